import { languageOf } from '../../language/index.ts';
import type { StatedDate } from '../../model/article.ts';
import type { Card } from '../../model/card.ts';
import { shortened } from '../../model/shortened.ts';
import { atAnchor } from '../at-anchor.ts';
import { type DateView, dateInWords } from '../dates/in-words.ts';
import type { QuotationExcerpt } from '../excerpts.ts';
import type { Links } from '../links.ts';
import { articlePath } from '../paths.ts';

/** An article as a line that leads to words in it. */
export interface SourceView {
  title: string;
  titleDerived: boolean;
  /** To the words; to the article where its page's text does not hold them. */
  href: string;
  date: DateView | null;
  language: string | null;
  dir: 'ltr' | 'rtl';
}

/** As SourceView, of an article with a date. */
export type DatedSource = SourceView & { date: DateView };

/** Words that an article gives as somebody's, on a page of quotations. */
export interface QuotationView {
  kind: 'direct' | 'partial' | 'indirect';
  /** Its words, in order, of an indirect statement from its verb on where it leads to them; `quoted` stand there between quotation marks. */
  pieces: { words: string; quoted: boolean }[];
  /** Null where its words have it, too. */
  verb: string | null;
  role: string | null;
  doubt: string | null;
  /** Null on the speaker's own page; `href` is null where the speaker has no page, `name` where nobody is said to speak. */
  speaker: { name: string | null; href: string | null } | null;
  source: SourceView;
}

/** About two lines; a headline may be a whole paragraph. */
const LONGEST_TITLE = 140;

/** An article as a line that leads to words in it, by their id on its page. */
export function sourceOf(card: Card, anchor: string | null, links: Links): SourceView {
  const href = links.to(articlePath(card.name));
  return {
    title: shortened(card.title, LONGEST_TITLE),
    titleDerived: card.states.title === 'derived',
    href: atAnchor(href, anchor),
    date: card.published === null ? null : dayOf(card.published),
    language: card.language,
    dir: card.dir,
  };
}

/** A date in a margin, where the time of day would be noise. */
export function dayOf({ value }: StatedDate): DateView {
  return { value, words: dateInWords(value.slice(0, 'YYYY-MM-DD'.length)) };
}

/** As much of a quotation as a page shows; the record has all of it. */
const LONGEST_QUOTATION = 600;

/** A quotation as a page of quotations shows it. */
export function quotationView(
  { type, words, verb, lead, role, confidence, anchor }: QuotationExcerpt,
  card: Card,
  speaker: QuotationView['speaker'],
  links: Links,
): QuotationView {
  const doubtful = confidence === 'uncertain' || (confidence === 'likely' && type !== 'indirect');
  const shown = shortened(lead === null ? words : `${lead} ${words}`, LONGEST_QUOTATION);
  return {
    kind: type,
    pieces: type === 'indirect' ? piecesOf(shown) : [{ words: shown, quoted: false }],
    verb: lead === null ? verb : null,
    role: role === null ? null : inSentence(role, card.language),
    doubt: doubtful ? confidence : null,
    speaker,
    source: sourceOf(card, anchor, links),
  };
}

/** A role as it goes on in a sentence: `the harbour master`, though its own began with it. */
function inSentence(role: string, language: string | null): string {
  const { identity } = languageOf(language);
  const [first = ''] = role.split(' ');
  const word = first.toLowerCase();
  return identity?.articles.has(word) || identity?.possessives.has(word) ? word + role.slice(first.length) : role;
}

const QUOTED = /([“„][^“”„]*[”“]|"[^"]*"|«[^«»]*»)/u;

/** The words of an article with those apart that stand between quotation marks. */
function piecesOf(words: string): QuotationView['pieces'] {
  return words
    .split(QUOTED)
    .flatMap((piece, index) => (piece === '' ? [] : [{ words: piece, quoted: index % 2 === 1 }]));
}
