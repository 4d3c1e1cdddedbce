import { Known, type NameWords, type Sex } from '../../language/name-words.ts';
import { preceding } from '../preceding.ts';
import type { Candidate } from './candidates.ts';

/** What a word of honour or an office before a mention tells of the sex: "Mrs", "Chairman". */
export function sexBefore({ line, first }: Candidate, { honorifics, officeSex }: NameWords): Sex | null {
  const before = preceding(line.tokens, first);
  const plain = (before?.plain === '.' ? preceding(line.tokens, first, 2) : before)?.plain ?? '';
  return honorifics.get(plain) ?? officeSex.get(plain) ?? null;
}

/** What the first of several words of a name tells of the sex. */
export function sexOfGiven({ parts }: { parts: readonly string[] }, { known }: NameWords): Sex | null {
  const flags = parts.length > 1 ? known(parts[0] ?? '') & (Known.FEMALE | Known.MALE) : 0;
  if (flags === Known.FEMALE) return 'female';
  return flags === Known.MALE ? 'male' : null;
}
