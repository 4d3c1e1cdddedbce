/** The families of the stylesheet that every page is set in. */
const FAMILIES = ['Reading Serif', 'Reading Display', 'Reading Sans'];

/**
 * Asks for the typefaces before there is anything to lay out, since one that comes later is kept for the next page. From a
 * folder, where browsers keep nothing for a next page, one that comes late is shown all the same: there it is late by an
 * instant.
 */
export function askForFonts(): void {
  if (location.protocol === 'file:') for (const face of document.fonts) face.display = 'swap';
  for (const family of FAMILIES) void document.fonts.load(`1em "${family}"`);
}
