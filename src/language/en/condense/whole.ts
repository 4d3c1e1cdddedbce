import { wordSet } from '../../words.ts';
import { timeLength } from './time.ts';
import type { Token } from './tokens.ts';
import { AUXILIARIES, CLAUSE_OPENERS, isOccasion, mainVerb, REPORTING } from './verbs.ts';

/** After a comma these begin something that can be left out. */
export const AFTER_COMMA = wordSet(`
  which who whose whom where when while whereas though although as after before because since amid following despite
  during with in on at from for by into over under near along alongside including such especially particularly
  mainly mostly even due thanks citing part up down compared leaving making forcing causing bringing killing
  raising sparking prompting albeit one some most many two three all both among a an the his her its their
`);
export const BE = wordSet(
  'is are was were be been being become becomes became remain remains remained seem seems not very so more',
);
/** Participles that wait for what follows: "was chosen | as president". */
const WAITING = wordSet(`
  chosen held found made seen taken given known set put kept brought driven told left led bound forced become come gone
  named called based located used due likely able subject elected appointed described regarded ready eager
`);
/** No statement ends in one of these. */
const LOOSE_ENDS = wordSet(`
  a an the and or but nor for so of in on at by to from with without into onto over under about after before as amid
  against between among during through than that which who whom whose when where while if is are was were be been being
  has have had do does did will would can could may might must should his her its their our your my this these those
  it not also both either neither including such more most very because since until via per said says told
  it's that's there's he's she's what's isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't
  wouldn't can't couldn't shouldn't see know think find make take get give become include need want keep put
  came come comes went earlier later late early last next ever albeit mainly mostly partly largely especially particularly
`);
/** Verbs that need no object, so that a statement may end in one. */
const COMPLETE = wordSet(`
  died resigned collapsed crashed drowned escaped survived won lost failed fled arrived began opened closed returned rose
  fell continues continued agreed happened occurred emerged erupted reopened ended started stopped declined voted
  protested gathered exists
`);

/** Whether tokens are a whole statement: a main clause, with something after a verb of saying, and no loose end. */
export function isWhole(tokens: readonly Token[]): boolean {
  const verb = mainVerb(tokens);
  if (verb <= 0 || tokens.length < 3 || tokens[verb + 1]?.kind === 'comma') return false;
  if (endsLoosely(tokens, verb) || breaksOff(tokens, verb) || lastOpener(tokens) > lastFinite(tokens)) return false;
  return saysSomething(tokens, verb);
}

/** Whether the last word waits for another: "was chosen", "the mayor visited", "and, leaving". */
function endsLoosely(tokens: readonly Token[], verb: number): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.kind !== 'word') return last?.within === null;
  if (LOOSE_ENDS.has(last.word) || REPORTING.has(last.word)) return true;
  if (WAITING.has(last.word) && BE.has(tokens.at(-2)?.word ?? '')) return true;
  if (verb === tokens.length - 1) return !AUXILIARIES.has(last.word) && !COMPLETE.has(last.word);
  const behindMark = tokens.slice(-3, -1).some(({ kind, within }) => within === null && kind !== 'word');
  return behindMark && isParticiple(last.word);
}

/** "told a conference" is no statement, "told a conference that she had resigned" is one. */
function saysSomething(tokens: readonly Token[], verb: number): boolean {
  const saying = tokens.findIndex(({ word }, index) => index >= verb && index <= verb + 3 && REPORTING.has(word));
  if (saying === -1) return true;
  if (/^tells?$|^told$/u.test(tokens[saying]?.word ?? '')) return lastFinite(tokens) > saying;
  const rest = tokens.slice(saying + 1);
  return rest.length - timeLength(rest.map(({ word }) => word)) >= 3;
}

/** Whether the last piece behind a comma or dash is the beginning of a list, or of a clause that goes on. */
function breaksOff(tokens: readonly Token[], verb: number): boolean {
  const mark = tokens.findLastIndex(({ kind, within }) => (kind === 'comma' || kind === 'dash') && within === null);
  if (mark < verb) return false;
  const piece = tokens.slice(mark + 1);
  const { word: first = '', raw = '' } = piece[0] ?? {};
  if (/^\p{N}|^\p{Lu}/u.test(raw)) return false;
  if (piece.length <= 2) return true;
  if (/^(?:as|while|when|where|because|although|though|whereas)$/u.test(first))
    return !piece.some(({ finite }) => finite);
  const listed = piece.some(({ word }) => word === 'and' || word === 'or');
  return !listed && !AFTER_COMMA.has(first) && !isParticiple(first);
}

function lastOpener(tokens: readonly Token[]): number {
  return tokens.findLastIndex(
    ({ word, within }, index) => within === null && (CLAUSE_OPENERS.has(word) || isOccasion(tokens, index)),
  );
}

function lastFinite(tokens: readonly Token[]): number {
  return tokens.findLastIndex(({ finite }) => finite);
}

/** "making", "leaving": a word in -ing that is no noun. */
export function isParticiple(word: string): boolean {
  return (
    /\p{L}{3}ing$/u.test(word) && !/^(?:king|spring|morning|evening|beijing|nothing|something|everything)$/u.test(word)
  );
}
