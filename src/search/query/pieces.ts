import { DATE_IN_WORDS } from './dates.ts';
import { DATE_FIELDS, FIELD_NAMES } from './fields.ts';

/** A piece of a query as it stands between blanks. */
export interface Piece {
  /** Where it stands in the query. */
  start: number;
  end: number;
  /** Whether a minus stands before it. */
  not: boolean;
  /** What stands before a colon or an equals sign; null where nothing does. */
  field: string | null;
  /** Whether it is an equals sign, which asks for an id. */
  exactly: boolean;
  /** Whether blanks stand beside that sign. */
  isWide: boolean;
  value: string;
  /** Whether the value stands between quotation marks. */
  quoted: boolean;
  /** Whether it ends where it stands: not a phrase whose second quotation mark is missing. */
  closed: boolean;
}

/** Quotation marks of all kinds open and close a phrase; one that never closes reaches to the end. */
const MARKS = '"“”„‟«»';
/** Between a field and what it asks for; blanks only behind a name that is known, and not before another field. */
const SIGN = `(?:[:=](?=\\S)|(?<=(?<!\\p{L})(?:${FIELD_NAMES.join('|')}))\\s*[:=]\\s*(?=\\S)(?![-−–]?\\p{L}+\\s*[:=]))`;
const PIECE = new RegExp(
  `(?<not>[-−–](?=[^\\s]))?(?:(?<field>\\p{L}+)(?<sign>${SIGN}))?(?:[${MARKS}](?<phrase>[^${MARKS}]*)(?<close>[${MARKS}]?)|(?<date>(?<=(?<![\\p{L}])(?:${DATE_FIELDS.join('|')})\\s*[:=]\\s*)${DATE_IN_WORDS})|(?<word>[^\\s${MARKS}]+))`,
  'giu',
);

/** A query cut where blanks and quotation marks part it. What is none of these stays for others to understand. */
export function piecesOf(query: string): Piece[] {
  return [...inHalfWidth(query).matchAll(PIECE)].map(({ index, 0: all, groups = {} }) => ({
    start: index,
    end: index + all.length,
    not: groups.not !== undefined,
    field: groups.field ?? null,
    exactly: groups.sign?.trim() === '=',
    isWide: groups.sign?.trim() !== groups.sign,
    value: groups.phrase ?? groups.date ?? groups.word ?? '',
    quoted: groups.phrase !== undefined,
    closed: groups.close !== '',
  }));
}

/** The same with the letters and signs of ASCII where East Asian keyboards have wider ones, each at its place. */
function inHalfWidth(query: string): string {
  return query.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDER));
}

const WIDER = 0xfee0;

export type Operator = 'AND' | 'OR' | 'NOT';

/** A map, since every object has a `constructor` too, which a query may ask for. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['AND', 'AND'],
  ['&', 'AND'],
  ['&&', 'AND'],
  ['OR', 'OR'],
  ['|', 'OR'],
  ['||', 'OR'],
  ['NOT', 'NOT'],
]);

/** Words in capitals, or signs, that join others; all words must be found anyway, so AND says nothing new. */
export function operatorOf({ value, quoted, field, not }: Piece): Operator | null {
  if (quoted || field !== null || not) return null;
  return OPERATORS.get(value) ?? null;
}

export function isOperator(piece: Piece): boolean {
  return operatorOf(piece) !== null;
}

/** The pieces of a query that ask for something, or join what does. */
export function piecesThatAsk(query: string): Piece[] {
  return piecesOf(query).filter((piece) => !asksForNothing(piece));
}

/** Dashes and the like between words ask for nothing, as in a paragraph that was pasted. */
export function asksForNothing(piece: Piece): boolean {
  return piece.field === null && !piece.quoted && !isOperator(piece) && isPunctuation(piece.value);
}

export function isPunctuation(text: string): boolean {
  return /^\p{P}+$/u.test(text);
}
