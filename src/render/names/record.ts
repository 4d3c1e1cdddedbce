import { absoluteAddress } from '../absolute-address.ts';
import { cardIn, generatorOf, type RenderContext } from '../context.ts';
import type { CitationExcerpt, MentionExcerpt } from '../excerpts.ts';
import { linksFrom } from '../links.ts';
import { articlePath, namePath, nameRecordPath } from '../paths.ts';
import type { Dossier } from './dossier.ts';

/**
 * The record beside the page of a name: all that the page and its further pages say, for programs to read. Addresses are
 * relative to the record.
 */
export function nameRecord(
  { named, roles, quotations, mentions, citations, companions }: Dossier,
  context: RenderContext,
): object {
  const links = linksFrom(nameRecordPath(named.id));
  const articleOf = (path: string, anchor: string | null = null) => {
    const { name } = cardIn(context.archive, path);
    const href = links.to(articlePath(name));
    return { article: `article/${name}`, url: anchor === null ? href : `${href}#${anchor}` };
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
      mentions: named.mentions,
      statements: named.spoken.said,
      quoted: named.spoken.quoted,
      appeared: named.appeared.length,
      citations: named.cited,
    },
    articles: named.articles.map(({ path, mentions: count, spoken, cited }) => {
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
    appeared: named.appeared.map((path) => articleOf(path)),
    roles: roles.map(({ words, cards, anchor }) => ({
      words,
      articles: cards.map(({ path }, index) => articleOf(path, index === 0 ? anchor : null)),
    })),
    quotations: quotations.map(({ path, type, words, verb, role, confidence, anchor }) => ({
      ...articleOf(path, anchor),
      kind: type,
      words,
      verb,
      role,
      confidence,
    })),
    citations: citations.flatMap(mentionsIn),
    mentions: mentions.excerpts.flatMap(mentionsIn),
    together: companions.map(({ one: other, cards }) => ({
      id: other.id,
      name: other.name,
      articles: cards.map(({ name }) => `article/${name}`),
    })),
  };
}
