import type { Link } from '../link.ts';
import { textIn } from './formats/format.ts';
import { FORMATS } from './formats/formats.ts';
import type { Reference } from './reference.ts';
import { STYLES } from './styles/styles.ts';

/** A file to be saved under a name; the link leads to it or holds it. */
export interface DownloadView extends Link {
  file: string;
}

/** What a reader needs to cite an article. */
export interface CiteView {
  /** By the manuals' names; what is italic stands apart. */
  styles: { name: string; runs: { words: string; italic: boolean }[] }[];
  downloads: DownloadView[];
}

/** An article's reference → its citation in each style, and in each format as a file of that name to be saved. */
export function citeView(reference: Reference, name: string): CiteView {
  return {
    styles: STYLES.map((style) => ({ name: style.name, runs: style.format(reference) })),
    downloads: downloadsWithin([reference], name),
  };
}

/** Links that hold the files themselves: they need no file of the site, and no script. */
export function downloadsWithin(references: readonly Reference[], name: string): DownloadView[] {
  return FORMATS.map((format) => ({
    label: format.name,
    href: `data:${format.mediaType};charset=utf-8,${inAddress(textIn(format, references))}`,
    file: name + format.ending,
  }));
}

/** Text as part of an address; what an address may hold stays as it is, which makes it a quarter shorter. */
function inAddress(text: string): string {
  return encodeURI(text.toWellFormed()).replace(/[&#]/g, encodeURIComponent);
}
