import type { NamedInArchive, Topic } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { generatorOf, type RenderContext } from '../context.ts';
import { linksFrom } from '../links.ts';
import type { Companion } from '../lists/together.ts';
import { articlePath, namePath, nameRecordPath } from '../paths.ts';

/** The record beside the page of a topic, for programs to read. Addresses are relative to the record. */
export function topicRecord(
  { id, name, aliases, cards }: Topic,
  companions: readonly Companion<NamedInArchive | Topic>[],
  { archive, config, version }: RenderContext,
): object {
  const links = linksFrom(nameRecordPath(id));
  const articleId = ({ name }: Card) => `article/${name}`;
  return {
    generator: generatorOf(version),
    id,
    url: absoluteAddress(config.baseUrl, namePath(id)),
    name,
    aliases,
    articles: cards.map((card) => ({
      article: articleId(card),
      url: links.to(articlePath(card.name)),
      title: card.title,
      published: card.published?.value ?? null,
      versions: archive.clusterOf.get(card.path)?.cluster.cards.length ?? 1,
    })),
    together: companions.map(({ one, cards: shared }) => ({
      id: one.id,
      name: one.name,
      articles: shared.map(articleId),
    })),
  };
}
