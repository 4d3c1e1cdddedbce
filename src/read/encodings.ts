/** A legacy encoding that Backfile can recognise, and what others call it. */
export interface LegacyEncoding {
  /** As the WHATWG Encoding Standard writes it; IANA's name in lower case where that standard has none. */
  label: string;
  /** The name of its table in iconv-lite. */
  table: string;
  /** What jschardet calls it. */
  detected: string;
}

/**
 * The encodings among which a text is sought; of two that explain the bytes as well, the first is believed. One that is
 * wholly contained in another is left out: ISO-8859-1 is read as windows-1252, ISO-8859-9 as windows-1254, GBK as
 * GB18030, as the WHATWG Encoding Standard does.
 */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { label: 'windows-1252', table: 'windows-1252', detected: 'cp1252' },
  { label: 'windows-1251', table: 'windows-1251', detected: 'cp1251' },
  { label: 'windows-1250', table: 'windows-1250', detected: 'cp1250' },
  { label: 'windows-1254', table: 'windows-1254', detected: 'cp1254' },
  { label: 'windows-1253', table: 'windows-1253', detected: 'cp1253' },
  { label: 'windows-1257', table: 'windows-1257', detected: 'cp1257' },
  { label: 'shift_jis', table: 'shift_jis', detected: 'cp932' },
  { label: 'gb18030', table: 'gb18030', detected: 'gb18030' },
  { label: 'big5', table: 'big5', detected: 'big5hkscs' },
  { label: 'euc-kr', table: 'cp949', detected: 'cp949' },
  { label: 'euc-jp', table: 'euc-jp', detected: 'euc_jis_2004' },
  { label: 'windows-1256', table: 'windows-1256', detected: 'cp1256' },
  { label: 'windows-1255', table: 'windows-1255', detected: 'cp1255' },
  { label: 'windows-874', table: 'windows-874', detected: 'cp874' },
  { label: 'windows-1258', table: 'windows-1258', detected: 'cp1258' },
  { label: 'koi8-r', table: 'koi8-r', detected: 'koi8-r' },
  { label: 'koi8-u', table: 'koi8-u', detected: 'koi8-u' },
  { label: 'iso-8859-2', table: 'iso-8859-2', detected: 'iso8859-2' },
  { label: 'iso-8859-15', table: 'iso-8859-15', detected: 'iso8859-15' },
  { label: 'iso-8859-7', table: 'iso-8859-7', detected: 'iso8859-7' },
  { label: 'iso-8859-5', table: 'iso-8859-5', detected: 'iso8859-5' },
  { label: 'iso-8859-6', table: 'iso-8859-6', detected: 'iso8859-6' },
  { label: 'iso-8859-13', table: 'iso-8859-13', detected: 'iso8859-13' },
  { label: 'macintosh', table: 'macroman', detected: 'mac-roman' },
  { label: 'x-mac-cyrillic', table: 'macukraine', detected: 'mac-cyrillic' },
  { label: 'x-mac-ce', table: 'maccenteuro', detected: 'mac-latin2' },
  { label: 'ibm866', table: 'cp866', detected: 'cp866' },
  { label: 'cp1125', table: 'cp1125', detected: 'cp1125' },
  { label: 'ibm850', table: 'cp850', detected: 'cp850' },
  { label: 'ibm852', table: 'cp852', detected: 'cp852' },
];

/** What the `iconv` command of common systems calls an encoding, where its WHATWG label is not known to it. */
export function commandNameOf(label: string): string {
  return COMMAND_NAMES.get(label) ?? label;
}

const COMMAND_NAMES: ReadonlyMap<string, string> = new Map([
  ['x-mac-cyrillic', 'MAC-CYRILLIC'],
  ['x-mac-ce', 'MAC-CENTRALEUROPE'],
]);
