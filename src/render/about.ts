import type { Access } from '../model/article.ts';
import type { Card, CardField } from '../model/card.ts';
import type { FieldState } from '../model/derivation.ts';
import type { DownloadView } from './citations/cite.ts';
import { referencesOfAll } from './citations/lists.ts';
import type { RenderContext } from './context.ts';
import { type Frame, frameOf } from './frame.ts';
import type { Link } from './link.ts';
import { linksFrom } from './links.ts';
import { ABOUT_PATH, DATA_PATH, SCHEMA_PAGE_PATH } from './paths.ts';
import type { Placed } from './placed.ts';
import { inThousands } from './text/figures.ts';

export interface AboutPage {
  kind: 'about';
  frame: Frame;
  /** Of how many articles not all is shown, as words: `14 as excerpts, 2 without their text`; null where all of all is. */
  withheld: string | null;
  /** How many articles have a headline, a date … that was stated and that was derived. */
  figures: { field: string; stated: number; derived: number; absent: number }[];
  /** The archive as data. */
  data: Link;
  /** What a record means, for people. */
  schema: Link;
  /** Of all articles; empty where there are none. */
  references: DownloadView[];
}

/** How the archive is made and how an error is reported, with figures of what is stated and what is derived. */
export function* aboutPage(context: RenderContext): Generator<Placed<AboutPage>> {
  const links = linksFrom(ABOUT_PATH);
  yield {
    path: ABOUT_PATH,
    view: {
      kind: 'about',
      frame: frameOf(context, {
        path: ABOUT_PATH,
        title: 'About this archive',
        description: null,
        canonical: ABOUT_PATH,
      }),
      withheld: withheldInWords(context.archive.cards),
      figures: COUNTED.map(([field, label]) => figuresOf(context.archive.leads, field, label)),
      data: { label: 'The archive as data', href: links.to(DATA_PATH) },
      schema: { label: 'What each of its fields means', href: links.to(SCHEMA_PAGE_PATH) },
      references: referencesOfAll(links, context),
    },
  };
}

/** What the archive shows of articles of which it does not show all, in words. */
const SHOWN: readonly [access: Access, one: string, many: string][] = [
  ['excerpt', 'as an excerpt', 'as excerpts'],
  ['metadata', 'without its text', 'without their text'],
];

function withheldInWords(cards: readonly Card[]): string | null {
  const parts = SHOWN.flatMap(([access, one, many]) => {
    const count = cards.filter((card) => card.access === access).length;
    return count === 0 ? [] : [`${inThousands(count)} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? null : parts.join(', ');
}

const COUNTED: readonly [field: CardField, label: string][] = [
  ['title', 'Headline'],
  ['published', 'Publication date'],
  ['authors', 'Byline'],
  ['source.name', 'Publication'],
  ['language', 'Language'],
];

function figuresOf(cards: readonly Card[], field: CardField, label: string): AboutPage['figures'][number] {
  const count = (state: FieldState) => cards.reduce((sum, { states }) => sum + (states[field] === state ? 1 : 0), 0);
  return { field: label, stated: count('stated'), derived: count('derived'), absent: count('absent') };
}
