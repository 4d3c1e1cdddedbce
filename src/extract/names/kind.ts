import { type Kind, Known, type NameWords } from '../../language/name-words.ts';
import type { Token } from '../token.ts';
import { isFullName } from './words.ts';

/** The kind that a name of several words tells of itself, by the word before "of", by its last or by its first word; undefined where none does. */
export function kindOf(words: readonly Token[], names: NameWords): Kind | undefined {
  const joiner = words.findIndex(({ plain, capital }) => !capital && names.joiners.has(plain));
  if (joiner > 0) return kindBefore(words, joiner, names);
  const [first] = words;
  const last = words.findLast(({ plain, kind }) => kind !== 'number' && !names.suffixes.has(plain));
  if (words.length === 2 && isFullName(first, last, names)) return undefined;
  if (last?.ends !== undefined) return endsInBody(words, names) ? 'organisation' : last.ends;
  // "BBC Sport", "BBC Radio Leicester".
  const isAgency = first?.capitals && (first.known & Known.AGENCY) !== 0;
  const opener = names.articles.has(first?.plain ?? '') ? words[1] : first;
  return isAgency ? 'publication' : names.prefixes.get(opener?.plain ?? '');
}

/** The "Ministry" of "Ministry of Health", the "Centres" of "Sunny Centres for Health". */
function kindBefore(words: readonly Token[], joiner: number, { firstWords, lastWords }: NameWords): Kind | undefined {
  const before = words[joiner - 1]?.plain ?? '';
  for (const word of [before, before.replace(/s$/u, ''), words[0]?.plain ?? '']) {
    if (firstWords.has(word)) return firstWords.get(word);
    if (lastWords.has(word)) return lastWords.get(word);
  }
  return undefined;
}

/** "US Federal Reserve": a body that everybody knows, and whose. */
function endsInBody(words: readonly Token[], { known }: NameWords): boolean {
  return words.length > 2 && (known(`${words.at(-2)?.plain} ${words.at(-1)?.plain}`) & Known.BODY) !== 0;
}
