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

/**
 * What comes later than that would move lines that are being read, so it is kept for the next page; but from a folder, where
 * browsers keep nothing. What nothing on the page needed yet may come with what needs it.
 */
function show(): void {
  delete root.dataset.held;
  if (isLocal) return;
  for (const face of document.fonts) if (face.status === 'loading') face.display = 'optional';
}

function preload(face: string): HTMLLinkElement {
  const href = new URL(`fonts/${face}-latin.woff2`, folder).href;
  // Browsers load typefaces as from another place, wherever they lie.
  return Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', crossOrigin: '', href });
}
