import { Known, type NameWords } from '../../language/name-words.ts';
import type { Span } from '../../model/span.ts';
import { GIVEN, type Line, PLACE, type Word } from './words.ts';

/** Capitalised words that may be a name. */
export interface Candidate extends Span {
  line: Line;
  /** Its words in the line; `last` is exclusive. */
  first: number;
  last: number;
  /** Its words in lower case without accents, the small ones included. */
  parts: string[];
  key: string;
  /** Whether its first word would have a capital anyway. */
  opening: boolean;
  /** Whether an office or honorific stands directly before it: "President", "Mr". */
  titled: boolean;
}

interface Run {
  first: number;
  last: number;
}

/** The names that a line may hold, in order; none overlaps another. */
export function candidatesOf(line: Line, names: NameWords): Candidate[] {
  return runsOf(line, names)
    .flatMap((run) => namesIn(run, line, names))
    .map(({ first, last, titled }) => candidateOf(line, first, last, titled));
}

function candidateOf(line: Line, first: number, last: number, titled: boolean): Candidate {
  const words = line.words.slice(first, last);
  const parts = words.filter(({ token }) => token.kind !== 'mark').map(({ plain }) => plain);
  return {
    line,
    first,
    last,
    start: words[0]?.token.start ?? 0,
    end: words.at(-1)?.token.end ?? 0,
    parts,
    key: parts.join(' '),
    opening: words[0]?.opening ?? false,
    titled,
  };
}

/** Stretches of capitalised words with the small words and marks that join them. */
function runsOf(line: Line, names: NameWords): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < line.words.length) {
    if (!begins(line, at, names)) {
      at += 1;
      continue;
    }
    let last = at + 1;
    for (let next = following(line, at, last, names); next > last; next = following(line, at, last, names)) last = next;
    runs.push({ first: at, last });
    at = last;
  }
  return runs;
}

/** A capitalised word, or the "al-" before one. */
function begins({ words }: Line, at: number, { particles }: NameWords): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return word.capital || (particles.has(word.plain) && isHyphen(words, at + 1) && words[at + 2]?.capital === true);
}

/** The end of a run that ended before `last`, with the next word that belongs to it. */
function following(line: Line, first: number, last: number, names: NameWords): number {
  const { words } = line;
  const next = words[last];
  const before = words[last - 1];
  if (next === undefined || before === undefined) return last;
  const gap = next.token.start - before.token.end;
  if (gap === 0) return joined(words, last, before, names);
  if (gap > 1) return last;
  if (next.capital) return last + 1;
  if (next.plain === '&' && words[last + 1]?.capital) return last + 2;
  return overSmallWords(words, first, last, names);
}

/** What follows without a blank: a hyphen and its word, the full stop of "St.", the "&" of "AT&T". */
function joined(words: readonly Word[], last: number, before: Word, { abbreviations }: NameWords): number {
  const mark = words[last]?.plain;
  const after = words[last + 1];
  if (after === undefined) return last;
  const gap = after.token.start - (words[last]?.token.end ?? 0);
  if (
    isHyphen(words, last) &&
    gap === 0 &&
    after.token.kind === 'word' &&
    !/^(?:based|born|led|backed|style|like)$/u.test(after.plain)
  ) {
    return before.capital && (after.capital || isSyllable(words, last)) ? last + 2 : last;
  }
  if (mark === '&' && gap === 0 && after.capital) return last + 2;
  if (mark === '.' && gap === 1 && after.capital && abbreviations.has(before.plain)) return last + 2;
  return last;
}

/** The lower-case half of a given name: "Jie-won", "Sau-wai"; not "US-led". */
function isSyllable(words: readonly Word[], hyphen: number): boolean {
  const before = words[hyphen - 1];
  const after = words[hyphen + 1];
  if (before === undefined || after === undefined || before.capitals) return false;
  const earlier = words[hyphen - 2];
  return (
    after.plain.length <= 6 &&
    before.plain.length <= 6 &&
    earlier?.capital === true &&
    before.token.start - earlier.token.end === 1
  );
}

function isHyphen(words: readonly Word[], at: number): boolean {
  const mark = words[at];
  return (
    mark !== undefined && (mark.plain === '-' || mark.plain === '‑') && mark.token.start === words[at - 1]?.token.end
  );
}

/** Over "of the", "for", "and", "von" to the capitalised word behind, where the words before allow it. */
function overSmallWords(words: readonly Word[], first: number, last: number, names: NameWords): number {
  const small = words[last];
  if (small === undefined) return last;
  let to = last;
  if (names.particles.has(small.plain)) {
    while (to < last + 3 && names.particles.has(words[to]?.plain ?? '')) to += isHyphen(words, to + 1) ? 2 : 1;
    if (words[to]?.capital && !(words[last - 1]?.opening && names.never.has(words[last - 1]?.plain ?? '')))
      return to + 1;
  }
  if (names.joiners.has(small.plain) && mayLead(words, first, last, small.plain, names)) {
    to = last + 1;
    if (names.articles.has(words[to]?.plain ?? '')) to += 1;
    return words[to]?.capital ? to + 1 : last;
  }
  if ((small.plain === 'and' || small.plain === '&') && words[last + 1]?.capital)
    return overAnd(words, first, last, names);
  return last;
}

/** Whether the words before "of" make a name with what follows: "Ministry of", "Gulf of", "Centre for". */
function mayLead(
  words: readonly Word[],
  first: number,
  last: number,
  joiner: string,
  { lastWords, firstWords }: NameWords,
): boolean {
  const before = words[last - 1]?.plain ?? '';
  if (joiner === 'of')
    return firstWords.has(before) || lastWords.get(before) === 'organisation' || lastWords.get(before) === 'place';
  return lastWords.get(before) === 'organisation' && !(last - first === 1 && words[first]?.opening);
}

/** "Ministry of Health and Wellness", "Food and Drug Administration". */
function overAnd(words: readonly Word[], first: number, last: number, { lastWords, joiners }: NameWords): number {
  const before = words[last - 1];
  const after = words[last + 1];
  if (before === undefined || after === undefined || !isOrdinary(before) || !isOrdinary(after)) return last;
  for (let at = first; at < last - 1; at += 1) {
    if (joiners.has(words[at]?.plain ?? '') && lastWords.get(words[at - 1]?.plain ?? '') === 'organisation')
      return last + 2;
  }
  if (lastWords.get(before.plain) === 'organisation' && !before.plain.endsWith('s')) return last;
  for (let at = last + 2; at < last + 5 && words[at]?.capital; at += 1) {
    if (lastWords.get(words[at]?.plain ?? '') === 'organisation') return last + 2;
  }
  return last;
}

function isOrdinary({ known }: Word): boolean {
  return (known & Known.WORD) !== 0 && (known & (Known.COUNTRY | Known.NATIONALITY)) === 0;
}

interface Cut extends Run {
  titled: boolean;
}

/** A run without the words that belong to no name, parted where an office stands between two names. */
function namesIn(run: Run, line: Line, names: NameWords): Cut[] {
  const { words } = line;
  const found: Cut[] = [];
  let first = run.first;
  let titled = isTitled(words, first, names);
  const take = (last: number) => {
    const trimmed = trim(words, first, last, names);
    if (trimmed !== null) found.push({ ...trimmed, titled: titled && trimmed.first === first });
  };
  if (isOneOrganisation(words, run, names)) {
    take(run.last);
    return found;
  }
  for (let at = first; at < run.last; at += 1) {
    const word = words[at];
    if (word === undefined || !isOffice(words, first, at, run.last, names)) continue;
    take(withoutModifiers(words, first, at, names));
    at = overPortfolio(words, at, run.last, names);
    first = at + 1;
    if (words[first]?.plain === '.') first += 1;
    titled = true;
  }
  if (first < run.last) take(run.last);
  return found;
}

/** "King Saud University", "Prime Minister's Office": offices inside the name of an organisation. */
function isOneOrganisation(words: readonly Word[], { first, last }: Run, names: NameWords): boolean {
  const end = words[last - 1];
  if (last - first < 2 || end === undefined || names.lastWords.get(end.plain) !== 'organisation') return false;
  return (
    !names.offices.has(end.plain) && !words.slice(first, last).some(({ token }, at) => at > 0 && token.words === '.')
  );
}

function isTitled(words: readonly Word[], first: number, { honorifics, offices }: NameWords): boolean {
  const before = words[first - 1];
  if (before === undefined || before.token.kind !== 'word') return false;
  return (
    (offices.has(before.plain) || honorifics.has(before.plain)) &&
    (words[first]?.token.start ?? 0) - before.token.end === 1
  );
}

/** Whether the word is an office or honorific here, and not a name: "Martin Luther King". */
function isOffice(words: readonly Word[], first: number, at: number, last: number, names: NameWords): boolean {
  const word = words[at];
  if (word === undefined || !word.capital || !(names.offices.has(word.plain) || names.honorifics.has(word.plain)))
    return false;
  if (word.plain === 'st' || word.plain === 'saint') return false;
  const before = words[at - 1];
  const afterGiven =
    at > first && before !== undefined && (before.known & GIVEN) !== 0 && !names.officeModifiers.has(before.plain);
  if (afterGiven && (word.known & Known.SURNAME) !== 0) return false;
  return at + 1 < last || at > first || true;
}

/** The end of the name before an office, without the words that belong to the office: "Nike [Chief Executive] Officer". */
function withoutModifiers(
  words: readonly Word[],
  first: number,
  office: number,
  { officeModifiers, joiners }: NameWords,
): number {
  let last = office;
  while (last > first) {
    const plain = words[last - 1]?.plain ?? '';
    if (!officeModifiers.has(plain) && plain !== '-' && !joiners.has(plain)) break;
    last -= 1;
  }
  return last;
}

/** The last word of an office with its field: "Secretary of [State]", "Minister for [Health]". */
function overPortfolio(words: readonly Word[], office: number, last: number, { joiners, articles }: NameWords): number {
  let at = office;
  while (at + 1 < last && (joiners.has(words[at + 1]?.plain ?? '') || articles.has(words[at + 1]?.plain ?? '')))
    at += 1;
  if (at === office) return office;
  while (at + 1 < last && isField(words[at + 1])) at += 1;
  return at;
}

function isField(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return word.plain === 'and' || (isOrdinary(word) && (word.known & (GIVEN | PLACE)) === 0);
}

/** A name without the words around it that only look like parts of it; null where nothing is left. */
function trim(words: readonly Word[], from: number, to: number, names: NameWords): Run | null {
  let first = from;
  let last = to;
  while (last > first && !(words[last - 1]?.capital || words[last - 1]?.plain === '.' || isSyllable(words, last - 2)))
    last -= 1;
  while (first < last && isLoose(words, first, last, names)) first += 1;
  while (last > first && isHanging(words, first, last, names)) last -= 1;
  if (words[last - 1]?.plain === '.') last -= 1;
  return first < last ? { first, last } : null;
}

/** Whether the first word of a name belongs to the sentence and not to the name. */
function isLoose(words: readonly Word[], first: number, last: number, names: NameWords): boolean {
  const word = words[first];
  if (word === undefined) return false;
  if (!word.capital && !(names.particles.has(word.plain) && first + 1 < last)) return true;
  if (isKnownPhrase(words, first, last, names)) return false;
  if (
    names.never.has(word.plain) ||
    (names.officeModifiers.has(word.plain) &&
      word.opening &&
      last - first > 1 &&
      (words[first + 1]?.known ?? 0) & GIVEN)
  ) {
    return !word.capitals || names.initialisms.has(word.plain) || word.plain.length < 2;
  }
  if ((word.known & Known.NATIONALITY) !== 0) return !endsInKind(words, first, last, names);
  if (!word.opening || last - first < 2) return false;
  return (
    isOrdinary(word) && (word.known & (GIVEN | PLACE | Known.SURNAME)) === 0 && !endsInKind(words, first, last, names)
  );
}

/** Whether the last word belongs to what follows: a weekday or month after a name ("Reuters Tuesday"). */
function isHanging(words: readonly Word[], first: number, last: number, { never }: NameWords): boolean {
  const word = words[last - 1];
  if (word === undefined || last - first < 2) return false;
  return !word.capital || (never.has(word.plain) && !word.capitals);
}

function isKnownPhrase(words: readonly Word[], first: number, last: number, { known }: NameWords): boolean {
  if (last - first < 2) return false;
  const phrase = words
    .slice(first, last)
    .map(({ plain }) => plain)
    .join(' ')
    .replaceAll(' - ', '-');
  return (known(phrase) & (PLACE | Known.ORGANISATION)) !== 0;
}

function endsInKind(words: readonly Word[], first: number, last: number, { lastWords }: NameWords): boolean {
  if (last - first < 2) return false;
  const kind = lastWords.get(words[last - 1]?.plain ?? '');
  return kind !== undefined && kind !== null;
}
