import type { Span } from '../../model/span.ts';
import type { Prepared } from '../text.ts';
import { candidatesOf } from './candidates.ts';
import { type Group, judge } from './judge.ts';
import type { NamedEntity, Names } from './named.ts';
import { lineOf } from './words.ts';

/** Who and what a text names. */
export function findNames({ text, language, passages }: Prepared): Names {
  const names = language.names;
  if (names === null) return { entities: [], at: () => null };
  const lines = passages.map((passage) => lineOf(passage, names));
  const ordinary = new Set(
    lines.flatMap(({ words }) =>
      words.filter(({ token, capital }) => token.kind === 'word' && !capital).map(({ plain }) => plain),
    ),
  );
  const groups = judge(
    lines.flatMap((line) => candidatesOf(line, names)),
    ordinary,
    names,
  );
  const entities = entitiesOf(groups, text);
  return { entities, at: finder(entities) };
}

function entitiesOf(groups: readonly Group[], text: string): NamedEntity[] {
  const found = new Map<Group, NamedEntity>();
  for (const group of groups) {
    const whole = group.fuller ?? group;
    const mentions = group.candidates.map(({ start, end }) => ({ start, end }));
    const entity = found.get(whole);
    if (entity !== undefined) entity.mentions.push(...mentions);
    else
      found.set(whole, {
        type: group.type,
        name: nameOf(whole, text),
        sex: null,
        mentions,
        references: [],
        roles: [],
        confidence: group.lead > 2 ? 'certain' : 'likely',
      });
  }
  const entities = [...found.values()];
  for (const { mentions } of entities) mentions.sort((a, b) => a.start - b.start);
  return entities.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function nameOf({ candidates: [first] }: Group, text: string): string {
  return first === undefined ? '' : text.slice(first.start, first.end).replace(/\s+/gu, ' ');
}

/** Looks up the entity of a span among all mentions and references. */
function finder(entities: readonly NamedEntity[]): (span: Span) => NamedEntity | null {
  const all = entities
    .flatMap((entity) => [...entity.mentions, ...entity.references].map((span) => ({ ...span, entity })))
    .sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let best: NamedEntity | null = null;
    let most = 0;
    for (let at = low; at < all.length && (all[at]?.start ?? end) < end; at += 1) {
      const item = all[at];
      if (item === undefined) break;
      const shared = Math.min(end, item.end) - Math.max(start, item.start);
      if (shared > most) {
        most = shared;
        best = item.entity;
      }
    }
    return best;
  };
}
