import { z } from 'zod';
import { Selector } from './span.ts';

/** Where the value of a field came from, in the order of belief: a person's word beats a machine's. */
export const Method = z.enum(['override', 'front-matter', 'text', 'file-name', 'folder', 'implied']);
export type Method = z.infer<typeof Method>;

/** In the order of belief. `stated`: a person wrote it; the others: Backfile read it, and says how sure it is. */
export const Confidence = z.enum(['stated', 'certain', 'likely', 'uncertain']);
export type Confidence = z.infer<typeof Confidence>;

/** How a field came to its value, and the evidence. */
export const Derivation = z.strictObject({
  method: Method,
  confidence: Confidence,
  /** The words it was read from, where it was read from the article's text. */
  selector: Selector.nullable(),
  /** The file it was read from, relative to the content folder, where it was not read from the text. */
  path: z.string().nullable(),
  /** The key in that file (`date`), where there is one. */
  key: z.string().nullable(),
  /** The line in that file or in the seed, counted from 1, where it is known. */
  line: z.int().positive().nullable(),
});
export type Derivation = z.infer<typeof Derivation>;

/** How a page shows a field: as a person's word, as Backfile's reading with its evidence, or not at all. */
export type FieldState = 'stated' | 'derived' | 'absent';

/**
 * A field counts as derived where no person wrote it as that field: it was taken from a file name, a folder or what the
 * text implies, or read from a line of the text that is not plainly meant so.
 */
export function stateOf(derivation: Derivation | undefined): FieldState {
  if (derivation === undefined) return 'absent';
  const ownWord =
    derivation.method === 'override' || derivation.method === 'front-matter' || derivation.method === 'text';
  return ownWord && (derivation.confidence === 'stated' || derivation.confidence === 'certain') ? 'stated' : 'derived';
}
