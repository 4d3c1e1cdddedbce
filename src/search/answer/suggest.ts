import { partOf } from '../parts/directory.ts';
import type { Known } from '../parts/words.ts';
import { parseQuery } from '../query/parse.ts';
import { operatorOf, piecesThatAsk } from '../query/pieces.ts';
import type { Term, Wanted } from '../query/query.ts';
import { fold } from '../words/fold.ts';
import { wordsIn } from '../words/words.ts';
import { matchesOf } from './matches.ts';
import { isOfType } from './names.ts';
import type { Index } from './parts.ts';

/** A word of a query that no article has, or that is in no name. */
export interface Suggestion {
  word: string;
  /** Whether it was looked for in names. */
  isName: boolean;
  /** The most frequent word that is one edit away, as the archive writes it; null where there is none. */
  instead: string | null;
  /** The query with it. */
  query: string | null;
}

/** Shorter words, and those with figures, are one edit away from too much. */
const LEAST = 4;

/** For so many unknown words of a query a nearer one is looked for: who pasted a page asks for no more. */
const MOST = 12;

/** Looks at all words of a query, as it is typed, that are to be found. */
export async function suggest(query: string, index: Index): Promise<Suggestion[]> {
  const pieces = piecesThatAsk(query);
  const unknown = await Promise.all(
    pieces.map(async (piece, place) => {
      const before = pieces[place - 1];
      const isExcluded = piece.not || (before !== undefined && operatorOf(before) === 'NOT');
      if (isExcluded || operatorOf(piece) !== null) return [];
      const terms = parseQuery(query.slice(piece.start, piece.end)).conditions.flat();
      const own = (await Promise.all(terms.map(({ term }) => unknownIn(term, index)))).flat();
      return own.map((one) => ({ ...one, start: query.indexOf(one.word, piece.start + (piece.field?.length ?? 0)) }));
    }),
  );
  return Promise.all(
    unknown.flat().map(async ({ word, isName, nearest, start }, place): Promise<Suggestion> => {
      const instead = place < MOST ? await nearest() : null;
      const corrected = instead && query.slice(0, start) + instead + query.slice(start + word.length);
      return { word, isName, instead, query: corrected };
    }),
  );
}

interface Unknown {
  word: string;
  isName: boolean;
  nearest: () => Promise<string | null>;
}

async function unknownIn(term: Term, index: Index): Promise<Unknown[]> {
  if (term.kind === 'words') {
    const unknown = await Promise.all(
      term.words.map(async (word) => ((await matchesOf(word, index)).length > 0 ? [] : [word])),
    );
    return unknown
      .flat()
      .map((wanted) => ({ word: wanted.word, isName: false, nearest: () => nearestWord(wanted, index) }));
  }
  if (term.kind !== 'name' || term.value.by === 'id' || term.value.open) return [];
  const unknown = await Promise.all(
    term.value.words.map(async (word) => ((await isInName(word, term, index)) ? [] : [word])),
  );
  return unknown.flat().map((word) => ({ word, isName: true, nearest: () => nearestInName(word, term, index) }));
}

async function nearestWord({ word, by }: Wanted, { directory, words }: Index): Promise<string | null> {
  if (by === 'prefix') return null;
  const wanted = fold(word);
  const spelled = withoutUmlauts(word);
  const nearness = ({ form, written }: Known) => (withoutUmlauts(written) === spelled ? SAME_WORD : near(wanted, form));
  let best = { written: null as string | null, articles: 0, near: FAR };
  for (const parts of partsByNearness(directory.words, wanted)) {
    for (const part of parts) {
      for (const known of await words(part)) {
        const own = nearness(known);
        if (own > best.near || (own === best.near && own > FAR && known.articles > best.articles))
          best = { ...known, near: own };
      }
    }
    if (best.written !== null || !mayBeMistaken(wanted)) break;
  }
  return best.written;
}

const [FAR, ONE_EDIT_AWAY, SAME_LETTER, SAME_WORD] = [0, 1, 2, 3];

/** How near two folded words are. Few mistake the first letter: “fery” is rather “ferry” than “very”. */
function near(wanted: string, form: string): number {
  if (!mayBeMistaken(wanted) || !isOneEditAway(wanted, form)) return FAR;
  return form[0] === wanted[0] ? SAME_LETTER : ONE_EDIT_AWAY;
}

/** A folded word with its umlauts as two letters, as who has none on the keyboard writes them: `Größe` as `groesse`. */
function withoutUmlauts(word: string): string {
  return fold(word.toLowerCase().replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter));
}

const UMLAUTS: Partial<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

type NameTerm = Extract<Term, { kind: 'name' }>;

/** Whether a name of any type has the word, but for topics where none is asked for. */
async function isInName(word: string, { type }: NameTerm, { directory, names }: Index): Promise<boolean> {
  if (directory.names.length === 0) return false;
  const wanted = fold(word);
  const group = (await names(partOf(directory.names, wanted))).get(wanted) ?? [];
  return group.some((record) => type !== null || isOfType(record, null));
}

/** The nearest word that names have, of the most articles. */
async function nearestInName(word: string, { type }: NameTerm, { directory, names }: Index): Promise<string | null> {
  const wanted = fold(word);
  if (!mayBeMistaken(wanted)) return null;
  for (const parts of partsByNearness(directory.names, wanted)) {
    const groups = (await Promise.all(parts.map(names))).flatMap((part) => [...part]);
    const called = groups
      .map(([form, group]) => ({ form, group, nearness: near(wanted, form) }))
      .filter(({ nearness }) => nearness > FAR)
      .flatMap(({ group, ...own }) =>
        group
          .filter((record) => isOfType(record, type))
          .map((record) => ({ ...own, names: record.names, articles: record.articles.named.length })),
      );
    const [best] = called.toSorted((a, b) => b.nearness - a.nearness || b.articles - a.articles);
    if (best !== undefined) return writtenIn(best.names, best.form);
  }
  return null;
}

/** A folded word as names have it. */
function writtenIn(names: readonly string[], form: string): string {
  const words = names.flatMap((name) => Array.from(wordsIn(name), ({ start, end }) => name.slice(start, end)));
  return words.find((word) => fold(word) === form) ?? form;
}

function mayBeMistaken(word: string): boolean {
  return word.length >= LEAST && !/\p{N}/u.test(word);
}

/** Few mistake the first letter, so that the parts with another are asked only where those with the same have nothing. */
function partsByNearness(firsts: readonly string[], word: string): [near: number[], far: number[]] {
  const letter = word.slice(0, 1);
  const from = partOf(firsts, letter);
  const isNear = (part: number) => part === from || (part > from && firsts[part]?.startsWith(letter) === true);
  const parts = [...firsts.keys()];
  return [parts.filter(isNear), parts.filter((part) => !isNear(part))];
}

/** Whether one letter is other, missing or too much, or two beside each other are exchanged. */
export function isOneEditAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.length > 1 && rest.slice(2) === otherRest.slice(2))
  );
}
