import type { Archive } from '../../model/archive.ts';
import { bodyBlocks } from '../../model/body.ts';
import type { Card } from '../../model/card.ts';
import type { Entry } from '../../model/entry.ts';
import { SCHEMA_PATH, SCHEMA_VERSION, type Sidecar } from '../../model/sidecar.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { renderBlocks } from '../article/html.ts';
import { NONE_SHOWN } from '../article/inline.ts';
import { cardIn, generatorOf, type RenderContext } from '../context.ts';
import { linksFrom, referencesOf } from '../links.ts';
import { articlePath, originalPath, sidecarPath } from '../paths.ts';

/**
 * Entry → its public record, keys in the schema's order. `html` is the body as the page shows it, with the ids of its
 * paragraphs and without their permalinks; what is relative in it is relative to the sidecar, as to the page beside it.
 */
export function sidecarOf(entry: Entry, context: SidecarContext): Sidecar {
  const { article, findings, original, withheldWords } = entry;
  const card = cardIn(context.archive, article.path);
  const { config } = context;
  const authorIds = context.archive.authorIds.get(article.path) ?? [];
  const links = linksFrom(sidecarPath(card.name));
  const resolve = referencesOf(article, links, context);
  return {
    $schema: absoluteAddress(config.baseUrl, SCHEMA_PATH) ?? links.to(SCHEMA_PATH),
    schemaVersion: SCHEMA_VERSION,
    generator: generatorOf(context.version),
    id: articleId(card.name),
    url: absoluteAddress(config.baseUrl, articlePath(card.name)),
    aliases: article.aliases,
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors.map((author, index) => ({ ...author, id: authorIds[index] ?? null })),
    published: article.published,
    modified: article.modified,
    archived: article.archived,
    source: article.source,
    dateline: article.dateline,
    language: article.language,
    dir: article.dir,
    rights: article.rights,
    access: article.access,
    indexing: article.indexing,
    summary: article.summary,
    format: article.format,
    text: article.text,
    html: renderBlocks(article.text, bodyBlocks(article.blocks), {
      resolve,
      findingsIn: NONE_SHOWN,
      paragraphs: 'numbered',
      dir: article.dir,
    }),
    blocks: article.blocks,
    wordCount: card.wordCount,
    withheldWords,
    offsetUnit: 'utf-16',
    derivation: article.derivation,
    entities: findings.entities,
    quotes: findings.quotes,
    citedSources: findings.citedSources,
    dates: findings.dates,
    writtenOnOrAfter: findings.writtenOnOrAfter,
    subjects: article.subjects,
    notes: article.notes,
    duplicates: duplicatesOf(card, context.archive),
    attachments: article.attachments.flatMap((attachment) => {
      const url = resolve(attachment.reference);
      return url === null ? [] : [{ ...attachment, url }];
    }),
    image: article.image === null ? null : (resolve(article.image) ?? article.image),
    extra: article.extra,
    // What is wrong in the settings is for those who keep the archive, not for its readers.
    warnings: article.problems.filter(({ file }) => file === article.path),
    original: {
      path: original.path,
      url: config.originals && article.access === 'full' ? links.to(originalPath(card.name, article.path)) : null,
      bytes: original.bytes,
      encoding: original.encoding,
      sha256: original.sha256,
    },
  };
}

/** In a heap of a hundred thousand error pages no record may name all the others. */
const MOST_DUPLICATES = 100;

function duplicatesOf(card: Card, { clusterOf }: Archive): string[] {
  const others = clusterOf.get(card.path)?.cluster.cards.slice(0, MOST_DUPLICATES + 1) ?? [];
  return others
    .filter((other) => other !== card)
    .slice(0, MOST_DUPLICATES)
    .map(({ name }) => articleId(name));
}

function articleId(name: string): string {
  return `article/${name}`;
}

export type SidecarContext = Pick<RenderContext, 'archive' | 'config' | 'version' | 'attachments'>;

/** A record as the text of a file; lone surrogates become escapes (well-formed JSON.stringify). */
export function jsonText(record: object): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
