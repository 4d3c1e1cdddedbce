import { nearest } from '../../model/nearest.ts';
import { wordsIn } from '../words/words.ts';
import { between } from './conditions.ts';
import { FIELD_NAMES, fieldOf } from './fields.ts';
import { asksForNothing, isPunctuation, type Operator, operatorOf, type Piece, piecesOf } from './pieces.ts';
import type { Alternative, Condition, NameWanted, Query, Term, Told, Wanted, ZoneWanted } from './query.ts';
import { toldBack } from './told-back.ts';

/**
 * What a reader typed → what is to be found. Nothing is an error: what cannot be understood is left out or taken for plain
 * words, and a remark says so.
 */
export function parseQuery(text: string): Query {
  const pieces = piecesOf(text);
  const zone = pieces.map(zoneOf).findLast((one) => one !== null) ?? 'anywhere';
  const remarks: Query['remarks'] = misspeltIn(text, pieces);
  const conditions = conditionsOf(text, pieces, zone, remarks);
  if (conditions.length === 0 && remarks.length === 0 && text.trim() !== '') remarks.push(wordless(text.trim()));
  return { conditions, remarks: [...new Map(remarks.map((one) => [JSON.stringify(one), one])).values()] };
}

/** The terms of a query as operators join them. One whose term is left out is left out with it: it means nothing to the next. */
function conditionsOf(
  text: string,
  pieces: readonly Piece[],
  zone: ZoneWanted,
  remarks: Query['remarks'],
): Condition[] {
  const conditions: Condition[] = [];
  let waiting: Operator[] = [];
  /** Whether what stands before is no part of the query, so that OR has nothing to join. */
  let isLeftOut = true;
  const leaveOut = (operator: Operator, where: 'before' | 'behind') =>
    remarks.push(`Nothing that could be looked for stands ${where} ${operator}, so it was left out.`);
  for (const piece of pieces.filter((one) => !asksForNothing(one))) {
    const operator = operatorOf(piece);
    if (operator !== null) {
      if (operator === 'OR' && isLeftOut) leaveOut(operator, 'before');
      else waiting.push(operator);
      continue;
    }
    const term = isIn(piece) ? null : termOf(text, piece, remarks);
    const or = waiting.includes('OR');
    if (term === null) for (const one of waiting) leaveOut(one, 'behind');
    else addTo(conditions, { not: waiting.includes('NOT') !== piece.not, term: within(zone, term) }, or);
    if (!isIn(piece)) isLeftOut = term === null && !or;
    waiting = [];
  }
  for (const operator of waiting) leaveOut(operator, 'behind');
  return conditions;
}

/** What of the signs between the words does not mean what it seems to. */
function misspeltIn(text: string, pieces: readonly Piece[]): string[] {
  const open = pieces.find(({ closed, value }) => !closed && wordsIn(value).length > 0);
  const plain = pieces.filter(({ quoted }) => !quoted).map(({ value }) => value);
  return [
    ...(open === undefined
      ? []
      : [`The quotation mark of ${toldBack(open.value)} is never closed, so the phrase goes to the end.`]),
    ...(plain.some((value) => /^[(]|[)]$/.test(value))
      ? ['Brackets group nothing, so they were left out; OR binds closer than a blank.']
      : []),
    ...(SINGLE_MARKS.test(text)
      ? ['Single quotation marks mean nothing; words in a row stand between double ones.']
      : []),
    ...(LONELY_MINUS.test(text)
      ? ['A minus that stands alone means nothing; right before a word it leaves out what has that word.']
      : []),
    ...pieces
      .filter(({ isWide }) => isWide)
      .map((piece) => [text.slice(piece.start, piece.end), signOf(piece)] as const)
      .map(([written, sign]) => `${toldBack(written)} was read without the blanks beside its “${sign}”.`),
    ...pieces
      .filter((piece) => isIn(piece) && zoneOf(piece) === null)
      .map((piece) => `“${text.slice(piece.start, piece.end)}” is neither in:title nor in:said, so it was left out.`),
  ];
}

function signOf({ exactly }: Piece): string {
  return exactly ? '=' : ':';
}

/** Around several words; one alone may be an apostrophe. */
const SINGLE_MARKS = /(?<![^\s:=])['‘][^\s'‘’](?:[^'‘’]*\s)[^'‘’]*['’](?!\S)/;

const LONELY_MINUS = /(?<!\S)[-−]\s+\S/;

/** A condition of its own, or with OR one more alternative of the last one. */
function addTo(conditions: Condition[], alternative: Alternative, or: boolean): void {
  const last = conditions.at(-1);
  if (or && last !== undefined) last.push(alternative);
  else conditions.push([alternative]);
}

/** Whether it says where all words of the query are looked for. */
function isIn({ field }: Piece): boolean {
  return field?.toLowerCase() === 'in';
}

/** `in:title` holds for all words of the query that say nothing else. */
function zoneOf(piece: Piece): ZoneWanted | null {
  if (!isIn(piece) || piece.not) return null;
  const asked = fieldOf(piece.value);
  return asked?.kind === 'zone' ? asked.zone : null;
}

function within(zone: ZoneWanted, term: Term): Term {
  return term.kind === 'words' && term.zone === 'anywhere' ? { ...term, zone } : term;
}

/** What a piece asks for; null where it asks for nothing. */
function termOf(text: string, piece: Piece, remarks: Query['remarks']): Term | null {
  const field = piece.field === null ? undefined : fieldOf(piece.field);
  const [, lonely] = piece.field === null && !piece.quoted ? (/^(\p{L}+)[:=]$/u.exec(piece.value) ?? []) : [];
  if (lonely !== undefined && (fieldOf(lonely) !== undefined || lonely.toLowerCase() === 'in')) {
    remarks.push(`Nothing stands behind “${piece.value}”, so it was left out.`);
    return null;
  }
  if (piece.field === null) return wordsTerm(piece, piece.value, 'anywhere', remarks);
  switch (field?.kind) {
    case undefined:
      if (looksLikeField(piece)) remarks.push(unknownField(text, piece, piece.field));
      return wordsTerm(piece, `${piece.field} ${piece.value}`, 'anywhere', remarks);
    case 'zone':
      return wordsTerm(piece, piece.value, field.zone, remarks);
    case 'name': {
      const value = nameIn(piece);
      if (value === null) remarks.push(`Behind “${piece.field}:” no name stands, so it was left out.`);
      return value === null ? null : field.term(value);
    }
    case 'value': {
      const term = field.term(piece.value, piece.exactly);
      if (term === null)
        remarks.push([
          `Behind “${piece.field}:” stands “${piece.value}”, which is not ${field.expects}; it was left out.`,
          ...cureFor(text, piece),
        ]);
      return term;
    }
  }
}

function unknownField(text: string, piece: Piece, name: string): Told {
  const sign = signOf(piece);
  const told = `There is no “${name}${sign}”, so its words were looked for.`;
  const meant = nearest(name, FIELD_NAMES);
  if (meant === null) return [told];
  const start = piece.start + (piece.not ? 1 : 0);
  const query = text.slice(0, start) + meant + text.slice(start + name.length);
  return [told, ' Did you mean ', { words: `${meant}${sign}`, query }, '?'];
}

/** Years from one to another, as other programs know them. */
const YEARS = /^(\d{4})(?:\.{2,3}|[-–—/:])(\d{4})$/;

function cureFor(text: string, { value, start, end }: Piece): Told {
  const [, first, last] = YEARS.exec(value) ?? [];
  if (first === undefined || last === undefined) return [];
  const words = between(first, last);
  return [' All from one year to another: ', { words, query: text.slice(0, start) + words + text.slice(end) }, '.'];
}

/** Times and web addresses have colons too. */
function looksLikeField({ value, exactly }: Piece): boolean {
  return exactly || !value.startsWith('//');
}

function nameIn({ value, exactly }: Piece): NameWanted | null {
  if (exactly) return value === '' ? null : { by: 'id', id: value };
  const found = wordsIn(value);
  const words = found.map(({ start, end }) => value.slice(start, end));
  const beforeComma = found.filter(({ end }) => end <= value.search(ONLY_COMMA)).length;
  return words.length === 0 ? null : { by: 'words', words, beforeComma, open: value.trimEnd().endsWith('*') };
}

const ONLY_COMMA = /(?<=^[^,，]*)[,，](?=[^,，]*$)/;

const LEAST_OF_PREFIX = 2;

/** Other signs for unknown letters, which other programs know inside words. */
const OPEN_INSIDE = /^[^/]*\*|^\p{L}+\?\p{L}+$/u;
/** As some programs have it between two words. */
const NEARNESS = /^NEAR(?:\/\d+)?$/;

function wordless(text: string): string {
  return text === ''
    ? 'Between the quotation marks stands no word.'
    : `${toldBack(text)} holds no word that could be looked for.`;
}

/** Words in a row: those of a phrase as they are written, others with any ending. */
function wordsTerm({ quoted }: Piece, text: string, zone: ZoneWanted, remarks: Query['remarks']): Term | null {
  const found = wordsIn(text);
  const words = found.map(
    ({ start, end }): Wanted => ({ word: text.slice(start, end), by: quoted ? 'exact' : 'stem' }),
  );
  const last = words.at(-1);
  if (last === undefined) {
    if (!isPunctuation(text)) remarks.push(wordless(text));
    return null;
  }
  if (OPEN_INSIDE.test(text.slice(0, found.at(-1)?.end))) {
    const parted = words.map(({ word }) => word).join(' ');
    remarks.push(`Letters are left open by a * only at the end of a word, so “${text}” was looked for as “${parted}”.`);
  }
  if (!quoted && NEARNESS.test(text)) {
    remarks.push(`“${text}” asks for nothing here, so it was left out; words in a row stand between quotation marks.`);
    return null;
  }
  if (!text.trimEnd().endsWith('*')) return { kind: 'words', words, zone };
  if (last.word.length < LEAST_OF_PREFIX)
    remarks.push(
      `“${last.word}*” is too short, so the word “${last.word}” was looked for; two letters are needed before the *.`,
    );
  else words[words.length - 1] = { ...last, by: 'prefix' };
  return { kind: 'words', words, zone };
}
