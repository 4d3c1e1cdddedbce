import type { CitingWords } from '../language/citing.ts';
import type { Span } from '../model/span.ts';
import type { NamedEntity, Names } from './names/named.ts';
import type { Passage, Prepared, Token } from './text.ts';

/** A publication or agency that a text gives as its source, where it does so. */
export interface Cited {
  /** The publication's name in the text. */
  span: Span;
  entity: NamedEntity | null;
}

/** Where a text speaks for itself: a byline's or dateline's agency is the text's own, not its source. */
const PLACES: ReadonlySet<Passage['place']> = new Set(['paragraph', 'item', 'blockquote', 'cell']);
/** "told the state news agency": no more words stand between. */
const MOST_BETWEEN = 4;

/** The publications and agencies that a text cites, in the order of their spans. */
export function findCited({ language: { citing }, passages }: Prepared, names: Names): Cited[] {
  if (citing === null) return [];
  return passages.filter(({ place }) => PLACES.has(place)).flatMap((passage) => citedIn(passage, names, citing));
}

function citedIn({ tokens, dateline }: Passage, names: Names, words: CitingWords): Cited[] {
  const found: Cited[] = [];
  let at = dateline === null ? 0 : tokens.findIndex(({ start }) => start >= dateline.end);
  while (at >= 0 && at < tokens.length) {
    const named = publicationAt(tokens, at, names, words);
    if (named === null) at += 1;
    else {
      const { to, entity } = named;
      if (isCited(tokens, at, to, words)) {
        found.push({ span: { start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }, entity });
      }
      at = to;
    }
  }
  return found;
}

/** The publication or agency whose name begins with a token, and the token behind it. */
function publicationAt(
  tokens: readonly Token[],
  at: number,
  names: Names,
  words: CitingWords,
): { to: number; entity: NamedEntity | null } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !/^\p{Lu}/u.test(token.words)) return null;
  const entity = names.at(token);
  const mention =
    entity?.type === 'publication'
      ? entity.mentions.find(({ start, end }) => start <= token.start && end >= token.end)
      : undefined;
  if (mention !== undefined) {
    let to = at + 1;
    while ((tokens[to]?.end ?? Infinity) <= mention.end) to += 1;
    return { to, entity };
  }
  const length = agencyAt(tokens, at, words);
  return length === 0 ? null : { to: at + length, entity: entity?.type === 'person' ? null : entity };
}

/** How many tokens the agency's name takes that begins there; 0 where none does. */
function agencyAt(tokens: readonly Token[], at: number, { agencies }: CitingWords): number {
  const known = agencies.get(tokens[at]?.words.toLowerCase() ?? '') ?? [];
  for (const name of known) {
    let to = at;
    for (const word of name) {
      if (to > at && tokens[to]?.words === '-') to += 1;
      if (tokens[to]?.words.toLowerCase() !== word) break;
      to += 1;
      if (word === name.at(-1) && to - at >= name.length) return to - at;
    }
  }
  return 0;
}

/** Whether the words before or behind the name make it a source. */
function isCited(tokens: readonly Token[], from: number, to: number, words: CitingWords): boolean {
  const next = tokens[to];
  if (next?.kind === 'word' && words.verbs.has(next.words)) return true;
  let before = from - 1;
  while (before >= 0 && from - before <= MOST_BETWEEN && words.between.has(tokens[before]?.words.toLowerCase() ?? ''))
    before -= 1;
  const last = tokens[before]?.words.toLowerCase() ?? '';
  const pair = `${tokens[before - 1]?.words.toLowerCase() ?? ''} ${last}`;
  return words.before.has(last) || words.before.has(pair);
}
