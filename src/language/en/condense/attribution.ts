import { wordSet } from '../../words.ts';
import { timeLength } from './time.ts';
import type { Token } from './tokens.ts';
import { mainVerb, REPORTING } from './verbs.ts';
import { isWhole } from './whole.ts';

/** Token indexes: `end` exclusive. */
export interface Piece {
  from: number;
  to: number;
}

/** Who says what a sentence says: ", police said on Monday"; it is never left out. */
export interface Attribution extends Piece {
  /** The ways to write it, fullest first: ", a spokesman for the city said on Monday", ", a spokesman said". */
  forms: Piece[][];
}

/** A speaker and his office take no more words than that. */
const MOST_WORDS = 18;
const NOT_SPEAKERS = wordSet(
  'and but or so as while which who whose whom where that because although though when if to',
);
/** ", a day after the Gazette reported that …" is told by nobody. */
const NO_PART_OF_SPEAKERS = wordSet(
  'who which whose whom that where when while because if although though whether what how why after before since until as',
);
const BREAKS: ReadonlySet<Token['kind']> = new Set(['comma', 'dash', 'semicolon']);

/** The attribution of a sentence, between commas or at its end; null where it has none (or begins with it). */
export function findAttribution(tokens: readonly Token[]): Attribution | null {
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.within !== null) continue;
    if (token.word === 'according' && tokens[index + 1]?.word === 'to') return accordingTo(tokens, index);
    if (token.kind !== 'comma' || tokens[index + 1]?.word === 'according') continue;
    const to = endOfPiece(tokens, index + 1);
    const verb = reportingVerb(tokens, index + 1, to);
    if (verb === -1) continue;
    const from = verb === index + 1 && !isSpeakerBehind(tokens, verb, to) ? speakerBefore(tokens, index) : index;
    if (to === index + 2 && from === index) continue;
    return { from, to, forms: formsOf(tokens, from, verb, to) };
  }
  return null;
}

/** "said the mayor" has its speaker behind the verb; "said on Friday" and "told reporters" have none there. */
function isSpeakerBehind(tokens: readonly Token[], verb: number, to: number): boolean {
  const behind = tokens.slice(verb + 1, to).map(({ word }) => word);
  const [first] = behind;
  if (first === undefined || NO_SPEAKER_BEHIND.has(first) || TELLING.has(tokens[verb]?.word ?? '')) return false;
  return timeLength(behind.slice(0, 3)) === 0;
}

const NO_SPEAKER_BEHIND = wordSet('on in at to during after before late early that');
const TELLING = wordSet('told tells');

/** A speaker and what he is, on either side of a comma: ", its director, Elka Brandreth, said on Friday". */
const PIECES_OF_SPEAKER = 2;

/** The comma where a speaker between commas begins before the one that his verb follows; that one where none shows. */
function speakerBefore(tokens: readonly Token[], comma: number): number {
  let begins = comma;
  let from = comma;
  for (let pieces = 0; pieces < PIECES_OF_SPEAKER; pieces += 1) {
    const before = tokens.findLastIndex(({ kind, within }, at) => at < from && within === null && kind === 'comma');
    if (before < 1 || !isSpeaker(tokens.slice(before + 1, from))) break;
    from = before;
    if (isWhole(tokens.slice(0, from))) begins = from;
  }
  return begins;
}

function isSpeaker(piece: readonly Token[]): boolean {
  const [first] = piece;
  return first !== undefined && !NOT_SPEAKERS.has(first.word) && mainVerb(piece) === -1;
}

/** ", according to the ministry", with the comma where there is one. */
function accordingTo(tokens: readonly Token[], index: number): Attribution {
  const from = tokens[index - 1]?.kind === 'comma' ? index - 1 : index;
  const to = endOfPiece(tokens, index);
  return { from, to, forms: [[{ from, to }]] };
}

/** Without what follows the verb, then without brackets, and then without what is told of the speaker. */
function formsOf(tokens: readonly Token[], from: number, verb: number, to: number): Piece[][] {
  const whole = [{ from, to }];
  // "said the mayor" needs all of its speaker, and "told" whom it told.
  if (verb === from + 1 || TELLING.has(tokens[verb]?.word ?? '')) return [whole];
  const short = [{ from, to: verb + 1 }];
  const ends = [
    tokens.findIndex(({ within }, index) => index > from && index < verb && within === 'brackets'),
    tokens.findIndex(({ word }, index) => index > from + 1 && index < verb && DESCRIPTIONS.has(word)),
  ];
  const name = nameBefore(tokens, from, firstVerb(tokens, from, verb));
  const named = [
    { from, to: from + 1 },
    { from: name, to: verb + 1 },
  ];
  const shorter = ends
    .filter((end) => end !== -1)
    .map((end) => [
      { from, to: end },
      { from: firstVerb(tokens, end, verb), to: verb + 1 },
    ]);
  return [whole, short, ...shorter, ...(name === -1 ? [] : [named])];
}

/** "Tory leader Michael Howard said": where the name behind the office begins; -1 where none shows. */
function nameBefore(tokens: readonly Token[], from: number, verb: number): number {
  let name = verb;
  while (name > from + 1 && /^\p{Lu}\p{Ll}/u.test(tokens[name - 1]?.raw ?? '')) name -= 1;
  const behindOffice = /^\p{Ll}/u.test(tokens[name - 1]?.raw ?? '') && name - 1 > from + 1;
  return verb - name >= 2 && verb - name <= 3 && behindOffice ? name : -1;
}

/** "has said": the auxiliary belongs to the verb. */
function firstVerb(tokens: readonly Token[], from: number, verb: number): number {
  return verb - 1 > from && /^(?:has|have|had)$/u.test(tokens[verb - 1]?.word ?? '') ? verb - 1 : verb;
}

/** Words that begin what is told of a speaker: "a spokesman for the city". */
const DESCRIPTIONS = wordSet('for from at in with familiar close who');

/** The next comma, dash or semicolon; the end of the sentence where there is none. */
export function endOfPiece(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ kind, within }, index) => index >= from && within === null && BREAKS.has(kind));
  return end === -1 ? tokens.length : end;
}

/** The verb of "police said" or "said the mayor" between two marks; -1 where the piece is anything else. */
function reportingVerb(tokens: readonly Token[], from: number, to: number): number {
  const first = tokens[from]?.word ?? '';
  if (NOT_SPEAKERS.has(first)) return -1;
  const verb = tokens.findIndex((token, index) => index >= from && index < to && isReporting(token));
  if (verb - from > MOST_WORDS) return -1;
  return tokens.slice(from, verb).some(({ word }) => NO_PART_OF_SPEAKERS.has(word)) ? -1 : verb;
}

/** A verb of saying; "the United States" is none, nor are "two reports". */
function isReporting({ word, raw, within }: Token): boolean {
  return within === null && REPORTING.has(word) && !/^\p{Lu}/u.test(raw);
}
