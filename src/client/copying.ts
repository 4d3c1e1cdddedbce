import { createButton } from './button.ts';

/** Adds a button to everything that the page offers for copying; `data-copy` names it. */
export function addCopyButtons(): void {
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
export function addPermalinkCopying(): void {
  if (!canCopy()) return;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.permalink') : null;
    if (link === null || opensElsewhere(event)) return;
    copy(link.href, () => announce('Address of the paragraph copied'));
  });
}

function opensElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
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
