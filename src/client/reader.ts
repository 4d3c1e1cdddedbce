/**
 * The script of every page. It adds conveniences to a page that is complete without it: buttons that copy, and keys.
 * A classic script without requests, so that it also runs in pages that are opened from a folder.
 */

// Stands before the calls, which read it.
const STORED = 'backfile:keys';

addCopyButtons();
addPermalinkCopying();
addKeys();

/** Adds a button to everything that the page offers for copying; `data-copy` names it. */
function addCopyButtons(): void {
  if (!canCopy()) return;
  for (const element of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const label = `Copy the ${element.dataset.copy}`;
    const button = createButton(label);
    button.addEventListener('click', () => {
      copy(element.textContent.trim(), () => flash(button, label));
    });
    element.after(' ', button);
  }
}

/** A paragraph's mark leads to the paragraph as any link does, and also copies its address. */
function addPermalinkCopying(): void {
  if (!canCopy()) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink') : null;
    if (link === null || hasModifier(event)) return;
    copy(link.href, () => announce('Address of the paragraph copied'));
  });
}

/** Keys of one letter can be turned off, since they trouble those who steer by voice (WCAG 2.1.4). */
function addKeys(): void {
  let on = stored() !== 'off';
  document.addEventListener('keydown', (event) => {
    if (on && !event.defaultPrevented && !hasModifier(event) && !isTyping(event.target)) press(event.key);
  });

  const section = document.getElementById('keys');
  if (section === null) return;
  const label = () => (on ? 'Turn these keys off' : 'Turn these keys on');
  const button = createButton(label());
  button.addEventListener('click', () => {
    on = !on;
    store(on ? 'on' : 'off');
    button.textContent = label();
  });
  section.append(button);
  section.hidden = false;
}

function press(key: string): void {
  if (key === 'j') moveInList(1);
  else if (key === 'k') moveInList(-1);
  else if (key === 'n') follow('a[rel~="next"]');
  else if (key === 'p') follow('a[rel~="prev"]');
}

/** Moves to the headline `step` after the one that has the focus, or to the first. */
function moveInList(step: 1 | -1): void {
  const headlines = [...document.querySelectorAll<HTMLElement>('.headline a')];
  const row = document.activeElement?.closest('.row');
  const current = headlines.findIndex((headline) => row?.contains(headline) ?? false);
  const next = headlines[current < 0 ? 0 : current + step];
  next?.focus();
  next?.closest('.row')?.scrollIntoView({ block: 'nearest' });
}

function follow(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}

function createButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}

/** Browsers offer the clipboard only to pages that came over a safe way. */
function canCopy(): boolean {
  return window.isSecureContext && typeof navigator.clipboard?.writeText === 'function';
}

/** `done` is not called where the reader's browser refuses. */
function copy(text: string, done: () => void): void {
  navigator.clipboard.writeText(text).then(done, () => announce('The browser did not allow copying'));
}

function flash(button: HTMLButtonElement, label: string): void {
  button.textContent = 'Copied';
  announce('Copied');
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

/** Says something where a screen reader hears it and everyone sees it, for a moment. */
function announce(words: string): void {
  const place = document.getElementById('announcement') ?? createAnnouncement();
  place.textContent = words;
  setTimeout(() => {
    if (place.textContent === words) place.textContent = '';
  }, 2500);
}

function createAnnouncement(): HTMLElement {
  const place = document.createElement('p');
  place.id = 'announcement';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}

/** Some browsers forbid storage to pages that were opened from a folder; then a choice holds for one page. */
function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function store(value: string): void {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    return;
  }
}
