import { TITLES } from './around-names.ts';
import type { Language } from './language.ts';

/**
 * Reads what the words of a role in a text of that language say that somebody is: on one line, and without the title that
 * belongs to the name ("board manager Sir"). Null where they do not say it: of a title alone ("Mr."), of what only happens to
 * stand before one ("Thursday Mr", "interview Mr"), of whose relative somebody is without saying whose ("late wife"), and of what
 * breaks off, so that it speaks of another ("Ann Lee and").
 */
export function openDescriptions({ identity, names, weekdays }: Language): (role: string) => string | null {
  const isTitle = (word: string) => TITLES.has(plainly(word));
  const isOffice = (word: string) => names?.offices.has(plainly(word)) ?? true;
  const tells = (word: string) =>
    word !== '' && !weekdays.has(word) && !identity?.fillers.has(word) && !identity?.kin.has(word);
  const breaksOff = (word: string) => identity?.parters.has(word) || identity?.joiners.has(word);
  return (role) => {
    const words = role.trim().split(/\s+/u);
    const described = words.slice(0, words.findLastIndex((word) => !isTitle(word)) + 1);
    if (described.length < words.length && !described.some(isOffice)) return null;
    if (breaksOff(plainly(described.at(-1) ?? ''))) return null;
    return described.some((word) => plainly(word).split('.').some(tells)) ? described.join(' ') : null;
  };
}

function plainly(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}
