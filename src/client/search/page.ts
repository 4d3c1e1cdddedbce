import type { Index } from '../../search/answer/parts.ts';
import { unfinished } from '../../search/query/unfinished.ts';
import { createButton } from '../button.ts';
import { element } from '../element.ts';
import { type Asked, addressOf, readAddress } from './address.ts';
import { messageOf } from './load.ts';
import { narrowedBy } from './narrowing.ts';
import { viewOf } from './view.ts';

/** So long after the last key the search begins, in milliseconds. */
const PAUSE = 50;

/** Lets a reader ask an index, whose parts are loaded as they are needed; `open` opens it, again where that failed. */
export function openSearchPage(place: HTMLElement, open: () => Promise<Index>): void {
  const field = place.querySelector<HTMLInputElement>('input[type="search"]');
  const found = place.querySelector<HTMLElement>('#found');
  const shown = place.querySelector<HTMLElement>('#answer');
  if (field === null || found === null || shown === null) return;
  const root = place.dataset.root ?? '';
  const { title } = document;
  let opening = open();
  let asking = 0;
  let waiting = 0;

  // Of what is shown: that it is no answer, or not to what is asked by now.
  const isAnswering = (is: boolean) => shown.setAttribute('aria-busy', String(is));

  const show = async (asked: Asked, isTyped: boolean) => {
    asking += 1;
    const own = asking;
    isAnswering(true);
    document.title = asked.query === '' ? title : `${asked.query} – ${title}`;
    try {
      const view = await viewOf(asked, isTyped, await opening, root, (address) => void follow(address));
      if (own !== asking) return;
      tell(found, element('span', view.summary), ...view.remarks);
      shown.replaceChildren(...view.parts);
    } catch (error) {
      if (own !== asking) return;
      const again = createButton('Try again');
      again.addEventListener('click', () => {
        opening = open();
        void show(asked, isTyped);
      });
      found.replaceChildren(`${messageOf(error)}, so there is no answer. `, again);
      shown.replaceChildren();
    }
    if (waiting === 0) isAnswering(false);
  };
  const showAddress = () => {
    const asked = readAddress(location.search);
    field.value = asked.query;
    return show(asked, false);
  };
  // What is asked is finished: the keys of one letter go through the answer, and no keyboard on the screen lies over it.
  const goOnReading = () => found.focus({ preventScroll: true });
  const go = (address: string, ends = false) => {
    clearTimeout(waiting);
    waiting = 0;
    const isSame = ends || address === addressOf(readAddress(location.search));
    enter({ isTyped: false, scrolled: 0 }, address, isSame);
    window.scrollTo(0, 0);
    return showAddress();
  };
  // What was followed is gone with the answer that it stood in; Back leads to its place.
  const follow = async (address: string) => {
    leave();
    await go(address);
    goOnReading();
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    isAnswering(true);
    waiting = window.setTimeout(() => {
      waiting = 0;
      const before = readAddress(location.search);
      const query = field.value.trimStart();
      const asked: Asked = { ...before, query, isOpen: unfinished(query).last !== 'as it is', page: 1 };
      enter({ isTyped: true, scrolled: 0 }, addressOf(asked), stateOf().isTyped || before.query === '');
      void show(asked, true);
    }, PAUSE);
  });
  place.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const { isTyped } = stateOf();
    goOnReading();
    void go(addressOf({ ...readAddress(location.search), query: field.value.trim(), isOpen: false, page: 1 }), isTyped);
  });
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[href^="index.html"]') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const query = waiting === 0 ? null : narrowedBy(link, unfinished(field.value).query);
    const address =
      query === null
        ? (link.getAttribute('href') ?? '')
        : addressOf({ ...readAddress(location.search), query, isOpen: false, page: 1 });
    void follow(address);
  });
  window.addEventListener('popstate', () => {
    clearTimeout(waiting);
    waiting = 0;
    void showAddress().then(() => window.scrollTo(0, stateOf().scrolled));
  });
  window.addEventListener('pagehide', leave);

  history.scrollRestoration = 'manual';
  // Where something is asked already, the keys of one letter go through the answer.
  if (readAddress(location.search).query === '') field.focus({ preventScroll: true });
  void showAddress().then(() => window.scrollTo(0, stateOf().scrolled));
}

/** Puts there what is not there already, since screen readers say all that is put there. */
function tell(place: HTMLElement, ...nodes: Node[]): void {
  const told = element('p', ...nodes);
  if (told.innerHTML !== place.innerHTML) place.replaceChildren(...told.childNodes);
}

/** What the browser's history keeps of a search beside its address. */
interface Kept {
  /** Whether it was being typed, so that what comes next takes its place. */
  isTyped: boolean;
  /** How far the reader had come in the answer, in pixels. */
  scrolled: number;
}

function stateOf(): Kept {
  return (history.state as Kept | null) ?? { isTyped: false, scrolled: 0 };
}

/** Goes on in the history; or stays where it is, so that no step of Back shows the same again. */
function enter(kept: Kept, address: string, isSame: boolean): void {
  if (isSame) history.replaceState(kept, '', address);
  else history.pushState(kept, '', address);
}

/** Notes the place to which Back is to lead. */
function leave(): void {
  history.replaceState({ ...stateOf(), scrolled: window.scrollY }, '');
}
