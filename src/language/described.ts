import { TITLES } from './around-names.ts';
import type { Language } from './language.ts';

/**
 * Reads what the words of a role in a text of that language say that somebody is: on one line, without the title that
 * belongs to the name ("board manager Sir"), without an age, and with an office that a line wrote in capitals as it is
 * written elsewhere. Null where they do not say it: of a title alone ("Mr."), of what only happens to
 * stand before one ("Thursday Mr", "interview Mr"), of whose relative somebody is without saying whose ("late wife"), and of what
 * breaks off, so that it speaks of another ("Ann Lee and").
 */
export function openDescriptions({ identity, names, weekdays }: Language): (role: string) => string | null {
  const isTitle = (word: string) => TITLES.has(plainly(word));
  const isOffice = (word: string) => names?.offices.has(plainly(word)) ?? true;
  const tells = (word: string) =>
    word !== '' && !weekdays.has(word) && !identity?.fillers.has(word) && !identity?.kin.has(word);
  const isAge = (word: string) => identity?.age.test(word) ?? false;
  // "CEO" is written so everywhere.
  const isShouted = (word: string) => SHOUTED.test(word) && names?.offices.has(plainly(word)) === true;
  const breaksOff = (word: string) => identity?.parters.has(word) || identity?.joiners.has(word);
  return (role) => {
    const words = role
      .trim()
      .split(/\s+/u)
      .filter((word) => !isAge(word))
      .map((word) => (isShouted(word) ? word.toLowerCase() : word));
    const described = words.slice(0, words.findLastIndex((word) => !isTitle(word)) + 1);
    if (described.length < words.length && !described.some(isOffice)) return null;
    if (breaksOff(plainly(described.at(-1) ?? ''))) return null;
    return described.some((word) => plainly(word).split('.').some(tells)) ? described.join(' ') : null;
  };
}

const SHOUTED = /^\p{Lu}{5,}$/u;

function plainly(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}
