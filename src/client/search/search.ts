/**
 * The script of the search page. It asks the index, which it loads part by part as script files, so that it also works in a
 * page that was opened from a folder.
 */
import { openIndex } from '../../search/answer/parts.ts';
import { loadStemmers, openLoad } from './load.ts';
import { openSearchPage } from './page.ts';

const place = document.getElementById('search');
if (place !== null) {
  openSearchPage(place, () => openIndex(openLoad(place.dataset.version ?? ''), loadStemmers));
}
