import { openDescriptions } from '../../language/described.ts';
import { languageOf } from '../../language/index.ts';
import type { Confidence } from '../../model/derivation.ts';
import type { Entity, Quote, SpokenDate } from '../../model/finding.ts';
import { partsOf } from '../../model/quoted.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import type { Selector, Span } from '../../model/span.ts';
import type { FindingMark } from '../article/inline.ts';
import { timexInWords } from '../dates/in-words.ts';
import type { Link } from '../link.ts';
import { isolated } from '../text/isolated.ts';
import { anchorAt, openMarks, type Place, placeAt, placesOf, type WholeMark } from './marks.ts';
import { timesOf } from './times.ts';
import type { FindingsView, NamedView, SpeakerView, SpokenDateView, StatementView } from './view.ts';
import { type Voice, voicesOf } from './voices.ts';

/** The findings of an entry as its page lists them, and as it marks them in the text. */
export interface ShownFindings {
  /** Null where the text implies nothing that is listed. */
  view: FindingsView | null;
  findingsIn: (span: Span) => readonly FindingMark[];
}

/** What leads from an article's page to the page of somebody or something that the archive names, by the id; null where there is none. */
export type NameHref = (id: string | null) => string | null;

/**
 * Record → its findings in lists, each leading to its place in the text, and the marks that they lead to, as do the pages
 * of names.
 */
export function showFindings(record: Sidecar, nameHref: NameHref): ShownFindings {
  const places = placesOf(record.blocks);
  const { voices, nameless } = voicesOf(record);
  const describe = openDescriptions(languageOf(record.language));
  const marks = new Map<string, WholeMark>();
  const hrefOf: HrefOf = (kind, selector, speaker = null) => {
    const anchor = anchorAt(places, kind, selector.start);
    if (anchor === null) return null;
    const { id, own } = anchor;
    if (own && !marks.has(id)) {
      marks.set(id, { type: 'finding', id, kind, start: selector.start, end: selector.end, speaker });
    }
    return `#${id}`;
  };
  const speakers = voices.map((voice, index) => speakerView(voice, index + 1, { hrefOf, nameHref }));
  const { times, rest } = timesOf(record.dates.filter(isDay), record.published, (date) => datedView(date, hrefOf));
  const view: FindingsView = {
    speakers,
    nameless: nameless.map((quote) => statementView(quote, null, hrefOf)),
    named: NAMED.flatMap(({ type, heading }) => {
      const names = record.entities.filter((entity) => entity.type === type);
      return names.length === 0
        ? []
        : [{ heading, names: names.map((entity) => namedView(entity, places, { hrefOf, nameHref, describe })) }];
    }),
    cited: citedOf(record, places, { hrefOf, nameHref }),
    times,
    dates: rest.map((date) => datedView(date, hrefOf)),
  };
  const empty = Object.values(view).every((list) => list.length === 0);
  return { view: empty ? null : view, findingsIn: openMarks([...marks.values()], places) };
}

/** Marks a finding in the text and tells how a link reaches it; null where the page's text does not hold it. */
type HrefOf = (kind: FindingMark['kind'], selector: Selector, speaker?: FindingMark['speaker']) => string | null;

interface Ways {
  hrefOf: HrefOf;
  nameHref: NameHref;
}

interface NameWays extends Ways {
  describe: (role: string) => string | null;
}

function speakerView(
  { id: named, name, role, quotes }: Voice,
  number: number,
  { hrefOf, nameHref }: Ways,
): SpeakerView {
  const id = `speaker-${number}`;
  return {
    id,
    nameHtml: isolated(name),
    page: nameHref(named),
    role,
    statements: quotes.map((quote) => statementView(quote, { number, name, href: `#${id}` }, hrefOf)),
  };
}

function statementView(quote: Quote, speaker: FindingMark['speaker'], hrefOf: HrefOf): StatementView {
  for (const { selector } of partsOf(quote)) hrefOf('quoted', selector, speaker);
  return {
    kind: quote.kind,
    verb:
      speaker === null
        ? [quote.speakerText, quote.verb].filter(Boolean).join(' ').toLowerCase() || null
        : (quote.verb?.toLowerCase() ?? null),
    wordsHtml: isolated(shortened(quote.selector.exact)),
    // Only words between quotation marks lead to their speaker in the text, where a number behind every clause would be noise.
    href: quote.kind === 'indirect' ? hrefOf('said', quote.selector) : hrefOf('quoted', quote.selector, speaker),
    // Every indirect statement is a reading of grammar, so only what is worse needs saying.
    doubt: quote.kind === 'indirect' && quote.confidence === 'likely' ? null : doubtOf(quote.confidence),
  };
}

const NAMED = [
  { type: 'person', heading: 'People' },
  { type: 'organisation', heading: 'Organisations' },
  { type: 'publication', heading: 'Publications' },
  { type: 'place', heading: 'Places' },
] as const;

/** A name with the paragraphs that mention it, each once. The page of the name leads to every mention, so then each has its mark. */
function namedView(
  { id, name, mentions, roles, confidence }: Entity,
  places: readonly Place[],
  { hrefOf, nameHref, describe }: NameWays,
): NamedView {
  const page = nameHref(id);
  const links = new Map<string, Link>();
  for (const mention of mentions) {
    const place = placeAt(places, mention.start);
    if (place === null || (page === null && links.has(place.id))) continue;
    const href = hrefOf('named', mention) ?? `#${place.id}`;
    if (!links.has(place.id)) links.set(place.id, { label: place.id.slice(1), href });
  }
  return {
    nameHtml: isolated(name),
    page,
    role: roles.flatMap(({ role }) => describe(role) ?? [])[0] ?? null,
    places: [...links.values()],
    elsewhere: links.size > 0 ? null : mentions.length > 0 ? 'in the head' : 'in what is withheld',
    doubt: doubtOf(confidence),
  };
}

/** Each cited publication once, with the paragraphs in which it is. */
function citedOf(
  { citedSources }: Sidecar,
  places: readonly Place[],
  { hrefOf, nameHref }: Ways,
): FindingsView['cited'] {
  const cited = new Map<string, FindingsView['cited'][number]>();
  for (const { name, entity, selector } of citedSources) {
    const source = cited.get(name) ?? { nameHtml: isolated(name), page: nameHref(entity), places: [] };
    const href = hrefOf('cited', selector);
    const place = placeAt(places, selector.start);
    if (href !== null && place !== null) source.places.push({ label: place.id.slice(1), href });
    cited.set(name, source);
  }
  return [...cited.values()];
}

/** Whether it is a time that a calendar or clock knows; how long something lasts, and words such as "now", need no place in a list. */
export function isDay({ value }: SpokenDate): boolean {
  return value === null || /^(?:\d|T)/.test(value);
}

function datedView(date: SpokenDate, hrefOf: HrefOf): SpokenDateView {
  return {
    wordsHtml: isolated(date.selector.exact),
    value: date.value === null ? null : timexInWords(date.value, date.modifier),
    href: hrefOf('dated', date.selector),
    doubt: date.value === null ? null : doubtOf(date.confidence),
  };
}

/** How sure a finding is, where that needs to be said. */
export function doubtOf(confidence: Confidence): string | null {
  return confidence === 'likely' || confidence === 'uncertain' ? confidence : null;
}

const LONGEST = 90;

function shortened(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, line.lastIndexOf(' ', LONGEST) > LONGEST / 2 ? line.lastIndexOf(' ', LONGEST) : LONGEST);
  return `${cut.replace(/[\uD800-\uDBFF]$|[\s,;:–—-]+$/u, '')} …`;
}
