import type { Article } from '../model/article.ts';
import type { CitedSource, Entity, Findings, Quote, SpokenDate } from '../model/finding.ts';
import { slugOf } from '../model/slug.ts';
import { type Selector, type Span, selectorOf } from '../model/span.ts';
import { type Cited, findCited } from './cited.ts';
import { type FoundDate, findDates } from './dates/dates.ts';
import type { NamedEntity, Names } from './names/named.ts';
import { findNames } from './names/names.ts';
import { findQuotes } from './quotes/quotes.ts';
import type { Said } from './quotes/said.ts';
import { type Prepared, prepare } from './text.ts';

/** What an article's text implies: who and what it names, who said what, whom it cites, of which dates it speaks. */
export function findFindings(article: Article): Findings {
  const prepared = prepare(article);
  return findingsOf(article, prepared, findNames(prepared));
}

/** What an article's text implies where its names are known. */
export function findingsOf(article: Article, prepared: Prepared, names: Names): Findings {
  const { dates, earliest } = findDates(prepared, article.published);
  const ids = idsOf(names.entities);
  const select: Select = (span) => selectorOf(article.text, span);
  const words: Words = ({ start, end }) => article.text.slice(start, end);
  const cited = findCited(prepared, names);
  // "told the Mail on Sunday".
  const isOfName = ({ span }: FoundDate) =>
    cited.some(({ span: { start, end } }) => start < span.start && span.end <= end);
  return {
    entities: names.entities.map((entity) => entityOf(entity, ids, select)),
    quotes: findQuotes(prepared, names).map((said, index) => quoteOf(said, `q${index + 1}`, ids, select, words)),
    citedSources: cited.map((one) => citedOf(one, ids, select, words)),
    dates: dates.filter((date) => !isOfName(date)).map((date) => dateOf(date, select)),
    writtenOnOrAfter: earliest === null ? null : { ...earliest, evidence: earliest.evidence.map(select) },
  };
}

/** Ids that hold within the article; the archive knows who is who among several articles. */
function idsOf(entities: readonly NamedEntity[]): Map<NamedEntity, string> {
  const ids = new Map<NamedEntity, string>();
  const taken = new Map<string, number>();
  for (const entity of entities) {
    const id = `${entity.type}/${slugOf(entity.name)}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    ids.set(entity, count === 1 ? id : `${id}~${count}`);
  }
  return ids;
}

type Ids = ReadonlyMap<NamedEntity, string>;
type Select = (span: Span) => Selector;
type Words = (span: Span) => string;

function entityOf(entity: NamedEntity, ids: Ids, select: Select): Entity {
  return {
    id: ids.get(entity) ?? entity.name,
    type: entity.type,
    name: entity.name,
    sameAs: [],
    roles: entity.roles.map(select).map((selector) => ({ role: selector.exact, selector })),
    mentions: entity.mentions.map(select),
    references: entity.references.map(select),
    confidence: entity.confidence,
  };
}

function quoteOf(
  { kind, span, quoted, speaker, role, verb, confidence }: Said,
  id: string,
  ids: Ids,
  select: Select,
  words: Words,
): Quote {
  const speakerSelector = speaker === null ? null : select(speaker.span);
  return {
    id,
    kind,
    speaker: speaker?.entity == null ? null : (ids.get(speaker.entity) ?? null),
    speakerText: speakerSelector?.exact ?? null,
    speakerSelector,
    role: role === null ? null : words(role),
    verb: verb === null ? null : words(verb),
    confidence,
    selector: select(span),
    quoted: quoted.map(select),
  };
}

function citedOf({ span, entity }: Cited, ids: Ids, select: Select, words: Words): CitedSource {
  return {
    name: entity?.name ?? words(span),
    entity: entity === null ? null : (ids.get(entity) ?? null),
    selector: select(span),
  };
}

function dateOf({ span, evidence, value, precision, modifier, confidence }: FoundDate, select: Select): SpokenDate {
  return { value, precision, modifier, confidence, selector: select(span), evidence: evidence.map(select) };
}
