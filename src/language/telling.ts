import type { Language } from './language.ts';

/**
 * Tells of the words of a role in a text of that language whether they say what somebody is: not so a title alone ("Mr."),
 * a day that stands before it ("Thursday Mr"), or whose relative somebody is without saying whose ("late wife").
 */
export function openTelling({ identity, weekdays }: Language): (role: string) => boolean {
  return (role) =>
    role
      .toLowerCase()
      .split(/[\s.]+/u)
      .some((word) => word !== '' && !weekdays.has(word) && !identity?.fillers.has(word) && !identity?.kin.has(word));
}
