import { languageOf } from '../../language/index.ts';
import type { Archive } from '../../model/archive.ts';
import type { Entry } from '../../model/entry.ts';
import type { SpokenDate } from '../../model/finding.ts';
import type { Span } from '../../model/span.ts';
import { datesOnCalendar, timelineList } from '../../model/spoken.ts';
import { inOneLine, paragraphAround, wordsAfter, wordsBefore } from '../article/around.ts';
import { anchorAt, type Place } from '../findings/marks.ts';
import { drawerAt } from '../lists/drawers.ts';

/** A time that an article speaks of, with the sentence that does so. */
export interface DateExcerpt {
  kind: 'date';
  /** The article's path. */
  path: string;
  /** Its place in the list that tells of it, counted from 0. */
  place: number;
  /** As in model/spoken.ts: `1994-05-16`. */
  time: string;
  modifier: string | null;
  confidence: SpokenDate['confidence'];
  before: string;
  words: string;
  after: string;
  /** Where the words stand on the article's page: `d512`; null where the page's text does not hold them. */
  anchor: string | null;
}

/** Of a sentence that is longer than a reader bears, so much on either side of the date. */
const REACH = 240;

/** The times that a lead speaks of, each with the drawer of the page that tells of it. */
export function* datesIn(
  { path, text, language }: Entry['article'],
  { dates }: Entry['findings'],
  places: readonly Place[],
  { timeline }: Pick<Archive, 'timeline'>,
): Generator<{ drawer: string; excerpt: DateExcerpt }> {
  const own = timeline.placesOf.get(path);
  if (own === undefined) return;
  const { sentences } = languageOf(language);
  for (const [index, { time, date }] of datesOnCalendar(dates).entries()) {
    const place = own[index];
    if (place === undefined) throw new Error(`${path} speaks of ${time} and has no place for it`);
    const { selector, modifier, confidence } = date;
    const sentence = sentenceAround(text, selector, sentences(text, paragraphAround(text, places, selector)));
    const excerpt: DateExcerpt = {
      kind: 'date',
      path,
      place,
      time,
      modifier,
      confidence,
      before: wordsBefore(text, selector.start, sentence, REACH),
      words: inOneLine(selector.exact),
      after: wordsAfter(text, selector.end, sentence, REACH),
      anchor: anchorAt(places, 'dated', selector.start)?.id ?? null,
    };
    yield { drawer: drawerAt('timeline', timelineList(time), place), excerpt };
  }
}

function sentenceAround(text: string, { start, end }: Span, sentences: readonly Span[]): Span {
  const at = sentences.findIndex((one) => one.end > start);
  const sentence = sentences[at] ?? { start, end };
  const dash = at > 0 ? dashBefore(text, sentence) : 0;
  return { start: Math.min(sentence.start + dash, start), end: Math.max(sentence.end, end) };
}

/** How long the dash is that parts a sentence from the dateline or sentence before it, and is no part of its own. */
function dashBefore(text: string, { start, end }: Span): number {
  return /^(?:--|[–—])\s+/u.exec(text.slice(start, end))?.[0].length ?? 0;
}
