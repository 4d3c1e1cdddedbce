import { createButton } from './button.ts';
import { element } from './element.ts';
import { KEYS as STORED, store, stored } from './storage.ts';

interface Key {
  key: string;
  /** What it does, for the list of keys. */
  words: string;
  press: () => void;
}

const KEYS: readonly Key[] = [
  { key: 'j', words: 'to the next line of a list', press: () => moveInList(1) },
  { key: 'k', words: 'to the line before', press: () => moveInList(-1) },
  { key: 'n', words: 'to the next article or page', press: () => follow('a[rel~="next"]') },
  { key: 'p', words: 'to the one before', press: () => follow('a[rel~="prev"]') },
  { key: '/', words: 'to the search', press: () => goToSearch() },
  { key: '?', words: 'shows these keys', press: () => showKeys() },
];

/** Where nothing can be stored, the choice holds for the page. */
let choice = stored(STORED);

/** Keys of one letter can be turned off, since they trouble those who steer by voice (WCAG 2.1.4). */
export function addKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!areOn() || event.defaultPrevented || hasModifier(event) || isTyping(event.target)) return;
    const found = KEYS.find(({ key }) => key === event.key);
    if (found === undefined || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    found.press();
  });

  const section = document.getElementById('keys');
  if (section === null) return;
  section.append(listOfKeys(), createSwitch());
  section.hidden = false;
}

function areOn(): boolean {
  return choice !== 'off';
}

function createSwitch(): HTMLButtonElement {
  const label = () => (areOn() ? 'Turn these keys off' : 'Turn these keys on');
  const button = createButton(label());
  button.addEventListener('click', () => {
    choice = areOn() ? 'off' : 'on';
    store(STORED, choice);
    button.textContent = label();
  });
  return button;
}

function listOfKeys(): HTMLElement {
  const rows = KEYS.map(({ key, words }) => element('div', element('dt', element('kbd', key)), element('dd', words)));
  const list = element('dl', ...rows);
  list.className = 'terms';
  return list;
}

/** The lines of all kinds of lists; each is entered by its headline, by the article it is from, or by its first link. */
const LINES = [
  '.rows > li',
  '.ledger:not(.told) > li',
  '.told > li > ul > li',
  '.name-index li',
  '.counted > li',
  '.years > li',
  '.related li',
  '.figures tbody tr',
  '.ways-in > li',
].join(', ');

/** Moves to the line `step` after the one that has the focus; else to the first that is in view. */
function moveInList(step: 1 | -1): void {
  const lines = [...document.querySelectorAll(LINES)].filter((line) => linkIn(line) !== null);
  const current = lines.findIndex((line) => line.contains(document.activeElement));
  const inView = lines.findIndex((line) => line.getBoundingClientRect().top >= 0);
  const next = lines[current < 0 ? Math.max(0, inView) : current + step];
  if (next === undefined) return;
  linkIn(next)?.focus();
  next.scrollIntoView({ block: 'nearest' });
}

function linkIn(line: Element): HTMLElement | null {
  return line.querySelector<HTMLElement>('.headline a') ?? line.querySelector<HTMLElement>('.source a, a');
}

function follow(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

function goToSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (field === null) follow('.masthead a[href$="search/index.html"]');
  else field.select();
}

function showKeys(): void {
  const heading = element('h2', 'Reading with the keyboard');
  heading.id = 'keys-shown';
  const close = createButton('Close');
  const dialog = element('dialog', heading, listOfKeys(), element('p', createSwitch(), close));
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.addEventListener('close', () => dialog.remove());
  close.addEventListener('click', () => dialog.close());
  document.body.append(dialog);
  dialog.showModal();
  // Otherwise Enter, pressed to go on reading, would turn the keys off.
  close.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** The question mark is reached with the shift key on most keyboards. */
function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || (event.shiftKey && event.key !== '?' && event.key !== '/');
}
