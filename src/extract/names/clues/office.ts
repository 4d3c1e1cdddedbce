import type { Token } from '../../token.ts';
import { gapBefore } from '../words.ts';

/** "[Obrix] boss Ana Kern": whether an office without a capital stands there, and who holds it. */
export function isOfficeOfSomebody(words: readonly Token[], at: number): boolean {
  const [office, holder] = [words[at], words[at + 1]];
  if (!office?.office || office.capital || gapBefore(words, at) !== 1) return false;
  return holder?.capital === true && holder.facet === undefined && gapBefore(words, at + 1) === 1;
}
