import { countOf } from '../../render/text/figures.ts';
import type { Suggestion } from '../../search/answer/suggest.ts';
import type { Told } from '../../search/query/query.ts';
import { toldBack } from '../../search/query/told-back.ts';

/** So many words are told of at once: who pasted a page needs to hear no more. */
const WORDS = 6;

/** What is told of words that the archive lacks: those that may be mistaken each with what may be meant, the others together. */
export function lacking(suggestions: readonly Suggestion[]): Told[] {
  const mistaken = suggestions.flatMap(({ word, isName, instead, query }): Told[] =>
    instead === null || query === null
      ? []
      : [[`${holder(isName)} ${toldBack(word)}. Did you mean `, { words: instead, query }, '?']],
  );
  const unknown = suggestions.filter(({ query }) => query === null);
  return [...mistaken.slice(0, WORDS), ...together(unknown, false), ...together(unknown, true)];
}

function together(suggestions: readonly Suggestion[], ofNames: boolean): Told[] {
  const words = new Set(suggestions.filter(({ isName }) => isName === ofNames).map(({ word }) => toldBack(word)));
  if (words.size === 0) return [];
  const shown = [...words].slice(0, WORDS);
  const further = words.size - shown.length;
  const last = further > 0 ? countOf(further, 'more word') : (shown.pop() ?? '');
  return [[`${holder(ofNames)} ${shown.length > 0 ? `${shown.join(', ')} or ` : ''}${last}.`]];
}

function holder(isName: boolean): string {
  return isName ? 'No name has' : 'Nothing has';
}
