import { wordSet } from '../../words.ts';
import { beginsClause, COORDINATORS, type Cut } from './clauses.ts';
import { waitsForComplement } from './complements.ts';
import type { Token } from './tokens.ts';
import { CLAUSE_OPENERS, mainVerb } from './verbs.ts';

/** What must hold for the rest to hold: nothing before them may stand without them. */
const CONDITIONS = wordSet('if unless except provided providing otherwise depending supposing barring lest');
/** What is a condition of the rest where it is not a part of some phrase: "closed | until May", "closed, without". */
const LIMITS = wordSet('until without assuming subject or');
/** What takes the rest back, wherever it stands. */
const DENIALS = wordSet(`
  false falsely untrue untruth hoax debunked incorrect incorrectly mistaken mistakenly misleading fake fabricated myth
  retracted refuted refutes baseless unfounded satire satirical fictional imaginary hypothetical annulled denied denies
  deny denying denial lied lying invented recanted concocted exonerated acquitted cleared quashed innocent withdrawn
`);
/** Charges that hang on who makes them: "accused of theft | by a neighbour". */
const CHARGES = wordSet('accused accuse accuses alleged alleging blamed suspected implicated described');
/** What takes it back in the same clause, or after a "but". */
const REBUTTALS = wordSet(
  'rejected rejects disputed disputes dismissed dismisses cancelled canceled overturned reversed',
);
/** Words that reach over all that follows: cut off, it would change what they say. */
const NEGATIONS = wordSet(`
  not no never nobody nothing none neither nor only hardly barely scarcely rarely seldom without cannot few little
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't
  all every each any anyone everyone whoever whatever than too enough same denied denies deny denying doubt doubts doubted
  refuted
`);
/** Words that turn down a thing, and all that is said in a clause behind them: "rejected a claim that she had lied | to the court". */
const REFUSALS = wordSet('reject rejects rejected rejecting dismiss dismisses dismissed dismissing');
/** Words that say what may not be: "banned smoking | in parks" does not say that smoking is banned. */
const FORBIDDING = wordSet(`
  ban bans banned banning bar bars barred prohibit prohibits prohibited forbid forbids forbade forbidden outlaw outlaws
  outlawed prevent prevents prevented refuse refuses refused oppose opposes opposed lack lacks lacked avoid avoids avoided
  block blocks blocked abolish abolished halt halts halted restrict restricts restricted illegal compulsory mandatory unsafe
`);
/** What would be may hang on any phrase behind it: "would collapse | in a storm". */
const HYPOTHESES = wordSet("would could might wouldn't couldn't");
/** Words that compare: "the warmest month | since 1990" is not the warmest of all. */
const SUPERLATIVES = wordSet('first second third fourth fifth sixth last only most least best worst');
/** These compare with what a "than" behind them names. */
const COMPARATIVES = wordSet('more less fewer higher lower better worse larger smaller');
const IN_EST = wordSet(`
  west east southwest northwest southeast northeast midwest forest interest protest test request arrest harvest guest
  contest latest priest chest rest invest suggest honest modest conquest quest budapest bucharest nest vest
`);

/** Whether nothing that is cut off changes what stays. */
export function isHarmless(tokens: readonly Token[], { at, kind }: Pick<Cut, 'at' | 'kind'>): boolean {
  const tail = tokens.slice(at);
  const end = kind === 'clause' ? 0 : endOfOwnClause(tail);
  const contrary = /^(?:but|yet|though|although|while|whereas)$/u.test(tail[end + 1]?.word ?? '');
  const own = contrary ? tail : tail.slice(0, end);
  const takenBack = tail.some(
    ({ word }, index) => DENIALS.has(word) || (word === 'made' && tail[index + 1]?.word === 'up'),
  );
  if (takenBack || own.some(({ word }) => REBUTTALS.has(word))) return false;
  const relative = /^(?:who|that|which|where)$/u.test(tail[0]?.word ?? '');
  if (isHalfOfPair(tokens.slice(0, at))) return false;
  // What stands in a relative clause is a condition for that clause alone.
  if (!relative && tail.slice(0, end).some((_, index) => isCondition(tail, index))) return false;
  if (waitsForComplement(tokens, at)) return false;
  // After a comma nothing reaches further: "He did not resign, because …".
  return tail[0]?.kind !== 'word' || !reachesOver(tokens, at, kind, relative);
}

/** "Arlmouth is not only a port | but …": without the other half the first would stand alone, and say nothing. */
function isHalfOfPair(kept: readonly Token[]): boolean {
  return kept.some(
    ({ word }, index) => word === 'not' && /^(?:only|just|merely|simply|solely)$/u.test(kept[index + 1]?.word ?? ''),
  );
}

function isCondition(tail: readonly Token[], index: number): boolean {
  const word = tail[index]?.word ?? '';
  const opens = index === 0 || tail[index - 1]?.kind === 'comma';
  return CONDITIONS.has(word) || (opens && LIMITS.has(word));
}

/** Whether a word before the cut says something only together with what is cut off. */
function reachesOver(tokens: readonly Token[], at: number, kind: Cut['kind'], relative: boolean): boolean {
  const kept = tokens.slice(0, at).map(({ word }) => word);
  if (kept.some((word) => NEGATIONS.has(word))) return true;
  const refusal = kept.findIndex((word) => REFUSALS.has(word));
  if (refusal !== -1 && kept.slice(refusal).some((word) => CLAUSE_OPENERS.has(word) || word === 'to')) return true;
  const next = tokens.slice(at);
  if (next[0]?.word === 'by' && kept.some((word) => CHARGES.has(word))) return true;
  if (kept.some((word) => COMPARATIVES.has(word)) && next.slice(0, 12).some(({ word }) => word === 'than')) return true;
  if (kind === 'tail' && kept.some((word) => FORBIDDING.has(word))) return true;
  if (kind !== 'time' && !relative && kept.some((word) => HYPOTHESES.has(word))) return true;
  return !relative && kept.slice(mainVerb(tokens)).some(isSuperlative);
}

function isSuperlative(word: string): boolean {
  return SUPERLATIVES.has(word) || (/^\p{L}{2,}est$/u.test(word) && !IN_EST.has(word));
}

/** Where the next main clause begins: what stands there says nothing of the one before. */
function endOfOwnClause(tail: readonly Token[]): number {
  const next = tail.findIndex(
    ({ kind, within }, index) =>
      within === null &&
      (kind === 'semicolon' ||
        (kind === 'comma' && COORDINATORS.has(tail[index + 1]?.word ?? '') && beginsClause(tail, index + 2))),
  );
  return next === -1 ? tail.length : next;
}
