import { openDescriptions } from '../language/described.ts';
import { languageOf } from '../language/index.ts';
import type { Repeats } from '../model/archive.ts';
import type { Confidence } from '../model/derivation.ts';
import type { Entry } from '../model/entry.ts';
import type { Quote } from '../model/finding.ts';
import { mentioningOf, passageOf } from '../model/passage.ts';
import type { Series } from '../model/series.ts';
import type { Selector } from '../model/span.ts';
import { sayingOf, statementsOf, wordingOf } from '../model/statement.ts';
import { inOneLine } from './article/around.ts';
import type { EvidenceView } from './article/evidence.ts';
import { cardIn, type RenderContext } from './context.ts';
import { anchorAt, type Place, placeAt, placesOf } from './findings/marks.ts';
import { hasPage } from './names/has-page.ts';
import { mentionPassages, type Passage, passagesOf } from './names/passages.ts';
import { quotationDrawers } from './quotations/drawers.ts';
import { type DateExcerpt, datesIn } from './timeline/excerpts.ts';

/** What an article says for pages that are made after all articles: of a name, for a list of quotations, for the review. */
export type Excerpt =
  | CitationExcerpt
  | DateExcerpt
  | MentionExcerpt
  | QuotationExcerpt
  | RoleExcerpt
  | DoubtExcerpt
  | DoubtfulNameExcerpt;

/** What articles say for a page or for those of a name: of each kind all that they do, in the order of the archive. */
export type Excerpts = <Kind extends Excerpt['kind']>(kind: Kind) => Series<Extract<Excerpt, { kind: Kind }>>;

interface FromArticle {
  /** The article's path. */
  path: string;
}

/** Words of the text that mention a name. */
export interface MentionExcerpt extends FromArticle, Passage {
  kind: 'mention';
}

/** Words of the text that give a name as its source. */
export interface CitationExcerpt extends FromArticle, Passage {
  kind: 'citation';
}

export interface QuotationExcerpt extends FromArticle {
  kind: 'quotation';
  type: Quote['kind'];
  words: string;
  verb: string | null;
  /** The text from the verb to what is told: `told the crew`; null where the verb stands elsewhere. */
  lead: string | null;
  role: string | null;
  confidence: Quote['confidence'];
  /** The archive's id of who speaks, and what the text calls the speaker. */
  speaker: string | null;
  speakerText: string | null;
  /** Where it stands on the article's page: `q512`; null where the page's text does not hold it. */
  anchor: string | null;
}

/** What the text says that somebody is. */
export interface RoleExcerpt extends FromArticle {
  kind: 'role';
  words: string;
  /** The paragraph, or the words that somebody is quoted with: `p3`, `q512`. */
  anchor: string | null;
}

/** A field or finding that needs review, with its evidence, and what an override would state to settle it. */
export interface DoubtExcerpt extends FromArticle {
  kind: 'doubt';
  /** `Headline`, `Speaker`, `Time`. */
  label: string;
  value: string;
  confidence: Confidence;
  /** Null where the words say enough. */
  sentence: string | null;
  quoted: EvidenceView['quoted'];
  /** Where the evidence stands on the article's page. */
  anchor: string | null;
  cure:
    | { key: string; value: string | string[] | null }
    | { key: 'speakers' | 'dates'; words: string; value: string | null };
}

/** Words that mention a name about which there is a doubt. */
export interface DoubtfulNameExcerpt extends FromArticle, Passage {
  kind: 'doubtful-name';
  id: string;
}

/** An excerpt with the key of the drawer that it goes into: the id of a name, or a part of a list. */
export interface Put {
  drawer: string;
  excerpt: Excerpt;
}

/**
 * An entry with the archive's ids in its findings → what it says for pages that are made later; of what earlier versions of
 * its text tell, only what somebody is called, which their pages tell of each text once.
 */
export function* excerptsOf({ article, findings }: Entry, { archive }: Pick<RenderContext, 'archive'>): Generator<Put> {
  const { path } = article;
  const places = placesOf(article.blocks);
  yield* namesIn({ article, findings }, places, archive);
  const drawersOf = quotationDrawers(archive, cardIn(archive, path));
  const quotationOf = openQuotations(article, places);
  const repeated = archive.repeats.get(path)?.said;
  for (const statement of statementsOf(findings.quotes)) {
    const excerpt = quotationOf(statement.quote);
    const { speaker, role, anchor } = excerpt;
    if (speaker !== null && role !== null) {
      yield { drawer: speaker, excerpt: { kind: 'role', path, words: role, anchor } };
    }
    if (repeated?.has(sayingOf(speaker, wordingOf(statement)))) continue;
    if (speaker !== null) yield { drawer: speaker, excerpt };
    for (const drawer of drawersOf(excerpt)) yield { drawer, excerpt };
  }
  yield* datesIn(article, findings, places, archive);
}

/** What an article says of each name that has a page: what it is called, where it is mentioned and where it is cited. */
function* namesIn(
  { article: { path, text, language }, findings }: Pick<Entry, 'article' | 'findings'>,
  places: readonly Place[],
  archive: RenderContext['archive'],
): Generator<Put> {
  const describe = openDescriptions(languageOf(language));
  const repeated = archive.repeats.get(path);
  for (const { id, roles, mentions } of findings.entities) {
    const named = archive.names.get(id);
    if (named === undefined || !hasPage(named)) continue;
    for (const { role, selector } of roles) {
      const anchor = placeAt(places, selector.start)?.id ?? null;
      const words = describe(role);
      if (words !== null) yield { drawer: id, excerpt: { kind: 'role', path, words, anchor } };
    }
    const told = untold(id, mentions, repeated);
    for (const passage of told === null ? [] : mentionPassages(text, places, told)) {
      yield { drawer: id, excerpt: { kind: 'mention', path, ...passage } };
    }
    const citations = findings.citedSources.filter(({ entity }) => entity === id).map(({ selector }) => selector);
    for (const passage of repeated?.cited.has(id) ? [] : passagesOf(text, places, citations, 'cited')) {
      yield { drawer: id, excerpt: { kind: 'citation', path, ...passage } };
    }
  }
}

/** The mentions of a name that no earlier version has; null where the earlier ones tell all of it. */
function untold(id: string, mentions: readonly Selector[], repeated: Repeats | undefined): readonly Selector[] | null {
  const told = mentions.filter((mention) => !repeated?.mentioned.has(mentioningOf(id, passageOf(mention))));
  return told.length === 0 && repeated?.named.has(id) ? null : told;
}

/** What an article gives as somebody's words, each by itself, in the order of the text. */
export function quotationsIn(
  article: Pick<Entry['article'], 'path' | 'blocks' | 'language'>,
  { quotes }: Pick<Entry['findings'], 'quotes'>,
): QuotationExcerpt[] {
  const quotationOf = openQuotations(article, placesOf(article.blocks));
  return quotes.map(quotationOf);
}

function openQuotations({ path, language }: Pick<Entry['article'], 'path' | 'language'>, places: readonly Place[]) {
  const describe = openDescriptions(languageOf(language));
  return (quote: Quote): QuotationExcerpt => {
    const { kind, verb, role, confidence, speaker, speakerText, selector } = quote;
    return {
      kind: 'quotation',
      path,
      type: kind,
      words: inOneLine(selector.exact),
      verb: verb?.toLowerCase() ?? null,
      lead: leadOf(quote),
      role: role === null ? null : describe(role),
      confidence,
      speaker,
      speakerText: speakerText === null ? null : inOneLine(speakerText),
      anchor: anchorAt(places, 'said', selector.start)?.id ?? null,
    };
  };
}

/** A sentence's end, after which nothing leads to what is told. */
const SENTENCE_END = /[.!?\n]/;

function leadOf({ kind, verb, selector, speakerSelector }: Quote): string | null {
  if (kind !== 'indirect' || verb === null) return null;
  const at = ` ${selector.prefix}`.lastIndexOf(` ${verb} `);
  const lead = selector.prefix.slice(Math.max(0, at));
  const start = selector.start - lead.length;
  if (at === -1 || SENTENCE_END.test(lead) || (speakerSelector !== null && speakerSelector.end > start)) return null;
  return verb.toLowerCase() + inOneLine(lead.slice(verb.length).trimEnd());
}
