import { languageName } from '../../../language/names.ts';
import type { CitedName } from '../names.ts';
import type { Reference } from '../reference.ts';

/** A field of an entry: its value is TeX, with its braces; null where it has none. */
export type TexField = [name: string, value: string | null];

/** An entry of a file for BibTeX or Biber, without the line feed behind it; a line between it and the next stays empty. */
export function texEntry(key: string, fields: readonly TexField[]): string {
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@article{${key},\n${lines.join('')}}\n`;
}

/** Text in braces; null for null. */
export function braced(text: string | null): string | null {
  return text === null || text === '' ? null : `{${escaped(text)}}`;
}

/** The same, whose capitals no style may change. */
export function kept(text: string | null): string | null {
  return text === null ? null : `{{${escaped(text)}}}`;
}

/** An address as it is; what would end the field or begin a comment is encoded. */
export function address(url: string | null): string | null {
  return url === null ? null : `{${url.replace(/[{}\\%](?![0-9A-Fa-f]{2})/g, encodeURIComponent)}}`;
}

export function authorField({ authors }: Reference): string | null {
  return authors.length === 0 ? null : `{${authors.map(nameOf).join(' and ')}}`;
}

/** `von Last, Jr, First`; braces keep together what is no person's name. */
function nameOf(name: CitedName): string {
  if (name.kind === 'whole') return `{${escaped(name.name)}}`;
  const { given, particle, family, suffix } = name;
  const last = particle === null ? family : `${particle} ${family}`;
  return [last, suffix, given]
    .filter((part) => part !== null)
    .map(escaped)
    .join(', ');
}

export function pagesField({ page }: Reference): string | null {
  return braced(page?.replace(/\s*[-–]\s*/gu, '--') ?? null);
}

/** What has no field of its own. */
export function noteField({ edition, section, note }: Reference): string | null {
  const where = [edition === null ? null : `${edition} edition`, section === null ? null : `section ${section}`];
  const sentence = where.filter((part) => part !== null).join(', ');
  return braced([sentence === '' ? null : `${sentence}.`, note].filter((part) => part !== null).join(' '));
}

export function libraryField({ archive, archiveUrl }: Reference): string | null {
  return braced([archive, archiveUrl].filter((part) => part !== null).join(', '));
}

export function languageField({ language }: Reference): string | null {
  return braced(language === null ? null : languageName(language));
}

/** What TeX takes for its own, and what is no character of a text; all else is written as it is, in UTF-8. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}&%$#_~^\p{Cc}]/gu, (character) => ESCAPES[character] ?? '');
}

// A brace with a backslash before it would still be counted by BibTeX.
const ESCAPES: Partial<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
