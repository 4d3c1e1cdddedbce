import type { Article } from '../../model/article.ts';
import { countWords } from '../../model/body.ts';
import { type Derivation, stateOf } from '../../model/derivation.ts';
import type { Entry } from '../../model/entry.ts';
import { blocksWithin } from './blocks.ts';
import { excerptEnd, headEnd } from './end.ts';
import { findingsWithin } from './findings.ts';
import { openRepeats } from './repeats.ts';
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
  const shown: Article = {
    ...article,
    text,
    blocks: blocksWithin(article.blocks, end),
    ...stated(article, left, end),
    ...titleOf(article, otherTitle, left),
    attachments: [],
    image: null,
    extra: {},
    problems: [],
  };
  return {
    ...entry,
    article: { ...shown, derivation: derivationsOf(shown, left) },
    findings: findingsWithin(findings, left),
    withheldWords: countWords(article) - countWords(shown),
  };
}

/** What a person wrote of the article, where the text does not have it in these words. */
function stated({ text, subtitle, summary, notes, derivation }: Article, left: Within, end: number) {
  const repeats = openRepeats(text.slice(end));
  const kept = (words: string | null) => (words === null || repeats(words) ? null : words);
  return {
    subtitle: isHidden(derivation.subtitle, left) ? null : kept(subtitle),
    summary: kept(summary),
    notes: notes.filter((note) => !repeats(note)),
  };
}

/** A headline that is made of words of the text is as open as they are. */
function titleOf(
  { title, derivation }: Article,
  other: OtherTitle,
  left: Within,
): Pick<Article, 'title' | 'derivation'> {
  return isHidden(derivation.title, left)
    ? { title: other.value, derivation: { ...derivation, title: other.derivation } }
    : { title, derivation };
}

function isHidden(derivation: Derivation | undefined, left: Within): boolean {
  return derivation?.selector != null && stateOf(derivation) === 'derived' && left(derivation.selector) === null;
}

/** How the fields that are left came to their values, without the words of the text that are not shown. */
function derivationsOf(shown: Article, left: Within): Article['derivation'] {
  const { subtitle, summary, notes, image } = shown;
  const gone = {
    subtitle: subtitle === null,
    summary: summary === null,
    notes: notes.length === 0,
    image: image === null,
  };
  return Object.fromEntries(
    Object.entries(shown.derivation)
      .filter(([field]) => !gone[field as keyof typeof gone])
      .map(([field, derivation]) => {
        const { selector } = derivation;
        return [field, { ...derivation, selector: selector === null ? null : left(selector) }];
      }),
  );
}
