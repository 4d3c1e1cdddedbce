import { store, stored, THEME } from './storage.ts';

/** Lets the choice of colours at the foot of the page be made. */
export function addColourChoice(): void {
  const choice = stored(THEME) ?? 'system';
  for (const input of document.querySelectorAll<HTMLInputElement>('.theme input')) {
    input.checked = input.value === choice;
    input.addEventListener('change', () => choose(input.value));
  }
}

function choose(theme: string): void {
  store(THEME, theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
