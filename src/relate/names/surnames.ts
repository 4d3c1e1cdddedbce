import type { CardName } from '../../model/card.ts';
import { slugOf } from '../../model/slug.ts';
import type { NameKey } from './name-keys.ts';

/**
 * The names of one article with their keys → the same, where a person of a single word has the key of the only one in full whose
 * two surnames it begins: the "Roldán" of "Ines Roldán Vega". Not a father's name behind a small word: the "Karim" of "Omar bin Karim Sayf".
 */
export function bySurname(names: readonly CardName[], keys: readonly NameKey[]): NameKey[] {
  const inner = new Map<string, NameKey | null>();
  const outer = new Set<string>();
  for (const [index, { type, name }] of names.entries()) {
    const own = keys[index];
    if (type !== 'person' || own === undefined || own.bare) continue;
    const words = name.split(/[\s,]+/u);
    for (const [at, word] of words.entries()) {
      const key = slugOf(word);
      if (at === 0 || at === words.length - 1) outer.add(key);
      else if (isSurname(words, at)) inner.set(key, inner.has(key) && inner.get(key)?.key !== own.key ? null : own);
    }
  }
  return keys.map((own, index) => {
    const word = slugOf(names[index]?.name ?? '');
    return own.bare && !outer.has(word) ? (inner.get(word) ?? own) : own;
  });
}

/** Whether a word inside a name may stand for all of it: no initial, and nothing behind a small word. */
function isSurname(words: readonly string[], at: number): boolean {
  const [before = '', word = ''] = [words[at - 1], words[at]];
  return /^\p{Lu}.{2}/u.test(word) && /^\p{Lu}.{2}/u.test(before);
}
