import { languageOf } from '../../language/index.ts';
import type { Archive, NamedInArchive } from '../../model/archive.ts';
import { filingOf, isInLatinLetters, startsWithFamilyName } from '../../model/filing.ts';
import type { NameType } from '../../model/finding.ts';

/**
 * What an index files a name under, in the name's own script: a person under the last word of the name, "Jr." set aside, as
 * most news texts shorten it, or under the first where family names stand first; all else under its whole name, whose slug
 * has no article before it.
 */
export function filedUnder({ type, name, slug }: { type: NameType; name: string; slug: string }): string {
  if (type !== 'person') return isInLatinLetters(name) ? slug : filingOf(name);
  const words = name
    .split(/[\s,]+/u)
    .map(filingOf)
    .filter((word) => word !== '');
  if (startsWithFamilyName(name)) return words.join(' ');
  const last = words.findLastIndex((word) => !languageOf(null).identity?.generations.has(word));
  return last < 0 ? slug : [words[last], ...words.slice(0, last), ...words.slice(last + 1)].join(' ');
}

/** The names of each type, in their order. */
export function byType(names: Iterable<NamedInArchive>): Archive['namesOfType'] {
  const types: Archive['namesOfType'] = { person: [], organisation: [], place: [], publication: [] };
  for (const named of names) types[named.type].push(named);
  return types;
}

/** From A to Z; those that are equal by their ids, so that the order never depends on the seeds'. */
export function byFiling(a: NamedInArchive, b: NamedInArchive): number {
  if (a.filed !== b.filed) return a.filed < b.filed ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
