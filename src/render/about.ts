import type { Card, CardField } from '../model/archive.ts';
import type { FieldState } from '../model/derivation.ts';
import { referencesOfAll } from './citations/lists.ts';
import type { RenderContext } from './context.ts';
import { frameOf } from './frame.ts';
import { linksFrom } from './links.ts';
import { ABOUT_PATH, DATA_PATH, SCHEMA_PAGE_PATH } from './paths.ts';
import type { Placed } from './placed.ts';
import type { AboutPage } from './views.ts';

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
      figures: COUNTED.map(([field, label]) => figuresOf(context.archive.leads, field, label)),
      data: { label: 'The archive as data', href: links.to(DATA_PATH) },
      schema: { label: 'What each of its fields means', href: links.to(SCHEMA_PAGE_PATH) },
      references: referencesOfAll(links, context),
    },
  };
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
