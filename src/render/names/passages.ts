import type { Span } from '../../model/span.ts';
import { inOneLine, paragraphAround, wordsAfter, wordsBefore } from '../article/around.ts';
import type { FindingMark } from '../article/inline.ts';
import { anchorAt, type Place } from '../findings/marks.ts';

/** A line of a text with the mentions of a name in it, each followed by the words between it and the next. */
export interface Passage {
  before: string;
  mentions: { words: string; anchor: string | null; after: string }[];
}

/** As many characters stand before the first mention of a line and after the last. */
const REACH = 80;

/** Mentions that stand so near to each other share a line; a line has no more of them than these. */
const NEAR = 60;
const MOST_IN_LINE = 4;

/**
 * The mentions of a name, in order, in the words around them; each stands in one passage, and none runs over a paragraph's
 * end. `kind` says as what the article's page marks them.
 */
export function passagesOf(
  text: string,
  places: readonly Place[],
  mentions: readonly Span[],
  kind: FindingMark['kind'],
): Passage[] {
  return linesOf(text, places, mentions).map((line) => {
    const [first, last] = [line.mentions[0], line.mentions.at(-1)];
    return {
      before: first === undefined ? '' : wordsBefore(text, first.start, line, REACH),
      mentions: line.mentions.map((mention, index) => ({
        words: inOneLine(text.slice(mention.start, mention.end)),
        anchor: anchorAt(places, kind, mention.start)?.id ?? null,
        after:
          mention === last
            ? wordsAfter(text, mention.end, line, REACH)
            : inOneLine(text.slice(mention.end, line.mentions[index + 1]?.start)),
      })),
    };
  });
}

/** The mentions of a name in an article that names it; where they are withheld, a passage without words stands for the article. */
export function mentionPassages(text: string, places: readonly Place[], mentions: readonly Span[]): Passage[] {
  return mentions.length === 0 ? [{ before: '', mentions: [] }] : passagesOf(text, places, mentions, 'named');
}

/** Mentions that share a line, and where the paragraph begins and ends that holds them. */
interface Line extends Span {
  mentions: Span[];
}

function linesOf(text: string, places: readonly Place[], mentions: readonly Span[]): Line[] {
  const lines: Line[] = [];
  for (const mention of mentions) {
    const line = lines.at(-1);
    const last = line?.mentions.at(-1);
    if (
      line !== undefined &&
      last !== undefined &&
      line.mentions.length < MOST_IN_LINE &&
      mention.end <= line.end &&
      mention.start >= last.end &&
      mention.start - last.end <= NEAR
    ) {
      line.mentions.push(mention);
    } else lines.push({ ...paragraphAround(text, places, mention), mentions: [mention] });
  }
  return lines;
}
