import type { RenderContext } from '../context.ts';
import { frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import type { NamePartPage } from '../names/view.ts';
import { type NamePart, namePartPath, namePath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { inThousands } from '../text/figures.ts';
import { pagesFor, paginationOf, placeInWords } from './pagination.ts';
import { partHref } from './part-links.ts';

/** What stands on a page of a list: one kind of rows. */
type Rows = Pick<NamePartPage, 'quotations' | 'mentions' | 'appeared'>;

/** A list on the page of a name or topic, as its further pages show it. */
export interface FurtherList {
  /** Of the name or topic. */
  id: string;
  name: string;
  /** `Person`, `Topic`. */
  type: string;
  index: (links: Links) => Link;
  /** Where it stands in the navigation; null where nowhere. */
  section: string | null;
  part: NamePart;
  heading: string;
  /** `Ana Korr: quotations`; the number of the page follows. */
  title: string;
  summary: string;
  all: number;
  /** How many stand on a page. */
  size: number;
  rows: (page: number, links: Links) => Partial<Rows>;
}

const NO_ROWS: Rows = { quotations: [], mentions: [], appeared: [] };

/** The second and later pages of a list; the first stands on the page of the name or topic. */
export function* furtherPages(list: FurtherList, context: RenderContext): Generator<Placed<NamePartPage>> {
  const { id, name, type, index, section, part, heading, all, size } = list;
  const pages = pagesFor(all, size);
  for (let page = 2; page <= pages; page += 1) {
    const path = namePartPath(id, part, page);
    const links = linksFrom(path);
    const title = `${list.title}, page ${inThousands(page)}`;
    const framed = { path, title, description: null, canonical: path };
    yield {
      path,
      view: {
        kind: 'name-part',
        frame: frameOf(context, section === null ? framed : { ...framed, section }),
        name,
        type,
        index: index(links),
        home: links.to(namePath(id)),
        heading,
        summary: `${list.summary}${placeInWords(page, pages)}`,
        ...NO_ROWS,
        ...list.rows(page, links),
        pagination: paginationOf(page, pages, (one) => partHref(id, part, one, links)),
      },
    };
  }
}
