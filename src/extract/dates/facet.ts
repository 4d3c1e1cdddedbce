import { type TimeWord, type TimeWords, timeWord } from '../../language/time.ts';

/** What a word can mean in an expression of time. */
export function facetOf(words: string, time: TimeWords): TimeWord | undefined {
  const first = words.charCodeAt(0);
  return first >= 0x30 && first <= 0x39 ? figuredFacet(words, time) : time.words.get(words);
}

/** "16th", "1990s", "90s", "6pm". */
function figuredFacet(words: string, time: TimeWords): TimeWord | undefined {
  const [, figures = '', letters = ''] = /^([0-9]{1,4})(\p{L}{1,2})$/u.exec(words) ?? [];
  const number = Number(figures);
  switch (time.suffixes.get(letters.toLowerCase())) {
    case 'ordinal':
      return timeWord({ ordinal: number });
    case 'decade':
      return decadeFacet(figures);
    case 'am':
    case 'pm':
      return number >= 1 && number <= 12 && figures.length <= 2
        ? timeWord({ clock: clockOf(number, 0, letters.toLowerCase() === 'pm') })
        : undefined;
    case undefined:
      return undefined;
  }
}

/** "1990s"; "90s" is of the twentieth century, as newspapers print it. */
function decadeFacet(figures: string): TimeWord | undefined {
  if (!/^(?:1[0-9]|20)?[0-9]0$/u.test(figures)) return undefined;
  // "The 1800s" are a century, "the 2000s" so far are a decade.
  if (/^1[0-9]00$/u.test(figures)) return timeWord({ decade: Number(figures) / 100, unit: 'century' });
  if (figures.length === 2) return Number(figures) >= 20 ? timeWord({ decade: 190 + Number(figures) / 10 }) : undefined;
  return timeWord({ decade: Number(figures) / 10 });
}

/** `T18:40` of "6:40" and "p.m.". */
export function clockOf(hour: number, minute: number, afternoon: boolean): string {
  const hours = (hour % 12) + (afternoon ? 12 : 0);
  return `T${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
