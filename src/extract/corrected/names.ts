import type { NameType } from '../../model/finding.ts';
import type { Corrections } from '../../model/override.ts';
import type { Problem } from '../../model/problem.ts';
import type { Span } from '../../model/span.ts';
import type { NamedEntity, Names } from '../names/named.ts';
import { finder } from '../names/names.ts';
import type { Prepared } from '../text.ts';
import { withoutWords } from './problems.ts';

/** Names as a person corrected them. Problems: `correction-without-words`. */
export function correctNames(
  names: Names,
  prepared: Prepared,
  corrections: Corrections['names'],
): { names: Names; problems: Problem[] } {
  const problems: Problem[] = [];
  let entities = [...names.entities];
  for (const correction of corrections) {
    const { words, type } = correction;
    const places = placesOf(words, prepared);
    if (places.length === 0) problems.push(withoutWords(correction, 'the text does not have it'));
    else entities = type === null ? without(entities, words, prepared.text) : withName(entities, words, type, places);
  }
  if (entities.length === 0 && names.entities.length === 0) return { names, problems };
  return { names: { entities, at: finder(entities) }, problems };
}

/** Where the text of the story has the words, whole ones only. */
function placesOf(words: string, { text, passages }: Prepared): Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
    if (isWhole && passages.some((passage) => passage.start <= start && end <= passage.end))
      places.push({ start, end });
  }
  return places;
}

/** The entities without those of that name, and without its mentions in others. */
function without(entities: readonly NamedEntity[], words: string, text: string): NamedEntity[] {
  return entities.flatMap((entity) => {
    const mentions = entity.mentions.filter(({ start, end }) => text.slice(start, end) !== words);
    return entity.name === words || mentions.length === 0 ? [] : [{ ...entity, mentions }];
  });
}

/** The entities with one of that name and type, which takes over what was found of it under another type or in part. */
function withName(
  entities: readonly NamedEntity[],
  words: string,
  type: NameType,
  places: readonly Span[],
): NamedEntity[] {
  const isSame = (entity: NamedEntity) => entity.name === words || (entity.type === type && holds(entity.name, words));
  const same = entities.filter(isSame);
  const others = entities.filter((entity) => !isSame(entity));
  // Words inside a longer name of another kind belong to that name: the London of "London School of Economics".
  const free = places.filter((place) => !others.some(({ mentions }) => mentions.some((one) => isWithin(place, one))));
  const own = free.length === 0 ? places : free;
  const left = others.flatMap((entity) => {
    const mentions = entity.mentions.filter((mention) => !own.some((place) => overlap(place, mention)));
    return mentions.length === 0 ? [] : [{ ...entity, mentions }];
  });
  const lost = same.flatMap(({ mentions }) => mentions.filter((one) => !own.some((place) => overlap(place, one))));
  const corrected: NamedEntity = {
    type,
    name: words,
    sex: same.find(({ sex }) => sex !== null)?.sex ?? null,
    mentions: inOrder([...own, ...lost]),
    references: inOrder(same.flatMap(({ references }) => references)),
    roles: inOrder(same.flatMap(({ roles }) => roles)),
    confidence: 'stated',
  };
  return [...left, corrected].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Whether one of two names is a part of the other, in whole words: "State Marco Rubio" and "Marco Rubio". */
function holds(one: string, other: string): boolean {
  return ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.start - b.start);
}
