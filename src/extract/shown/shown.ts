import { languageOf } from '../../language/index.ts';
import type { Article } from '../../model/article.ts';
import { countWords, leavesOf } from '../../model/body.ts';
import { type Derivation, stateOf } from '../../model/derivation.ts';
import type { Entry } from '../../model/entry.ts';
import { addressOf, readFromPath } from './address.ts';
import { blocksWithin } from './blocks.ts';
import { excerptEnd, headEnd } from './end.ts';
import { findingsWithin } from './findings.ts';
import { openRepeats, type Repeats } from './repeats.ts';
import { type Within, within } from './within.ts';

/** What an article is called of whose headline nothing may be shown: the file's name, as what a file's name claims. */
export interface OtherTitle {
  value: string;
  derivation: Derivation;
}

/**
 * An entry → the entry as the archive may show it. Everything that is written is made of this one, so that nothing of what is
 * withheld can stand anywhere. Its text ends where the excerpt ends, so that every span in it still holds; findings have the
 * evidence that is left, and are none without; but names stay, and whom a text names is all that is told of what is withheld.
 * What a person wrote beside the text stays, the file's name too, unless it repeats the text or nobody knows what it is.
 * Pictures and files go with the text. `otherTitle` tells what the article is called by its path.
 */
export function shownOf(entry: Entry, otherTitle: (path: string) => OtherTitle): Entry {
  const { article, findings, original } = entry;
  if (article.access === 'full') return entry;
  const end = article.access === 'excerpt' ? excerptEnd(article) : headEnd(article);
  const text = article.text.slice(0, end);
  const left = within(text);
  const repeats = openRepeats({
    withheld: article.text.slice(end),
    sentences: sentencesFrom(end, article),
    shown: text,
  });
  const address = addressOf(article, repeats);
  const shown: Article = {
    ...article,
    ...address,
    text,
    blocks: blocksWithin(article.blocks, end),
    ...stated(article, left, repeats),
    ...titleOf(article, otherTitle(address.path), left, repeats),
    attachments: [],
    image: null,
    extra: {},
    problems: [],
  };
  return {
    ...entry,
    article: { ...shown, derivation: derivationsOf(shown, article, left) },
    findings: findingsWithin(findings, left, repeats),
    original: { ...original, path: address.path },
    withheldWords: countWords(article) - countWords(shown),
  };
}

/** The sentences of which something is withheld. */
function sentencesFrom(end: number, { text, blocks, language }: Article): string[] {
  const { sentences } = languageOf(language);
  return [...leavesOf(blocks)]
    .filter((leaf) => leaf.end > end)
    .flatMap((leaf) => sentences(text, leaf))
    .filter((sentence) => sentence.end > end)
    .map((sentence) => text.slice(sentence.start, sentence.end));
}

/**
 * What a person wrote of the article, where the text does not have it in these words. What tells of the text may not have
 * less of it either; names and labels that stand in it by themselves may.
 */
function stated(article: Article, left: Within, { taken, takenOrAll }: Repeats) {
  const { subtitle, authors, source, dateline, rights, summary, subjects, notes, derivation } = article;
  const told = (words: string | null) => (words === null || takenOrAll(words) ? null : words);
  const label = (words: string | null) => (words === null || taken(words) ? null : words);
  return {
    subtitle: isHidden(derivation.subtitle, left) ? null : told(subtitle),
    authors: authors.filter(({ name }) => !taken(name)),
    source: {
      name: label(source.name),
      place: label(source.place),
      url: label(source.url),
      section: label(source.section),
      page: label(source.page),
      edition: label(source.edition),
    },
    dateline: label(dateline),
    rights: label(rights),
    summary: told(summary),
    subjects: subjects.filter(({ name }) => !taken(name)),
    notes: notes.filter((note) => !takenOrAll(note)),
  };
}

/** A headline that is made of words of the text is as open as they are. */
function titleOf(
  { title, derivation }: Article,
  other: OtherTitle,
  left: Within,
  { taken }: Repeats,
): Pick<Article, 'title' | 'derivation'> {
  return isHidden(derivation.title, left) || taken(title)
    ? { title: other.value, derivation: { ...derivation, title: other.derivation } }
    : { title, derivation };
}

function isHidden(derivation: Derivation | undefined, left: Within): boolean {
  return derivation?.selector != null && stateOf(derivation) === 'derived' && left(derivation.selector) === null;
}

/** How the fields that are left came to their values, without the words of the text that are not shown. */
function derivationsOf(shown: Article, whole: Article, left: Within): Article['derivation'] {
  const isLeft = (field: string) => isEmpty(fieldIn(whole, field)) || !isEmpty(fieldIn(shown, field));
  return Object.fromEntries(
    Object.entries(shown.derivation)
      .filter(([field]) => isLeft(field))
      .map(([field, derivation]) => {
        const { selector } = derivation;
        const open = { ...derivation, selector: selector === null ? null : left(selector) };
        return [field, readFromPath(open, whole.path, shown.path)];
      }),
  );
}

function fieldIn(article: Article, field: string): unknown {
  const [, part] = /^source\.(.+)$/u.exec(field) ?? [];
  return part === undefined ? article[field as keyof Article] : article.source[part as keyof Article['source']];
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
