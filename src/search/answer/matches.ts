import { partOf } from '../parts/directory.ts';
import { type Postings, readPostings } from '../parts/terms.ts';
import type { Wanted } from '../query/query.ts';
import { fold } from '../words/fold.ts';
import { keyOf, type StemmedLanguage } from '../words/stem.ts';
import type { Index, NumberedForm } from './parts.ts';

/** A form of the index that a wanted word finds, and the part in which it is. */
export interface Match {
  part: number;
  form: NumberedForm;
}

/** The forms that a wanted word finds. */
export async function matchesOf({ word, by }: Wanted, index: Index): Promise<Match[]> {
  const form = fold(word);
  switch (by) {
    case 'stem':
      return formsWith(stemKeys(form, index), () => true, index);
    case 'exact':
      return formsWith(stemKeys(form, index), (found) => found === form, index);
    case 'prefix': {
      const forms = (await wordsFrom(form, index)).filter((found) => found.startsWith(form));
      const keys = new Set(forms.flatMap((found) => stemKeys(found, index)));
      return formsWith([...keys], (found) => found.startsWith(form), index);
    }
  }
}

function stemKeys(form: string, { languages }: Index): string[] {
  return languages.map(({ language, stem }: StemmedLanguage) => keyOf({ stem: stem(form), language }));
}

async function formsWith(keys: readonly string[], isWanted: (form: string) => boolean, index: Index): Promise<Match[]> {
  const matches = await Promise.all(
    keys.map(async (key) => {
      const part = partOf(index.directory.terms, key);
      const forms = index.directory.terms.length === 0 ? [] : ((await index.terms(part)).groups.get(key) ?? []);
      return forms.filter(({ form }) => isWanted(form)).map((form) => ({ part, form }));
    }),
  );
  return matches.flat();
}

/** All words of the archive from one on that might begin with it. */
async function wordsFrom(prefix: string, { directory, words }: Index): Promise<string[]> {
  const found: string[] = [];
  for (let part = partOf(directory.words, prefix); part < directory.words.length; part += 1) {
    const first = directory.words[part] ?? '';
    if (first > prefix && !first.startsWith(prefix)) break;
    for (const { form } of await words(part)) found.push(form);
  }
  return found;
}

/** Each is read once: whoever types, or narrows a search, asks for the same words again. */
export function postingsOf({ form }: Match): Postings {
  const known = READ.get(form) ?? readPostings(form);
  READ.set(form, known);
  return known;
}

const READ = new WeakMap<Match['form'], Postings>();

/** Where the articles have a form, as `eachPlace` reads it. */
export async function placesOf({ part, form }: Match, index: Index): Promise<Uint8Array> {
  return (await index.places(part))[form.number] ?? new Uint8Array();
}
