import { TITLES } from '../language/around-names.ts';
import type { CitingWords } from '../language/citing.ts';
import { gather } from '../model/gather.ts';
import type { Span } from '../model/span.ts';
import type { NamedEntity, Names } from './names/named.ts';
import { preceding } from './preceding.ts';
import type { Passage, Prepared } from './text.ts';
import type { Token } from './token.ts';

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
  const publications = mentionsOf(names.entities.filter(({ type }) => type === 'publication'));
  return gather(
    passages.filter(({ place }) => PLACES.has(place)),
    (passage) => citedIn(passage, names, publications, citing),
  );
}

interface Mention extends Span {
  entity: NamedEntity;
}

/** The mentions of entities, by where they begin. */
function mentionsOf(entities: readonly NamedEntity[]): ReadonlyMap<number, Mention> {
  return new Map(
    gather(entities, (entity) => entity.mentions.map(({ start, end }) => [start, { start, end, entity }] as const)),
  );
}

function citedIn(
  { tokens, dateline }: Passage,
  names: Names,
  publications: ReadonlyMap<number, Mention>,
  words: CitingWords,
): Cited[] {
  const found: Cited[] = [];
  let at = dateline === null ? 0 : tokens.findIndex(({ start }) => start >= dateline.end);
  while (at >= 0 && at < tokens.length) {
    // All names begin with a capital, and most words do not.
    if (!isCapital(tokens[at])) {
      at += 1;
      continue;
    }
    const known = publicationAt(tokens, at, publications, words);
    const first = known > at ? known : paperAt(tokens, at, names, words);
    const to = first > at ? behindRest(tokens, first, names, words) : at;
    if (to > at && (isCited(tokens, at, to, words) || isCitedToo(tokens, at, found.at(-1), words))) {
      const span = { start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
      found.push({ span, entity: entityOf(span, to > first, publications, names) });
    }
    at = Math.max(to, at + 1);
  }
  return found;
}

/** What the text names by a cited name. One that goes on is not the one that it begins with: the Mail on Sunday is not the Mail. */
function entityOf(
  span: Span,
  goesOn: boolean,
  publications: ReadonlyMap<number, Mention>,
  names: Names,
): NamedEntity | null {
  const named = publications.get(span.start);
  if (goesOn && (named?.end ?? 0) < span.end) return null;
  return named?.entity ?? agencyNamed(span, names);
}

function isCapital(token: Token | undefined): boolean {
  return token?.lexeme.initial === true;
}

/** Behind the name of the publication or agency that begins with a token; the token's own place where none does. */
function publicationAt(
  tokens: readonly Token[],
  at: number,
  publications: ReadonlyMap<number, Mention>,
  words: CitingWords,
): number {
  const mention = publications.size === 0 ? undefined : publications.get(tokens[at]?.start ?? -1);
  const agency = at + agencyAt(tokens, at, words);
  if (mention === undefined) return agency;
  let to = at + 1;
  while ((tokens[to]?.end ?? Infinity) <= mention.end) to += 1;
  return Math.max(to, agency);
}

/**
 * Behind what goes on with a newspaper's name: "the Times [of Vell]", "the Star [and Courier]", where an article before the
 * second would make it another. Behind a place's "'s" stands what somebody is told of: "told the Times of Vell's plan".
 */
function behindRest(tokens: readonly Token[], to: number, names: Names, words: CitingWords): number {
  const next = tokens[to + 1];
  if (next === undefined || !isCapital(next) || preceding(tokens, to)?.lexeme.endsPaper !== true) return to;
  const link = tokens[to]?.lower ?? '';
  if (link === words.ofPlace) {
    const behind = tokens[to + 2];
    const isWhole = behind?.kind !== 'possessive' && !isCapital(behind);
    return isWhole && names.at(next)?.type === 'place' ? to + 2 : to;
  }
  return words.joiners.has(link) && next.lexeme.endsPaper ? to + 2 : to;
}

/** No newspaper's name has more words. */
const MOST_PAPER = 4;

/**
 * Behind a run of capitals that ends in a newspaper's word ("the Evening Post") and means nothing else there; behind one word
 * alone only where an article leads to it ("told the Guardian"). The token's own place where there is none.
 */
function paperAt(tokens: readonly Token[], at: number, names: Names, words: CitingWords): number {
  if (!hasPaper(tokens, at)) return at;
  let to = at;
  while (isOfPaper(tokens[to])) to += 1;
  const last = preceding(tokens, to);
  if (last === undefined || to === at || to - at > MOST_PAPER || !last.lexeme.endsPaper) return at;
  if (words.articles.has(tokens[at]?.lower ?? '')) return at;
  const before = preceding(tokens, at);
  const isLed = words.articles.has(before?.lower ?? '');
  if (!isLed && (isCapital(before) || TITLES.has(before?.lower ?? ''))) return at;
  const type = names.at(last)?.type ?? 'publication';
  return (isLed || to > at + 1) && (type === 'publication' || type === 'organisation') ? to : at;
}

/** Whether a newspaper's word stands in a run of capitals: in most none does, whatever leads to them. */
function hasPaper(tokens: readonly Token[], from: number): boolean {
  for (let at = from; isCapital(tokens[at]); at += 1) if (tokens[at]?.lexeme.endsPaper) return true;
  return false;
}

/** Whether a word may stand in a newspaper's name: with a capital, and no title of somebody. */
function isOfPaper(token: Token | undefined): boolean {
  return token !== undefined && isCapital(token) && !TITLES.has(token.lower);
}

/** What the text names by an agency's name; a person of that name is none. */
function agencyNamed({ start, end }: Span, names: Names): NamedEntity | null {
  const entity = names.at({ start, end });
  return entity?.type === 'person' ? null : entity;
}

/** How many tokens the agency's name takes that begins there; 0 where none does. */
function agencyAt(tokens: readonly Token[], at: number, { agencies }: CitingWords): number {
  const first = tokens[at];
  const known = first?.lexeme.opensAgency ? (agencies.get(first.lower) ?? []) : [];
  for (const name of known) {
    let to = at;
    for (const word of name) {
      if (to > at && tokens[to]?.words === '-') to += 1;
      if (tokens[to]?.lower !== word) break;
      to += 1;
      if (word === name.at(-1) && to - at >= name.length) return to - at;
    }
  }
  return 0;
}

/** "told NPR and PBS", "the Star and the Courier": what a joiner alone parts from a source is one too. */
function isCitedToo(
  tokens: readonly Token[],
  at: number,
  before: Cited | undefined,
  { joiners, articles }: CitingWords,
): boolean {
  if (before === undefined) return false;
  const joiner = articles.has(preceding(tokens, at)?.lower ?? '') ? 2 : 1;
  return (
    joiners.has(preceding(tokens, at, joiner)?.lower ?? '') &&
    preceding(tokens, at, joiner + 1)?.end === before.span.end
  );
}

/** Whether the words before or behind the name make it a source. */
function isCited(tokens: readonly Token[], from: number, to: number, words: CitingWords): boolean {
  const verb = words.adverbs.has(tokens[to]?.words ?? '') ? to + 1 : to;
  if (tokens[verb]?.kind === 'word' && words.verbs.has(tokens[verb].words)) return true;
  if (tokens[to]?.words === ',' && words.citing.has(tokens[to + 1]?.words ?? '')) return true;
  let before = from - 1;
  while (before >= 0 && from - before <= MOST_BETWEEN && words.between.has(tokens[before]?.lower ?? '')) before -= 1;
  const last = tokens[before]?.lower ?? '';
  const pair = `${tokens[before - 1]?.lower ?? ''} ${last}`;
  return words.before.has(last) || words.before.has(pair);
}
