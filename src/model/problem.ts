import { z } from 'zod';

/**
 * How grave a problem is. An `error` means that something a person wrote could not be used (exit code 1);
 * a `warning` that something is doubtful (exit code 1 only with `--strict`); a `notice` is good to know.
 */
export const Severity = z.enum(['error', 'warning', 'notice']);
export type Severity = z.infer<typeof Severity>;

/** Something that a person should know, as a value: it is collected and shown, never thrown. */
export const Problem = z.strictObject({
  /** Stable and in kebab case, so that a script can look for it: `front-matter-invalid`. */
  code: z.string(),
  severity: Severity,
  /** One sentence that quotes the spot. */
  message: z.string(),
  /** The file, relative to the content folder; null where the problem is of the whole archive. */
  file: z.string().nullable(),
  /** The line in that file, counted from 1. */
  line: z.int().positive().nullable(),
  /** What the person can do about it, as one sentence. */
  cure: z.string(),
});
export type Problem = z.infer<typeof Problem>;
