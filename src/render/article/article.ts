import { isReadForNames } from '../../language/index.ts';
import { languageName } from '../../language/names.ts';
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { bodyBlocks } from '../../model/body.ts';
import { stateOf } from '../../model/derivation.ts';
import type { Entry } from '../../model/entry.ts';
import { SCHEMA_PATH, type Sidecar } from '../../model/sidecar.ts';
import { type CiteView, citeView } from '../citations/cite.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { type DateView, dateInWords, dateView } from '../dates/in-words.ts';
import { showFindings } from '../findings/findings.ts';
import { openMargin } from '../findings/margin.ts';
import type { FindingsView } from '../findings/view.ts';
import { type Frame, frameOf } from '../frame.ts';
import { articleHead } from '../head/article.ts';
import type { Link } from '../link.ts';
import { linksFrom, referencesOf } from '../links.ts';
import { linkTo } from '../lists/rows.ts';
import { nameHrefs } from '../names/has-page.ts';
import { articlePath, sidecarPath } from '../paths.ts';
import { originalOf, placementOf, publicationOf } from '../source.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { type SubjectView, subjectViews } from '../topics/has-page.ts';
import { type RelatedView, relatedTo, versionOf } from './beside.ts';
import { type EvidenceView, evidenceId, evidenceIn, evidenceOfEarliest, type Shown } from './evidence.ts';
import { renderBlocks } from './html.ts';
import { type ImageView, imageOf } from './pictures.ts';
import type { Told } from './told.ts';
import { type WithheldView, withheldView } from './withheld.ts';

export interface ArticlePage {
  kind: 'article';
  frame: Frame;
  /** The sidecar: what the page says and what the file says is one record. */
  record: Sidecar;
  title: Shown<string>;
  subtitle: Shown<string> | null;
  /** Each with the page of the author, null where there is none; null where nobody is known to have written it. */
  byline: Shown<{ name: string; page: string | null }[]> | null;
  /** Null where it is undated. */
  published: Shown<DateView> | null;
  /** For an undated article: the day before which its text proves that it was not written. */
  writtenOnOrAfter: Shown<DateView> | null;
  modified: Shown<DateView> | null;
  archived: DateView | null;
  source: Shown<{ name: string; page: string | null }> | null;
  /** `Section B, page 4, late edition`; null where nothing is known. */
  placement: string | null;
  /** The original on the web. */
  original: Link | null;
  /** The lines before the body that state the fields above, as the text has them. */
  headLines: string[];
  /**
   * The body: `<p id="p3">… <a class="permalink" href="#p3">¶</a></p>`, datelines as `<span class="dateline">`; before a
   * paragraph what stands in the margin beside it, `<div class="beside">` (findings/margin.ts).
   * What may be wider than the column stands in `<section class="table" tabindex="0" aria-label="Table">`
   * or is a `<pre tabindex="0">`, so that the keyboard can scroll it.
   */
  html: string;
  /** Sign-offs, set apart from the body; empty where there are none. */
  signoffHtml: string;
  /** What is said beneath the text where not all of it is shown; null where it is. */
  withheld: WithheldView | null;
  /** Null where nothing was found. */
  findings: FindingsView | null;
  /** What of its language is not read from it, in a sentence; null where all is. */
  unread: string | null;
  /** `Version 2 of 3`, leading to the page that compares them; null where there is one. */
  version: Link | null;
  /** The nearest first; empty where nothing is near. */
  related: RelatedView[];
  /** The picture that stands for the article, where the text does not show it itself. */
  image: ImageView | null;
  /** To the page of the topic; null where the article is its only one. */
  subjects: SubjectView[];
  notes: string[];
  summary: string | null;
  rights: string | null;
  cite: CiteView;
  /** Every derived field, in the order of the page. */
  evidence: (EvidenceView & { id: string })[];
  /** Every field that has a value and how it came to it, stated ones too. */
  derivations: EvidenceView[];
  provenance: {
    path: string;
    /** `3,534 bytes` */
    size: string;
    encoding: string;
    sha256: string;
    /** The copy to download; null where the archive offers no originals. */
    download: Link | null;
    sidecar: Link;
    /** The schema of the sidecar. */
    schema: Link;
    /** `English`, `Ukrainian`. */
    language: string | null;
    words: string;
  };
  /** What was doubtful in the file; how to mend it is for those who keep the archive. */
  warnings: { message: string; line: number | null }[];
  previous: Link | null;
  next: Link | null;
}

/** The page of an entry. */
export function articleView(entry: Entry, { record, cited }: Told, context: RenderContext): ArticlePage {
  const { article } = entry;
  const card = cardIn(context.archive, article.path);
  const path = articlePath(card.name);
  const links = linksFrom(path);
  const resolve = referencesOf(article, links, context);
  const nameHref = nameHrefs(context.archive, links);
  const { view: findings, findingsIn } = showFindings(record, nameHref);
  const besideOf = openMargin(record, nameHref);
  const html = (blocks: readonly Block[]) =>
    renderBlocks(article.text, blocks, { resolve, findingsIn, besideOf, paragraphs: 'linked', dir: article.dir });
  const neighbours = context.archive.neighbours.get(article.path);
  const earliest = earliestOf(entry);
  const evidence = [...evidenceIn(article), ...(earliest === null ? [] : [earliest.evidence])];
  const byline = record.authors.map(({ name, id }) => ({ name, page: nameHref(id) }));
  const publication = publicationOf(article.source);
  const description = article.summary ?? (card.lede || null);
  const head = articleHead(cited.reference, record, context);
  return {
    kind: 'article',
    frame: frameOf(context, {
      path,
      title: article.title,
      description,
      canonical: path,
      head,
      indexing: article.indexing,
    }),
    record,
    title: shown(article, 'title', article.title),
    subtitle: article.subtitle === null ? null : shown(article, 'subtitle', article.subtitle),
    byline: byline.length === 0 ? null : shown(article, 'authors', byline),
    published: article.published === null ? null : shown(article, 'published', dateView(article.published)),
    writtenOnOrAfter: earliest === null ? null : { value: earliest.date, derived: true, evidence: earliest.id },
    modified: article.modified === null ? null : shown(article, 'modified', dateView(article.modified)),
    archived: article.archived === null ? null : dateView(article.archived),
    source:
      publication === null
        ? null
        : shown(article, 'source.name', {
            name: publication,
            page: nameHref(context.archive.publicationIds.get(article.path) ?? null),
          }),
    placement: placementOf(article.source),
    original: originalOf(article.source),
    headLines: headLinesOf(article),
    html: html(bodyBlocks(article.blocks)),
    signoffHtml: html(article.blocks.filter(({ type }) => type === 'signoff')),
    findings,
    unread: unreadIn(article, context),
    version: versionOf(card, context.archive, links),
    related: relatedTo(card, context.archive, links),
    image: imageOf(article, resolve),
    subjects: subjectViews(card.subjects, context.archive.topicsIn.get(card.path) ?? [], links),
    notes: article.notes,
    summary: article.summary,
    rights: article.rights,
    cite: citeView(cited, card.name),
    evidence: evidence.flatMap(({ id, derived, view }) => (derived ? [{ id, ...view }] : [])),
    derivations: evidence.map(({ view }) => view),
    provenance: {
      path: record.original.path,
      size: countOf(record.original.bytes, 'byte'),
      encoding: record.original.encoding,
      sha256: record.original.sha256,
      download: record.original.url === null ? null : { label: 'The original file', href: record.original.url },
      sidecar: { label: 'The record as JSON', href: links.to(sidecarPath(card.name)) },
      schema: { label: 'The schema of the record', href: links.to(SCHEMA_PATH) },
      language: article.language === null ? null : languageName(article.language),
      words: lengthOf(record),
    },
    withheld: withheldView(record, context.config),
    warnings: record.warnings
      .filter(({ severity }) => severity !== 'notice')
      .map(({ message, line }) => ({ message, line })),
    previous: neighbours?.previous ? linkTo(neighbours.previous, links) : null,
    next: neighbours?.next ? linkTo(neighbours.next, links) : null,
  };
}

/** What a page says of a text in a language of which the program knows little, so that nobody takes what it lacks for absent. */
function unreadIn({ language }: Article, { config }: RenderContext): string | null {
  if (!config.findings || isReadForNames(language)) return null;
  return `This text is in ${languageName(language ?? '')}. Names, and who says what, are read in English texts only; of others only what stands between quotation marks and dates in figures.`;
}

/** A field's value as the page shows it: a derived one leads to its evidence. */
function shown<T>(article: Article, field: string, value: T): Shown<T> {
  const derived = stateOf(article.derivation[field]) === 'derived';
  return { value, derived, evidence: derived ? evidenceId(field) : null };
}

/** For an undated article: the day before which its text proves that it was not written, with the evidence. */
function earliestOf({ article, findings: { writtenOnOrAfter } }: Entry) {
  if (article.published !== null || writtenOnOrAfter === null) return null;
  const { value } = writtenOnOrAfter;
  const evidence = evidenceOfEarliest(article, writtenOnOrAfter);
  return { id: evidence.id, date: { value, words: dateInWords(value) }, evidence };
}

/** `240 words`; `60 of 240 words` where not all of them are shown. */
function lengthOf({ wordCount, withheldWords }: Sidecar): string {
  const all = countOf(wordCount + withheldWords, 'word');
  return withheldWords === 0 ? all : `${wordCount === 0 ? 'none' : inThousands(wordCount)} of ${all} shown`;
}

/** The lines of the text's own head, but those that the page repeats word for word. */
function headLinesOf({ text, blocks, title, subtitle }: Article): string[] {
  const lines = blocks.filter(({ type }) => type === 'head').map(({ start, end }) => text.slice(start, end));
  return lines.filter((line) => line !== title && line !== subtitle);
}
