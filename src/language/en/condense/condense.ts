import type { Span } from '../../../model/span.ts';
import type { Statement } from '../../language.ts';
import { wordSet } from '../../words.ts';
import { type Attribution, findAttribution, type Piece } from './attribution.ts';
import type { Cut } from './clauses.ts';
import { breaksOf, cutsOf } from './cuts.ts';
import { isHarmless } from './harmless.ts';
import { asides, connectiveLength, openingLength, parentheses, subjectDetails } from './omissions.ts';
import { beginsWithPronoun } from './pronouns.ts';
import { type Token, tokensOf } from './tokens.ts';
import { mainVerb, withVerbs } from './verbs.ts';
import { isWhole } from './whole.ts';

/** Longer sentences are no ledes; caps, so that hostile input costs nothing. */
const LONGEST = 800;
const MOST_TOKENS = 160;
/** A statement of fewer characters says too little to be preferred, and of fewer still says nothing. */
const GOOD_LENGTH = 40;
const SHORTEST = 25;

/** Prepositions that tell where something is or happened. */
const WHERE = wordSet('in at near across throughout outside inside around');

/** The level of omission at which the details of the subject go. */
const DETAILS_LEVEL = 3;

/** One way to say the sentence: the tokens that stay, and how much is lost. */
interface Way {
  /** What stays of the statement itself, and then of its attribution. */
  kept: Piece[];
  length: number;
  loss: number;
  full: boolean;
}

/**
 * The ways to say what an English sentence says, best first. The whole sentence comes first;
 * then a statement loses its opening phrase and its end, or else asides too, or else what is told of its subject. Its
 * attribution, its conditions and what takes it back always stay.
 */
export function englishStatements(text: string, sentence: Span): Statement[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  const all = withVerbs(tokensOf(text, sentence));
  const body = all.slice(connectiveLength(all));
  const [first] = body;
  if (first === undefined || all.length > MOST_TOKENS || !isSentence(body)) return [];
  const tokens = mainTokens(body);
  const attribution = findAttribution(tokens);
  const ways =
    attribution !== null && isWhole(tokens.slice(0, attribution.from))
      ? attributedWays(tokens, attribution)
      : waysOf(tokens, attribution);
  const shorter = ways
    .filter(({ length }) => length >= SHORTEST)
    .sort((a, b) => a.loss - b.loss || b.length - a.length)
    .map(({ kept, full }) => ({ spans: kept.map(({ from, to }) => spanOf(tokens, from, to)), full }));
  return [{ spans: [{ start: first.start, end: sentence.end }], full: true }, ...shorter];
}

/** Where a whole clause of an English sentence ends before the sentence does, if what stands before is read from its first word. */
export function englishClauseEnds(text: string, sentence: Span): number[] {
  if (sentence.end - sentence.start > LONGEST) return [];
  const tokens = withVerbs(tokensOf(text, sentence));
  if (tokens.length > MOST_TOKENS || !isSentence(tokens)) return [];
  return breaksOf(tokens).flatMap((at) => tokens[at - 1]?.end ?? []);
}

/** Whether it is a sentence with a verb, and no caption or list entry; what stands in quotation marks counts too. */
function isSentence(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 4 && (mainVerb(tokens) !== -1 || tokens[0]?.within === 'quotation' || tokens.at(-1)?.raw === '?')
  );
}

/** The tokens without the full stop and the opening phrase, if the rest can stand alone. */
function mainTokens(tokens: readonly Token[]): Token[] {
  const body = tokens.slice(0, tokens.findLastIndex(({ raw }) => raw !== '.') + 1);
  const main = body.slice(openingLength(body));
  return beginsWithPronoun(main[0]?.word ?? '') ? body : main;
}

/** "The mayor opened a bridge on Monday, police said": the statement's ways, each with its attribution. */
function attributedWays(tokens: readonly Token[], attribution: Attribution): Way[] {
  const core = tokens.slice(0, attribution.from);
  if (!isHarmless(tokens, { at: attribution.to, kind: 'phrase' })) return [];
  return waysOf(core, null).flatMap((way) =>
    attribution.forms.map((form, index) => ({ ...way, kept: [...way.kept, ...form], loss: way.loss + index / 10 })),
  );
}

/** The statement's ways; `fixed` is an attribution that interrupts it and stays where it is. */
function waysOf(tokens: readonly Token[], fixed: Piece | null): Way[] {
  const ends: Cut[] = [{ at: tokens.length, kind: 'clause' }, ...cutsOf(tokens)];
  const small = asides(tokens);
  const told = parentheses(tokens);
  const omissions = [[], small, [...small, ...told], [...small, ...told, ...subjectDetails(tokens)]].map((pieces) =>
    pieces.filter((piece) => fixed === null || piece.to <= fixed.from || piece.from >= fixed.to),
  );
  return ends
    .filter(({ at }) => fixed === null || at >= fixed.to)
    .flatMap(({ at, kind }) =>
      omissions.flatMap((omitted, level): Way[] => {
        const kept = without(at, omitted);
        if (!isWhole(kept.flatMap(({ from, to }) => tokens.slice(from, to)))) return [];
        const length = kept.reduce((sum, { from, to }) => sum + lengthOf(spanOf(tokens, from, to)), 0);
        const loss = level + (kind === 'tail' ? 1.5 : 0) + (length < GOOD_LENGTH ? 20 : 0);
        return [{ kept, length, loss, full: level < DETAILS_LEVEL && !qualifies(tokens[at], kind) }];
      }),
    );
}

/** Whether what is cut off says more than where and when: which thing is meant, why, by whom, how. */
function qualifies(first: Token | undefined, kind: Cut['kind']): boolean {
  return kind === 'qualifier' || (kind === 'tail' && !WHERE.has(first?.word ?? ''));
}

/** The tokens before `end` without the pieces that are left out; a piece that reaches over the end stays. */
function without(end: number, omitted: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  let from = 0;
  for (const piece of omitted.toSorted((a, b) => a.from - b.from)) {
    if (piece.from < from || piece.to >= end) continue;
    if (piece.from > from) kept.push({ from, to: piece.from });
    from = piece.to;
  }
  return [...kept, { from, to: end }];
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
