import { wordSet } from '../../words.ts';
import type { Token } from './tokens.ts';
import { AUXILIARIES } from './verbs.ts';
import { BE, isParticiple } from './whole.ts';

/** Prepositions whose phrase may go where nothing better does: what is told of a thing still holds without them. */
export const PREPOSITIONS = wordSet(`
  in at near across throughout outside inside for against with from over into between under by on through towards toward
  among within around via during about
`);
/** Nouns that mean little without what follows: "a rise in prices". */
const INCOMPLETE = wordSet(`
  interest interests role stake stakes increase rise fall drop decline confidence involvement part change changes place
  way step steps point line experience reduction growth need responsibility reason demand respect account charge favour
  favor support control accordance relation contact touch line half lot number kind sort type end rest side case basis
  result lack amount attention access use faith belief trust hope case argument vote
`);
/** Verb forms that wait for what follows, and do not show it by their ending. */
export const PARTICIPLES = wordSet(`
  hit sold held found built made seen taken given known shot left set sent put kept brought caught hurt cut cast driven
  drawn told paid lost led met won read run spent stuck struck sworn thrown torn worn written born broken chosen fallen
  forced gone grown hidden come become begun dealt bound likely able due set subject ready keen eager responsible
`);
/** Verb forms that say all that happened: "was arrested | by police in Arlmouth". */
const EVENTS = wordSet(`
  killed injured wounded arrested detained charged jailed attacked murdered robbed rescued abducted kidnapped reported
  detected discovered launched opened closed destroyed damaged suspended postponed evacuated displaced hospitalised
  hospitalized convicted seized recovered inaugurated unveiled announced approved signed released stabbed executed
  confirmed died collapsed crashed resigned drowned married elected reopened demolished looted closed underway
`);
/** Nouns after "to", where other words are verbs. */
const GOALS = wordSet(
  'jail prison death hospital court life power office work school trial justice safety people women men children',
);
/** Verbs that say what somebody should do: without it the sentence says something else. */
const CONTROLLING = wordSet(`
  ask asks asked asking tell tells told urge urges urged order orders ordered force forces forced want wants wanted allow
  allows allowed call calls called expect expects expected invite invites invited warn warns warned require requires
  required persuade persuaded advise advised help helps helped enable enables enabled encourage encouraged need needs
  needed permit permitted seek seeks sought plan plans planned try tries tried vow vows vowed
`);
/** Nouns that say what somebody is to do: "a plan | to". */
const INTENTIONS = wordSet(`
  effort efforts bid attempt attempts plan plans decision decisions right ability move deal agreement order request
  proposal chance opportunity time power failure refusal promise pledge threat offer call calls duty wish desire
`);
/** Verbs of purpose: "opened a bridge to mark the day". */
const PURPOSES = wordSet(`
  pay protest mark celebrate help discuss protect boost attend visit promote support prevent demand ensure raise fight
  combat tackle curb meet honour honor commemorate preserve improve enhance avoid save fund observe show see watch express
`);

/** A phrase behind words that are a whole without it: "opened a bridge | in Arlmouth", "was arrested | by police". */
export function isTail(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.word ?? '';
  const previous = tokens[index - 1]?.word ?? '';
  // "arrested | for stealing", "fined | for illegally parking".
  if (word === 'for' && tokens.slice(index + 1, index + 3).some((token) => isParticiple(token.word))) return true;
  if (word === 'over' && tokens[index + 1]?.kind !== 'word') return false;
  if (PREPOSITIONS.has(word)) return isPastEvent(tokens, index) || isNoun(tokens, index - 1);
  const purpose = word === 'to' && PURPOSES.has(tokens[index + 1]?.word ?? '') && !INTENTIONS.has(previous);
  return purpose && isNoun(tokens, index - 1) && !tokens.slice(0, index).some((token) => CONTROLLING.has(token.word));
}

/** "have been detected |": the passive of a verb that says all that happened. */
function isPastEvent(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(Math.max(0, index - 4), index - 1);
  return (
    EVENTS.has(tokens[index - 1]?.word ?? '') &&
    before.some(({ word }) => BE.has(word) || word === 'has' || word === 'have')
  );
}

/** Whether a word looks like the noun at the end of a whole, as far as its ending and its neighbours tell. */
export function isNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1]?.word ?? '';
  if (token === undefined || (token.kind !== 'word' && token.within === null)) return false;
  if (token.within !== null) return true;
  const { word } = token;
  if (/(?:ed|ing|ly)$/u.test(word) || INCOMPLETE.has(word) || PARTICIPLES.has(word) || token.finite) return false;
  if (BE.has(before) || AUXILIARIES.has(before) || (before === 'to' && !GOALS.has(word))) return false;
  return !/^(?:according|prior|close|next|such|together|along|out|up|down|off|back|away|on|ahead)$/u.test(word);
}
