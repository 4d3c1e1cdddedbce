/**
 * Sets the colours that the reader chose before anything is painted, so that the wrong ones never flash: the one script
 * that a page waits for. Without a choice the page follows the reader's system.
 */
import { askForFonts } from './fonts.ts';
import { stored, THEME } from './storage.ts';

const choice = stored(THEME);
const root = document.documentElement;
// The stylesheet shows what needs a script to work.
root.dataset.scripted = '';
if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
askForFonts(document.currentScript?.dataset.fonts?.split(' ') ?? []);
