/**
 * Sets the colours that the reader chose before anything is painted, so that the wrong ones never flash: the one script
 * that a page waits for. Without a choice the page follows the reader's system.
 */
import { stored, THEME } from './storage.ts';

const choice = stored(THEME);
const root = document.documentElement;
// The stylesheet shows what needs a script to work.
root.dataset.scripted = '';
if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
// From a folder browsers keep nothing for the next page: there a typeface that comes late is shown all the same, late by an instant.
if (location.protocol === 'file:') addEventListener('DOMContentLoaded', showLateFonts);

function showLateFonts(): void {
  for (const face of document.fonts) face.display = 'swap';
}
