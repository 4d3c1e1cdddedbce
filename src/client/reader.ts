/**
 * The script of every page. It adds conveniences to a page that is complete without it: buttons that copy, keys, and a
 * choice of colours; it marks what a search found. A classic script without requests, so that it also runs in pages that
 * are opened from a folder.
 */
import { addColourChoice } from './colours.ts';
import { addCopyButtons, addPermalinkCopying } from './copying.ts';
import { markFound } from './found.ts';
import { addKeys } from './keys.ts';

addCopyButtons();
addPermalinkCopying();
addColourChoice();
addKeys();
markFound();
