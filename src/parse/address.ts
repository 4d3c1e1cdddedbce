import { isWebAddress, writtenPath } from '../model/reference.ts';

/**
 * An address on the web, http or https, as a person wrote it; characters that no address may hold are percent-encoded.
 * Null for everything else.
 */
export function readWebAddress(words: string): string | null {
  const address = withoutControls(words);
  if (!isWebAddress(address)) return null;
  return isWritable(address) ? address : new URL(address).href;
}

/**
 * Where a link or picture may lead: the web, a mailbox, a telephone, a place in the same text (`#…`) or a file beside it
 * (a relative reference, as it is written). Null for every other scheme, for what names a host without one (`//host`) and
 * for what is empty. Browsers drop tabs and line ends from addresses (WHATWG URL Standard, 4.4), so we do before we look.
 */
export function readReference(words: string): string | null {
  const reference = withoutControls(words);
  if (reference === '') return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(reference)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return readWebAddress(reference);
  if (scheme === 'mailto' || scheme === 'tel') return URL.canParse(reference) ? reference : null;
  return scheme === undefined && staysOnHost(reference) ? reference : null;
}

/** The path that a relative reference names, decoded, without query and fragment; null where it names no file. */
export function referencedFile(reference: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(reference) || !staysOnHost(reference)) return null;
  const path = writtenPath(reference);
  return /[^/]$/u.test(path) && !/(?:^|\/)\.{1,2}$/u.test(path) ? path : null;
}

/** Without what browsers pass over in an address: controls and blanks around it, tabs and line ends in it. */
function withoutControls(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && words.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && words.charCodeAt(end - 1) <= 0x20) end -= 1;
  return words.slice(start, end).replace(/[\t\n\r]/gu, '');
}

/** Whether every character of an address may stand in one (RFC 3987); blanks, quotation marks and invisible characters may not. */
function isWritable(address: string): boolean {
  return !/[\p{C}\p{Z}"<>\\^`{|}]/u.test(address);
}

function staysOnHost(reference: string): boolean {
  const base = 'https://base.invalid';
  return URL.canParse(reference, base) && new URL(reference, base).origin === base;
}
