import type { Language } from '../../language/language.ts';
import { Known } from '../../language/name-words.ts';

/**
 * Whether a name is that of a body: initials, an article before it, a word that only bodies have ("Tollen Museum", though not
 * the chief of one), or one that could be a surname, where nothing else in the name is a person's: "High Court", "Friends of
 * the Pier", and not "Jane Church".
 */
export function isBodyName(name: string, { head, names }: Language): boolean {
  if (/^\p{Lu}{2,6}$/u.test(name)) return true;
  const words = name
    .toLowerCase()
    .split(/[\s.,]+/u)
    .filter((word) => word !== '');
  const [first = '', second = ''] = words;
  if (first === names?.definite && !names.honorifics.has(second)) return true;
  const isListed = names !== null && (names.known(words.join(' ')) & (Known.ORGANISATION | Known.BODY)) > 0;
  return isListed || words.some((word, index) => isBodyWord(word, words[index + 1] ?? null));

  function isBodyWord(word: string, next: string | null): boolean {
    if (head.bodies.has(word)) return next === null || names === null || !names.offices.has(next);
    if (!head.bodiesOrSurnames.has(word)) return false;
    return next === null ? words.length > 1 && !head.givenNames.has(first) : head.bodyJoiners.has(next);
  }
}
