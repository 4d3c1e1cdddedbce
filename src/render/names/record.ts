import type { Series } from '../../model/series.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { atAnchor } from '../at-anchor.ts';
import { cardIn, generatorOf, type RenderContext } from '../context.ts';
import type { CitationExcerpt, MentionExcerpt } from '../excerpts.ts';
import { linksFrom } from '../links.ts';
import { pageOf, pagesFor } from '../lists/pagination.ts';
import { articlePath, namePath, nameRecordPath } from '../paths.ts';
import type { Dossier } from './dossier.ts';

/** How much of each of its lists stands in one record. */
const ITEMS = 500;

/**
 * The record beside the page of a name: all that the page and its further pages say, for programs to read; in several parts
 * where it is much, each with so much of every list, of which the first names the others. Addresses are relative to the part.
 */
export function* nameRecords(dossier: Dossier, context: RenderContext): Generator<{ path: string; record: object }> {
  const { named, quotations, mentions, citations } = dossier;
  const longest = Math.max(
    ...[named.articles, named.appeared, named.wrote, quotations, mentions.excerpts, citations].map(
      ({ length }) => length,
    ),
  );
  const parts = pagesFor(longest, ITEMS);
  for (let part = 1; part <= parts; part += 1) {
    yield { path: nameRecordPath(named.id, part), record: recordOf(dossier, { part, parts }, context) };
  }
}

function recordOf(
  { named, roles, quotations, mentions, citations, companions }: Dossier,
  { part, parts }: { part: number; parts: number },
  context: RenderContext,
): object {
  const links = linksFrom(nameRecordPath(named.id, part));
  const inPart = <Item>(list: Series<Item>) => pageOf(list, part, ITEMS);
  const articleOf = (path: string, anchor: string | null = null) => {
    const { name } = cardIn(context.archive, path);
    const href = links.to(articlePath(name));
    return { article: `article/${name}`, url: atAnchor(href, anchor) };
  };
  const mentionsIn = ({ path, before, mentions: own }: CitationExcerpt | MentionExcerpt) =>
    own.map(({ words, anchor, after }, index) => ({
      ...articleOf(path, anchor),
      before: index === 0 ? before : (own[index - 1]?.after ?? ''),
      words,
      after,
    }));
  return {
    generator: generatorOf(context.version),
    id: named.id,
    url: absoluteAddress(context.config.baseUrl, namePath(named.id)),
    type: named.type,
    name: named.name,
    aliases: named.aliases,
    bare: named.bare,
    stated: named.stated !== null,
    sameAs: named.stated?.sameAs == null ? [] : [named.stated.sameAs],
    figures: {
      articles: named.articles.length,
      versions: named.versions,
      mentions: named.mentions,
      statements: named.spoken.said,
      quoted: named.spoken.quoted,
      appeared: named.appeared.length,
      wrote: named.wrote.length,
      citations: named.cited,
    },
    parts: Array.from({ length: parts }, (_, index) => links.to(nameRecordPath(named.id, index + 1))),
    articles: inPart(named.articles).map(({ path, mentions: count, spoken, cited }) => {
      const { title, published } = cardIn(context.archive, path);
      const { said: statements, quoted } = spoken;
      return {
        ...articleOf(path),
        title,
        published: published?.value ?? null,
        mentions: count,
        statements,
        quoted,
        citations: cited,
      };
    }),
    appeared: inPart(named.appeared).map((path) => articleOf(path)),
    wrote: inPart(named.wrote).map((path) => articleOf(path)),
    roles: roles.map(({ words, cards, anchor }) => ({
      words,
      articles: inPart(cards).map((card) => articleOf(card.path, card === cards[0] ? anchor : null)),
    })),
    quotations: inPart(quotations).map(({ path, type, words, verb, role, confidence, anchor }) => ({
      ...articleOf(path, anchor),
      kind: type,
      words,
      verb,
      role,
      confidence,
    })),
    citations: inPart(citations).flatMap(mentionsIn),
    mentions: inPart(mentions.excerpts).flatMap(mentionsIn),
    together: companions.map(({ one: other, cards }) => ({
      id: other.id,
      name: other.name,
      articles: inPart(cards).map(({ name }) => `article/${name}`),
    })),
  };
}
