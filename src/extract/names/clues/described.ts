import type { NameWords } from '../../../language/name-words.ts';
import type { Token } from '../../token.ts';
import type { Candidate } from '../candidates.ts';
import { type Votes, vote } from '../votes.ts';

/** "X, a senior analyst at …", "X, a company …": the first noun that says what X is. */
export function description(votes: Votes, { line: { tokens: words }, last }: Candidate, names: NameWords): void {
  const from = last + 1;
  const opener = words[from];
  if (words[last]?.plain !== ',' || opener === undefined || !(names.describers.has(opener.plain) || opener.office))
    return;
  for (let at = from; at < from + 8 && isInside(words, at, from, names); at += 1) {
    if (words[at]?.office) {
      // "Its chief executive Ann Kern" is somebody else, and "owner of the docks" may be a firm.
      const isElse = words[officeEnd(words, at)]?.capital === true;
      if (!isElse && !names.ownersOf.has(words[at]?.plain ?? '')) votes.person += 3;
      return;
    }
    const kind = names.kindsAfter.get(words[at]?.plain ?? '');
    if (kind === undefined || !isHead(words, at, names)) continue;
    vote(votes, kind, 2.4);
    return;
  }
}

/** The end of an office of several words: "chief executive", "Chief Information Officer". */
function officeEnd(words: readonly Token[], office: number): number {
  let end = office + 1;
  for (;;) {
    if (words[end]?.office) end += 1;
    else if (words[end]?.capital && words[end + 1]?.office) end += 2;
    else return end;
  }
}

/** Whether a noun is the one that says what something is: the "man" of "the country's richest man", the "firm" of "a bank firm". */
function isHead(words: readonly Token[], at: number, { kindsAfter }: NameWords): boolean {
  const next = words[at + 1];
  return next === undefined || !(next.kind === 'possessive' || next.office || kindsAfter.has(next.plain));
}

function isInside(words: readonly Token[], at: number, from: number, { describersEnd }: NameWords): boolean {
  const word = words[at];
  if (word === undefined || (word.kind === 'mark' && word.plain !== '-')) return false;
  return at === from || !describersEnd.has(word.plain);
}
