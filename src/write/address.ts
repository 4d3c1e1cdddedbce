import { KEPT_FOLDER } from '../model/kept.ts';
/**
 * Why a path (relative, with `/`) may not be written into a site; null if it may. The paths that pages ask for, and
 * the ones that the last build's manifest and journal name, are all checked: a site may have been copied from anywhere.
 */
export function faultInAddress(path: string): string | null {
  if (/[\p{Cc}\p{Cs}]/u.test(path)) return 'holds a character that no file name can have';
  if (path.includes('\\')) return 'holds a backslash';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'is absolute';
  const segments = path.split('/');
  if (segments.includes('')) return 'has an empty part';
  if (segments.includes('.') || segments.includes('..')) return 'has a part that leads elsewhere';
  if (segments.some((segment) => Buffer.byteLength(segment) > MAX_SEGMENT_BYTES)) return 'has a part that is too long';
  // Windows passes over dots and blanks at the end of a name.
  if (folded(segments[0] ?? '').replace(/[. ]+$/, '') === KEPT_FOLDER) return `lies in ${KEPT_FOLDER}/`;
  return null;
}

// The limit of ext4, APFS and most others.
const MAX_SEGMENT_BYTES = 255;

/**
 * One key for all spellings of a path that some file system takes for the same file: upper and lower case
 * (Windows, macOS), composed and decomposed letters (macOS).
 */
export function folded(path: string): string {
  const key = path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
  // Most are folded as they are, and then it is better to hold one string than two that are the same.
  return key === path ? path : key;
}

/** The folder of a path, `''` for the site itself. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folders on the way to a path, the innermost first, without the site itself. */
export function* foldersOf(path: string): Generator<string> {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) yield folder;
}
