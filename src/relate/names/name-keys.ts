import { isDegree, TITLES } from '../../language/around-names.ts';
import type { IdentityWords } from '../../language/identity-words.ts';
import type { CardName } from '../../model/card.ts';
import { slugOf } from '../../model/slug.ts';

/** A name as it is compared with others; equal names have equal keys in all articles. */
export interface NameKey {
  /** With its type, safe in an address: `person/john-doe` for "John F. Doe". */
  key: string;
  /** The key that its own letters make: of initials not that of the name which they stand for. */
  spelt: string;
  /** A person's initials between first and last name: `f`. */
  initials: string;
  /** Whether it is a person's name of a single word: "Putin", "de Gaulle". */
  bare: boolean;
}

/** A reader of names that reads each name once, since an archive repeats few names many times. */
export function openNameKeys(): (name: Pick<CardName, 'type' | 'name'>, words: IdentityWords | null) => NameKey {
  const known = new Map<string, NameKey>();
  return ({ type, name }, words) => {
    const asked = `${words === null ? '' : 'known '}${type}/${name}`;
    const key = known.get(asked) ?? nameKeyOf({ type, name }, words);
    known.set(asked, key);
    return key;
  };
}

/** A name → what it is compared by: without accents, capitals, the article before it, and a person's
 * initials; short forms that everybody knows count as what they stand for. */
export function nameKeyOf({ type, name }: Pick<CardName, 'type' | 'name'>, words: IdentityWords | null): NameKey {
  if (type === 'person') return personKey(name, words);
  const key = `${type}/${thingKey(name, words)}`;
  return { key, spelt: key, initials: '', bare: false };
}

function thingKey(name: string, words: IdentityWords | null): string {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  const isArticle = rest.length > 0 && words?.articles.has(first.toLowerCase());
  const bare = isArticle ? rest.join(' ') : name.trim();
  return slugOf((words?.shortForms.get(bare) ?? bare).replaceAll(POINT_BETWEEN, '').replace(OWNER, ''));
}

/** "Vellig's" is the Vellig of which another article tells; where that owns what follows, nobody sees which of them is its name. */
const OWNER = /['’]s$/u;

/** "D.C." is DC. */
const POINT_BETWEEN = /(?<=(?<![\p{L}\p{N}])\p{Lu}(?:\.\p{Lu})*)\.(?=\p{Lu}(?![\p{L}\p{N}]))/gu;

const INITIALS = /^[a-z](?:-[a-z])*$/;

/** "J.R. Doe" is J. R. Doe. */
const PARTS = /[\s,]+|(?<=(?<!\p{L})\p{Lu}\.)(?=\p{Lu})/u;

/** The words of a name without titles before and degrees behind it, as long as two are left. */
function withoutHonours(words: readonly string[]): readonly string[] {
  let [first, last] = [0, words.length];
  while (last - first > 2 && TITLES.has((words[first] ?? '').toLowerCase().replace('.', ''))) first += 1;
  while (last - first > 2 && isDegree(words[last - 1] ?? '')) last -= 1;
  return words.slice(first, last);
}

/** "Ronan C." has the initial of a surname for one. "Jr." stays in the key, since father and son have all else in common; "Dr." and "PhD" do not, since texts give and omit them. */
function personKey(name: string, words: IdentityWords | null): NameKey {
  const parts = withoutHonours(name.split(PARTS))
    .map(slugOf)
    .filter((part) => part !== '');
  const [first = '', ...others] = parts;
  const inFull = others.filter((part) => !INITIALS.test(part));
  const rest = inFull.length === 0 && first.length > 1 ? others.slice(-1) : inFull;
  const key = `person/${[first, ...rest].join('-')}`;
  return {
    key,
    spelt: key,
    initials: rest.length === 0 ? '' : others.filter((part) => INITIALS.test(part) && !rest.includes(part)).join('-'),
    bare: /^\p{Ll}/u.test(name) || rest.every((part) => words?.generations.has(part)),
  };
}
