import type { Page } from '../../model/page.ts';
import { SCHEMA_PATH } from '../../model/sidecar.ts';
import type { DownloadView } from '../citations/cite.ts';
import { referencesOfAll } from '../citations/lists.ts';
import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { linksFrom } from '../links.ts';
import { DATA_PACKAGE_PATH, DATA_PATH, SCHEMA_PAGE_PATH } from '../paths.ts';
import { articleSchema } from '../record/schema.ts';
import { schemaPage } from '../record/schema-page.ts';
import { jsonText } from '../record/sidecar.ts';
import type { RollSize } from '../roll.ts';
import { countOf } from '../text/figures.ts';
import { fileNameOf } from './file.ts';
import { DATA_FILES } from './files.ts';
import { dataPackage, type HeldFile } from './package.ts';
import { RECIPES, type RecipeView } from './recipes.ts';

/** The archive as data: its files, what they hold and how they are loaded. */
export interface DataPage {
  kind: 'data';
  frame: Frame;
  files: {
    name: string;
    href: string;
    holds: string;
    /** `84 articles, 51,320 bytes` */
    amount: string;
    columns: { name: string; type: string; meaning: string }[];
  }[];
  /** What describes the files to programs; null where there are none. */
  description: Link | null;
  recipes: RecipeView[];
  schema: { page: Link; file: Link };
  /** Of all articles; empty where there are none. */
  references: DownloadView[];
}

/** The pages about the archive as data, when the files that they tell of are written: `sizeOf` tells how much each holds. */
export function* dataPages(sizeOf: (path: string) => RollSize, context: RenderContext): Generator<Page> {
  const held = DATA_FILES.map((file) => ({ file, size: sizeOf(file.path) })).filter(({ size }) => size.lines > 0);
  const schema = articleSchema(context.config.baseUrl);
  yield { path: DATA_PATH, content: context.render(dataView(held, context)), from: 'templates/data.eta' };
  if (held.length > 0) {
    const description = jsonText(dataPackage(held, context.config));
    yield { path: DATA_PACKAGE_PATH, content: description, from: 'the description of the data' };
  }
  yield { path: SCHEMA_PATH, content: jsonText(schema), from: 'the schema of the records' };
  yield { path: SCHEMA_PAGE_PATH, content: context.render(schemaPage(schema, context)), from: 'templates/schema.eta' };
}

function dataView(held: readonly HeldFile[], context: RenderContext): DataPage {
  const links = linksFrom(DATA_PATH);
  return {
    kind: 'data',
    frame: frameOf(context, { path: DATA_PATH, title: 'The data', description: null, canonical: DATA_PATH }),
    files: held.map(({ file, size }) => ({
      name: fileNameOf(file.path),
      href: links.to(file.path),
      holds: file.holds,
      amount: `${countOf(size.lines - file.framing, file.row)}, ${countOf(size.bytes, 'byte')}`,
      columns: file.columns.map(({ name, type, meaning }) => ({ name, type, meaning })),
    })),
    description: held.length === 0 ? null : { label: fileNameOf(DATA_PACKAGE_PATH), href: links.to(DATA_PACKAGE_PATH) },
    recipes: held.length === 0 ? [] : [...RECIPES],
    schema: {
      page: { label: 'What each field of a record means', href: links.to(SCHEMA_PAGE_PATH) },
      file: { label: 'The schema of the records', href: links.to(SCHEMA_PATH) },
    },
    references: referencesOfAll(links, context),
  };
}
