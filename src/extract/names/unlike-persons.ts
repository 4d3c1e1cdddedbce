import { Known, type NameWords } from '../../language/name-words.ts';
import type { Token } from '../token.ts';
import { GIVEN } from './words.ts';

/** How much speaks against a person in the words of a name of several: what the names of persons do not have. */
export function unlikePersons(words: readonly Token[], names: NameWords): number {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2) return 0;
  return SIGNS.reduce((sum, [isSo, weight]) => (isSo(first, last, words, names) ? sum + weight : sum), 0);
}

type Sign = (first: Token, last: Token, words: readonly Token[], names: NameWords) => boolean;

const SIGNS: readonly (readonly [Sign, number])[] = [
  [beginsWithDirection, 1.5],
  [endsInDirection, 1],
  [isPartOfLand, 4],
  [beginsWithLand, 1.5],
  [endsInLand, 3],
  [hasInitials, 3],
];

/** "North Murren". */
function beginsWithDirection(first: Token, _last: Token, _words: readonly Token[], { directions }: NameWords): boolean {
  return directions.has(first.plain) && !isGiven(first);
}

/** "Murren North"; not "Oliver North". */
function endsInDirection(first: Token, last: Token, _words: readonly Token[], { directions }: NameWords): boolean {
  return directions.has(last.plain) && !isGiven(first);
}

/** "S Africa". */
function isPartOfLand(first: Token, last: Token, words: readonly Token[], { directionInitials }: NameWords): boolean {
  if (words.length > 2 || first.words.length > 1 || !directionInitials.has(first.plain)) return false;
  return (last.known & LAND) !== 0 && !isOfPerson(last);
}

/** "London Riverside": what lies in a great city, or a body of it. */
function beginsWithLand(first: Token): boolean {
  return (first.known & (Known.COUNTRY | Known.GREAT_CITY)) !== 0 && !isGiven(first);
}

/** "Tourism Ruritania". */
function endsInLand(first: Token, last: Token): boolean {
  return (last.known & Known.COUNTRY) !== 0 && !isOfPerson(last) && !isGiven(first);
}

/** "Vell BNQ Marsh", "Lisbon EBU": initials within a name are those of a body; a surname may stand in capitals at the end. */
function hasInitials(_first: Token, _last: Token, words: readonly Token[]): boolean {
  if (words.every(({ capitals }) => capitals)) return false;
  return words.some((word, at) => {
    if (!word.capitals || isOfPerson(word) || word.words.length < 3) return false;
    if (at === words.length - 1) return (word.known & (Known.BODY | Known.AGENCY | Known.ORGANISATION)) !== 0;
    return at > 0 && word.words.length < 6;
  });
}

const LAND = Known.COUNTRY | Known.REGION;

function isGiven({ known }: Token): boolean {
  return (known & GIVEN) !== 0;
}

function isOfPerson({ known }: Token): boolean {
  return (known & (GIVEN | Known.SURNAME)) !== 0;
}
