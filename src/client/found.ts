/** Where a search led to the page, its address has the query; then what was found is marked by a script of the search, if the site has one. */
export function markFound(): void {
  const reader = document.querySelector<HTMLScriptElement>('script[src$="assets/reader.js"]');
  const isSearched = document.querySelector('a[href$="search/index.html"]') !== null;
  if (reader === null || !isSearched || !new URLSearchParams(location.search).has('find')) return;
  const script = document.createElement('script');
  script.src = new URL('../search/find.js', reader.src).href;
  document.head.append(script);
}
