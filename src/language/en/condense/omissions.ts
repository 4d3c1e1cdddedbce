import { wordSet } from '../../words.ts';
import { endOfPiece, type Piece } from './attribution.ts';
import { isNoun, PARTICIPLES } from './tail.ts';
import { QUANTITIES, timeLength, UNITS } from './time.ts';
import type { Token } from './tokens.ts';
import { AUXILIARIES, mainVerb } from './verbs.ts';

/** Links to an earlier sentence or text. */
const CONNECTIVES = wordSet(`
  however meanwhile moreover furthermore additionally also but and yet so still instead nevertheless nonetheless
  therefore thus consequently besides similarly likewise indeed
`);

/** How many tokens at the beginning only link the sentence to the one before. */
export function connectiveLength(tokens: readonly Token[]): number {
  if (!CONNECTIVES.has(tokens[0]?.word ?? '')) return 0;
  const comma = tokens[1]?.kind === 'comma';
  const joins = /^(?:but|and|yet|so)$/u.test(tokens[0]?.word ?? '');
  return comma ? 2 : joins ? 1 : 0;
}

/** What may open a sentence and be left out, since the main clause holds without it. */
const OPENERS = wordSet(`
  before after during following amid despite since on in at with from as while although though because ahead
  earlier later this last yesterday today now nearly throughout over inside outside across among besides apart given
  thanks due recently finally previously currently lately beginning starting based born
`);
/** Nouns that make an opening phrase part of the meaning: "in theory", "in the view of". */
const QUALIFIERS = wordSet(`
  theory principle view views opinion opinions words eyes mind account version scenario case event dream dreams novel
  film story tale fiction paper not never no if only unless law terms sense
`);

/** What may or should be hangs on what stands before it: "With a permit, visitors may fish". */
const MAY_BE = wordSet('may might can could would should must shall');

/** How many tokens the opening phrase takes, its comma included; 0 where there is none or the sentence needs it. */
export function openingLength(tokens: readonly Token[]): number {
  const [first] = tokens;
  if (first === undefined || !isOpener(tokens)) return 0;
  for (let comma = endOfPiece(tokens, 1); tokens[comma]?.kind === 'comma'; comma = endOfPiece(tokens, comma + 1)) {
    if (!beginsMainClause(tokens, comma + 1)) continue;
    const main = tokens.slice(comma + 1);
    const needed =
      tokens.slice(0, comma).some(({ word }) => QUALIFIERS.has(word)) || MAY_BE.has(main[mainVerb(main)]?.word ?? '');
    return needed ? 0 : comma + 1;
  }
  return 0;
}

/** "After …", "Speaking …", "Two days after …". */
function isOpener([first, ...others]: readonly Token[]): boolean {
  const word = first?.word ?? '';
  const time = others
    .slice(0, 3)
    .findIndex((token) => token.word === 'after' || token.word === 'before' || token.word === 'ago');
  const participle =
    /\p{L}{3}ing$/u.test(word) && !/^(?:accord|assum|suppos|judg|barr|depend|provid|exclud|count)ing$/u.test(word);
  return (
    OPENERS.has(word) || participle || (time !== -1 && others.slice(0, time).every(isQuantity) && isQuantity(first))
  );
}

function isQuantity(token: Token | undefined): boolean {
  const word = token?.word ?? '';
  return /^\d+$/u.test(word) || QUANTITIES.has(word) || UNITS.has(word);
}

const NO_SUBJECTS = wordSet(`
  and or but who which whose whom where when while that as after before with in on at by for from to of not so if than
  because although though until unless such including
`);

/** Whether a subject and its verb follow, and not one more piece of the opening phrase. */
function beginsMainClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.kind !== 'word' || first.within === 'quotation' || NO_SUBJECTS.has(first.word))
    return false;
  if (/^\d{4}$|\p{Ll}ed$/u.test(first.raw) || PARTICIPLES.has(first.word)) return false;
  const verb = mainVerb(tokens.slice(from));
  if (verb <= 0) return false;
  // The verb may stand behind a piece of the subject's own: "the mayor, who is ill, has resigned".
  const piece = tokens.slice(from, endOfPiece(tokens, from));
  return mainVerb(piece) > 0 || isParenthesis(tokens, endOfPiece(tokens, from));
}

/** The pieces that can be left out of the middle: what stands in brackets, and days. */
export function asides(tokens: readonly Token[]): Piece[] {
  return [...brackets(tokens), ...days(tokens)].sort((a, b) => a.from - b.from);
}

function brackets(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.within !== 'brackets') continue;
    const from = index;
    while (tokens[index + 1]?.within === 'brackets') index += 1;
    pieces.push({ from, to: index + 1 });
  }
  return pieces;
}

/** "on Tuesday" between the subject and its verb, or between the verb and what follows it. */
function days(tokens: readonly Token[]): Piece[] {
  return tokens.flatMap((token, index) => {
    const length = token.within === null ? timeLength(tokens.slice(index, index + 3).map(({ word }) => word)) : 0;
    const next = tokens[index + length];
    const goesOn = next?.finite === true || next?.word === 'to' || next?.word === 'that';
    const between = length > 0 && goesOn && tokens[index - 1]?.kind === 'word';
    return between && !/^(?:on|of|by|since|until|in)$/u.test(tokens[index - 1]?.word ?? '')
      ? [{ from: index, to: index + length }]
      : [];
  });
}

/** What is told of the subject between commas or dashes, before its verb. */
export function parentheses(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    if (!isParenthesis(tokens, index)) continue;
    const to = closingMark(tokens, index) + 1;
    pieces.push({ from: index, to });
    index = to - 1;
  }
  return pieces;
}

/** Whether a comma or dash opens an aside that closes before the verb of the clause that it interrupts. */
function isParenthesis(tokens: readonly Token[], index: number): boolean {
  const kind = tokens[index]?.kind;
  if (tokens[index]?.within !== null || (kind !== 'comma' && kind !== 'dash')) return false;
  const close = closingMark(tokens, index);
  if (tokens[close]?.kind !== kind || close - index < 2 || mainVerb(tokens.slice(0, index)) !== -1) return false;
  // "Jane Roe, 54, and her deputy, John Doe, have resigned": a second subject is no aside.
  const joins = tokens
    .slice(index, close)
    .some(({ kind: mark }, at) => mark === kind && /^(?:and|or|nor)$/u.test(tokens[index + at + 1]?.word ?? ''));
  if (joins) return false;
  return beginsPredicate(tokens, close + 1);
}

/** The mark that closes an aside: the next of its kind after which the interrupted clause goes on. */
function closingMark(tokens: readonly Token[], index: number): number {
  const kind = tokens[index]?.kind;
  let first = -1;
  for (let at = index + 1; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== kind || tokens[at]?.within !== null) continue;
    if (first === -1) first = at;
    if (beginsPredicate(tokens, at + 1)) return at;
  }
  return first;
}

/** What begins the details of an indefinite subject: "A woman | who …", "A teacher | from Arlmouth". */
const DETAILS = wordSet('who which that from in at near with accused based believed');

const INDEFINITE = wordSet(
  'a an one two three four five six seven eight nine ten several some hundreds thousands dozens',
);

/** "A teacher from Arlmouth has won …": of somebody indefinite the details can go; of "the man who" they cannot. */
export function subjectDetails(tokens: readonly Token[]): Piece[] {
  const verb = mainVerb(tokens);
  if (!AUXILIARIES.has(tokens[verb]?.word ?? '') || !INDEFINITE.has(tokens[0]?.word ?? '')) return [];
  const from = tokens.findIndex(
    ({ word, within }, index) =>
      index >= 2 && index < verb && within === null && DETAILS.has(word) && isNoun(tokens, index - 1),
  );
  const to = tokens[verb - 1]?.word.endsWith('ly') === true ? verb - 1 : verb;
  return from === -1 || tokens.slice(0, from).some(({ word }) => word === 'of') ? [] : [{ from, to }];
}

function beginsPredicate(tokens: readonly Token[], index: number): boolean {
  const adverb = /ly$|^(?:also|then|now|still|on|yesterday|today)$/u.test(tokens[index]?.word ?? '');
  return tokens[index]?.finite === true || (adverb && tokens[index + 1]?.finite === true);
}
