/**
 * What a file holds instead of a text ("a JPEG picture"), known by its first bytes or by control characters that are
 * many among the decoded `characters`; null where it is a text.
 */
export function notText(bytes: Uint8Array, characters: string): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const known = SIGNATURES.find(([first, at]) => start.startsWith(first, at));
  if (known !== undefined) return known[2];
  return isFullOfControls(characters) ? 'binary data' : null;
}

/** Bytes as Latin-1, the offset at which they stand, and what begins so. */
const SIGNATURES: readonly (readonly [bytes: string, at: number, what: string])[] = [
  ['\xff\xd8\xff', 0, 'a JPEG picture'],
  ['\x89PNG\r\n', 0, 'a PNG picture'],
  ['GIF87a', 0, 'a GIF picture'],
  ['GIF89a', 0, 'a GIF picture'],
  ['II*\0', 0, 'a TIFF picture'],
  ['MM\0*', 0, 'a TIFF picture'],
  ['WEBP', 8, 'a WebP picture'],
  ['ftyp', 4, 'a video or a HEIC picture'],
  ['ID3\x03', 0, 'an MP3 recording'],
  ['ID3\x04', 0, 'an MP3 recording'],
  ['OggS\0', 0, 'a recording'],
  ['%PDF-', 0, 'a PDF document'],
  ['PK\x03\x04', 0, 'a ZIP archive or a DOCX, ODT or EPUB document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'a DOC document or an Outlook mail'],
  ['\x1f\x8b\x08', 0, 'a gzip archive'],
  ['7z\xbc\xaf', 0, 'a 7z archive'],
  ['Rar!\x1a', 0, 'a RAR archive'],
];

/** A text with typesetters' or terminal codes has a control in every thirty characters or so; compressed data in every ten. */
function isFullOfControls(characters: string): boolean {
  let controls = 0;
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    if (code < 0x20 && !TEXT_CONTROLS.has(code)) controls++;
  }
  return controls >= 8 && controls * 20 > characters.length;
}

/** Backspace, tab, line feed, form feed, carriage return, escape. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d, 0x1b]);
