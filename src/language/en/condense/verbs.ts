import { wordSet } from '../../words.ts';
import type { Token } from './tokens.ts';

export const AUXILIARIES = wordSet(`
  is are was were am has have had do does did will would can could may might must shall should cannot isn't aren't
  wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mustn't shouldn't it's he's
  she's that's there's who's i'm you're we're they're i've we've they've you've he'll she'll it'll they'll we'll i'll
  he'd she'd they'd we'd i'd
`);
const MODALS = wordSet(`
  will would can could may might must shall should cannot do does did don't doesn't didn't won't wouldn't can't couldn't
  to not
`);

/** Verbs of saying, in the forms that carry an attribution. */
export const REPORTING = wordSet(`
  said says say told tells announced announces reported reports added adds confirmed confirms claimed claims stated
  states noted notes argued argues warned warns insisted insists explained explains revealed reveals acknowledged
  acknowledges commented comments remarked estimated estimates wrote writes alleged alleges suggested suggests believes
  believed thinks conceded concedes recalled recalls replied declared declares maintained maintains observed testified
  disclosed
`);

/** Of these, what is a plural noun more often than a verb. */
const NOUNS_TOO = wordSet('states reports claims estimates comments notes');

/** Forms of common verbs that are finite wherever they stand. */
const FINITE = wordSet(`
  says said took takes went goes came comes makes became becomes began begins gave gives gets finds feels holds keeps
  knew knows leaves loses meets pays ran rose saw sees sends showed stands thinks wrote writes fell broke brings chose
  drew drove flew grew threw wore woke spoke slammed wants want believes believe seeks seek remains remain seems seem
  appears appear urges rejects denies announces includes include requires require allows allow expects expect continues
  continue needs need knows argues insists warns vows agrees agree threatens suggests adds follows marks represents
  provides offers offer contains consists depends belongs exists lives works stays tells asks stems shares serves plays
  runs hosts showcases celebrates enters moves turns grows sits lies ends starts sells buys builds looks hears reaches
  joins wins
  died agreed decided happened occurred arrived remained appeared vowed insisted resigned continued refused promised
  pledged wanted seemed belonged believed announced voted called returned warned emerged erupted collapsed crashed
  declined apologised apologized gathered protested marched joined lived survived escaped failed managed jumped dropped
  soared plunged tumbled surged climbed stressed emphasised emphasized offered attempted tried hoped struggled rallied
  flocked travelled traveled flew tore sank swore shook stole hid rode sang swam withdrew overcame undertook forgot froze overtook
  blew shrank moved pleaded lobbied campaigned competed qualified
`);
/** Past tenses that are participles too, and finite where an object or a clause follows. */
export const PAST_TENSES = wordSet(`
  found felt held kept led lost met paid sent set stood thought won brought bought caught fought struck swept spent left
  made told put hit cut cost built sold taught dealt shot read beat heard
`);

/** What follows a participle behind its noun ("a man accused of") and no verb that has an object. */
const NOT_OBJECTS = wordSet(`
  by in on at for from with to of as over under after before during into against between through and or but than since
  until within without amid near outside inside among which who earlier later yesterday today last this
`);
/** After these a word in -ed is an adjective or a participle. */
const NOUN_OPENERS = wordSet(`
  a an the his her its their our my your this that these those of in on at by for from with and or as be been being is
  are was were has have had get gets got very more most so newly recently previously one two three four five six seven
  eight nine ten several many few some all other another no
`);

/** Words that open a clause of their own, which takes the next finite verb for itself. */
export const CLAUSE_OPENERS = wordSet(
  'who which whose whom that where when while because if unless lest although though whether what how why',
);

/** These open a clause where a sentence begins with them, as in "Two days after the vote was held"; elsewhere mostly a phrase. */
const TIME_OPENERS = wordSet('after before since until till as once');
const OPENING = 3;

/** The tokens of a sentence, with its finite verbs marked. */
export function withVerbs(tokens: readonly Token[]): Token[] {
  const phrase = openingPhrase(tokens);
  const marked = tokens.map((token, index) => ({
    ...token,
    finite: isFiniteVerb(tokens, index) && (index >= phrase || isPlainVerb(token.word)),
  }));
  if (marked.some(({ finite }) => finite)) return marked;
  // A sentence has a verb: where no certain one shows, the first likely one is it.
  const likely = tokens.findIndex((_, index) => index >= phrase && isLikelyVerb(tokens, index));
  return marked.map((token, index) => (index === likely ? { ...token, finite: true } : token));
}

/** How many tokens stand before the first comma of a sentence that begins with a preposition: "In a novel published this week, …". */
function openingPhrase(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ kind }) => kind === 'comma');
  return comma !== -1 &&
    /^(?:in|on|at|with|by|for|from|of|to|under|over|amid|among|during)$/u.test(tokens[0]?.word ?? '')
    ? comma
    : 0;
}

function isPlainVerb(word: string): boolean {
  return AUXILIARIES.has(word) || FINITE.has(word) || REPORTING.has(word) || PAST_TENSES.has(word);
}

/** "increasingly bogged down", behind an auxiliary: the participle of the verb before it. */
function isBehindAuxiliary(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (/ly$|^(?:been|become|not|also|now|still|never|already)$/u.test(tokens[at]?.word ?? '')) at -= 1;
  return at < index - 1 && AUXILIARIES.has(tokens[at]?.word ?? '');
}

/** Whether a word is a finite verb, as far as it and its neighbours show; a doubtful one is none. */
function isFiniteVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind !== 'word' || token.within !== null) return false;
  const { word } = token;
  const before = tokens[index - 1]?.word ?? '';
  if (AUXILIARIES.has(word)) return !isNounOrInfinitive(token, tokens.slice(Math.max(0, index - 3), index));
  if (NOUN_OPENERS.has(before) || before === 'to' || isBehindAuxiliary(tokens, index)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(token.raw)) return false;
  if (FINITE.has(word) || (REPORTING.has(word) && !NOUNS_TOO.has(word))) return true;
  if (PAST_TENSES.has(word)) return hasObject(tokens, index + 1);
  return isPastTense(tokens, index) || (/^(?:who|which)$/u.test(before) && /[^s]s$/u.test(word));
}

/** "participated in …", "opens the …": what can only be the verb of a sentence that shows no other. */
function isLikelyVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || index === 0 || token.within !== null || !/^\p{Ll}+$/u.test(token.raw)) return false;
  if (NOUN_OPENERS.has(tokens[index - 1]?.word ?? '') || tokens[index - 1]?.kind !== 'word') return false;
  const next = tokens[index + 1]?.word ?? '';
  return (
    (/\p{L}{3}ed$/u.test(token.raw) && !/^(?:by|of|as)$/u.test(next) && token.word !== 'pictured') ||
    PAST_TENSES.has(token.word) ||
    (/[^su]s$/u.test(token.raw) && OBJECT_OPENERS.has(next))
  );
}

const OBJECT_OPENERS = wordSet(
  'a an the his her its their our new more one two three four five six seven eight nine ten up out',
);

/** A word in -ed with an object behind it ("arrested two men"); no name ("Saied"), and no participle ("granted escorted leave"). */
function isPastTense(tokens: readonly Token[], index: number): boolean {
  const raw = tokens[index]?.raw ?? '';
  const next = tokens[index + 1];
  if (!/^\p{Ll}{3,}ed$/u.test(raw) || /(?:ed|ing)$/u.test(tokens[index - 1]?.word ?? '') || next?.kind !== 'word')
    return false;
  // "abused and killed her": both verbs have the one object.
  return hasObject(tokens, next.word === 'and' && /ed$/u.test(tokens[index + 2]?.word ?? '') ? index + 3 : index + 1);
}

function hasObject(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  return next?.kind === 'word' && !NOT_OBJECTS.has(next.word);
}

/** "May 2025", "the will of the people", "to have", "did not have". */
function isNounOrInfinitive({ word, raw }: Token, before: readonly Token[]): boolean {
  const last = before.at(-1)?.word ?? '';
  if (word === 'may' && raw === 'May') return last !== '';
  if (word === 'will' || word === 'can' || word === 'might')
    return NOUN_OPENERS.has(last) && last !== 'that' && last !== 'and';
  if (word !== 'have' && word !== 'do') return false;
  // "to have", "did not have", "could also have"; but "exports to China have fallen".
  const between = /^(?:not|never|also|still|now|he|she|it|they|we|you|i)$|ly$/u.test(last);
  return MODALS.has(last) || (between && MODALS.has(before.at(-2)?.word ?? ''));
}

/**
 * The place of the main clause's verb: the first finite verb that no subordinate clause before it takes for itself;
 * -1 where there is none.
 */
export function mainVerb(tokens: readonly Token[]): number {
  let open = 0;
  let opensWithTime = false;
  for (const [index, { word, kind, within, finite }] of tokens.entries()) {
    if (within === 'quotation') continue;
    if (kind === 'comma') opensWithTime = false;
    else if (finite) {
      if (open === 0 && !opensWithTime) return index;
      if (opensWithTime) opensWithTime = false;
      else open -= 1;
    } else if (CLAUSE_OPENERS.has(word) || isOccasion(tokens, index)) open += 1;
    else if (index <= OPENING && TIME_OPENERS.has(word)) opensWithTime = true;
  }
  return -1;
}

/** "The first time she saw it", "not the first time Mr Doe …": a clause follows without a conjunction. */
export function isOccasion(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.word !== 'time') return false;
  const counted = /^(?:first|second|third|last|next|every)$/u.test(tokens[index - 1]?.word ?? '');
  return counted && (index <= OPENING || /^\p{Lu}|^(?:he|she|it|they|we|you)$/u.test(tokens[index + 1]?.raw ?? ''));
}
