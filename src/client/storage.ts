/** Whether keys of one letter do anything: `off`, else they do. */
export const KEYS = 'backfile:keys';
/** `light` or `dark`; else the colours follow the system. */
export const THEME = 'backfile:theme';

/** Some browsers forbid storage to pages that were opened from a folder; then a choice holds for one page. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
