import { languageName } from '../../language/names.ts';
import type { Archive, NamedInArchive } from '../../model/archive.ts';
import type { Article } from '../../model/article.ts';
import type { Entry } from '../../model/entry.ts';
import { withoutType } from '../../model/id.ts';
import { quotedIn } from '../../model/quoted.ts';
import type { Span } from '../../model/span.ts';
import { referenceOf } from '../citations/reference.ts';
import { cardIn, type RenderContext } from '../context.ts';
import { dateInWords } from '../dates/in-words.ts';
import { spanOf } from '../dates/span-of-years.ts';
import { placesOf } from '../findings/marks.ts';
import { roleInRow } from '../names/rows.ts';

/** Returns what makes an entry with the archive's ids in its findings what the search knows of it: what its page shows. */
export function openSearchables(context: Pick<RenderContext, 'archive' | 'config'>) {
  const { archive } = context;
  const publications = publicationsByName(archive);
  const labelOf = openLabels(archive);
  return ({ article, findings }: Entry) => {
    const card = cardIn(archive, article.path);
    const { name, publication, states } = card;
    return {
      name,
      title: article.title,
      dir: article.dir,
      language: article.language,
      languageInWords: article.language === null ? null : languageName(article.language),
      derived: DERIVABLE.filter(([, field]) => states[field] === 'derived').map(([name]) => name),
      date: article.published?.value ?? null,
      dateInWords: article.published === null ? null : dateInWords(article.published.value),
      publication: publication === null ? null : labelled(publications.get(publication)),
      text: archive.clusterOf.get(article.path)?.cluster.name ?? null,
      passages: [...headOf(article), ...bodyOf(article, quotedSpans(findings))],
      names: namesOf(findings, archive, labelOf),
      authors: authorsOf(article.path, archive, labelOf),
      topics: (archive.topicsIn.get(article.path) ?? []).map((topic) => ({ id: topic.id, label: topic.name })),
      reference: referenceOf(card, context),
    };
  };
}

const DERIVABLE = [
  ['title', 'title'],
  ['date', 'published'],
  ['publication', 'source.name'],
] as const;

/** Returns what tells how a name or topic is called, by its id: first as the archive calls it. */
export function openNaming({ names, topics }: Archive): (id: string) => string[] {
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
  return (id) => {
    const one = names.get(id) ?? topicsById.get(id);
    return one === undefined ? [] : [one.name, ...one.aliases];
  };
}

function publicationsByName({ namesOfType: { publication } }: Archive): Map<string, NamedInArchive> {
  return new Map(publication.flatMap((one) => [one.name, ...one.aliases].map((name) => [name, one])));
}

function labelled(named: NamedInArchive | undefined) {
  return named === undefined ? null : { id: named.id, label: named.name };
}

/** Returns what tells how lists call somebody: those who share a name with what tells them apart. */
function openLabels(archive: Archive): (named: NamedInArchive) => string {
  const apart = new Map([...archive.sharedNames.values()].flatMap((names) => apartFrom(names, archive)));
  return ({ id, name }) => {
    const words = apart.get(id) ?? '';
    return words === '' ? name : `${name} (${words})`;
  };
}

/** By the ids of those who share a name: of their role, with its years, and the end of their address the first that is nobody else's. */
function apartFrom(names: readonly NamedInArchive[], { byPath }: Archive): [id: string, words: string][] {
  const ways = names.map((named) => {
    const years = named.articles.flatMap(({ path }) => byPath.get(path)?.published?.value.slice(0, 4) ?? []);
    const [role, span] = [roleInRow(named), spanOf(years.toSorted())];
    return [
      role ?? span,
      [role, span].filter((one) => one !== null).join(', '),
      withoutType(named.id).replace(/^.*~/, ''),
    ];
  });
  return names.map(({ id }, place) => {
    const words = ways[place]?.find((one, way) =>
      ways.every((others, other) => other === place || others[way] !== one),
    );
    return [id, words ?? ''];
  });
}

/** What the page shows of the article beside its body: the lines of the text's own head, and what a person stated elsewhere. */
function headOf({ text, blocks, title, subtitle, summary, authors }: Article) {
  const lines = blocks.filter(({ type }) => type === 'head').map(({ start, end }) => text.slice(start, end));
  const byline = authors.map(({ name }) => name).join(', ');
  const stated = [
    { anchor: null, text: subtitle ?? '' },
    { anchor: null, text: byline },
    { anchor: 'summary', text: summary ?? '' },
  ];
  const further = stated.filter(({ text }) => text !== '' && !lines.some((line) => line.includes(text)));
  const own = lines
    .filter((line) => line !== title)
    .map((line) => ({ anchor: line === subtitle ? null : 'head-lines', text: line }));
  return [...own, ...further].map((passage) => ({ ...passage, said: [] }));
}

function bodyOf({ text, blocks }: Article, quoted: readonly Span[]) {
  return placesOf(blocks).map(({ id, start, end }) => ({
    anchor: id,
    text: text.slice(start, end),
    said: quoted
      .filter((one) => one.start < end && start < one.end)
      .flatMap((one) => [Math.max(one.start, start) - start, Math.min(one.end, end) - start]),
  }));
}

/** What stands between quotation marks, in order, each stretch once. */
function quotedSpans({ quotes }: Entry['findings']): Span[] {
  const spans = quotes.flatMap(quotedIn).map(({ selector }) => selector);
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Who wrote an article, each once. */
function authorsOf(path: string, { authorIds, names }: Archive, labelOf: (named: NamedInArchive) => string) {
  return [...new Set(authorIds.get(path))].flatMap((id) => {
    const named = id === null ? undefined : names.get(id);
    return named === undefined ? [] : [{ id: named.id, label: labelOf(named) }];
  });
}

function namesOf(
  { entities, quotes, citedSources }: Entry['findings'],
  { names }: Archive,
  labelOf: (named: NamedInArchive) => string,
) {
  const speakers = new Set(quotes.map(({ speaker }) => speaker));
  const cited = new Set(citedSources.map(({ entity }) => entity));
  return entities.flatMap(({ id }) => {
    const named = names.get(id);
    if (named === undefined) return [];
    return [{ id, label: labelOf(named), speaks: speakers.has(id), cited: cited.has(id) }];
  });
}
