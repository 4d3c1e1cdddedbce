/**
 * Sets the colours that the reader chose before anything is painted, so that the wrong ones never flash, asks for typefaces
 * before the stylesheet does, and holds the page back for an instant, so that they are there when it is seen: the one script
 * that a page waits for. Without a choice the page follows the reader's system.
 */
import { stored, THEME } from './storage.ts';

/** The faces that every page is set in. */
const FACES = ['roman', 'display', 'sans'];

/** How long a page waits for its typefaces, ms. */
const PATIENCE = 500;

const choice = stored(THEME);
const root = document.documentElement;
// A page that was opened from a folder may ask for none early.
const isLocal = location.protocol === 'file:';
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src);
// The stylesheet shows what needs a script to work.
root.dataset.scripted = '';
if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;

if (!isLocal) document.head.append(...FACES.map(preload));
root.dataset.held = '';
// Before the whole page is there, nobody knows which it needs.
addEventListener('DOMContentLoaded', () => void document.fonts.ready.then(show));
setTimeout(show, PATIENCE);

/** Shows the page, for whichever of the two comes first. */
function show(): void {
  if (root.dataset.held === undefined) return;
  delete root.dataset.held;
  // Browsers keep nothing that came from a folder.
  if (isLocal) return;
  keepForNextPage();
  if (document.readyState === 'complete') return;
  // Where even the stylesheet is late, a browser learns only now which faces the page needs.
  document.fonts.addEventListener('loading', keepForNextPage);
  addEventListener('load', () => {
    keepForNextPage();
    document.fonts.removeEventListener('loading', keepForNextPage);
  });
}

/**
 * A face that comes after the page is seen would move lines that are being read, so it is kept for the next page. What nothing
 * on the page needs yet may come with what needs it.
 */
function keepForNextPage(): void {
  // A browser asks for faces when it lays out the page, which it may put off.
  root.getBoundingClientRect();
  for (const face of document.fonts) if (face.status === 'loading') face.display = 'optional';
}

function preload(face: string): HTMLLinkElement {
  const href = new URL(`fonts/${face}-latin.woff2`, folder).href;
  // Browsers load typefaces as from another place, wherever they lie.
  return Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', crossOrigin: '', href });
}
