import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { linksFrom } from '../links.ts';
import type { IndexRowView } from '../lists/indexes.ts';
import { namePath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf } from '../text/figures.ts';
import { hasPage } from './has-page.ts';
import { indexLink, kindOf } from './kinds.ts';
import { columnsOf, nameRow } from './rows.ts';
import { TYPE_WORDS } from './words.ts';

/**
 * A name that several have, or an address that several topics ask for: they, as far as they can be told apart. Or a former
 * address of a name, which leads on.
 */
export interface SharedNamePage {
  kind: 'shared-name';
  frame: Frame;
  heading: string;
  type: string;
  summary: string;
  index: Link;
  columns: string[];
  rows: IndexRowView[];
}

/** More who have one name cannot be told apart in a list either. */
export const MOST_HOLDERS = 100;

/** The pages at addresses that names have no more, since a person said who or what they are: each leads on. */
export function* formerNames(context: RenderContext): Generator<Placed<SharedNamePage>> {
  for (const [id, named] of context.archive.formerNames) {
    const path = namePath(id);
    const links = linksFrom(path);
    const { one } = kindOf(named);
    yield {
      path,
      view: {
        kind: 'shared-name',
        frame: frameOf(context, { path, title: named.name, description: null, canonical: namePath(named.id) }),
        heading: named.name,
        type: one,
        summary: 'This name has another address, since those who keep the archive said who or what it is.',
        index: indexLink(named, links),
        columns: columnsOf(named.type),
        rows: [nameRow(named, links, context.archive)],
      },
    };
  }
}

/** The pages at names that several people have, where none of them has the page there: each lists them, with what the articles say that they are. */
export function* sharedNames(context: RenderContext): Generator<Placed<SharedNamePage>> {
  for (const [id, names] of context.archive.sharedNames) {
    const [first] = names;
    if (first === undefined || names.some((named) => named.id === id && hasPage(named))) continue;
    const path = namePath(id);
    const links = linksFrom(path);
    const { one, many } = TYPE_WORDS[first.type];
    yield {
      path,
      view: {
        kind: 'shared-name',
        frame: frameOf(context, { path, title: first.name, description: null, canonical: path }),
        heading: first.name,
        type: one,
        summary: `The articles name ${countOf(names.length, 'bearer')} of this name, as far as they can be told apart.`,
        index: { label: many, href: links.to(`${path.split('/')[0]}/index.html`) },
        columns: columnsOf(first.type),
        rows: names.slice(0, MOST_HOLDERS).map((named) => nameRow(named, links, context.archive)),
      },
    };
  }
}
