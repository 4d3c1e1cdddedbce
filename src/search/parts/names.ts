import { openFrontCoder, openFrontDecoder, openReader, openTextReader, openTextWriter, openWriter } from '../bytes.ts';

/** What a name or topic is to an article: `appeared` is the publication, `wrote` an author. */
export const RELATIONS = ['named', 'speaks', 'cited', 'appeared', 'wrote'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Somebody or something of the archive, by the words that lead there. */
export interface NameRecord {
  /** `person/marco-rubio`, `topic/flood-defences`. */
  id: string;
  /** How it is called, first as the archive calls it. */
  names: string[];
  /** The articles to which it is this, ascending. */
  articles: Record<Relation, Uint8Array>;
}

/** The names to which a word leads: a folded word of theirs, or `=` and the id without its type. */
export interface NameGroup {
  key: string;
  names: NameRecord[];
}

/** Articles, ascending: each is written as its distance from the one before. */
export function writeArticles(articles: readonly number[]): Uint8Array {
  if (articles.length === 0) return NOTHING;
  const writer = openWriter();
  for (const [place, article] of articles.entries()) writer.number(article - (articles[place - 1] ?? 0));
  return writer.take();
}

const NOTHING = new Uint8Array();

export function readArticles(bytes: Uint8Array): number[] {
  const articles: number[] = [];
  const reader = openReader(bytes);
  for (let article = 0; !reader.done(); ) {
    article += reader.number();
    articles.push(article);
  }
  return articles;
}

/** Groups in the order of their keys → a part of the index. */
export function encodeNames(groups: readonly NameGroup[]): Uint8Array {
  const writer = openTextWriter();
  const key = openFrontCoder(writer);
  for (const group of groups) {
    key(group.key);
    writer.number(group.names.length);
    for (const { id, names, articles } of group.names) {
      writer.text(id);
      writer.number(names.length);
      for (const name of names) writer.text(name);
      for (const relation of RELATIONS) writer.bytes(articles[relation]);
    }
  }
  return writer.take();
}

export function decodeNames(bytes: Uint8Array): Map<string, NameRecord[]> {
  const groups = new Map<string, NameRecord[]>();
  const reader = openTextReader(bytes);
  for (const key = openFrontDecoder(reader); !reader.done(); ) {
    const group = key();
    groups.set(
      group,
      Array.from({ length: reader.number() }, () => ({
        id: reader.text(),
        names: Array.from({ length: reader.number() }, reader.text),
        articles: Object.fromEntries(RELATIONS.map((relation) => [relation, reader.bytes()])) as NameRecord['articles'],
      })),
    );
  }
  return groups;
}
