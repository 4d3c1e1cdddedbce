import { languageOf } from '../../../language/index.ts';
import type { Reference } from '../reference.ts';

/** A stretch of a formatted citation. */
export interface Run {
  words: string;
  /** A title that stands by itself. */
  italic: boolean;
}

/** What is known of a citation's parts, in order; null for what is not. */
type Part = Run | string | null;

export function italic(words: string | null): Run | null {
  return words === null ? null : { words, italic: true };
}

/** The parts in a row with a mark between them; null where there is none. */
export function row(parts: readonly Part[], mark = ', '): Run[] | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  const runs: Run[] = [];
  for (const part of known) {
    if (runs.length > 0) runs.push(plain(mark));
    runs.push(runOf(part));
  }
  return runs;
}

/** Sentences, each with the full stop that it needs, as one text. */
export function sentences(all: readonly (Run[] | null)[]): Run[] {
  const runs: Run[] = [];
  for (const one of all) {
    if (one === null) continue;
    if (runs.length > 0) runs.push(plain(' '));
    runs.push(...ended(one));
  }
  return joined(runs);
}

function ended(runs: readonly Run[]): Run[] {
  const words = runs.at(-1)?.words ?? '';
  const closed = withEnd(words, '.');
  if (closed === words || closed === `${words}.`) return [...runs, ...(closed === words ? [] : [plain('.')])];
  return [...runs.slice(0, -1), { words: closed, italic: runs.at(-1)?.italic ?? false }];
}

/** The mark stands inside the quotation marks that end the words, and falls away where these have an end of their own. */
function withEnd(words: string, end: string): string {
  const [closing = ''] = /[”’]*$/u.exec(words) ?? [];
  const inside = words.slice(0, words.length - closing.length);
  return /[.?!]$/u.test(inside) ? words : inside + end + closing;
}

function runOf(part: Run | string): Run {
  return typeof part === 'string' ? plain(part) : part;
}

function plain(words: string): Run {
  return { words, italic: false };
}

/** Neighbours of one kind become one. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const { words, italic: slanted } of runs) {
    const before = result.at(-1);
    if (before?.italic === slanted) before.words += words;
    else result.push({ words, italic: slanted });
  }
  return result;
}

/** The title between quotation marks, with the mark that follows it inside. */
export function quoted(title: string, end: '.' | ','): string {
  return `“${withEnd(title.replaceAll('“', '‘').replaceAll('”', '’'), end)}”`;
}

/** With capitals, where its language has the custom; what the archive supplied keeps its own. */
export function titleInHeadlineStyle({ title, headline, language }: Reference): string {
  return curled(headline.supplied ? title : languageOf(language ?? 'und').inHeadlineStyle(title));
}

/** `4–5` */
export function pageRange(page: string): string {
  return page.replace(/(?<=\d)\s*-\s*(?=\p{L}?\d)/gu, '–');
}

/** Straight quotation marks as printed ones. */
export function curled(words: string): string {
  return words
    .replace(/(^|[\s([—–“‘-])"/gu, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–“])'/gu, '$1‘')
    .replaceAll("'", '’');
}

/** Names in a row as a sentence has them, with a comma before the last where there are three or more. */
export function inSeries(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${last}`;
}
