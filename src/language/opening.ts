import { shortened } from '../model/shortened.ts';
import type { Span } from '../model/span.ts';
import { languageOf } from './index.ts';

/**
 * How a span of a text opens, in at most so many characters: its first whole sentences, or, where they fill less than a
 * third of that, its first words, as far as they do not lead to the next ones.
 */
export function openingOf(text: string, span: Span, language: string | null, most: number): string {
  const { sentences: sentencesOf, head } = languageOf(language);
  const sentences = sentencesOf(text, span);
  const from = sentences[0]?.start ?? span.start;
  const to = sentences.findLast(({ end }) => end - from <= most)?.end ?? from;
  return to - from >= most / 3
    ? text.slice(from, to)
    : shortened(text.slice(span.start, span.end).trim(), most, head.smallWords);
}
