import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The packages come without types, and each registers itself with the first. */
const { Cite } = require('@citation-js/core') as { Cite: new (text: string) => { data: Record<string, unknown>[] } };
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** What Citation.js reads in a file of references, as CSL-JSON without its own notes. */
export function readByCitationJs(text: string): Record<string, unknown>[] {
  return new Cite(text).data.map(({ _graph, ...item }) => item);
}
