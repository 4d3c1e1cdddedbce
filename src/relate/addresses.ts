import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';
import { slugOf } from '../model/slug.ts';

/** What an entry asks for: its seed's path, and the slug that a person gave it. */
export interface WantedAddress {
  path: string;
  slug: string | null;
}

export interface Addresses {
  /** Seed's path to the name of its pages. */
  names: Map<string, string>;
  /** Names that several seeds asked for, and the paths of those seeds. */
  shared: { name: string; paths: string[] }[];
  problems: Problem[];
}

/**
 * Gives every seed the address of its pages. A name that several ask for goes to none of them: each gets it with a
 * hash of its path, so that no seed takes another's address by arriving later. Slugs hold no `~`, so a name with
 * a hash is nobody else's.
 */
export function addressesOf(wanted: readonly WantedAddress[]): Addresses {
  const askers = new Map<string, WantedAddress[]>();
  for (const one of wanted) {
    const name = nameWanted(one);
    askers.set(name, [...(askers.get(name) ?? []), one]);
  }
  const names = new Map<string, string>();
  const shared: Addresses['shared'] = [];
  for (const [name, group] of askers) {
    if (group.length === 1) for (const { path } of group) names.set(path, name);
    else {
      for (const { path } of group) names.set(path, withHash(name, path));
      shared.push({ name, paths: group.map(({ path }) => path) });
    }
  }
  return { names, shared, problems: shared.map(sharedProblem) };
}

/** Gives every attachment, by its path in the content folder, its path in the site: `files/<name>.<ending>`. */
export function fileAddressesOf(paths: Iterable<string>): Map<string, string> {
  const wanted = [...new Set(paths)].map((path) => ({
    path,
    name: nameWanted({ path, slug: null }),
    ending: endingOf(path),
  }));
  const asked = new Map<string, number>();
  for (const { name, ending } of wanted) asked.set(name + ending, (asked.get(name + ending) ?? 0) + 1);
  return new Map(
    wanted.map(({ path, name, ending }) => {
      const own = asked.get(name + ending) === 1 ? name : withHash(name, path);
      return [path, `files/${own}${ending}`];
    }),
  );
}

function endingOf(path: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(path)?.[0].toLowerCase() ?? '';
}

const MAX_BYTES = 120;
const HASH_LENGTH = 8;

// Windows keeps these for its devices, whatever the ending; `index` is kept for a list of all articles.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

function nameWanted({ path, slug }: WantedAddress): string {
  const name = slugOf(slug ?? path.replace(/\.[^./]*$/, ''));
  return name === '' ? withHash('article', path) : addressNamed(name, path);
}

/** A slug as the name of a file; with the hash of what asks for it where not every system takes it. */
export function addressNamed(slug: string, path: string): string {
  return slug.length > MAX_BYTES || RESERVED.test(slug) ? withHash(slug, path) : slug;
}

/** A name with the hash of what asks for it, by which it is told from others that ask for the same. */
export function withHash(name: string, path: string): string {
  return marked(name, createHash('sha256').update(path).digest('hex').slice(0, HASH_LENGTH));
}

/** A name with what tells it from others that are the same: `john-doe~athlete`. */
export function marked(name: string, mark: string): string {
  return `${name.slice(0, MAX_BYTES - mark.length - 1)}~${mark}`;
}

const NAMED = 5;

function sharedProblem({ name, paths: [first = '', ...others] }: { name: string; paths: string[] }): Problem {
  const verb = others.length === 1 ? 'does' : 'do';
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : '';
  return {
    code: 'address-shared',
    severity: 'warning',
    message: `It asks for the address articles/${name}.html, as ${verb} ${others.slice(0, NAMED).join(', ')}${more}.`,
    file: first,
    line: null,
    cure: 'Each is published under that address with a hash of its path; rename the files, or give them a slug, to choose their addresses.',
  };
}
