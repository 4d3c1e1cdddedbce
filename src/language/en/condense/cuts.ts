import { phraseSet, wordSet } from '../../words.ts';
import { endOfPiece } from './attribution.ts';
import { beginsClause, COORDINATORS, type Cut } from './clauses.ts';
import { isHarmless } from './harmless.ts';
import { isTail, PARTICIPLES, PREPOSITIONS } from './tail.ts';
import { QUANTITIES, timeLength, UNITS } from './time.ts';
import type { Token } from './tokens.ts';
import { AUXILIARIES, mainVerb, PAST_TENSES, REPORTING } from './verbs.ts';
import { AFTER_COMMA, isParticiple, isWhole } from './whole.ts';

/** Without a comma these begin one, if what stands before them is a whole clause. */
const SUBORDINATORS = wordSet(
  'after before as because when while since although though whereas amid following despite during',
);
/** Such phrases too. */
const PHRASES = phraseSet(`
  ahead of, due to, thanks to, as part of, in order to, in a bid, in an attempt, in an effort, in connection with,
  in response to, in protest, for the first, in the wake, in the aftermath, in the run-up, on charges of, on suspicion of,
  on allegations of, so that, along with, as well as, for allegedly, such as
`);

/** The first words of those that say why somebody was held: they, too, tell how sure it is. */
const CHARGES = wordSet('on for');

/** After these "as" compares or names, and begins no clause. */
const BEFORE_NAMING_AS = wordSet(`
  as so such same known seen regarded described named appointed elected viewed considered used served serves serving
  worked works working acted hailed treated identified well far long much many soon branded billed cited listed
  recognised recognized touted dubbed far just sworn emerged crowned reappointed inaugurated
`);

/**
 * Where the main clause may end before the sentence does, so that what stands before is a whole statement that the
 * sentence makes: no condition, denial or comparison is cut off, nor anything that a negation reaches.
 */
export function cutsOf(tokens: readonly Token[]): Cut[] {
  const cuts: Cut[] = [];
  for (let index = 2; index < tokens.length; index += 1) {
    if (tokens[index]?.within !== null) continue;
    const cut = cutAt(tokens, index);
    if (cut === null || isInWithPhrase(tokens, cut.at)) continue;
    if (isWhole(tokens.slice(0, cut.at)) && isHarmless(tokens, cut)) cuts.push(cut);
  }
  return cuts;
}

/**
 * Where a sentence may break off, if an ellipsis shows that it goes on: what stands before is a whole statement that
 * nothing behind it takes back, though it may say less than it should ("a rise …").
 */
export function breaksOf(tokens: readonly Token[]): number[] {
  const breaks = new Set(cutsOf(tokens).map(({ at }) => at));
  for (let at = 3; at < tokens.length; at += 1) {
    const { within, word, kind } = tokens[at] ?? { within: 'quotation', word: '', kind: 'other' };
    if (within !== null || (kind !== 'comma' && !BREAKING.has(word) && !PREPOSITIONS.has(word))) continue;
    if (!endsInNoun(tokens, at - 1) || (kind === 'comma' && isListComma(tokens, at))) continue;
    if (isWhole(tokens.slice(0, at)) && isHarmless(tokens, { at, kind: 'tail' })) breaks.add(at);
  }
  return [...breaks].sort((a, b) => a - b);
}

/** Besides prepositions these may stand behind an ellipsis. */
const BREAKING = wordSet('to of as that who which where when while after before because and but');

function endsInNoun(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.word ?? '';
  const { word, finite, within } = tokens[index] ?? { word: '', finite: true, within: null };
  if (within !== null) return true;
  return (
    !finite && !/(?:ed|ing|ly)$/u.test(word) && !PARTICIPLES.has(word) && !AUXILIARIES.has(before) && before !== 'to'
  );
}

/** ", with reports | suggesting …": such a phrase goes as a whole. */
function isInWithPhrase(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'comma');
  return comma !== -1 && tokens[at]?.kind === 'word' && tokens[comma + 1]?.word === 'with';
}

function cutAt(tokens: readonly Token[], index: number): Cut | null {
  const { kind, word } = tokens[index] ?? { kind: 'other', word: '' };
  if (kind === 'semicolon') return { at: index, kind: 'clause' };
  if (kind === 'dash') return { at: index, kind: 'phrase' };
  if (kind === 'colon') return { at: index, kind: 'clause' };
  if (kind === 'comma') return cutAtComma(tokens, index);
  if (kind !== 'word') return null;
  if (isTime(tokens, index)) return { at: index, kind: 'time' };
  if (SUBORDINATORS.has(word) && (word !== 'as' || isClauseAs(tokens, index))) return beforeQuantity(tokens, index);
  if (isPhrase(tokens, index)) return { at: index, kind: CHARGES.has(word) ? 'qualifier' : 'phrase' };
  if (word === 'and' || word === 'but') return joinsClauses(tokens, index) ? { at: index, kind: 'clause' } : null;
  return cutAtDetail(tokens, index);
}

/** What is told of a thing without a mark before it. */
function cutAtDetail(tokens: readonly Token[], index: number): Cut | null {
  if (/^(?:who|where|that|which)$/u.test(tokens[index]?.word ?? ''))
    return isAfterIndefinite(tokens, index) ? { at: index, kind: 'qualifier' } : null;
  return isTail(tokens, index) ? { at: index, kind: 'tail' } : null;
}

function cutAtComma(tokens: readonly Token[], index: number): Cut | null {
  const next = tokens[index + 1];
  if (next === undefined || next.within === 'quotation' || isListComma(tokens, index)) return null;
  const { word } = next;
  if (COORDINATORS.has(word)) return beginsClause(tokens, index + 2) ? { at: index, kind: 'clause' } : null;
  if (AFTER_COMMA.has(word) || isParticiple(word)) return { at: index, kind: 'phrase' };
  if (isPhrase(tokens, index + 1)) return { at: index, kind: 'phrase' };
  const piece = tokens.slice(index + 1, endOfPiece(tokens, index + 1));
  return piece.slice(0, 5).some((token) => token.word === 'which' || token.word === 'whom')
    ? { at: index, kind: 'phrase' }
    : null;
}

/** "gas, oil, and coal": a later piece of the same run begins with "and" and is no clause. */
function isListComma(tokens: readonly Token[], index: number): boolean {
  let from = index + 1;
  for (let pieces = 0; pieces < 8; pieces += 1) {
    const to = endOfPiece(tokens, from);
    const piece = tokens.slice(from, to);
    const conjunction = piece.findIndex(({ word }) => word === 'and' || word === 'or');
    if (conjunction === 0) return !beginsClause(tokens, from + 1) && pieces > 0;
    // "gas, oil and coal": a short last piece that holds its own conjunction.
    if (conjunction > 0 && conjunction <= 4 && piece.length <= 8 && isBareNoun(piece)) return true;
    if (tokens[to]?.kind !== 'comma' || mainVerb(piece) !== -1) return false;
    from = to + 1;
  }
  return false;
}

function isBareNoun(piece: readonly Token[]): boolean {
  const [first] = piece;
  return (
    first !== undefined &&
    !AFTER_COMMA.has(first.word) &&
    !isParticiple(first.word) &&
    !piece.some(({ finite }) => finite)
  );
}

/** "… and has resigned", "… but they refused", "… and the road is closed": a verb follows, not one more noun. */
function joinsClauses(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.word ?? '';
  if (AUXILIARIES.has(next) || tokens[index + 1]?.finite === true) return true;
  if (/ing$/u.test(next)) return false;
  const verb = mainVerb(tokens.slice(index + 1, endOfPiece(tokens, index + 1)));
  if (verb <= 0 || verb > 4) return false;
  if (/^(?:he|she|they|it|we|i|there)$/u.test(next)) return true;
  // "said the bridge and the road are closed": what is said needs a verb of its own before the "and".
  const before = tokens.slice(0, index);
  const said = REPORTING.has(before[mainVerb(before)]?.word ?? '');
  const verbs = before.filter(({ finite }) => finite).length;
  return verbs > (said ? 1 : 0) && !before.some(({ word }) => word === 'between' || word === 'both' || word === 'that');
}

/** A clause's "as" has a subject and a verb after it: "as locals continue", not "as chairman". */
function isClauseAs(tokens: readonly Token[], index: number): boolean {
  if (BEFORE_NAMING_AS.has(tokens[index - 1]?.word ?? '')) return false;
  if (tokens[index + 1]?.word === 'part' && tokens[index + 2]?.word === 'of') return true;
  const after = tokens.slice(index + 1, endOfPiece(tokens, index + 1));
  return mainVerb(after) > 0 || after.some(({ word }, at) => at > 0 && PAST_TENSES.has(word));
}

/** "two days after": the quantity goes with its preposition. */
function beforeQuantity(tokens: readonly Token[], index: number): Cut {
  let at = index;
  const previous = tokens[at - 1]?.word ?? '';
  if (UNITS.has(previous) || /^(?:just|shortly|soon|immediately|even|only|right|long|ever)$/u.test(previous)) {
    at -= 1;
    while (
      UNITS.has(previous) &&
      (QUANTITIES.has(tokens[at - 1]?.word ?? '') || /^\d/u.test(tokens[at - 1]?.word ?? ''))
    )
      at -= 1;
  }
  return { at, kind: 'phrase' };
}

function isPhrase(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(index, index + 3).map(({ word }) => word);
  return PHRASES.has(words.join(' ')) || PHRASES.has(words.slice(0, 2).join(' '));
}

/** Nouns that say nothing without the clause behind them: "a man who …". */
const EMPTY = wordSet(
  'man woman person people boy girl child thing way place move time country year day town city group case company one',
);

const BEYOND_ITS_NOUN = wordSet('of the after before as because when while since although though');

/** "a law that …": what is told of something indefinite can be left out; of "those who" it cannot. */
function isAfterIndefinite(tokens: readonly Token[], index: number): boolean {
  const start = Math.max(0, index - 5);
  const article = start + tokens.slice(start, index).findLastIndex(({ word }) => word === 'a' || word === 'an');
  const words = tokens.slice(article + 1, index);
  if (article < start || words.length === 0 || (words.length === 1 && EMPTY.has(words[0]?.word ?? ''))) return false;
  const verb = /[^s]s$/u.test(tokens[index + 1]?.word ?? '') || beginsClause(tokens, index + 1);
  return (
    verb &&
    words.every(
      ({ kind, word, finite }) => kind === 'word' && !finite && !BEYOND_ITS_NOUN.has(word) && !PREPOSITIONS.has(word),
    )
  );
}

/** "on Thursday", "last week", "yesterday", where the clause or the sentence ends behind it. */
function isTime(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(index, index + 3).map(({ word }) => word);
  const length = timeLength(words);
  if (length === 0) return false;
  const after = tokens[index + length];
  return (
    after === undefined ||
    after.kind !== 'word' ||
    after.word === 'and' ||
    after.word === 'to' ||
    SUBORDINATORS.has(after.word) ||
    PREPOSITIONS.has(after.word)
  );
}
