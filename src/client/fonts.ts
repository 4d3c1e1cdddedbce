/**
 * Asks for the typefaces of a page (their addresses) before its stylesheet does, since one that comes late is kept for the next
 * page. From a folder a page may ask for nothing early, and browsers keep nothing for a next one: there one that comes late is
 * shown all the same, late by an instant.
 */
export function askForFonts(addresses: readonly string[]): void {
  if (location.protocol === 'file:') addEventListener('DOMContentLoaded', showLateFonts);
  else document.head.append(...addresses.map(preload));
}

function showLateFonts(): void {
  for (const face of document.fonts) face.display = 'swap';
}

function preload(href: string): HTMLLinkElement {
  const link = document.createElement('link');
  // Browsers load typefaces as from another place, wherever they lie.
  return Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
}
