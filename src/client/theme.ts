/**
 * Sets the colours that the reader chose before anything is painted, so that the wrong ones never flash, and holds the page
 * back for an instant, so that its typefaces are there when it is seen: the one script that a page waits for. Without a
 * choice the page follows the reader's system.
 */
import { stored, THEME } from './storage.ts';

/** How long a page waits for its typefaces, ms. */
const PATIENCE = 500;

const choice = stored(THEME);
const root = document.documentElement;
// The stylesheet shows what needs a script to work.
root.dataset.scripted = '';
if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;

root.dataset.held = '';
// Before the whole page is there, nobody knows which it needs.
addEventListener('DOMContentLoaded', () => void document.fonts.ready.then(show));
setTimeout(show, PATIENCE);

/**
 * What comes later than that would move lines that are being read, so it is kept for the next page; but from a folder, where
 * browsers keep nothing.
 */
function show(): void {
  delete root.dataset.held;
  if (location.protocol === 'file:') return;
  for (const face of document.fonts) if (face.status !== 'loaded') face.display = 'optional';
}
