import { wordSet } from '../../words.ts';

const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
export const UNITS = wordSet(
  'second seconds minute minutes hour hours day days week weeks month months year years decade decades',
);
export const QUANTITIES = wordSet(`
  a an one two three four five six seven eight nine ten several few some many less than more just barely only nearly about
  almost around over under some shortly soon immediately long right even well a couple of half the
`);

/** How many of the words are a day: "on thursday night" → 3. */
export function timeLength([first = '', second = '', third = '']: readonly string[]): number {
  const part = /^(?:morning|afternoon|evening|night)$/u;
  if (first === 'yesterday' || first === 'today' || first === 'tonight') return part.test(second) ? 2 : 1;
  if (WEEKDAYS.has(first)) return part.test(second) ? 2 : 1;
  if ((first === 'on' || first === 'last' || first === 'early' || first === 'late') && WEEKDAYS.has(second))
    return part.test(third) ? 3 : 2;
  return /^(?:this|last|next)$/u.test(first) &&
    /^(?:week|weekend|month|year|morning|afternoon|evening|night)$/u.test(second)
    ? 2
    : 0;
}
