import { BIBTEX } from '../../render/citations/formats/bibtex.ts';
import { type Format, textIn } from '../../render/citations/formats/format.ts';
import { RIS } from '../../render/citations/formats/ris.ts';
import { inverted } from '../../render/citations/names.ts';
import type { Reference } from '../../render/citations/reference.ts';
import { csvLine } from '../../render/text/csv.ts';
import type { Index } from '../../search/answer/parts.ts';
import { partOf } from '../../search/parts/directory.ts';
import { createButton } from '../button.ts';
import { element } from '../element.ts';

/** References as a table; one line each. */
const CSV: Format = {
  name: 'CSV',
  ending: '.csv',
  mediaType: 'text/csv',
  pieceOf: (reference) => csvLine(COLUMNS.map(([, cell]) => cell(reference))),
  inFile: (piece, { first }) => (first ? `${UTF8_MARK}${csvLine(COLUMNS.map(([name]) => name))}\n${piece}` : piece),
};

/** By the mark before its first line Excel knows that a table is in UTF-8; this one goes to no other program first. */
const UTF8_MARK = '\uFEFF';

const COLUMNS: readonly [name: string, cell: (reference: Reference) => string | null][] = [
  ['date', ({ date }) => date?.value ?? null],
  ['title', ({ title }) => title],
  ['authors', ({ authors }) => authors.map(inverted).join('; ')],
  ['publication', ({ publication }) => publication],
  ['section', ({ section }) => section],
  ['page', ({ page }) => page],
  ['language', ({ language }) => language],
  ['subjects', ({ subjects }) => subjects.join('; ')],
  ['article', ({ id }) => id],
  ['url', ({ url }) => url],
  ['note', ({ note }) => note],
];

const FORMATS: readonly Format[] = [CSV, RIS, BIBTEX];

/** Buttons that hand on all articles found, in their order, as a file that the browser makes. */
export function exportsOf(articles: () => number[], index: Index): HTMLElement {
  const buttons = FORMATS.map((format) => {
    const button = createButton(format.name);
    button.addEventListener('click', () => {
      referencesOf(articles(), index).then(
        (references) => save(textIn(format, references), format),
        () => button.replaceWith('A part of the index could not be loaded.'),
      );
    });
    return element('li', button);
  });
  const nav = element('div', element('p', 'Take all of these along'), element('ul', ...buttons));
  nav.className = 'exports';
  return nav;
}

async function referencesOf(articles: readonly number[], { directory, references }: Index): Promise<Reference[]> {
  return Promise.all(
    articles.map(async (article) => {
      const part = partOf(directory.references, article);
      // The build puts nothing else there.
      return (await references(part))[article - (directory.references[part] ?? 0)] as Reference;
    }),
  );
}

function save(text: string, { ending, mediaType }: Format): void {
  const link = element('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = `search${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
