import type { Article } from '../../model/article.ts';
import { countWords } from '../../model/body.ts';
import { type Derivation, stateOf } from '../../model/derivation.ts';
import type { Entry } from '../../model/entry.ts';
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
 * What a person wrote beside the text stays, unless it repeats the text or nobody knows what it is. Pictures and files go with
 * the text.
 */
export function shownOf(entry: Entry, otherTitle: OtherTitle): Entry {
  const { article, findings } = entry;
  if (article.access === 'full') return entry;
  const end = article.access === 'excerpt' ? excerptEnd(article) : headEnd(article);
  const text = article.text.slice(0, end);
  const left = within(text);
  const repeats = openRepeats(article.text.slice(end));
  const shown: Article = {
    ...article,
    text,
    blocks: blocksWithin(article.blocks, end),
    ...stated(article, left, repeats),
    ...titleOf(article, otherTitle, left, repeats),
    attachments: [],
    image: null,
    extra: {},
    problems: [],
  };
  return {
    ...entry,
    article: { ...shown, derivation: derivationsOf(shown, article, left) },
    findings: findingsWithin(findings, left),
    withheldWords: countWords(article) - countWords(shown),
  };
}

/**
 * What a person wrote of the article, where the text does not have it in these words. What tells of the text may not have
 * less of it either; names and labels that stand in it by themselves may.
 */
function stated(article: Article, left: Within, { run, runOrAll }: Repeats) {
  const { subtitle, authors, source, dateline, rights, summary, subjects, notes, derivation } = article;
  const told = (words: string | null) => (words === null || runOrAll(words) ? null : words);
  const label = (words: string | null) => (words === null || run(words) ? null : words);
  return {
    subtitle: isHidden(derivation.subtitle, left) ? null : told(subtitle),
    authors: authors.filter(({ name }) => !run(name)),
    source: {
      name: label(source.name),
      place: label(source.place),
      url: source.url,
      section: label(source.section),
      page: label(source.page),
      edition: label(source.edition),
    },
    dateline: label(dateline),
    rights: label(rights),
    summary: told(summary),
    subjects: subjects.filter(({ name }) => !run(name)),
    notes: notes.filter((note) => !runOrAll(note)),
  };
}

/** A headline that is made of words of the text is as open as they are. */
function titleOf(
  { title, derivation }: Article,
  other: OtherTitle,
  left: Within,
  { run }: Repeats,
): Pick<Article, 'title' | 'derivation'> {
  return isHidden(derivation.title, left) || run(title)
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
        return [field, { ...derivation, selector: selector === null ? null : left(selector) }];
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
