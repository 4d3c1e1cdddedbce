import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import { linksFrom } from '../links.ts';
import { articlePath, PAGE_SIZE } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf } from '../text/figures.ts';
import { type RowView, rowOf } from './rows.ts';

/** An address that several seeds asked for, or a former address of an article. */
export interface CrossroadsPage {
  kind: 'crossroads';
  frame: Frame;
  heading: string;
  sentence: string;
  rows: RowView[];
}

/** The pages at addresses that several seeds asked for: each lists their articles. */
export function* sharedAddresses(context: RenderContext): Generator<Placed<CrossroadsPage>> {
  for (const { name, cards } of context.archive.shared) {
    const path = articlePath(name);
    const links = linksFrom(path);
    const heading = `${countOf(cards.length, 'article')} at this address`;
    const shown = cards.slice(0, PAGE_SIZE);
    const rest = cards.length - shown.length;
    yield {
      path,
      view: {
        kind: 'crossroads',
        frame: frameOf(context, { path, title: heading, description: null, canonical: path }),
        heading,
        sentence: `Several texts have names that make the address “${name}”, so each stands at an address of its own${
          rest === 0 ? '' : `; ${countOf(rest, 'more article')} can be found by date`
        }.`,
        rows: shown.map((card) => rowOf(card, links, context)),
      },
    };
  }
}

/** The pages at former addresses of articles: each leads on to where the article stands now. */
export function* formerAddresses(context: RenderContext): Generator<Placed<CrossroadsPage>> {
  for (const [name, card] of context.archive.aliases) {
    const path = articlePath(name);
    const heading = 'This article has another address';
    yield {
      path,
      view: {
        kind: 'crossroads',
        frame: frameOf(context, {
          path,
          title: heading,
          description: null,
          canonical: articlePath(card.name),
          indexing: card.indexing,
        }),
        heading,
        sentence: 'It stands here now.',
        rows: [rowOf(card, linksFrom(path), context)],
      },
    };
  }
}
