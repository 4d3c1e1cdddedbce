import { languageName } from '../language/names.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { bodyBlocks } from '../model/body.ts';
import { stateOf } from '../model/derivation.ts';
import type { Entry } from '../model/entry.ts';
import { SCHEMA_PATH, type Sidecar } from '../model/sidecar.ts';
import { relatedTo, versionOf } from './beside.ts';
import { citeView } from './citations/cite.ts';
import { cardIn, type RenderContext } from './context.ts';
import { dateInWords, dateView } from './dates-in-words.ts';
import { evidenceId, evidenceIn, evidenceOfEarliest } from './evidence.ts';
import { showFindings } from './findings/findings.ts';
import { openMargin } from './findings/margin.ts';
import { frameOf } from './frame.ts';
import { articleHead } from './head/article.ts';
import { renderBlocks } from './html.ts';
import { countOf, inThousands } from './in-words.ts';
import { lateFontOf } from './late-font.ts';
import { linksFrom, referencesOf } from './links.ts';
import { nameHrefs } from './names/has-page.ts';
import { articlePath, sidecarPath } from './paths.ts';
import { imageOf } from './pictures.ts';
import { linkTo } from './rows.ts';
import { originalOf, placementOf, publicationOf } from './source.ts';
import type { Told } from './told.ts';
import { subjectViews } from './topics/has-page.ts';
import type { ArticlePage, Shown } from './views.ts';
import { withheldView } from './withheld.ts';

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
      font: lateFontOf(article),
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
