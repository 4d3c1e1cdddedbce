import type { SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import type { Item, Range } from '../items.ts';
import { phraseAfter } from '../phrase/after.ts';
import { phraseBefore } from '../phrase/before.ts';
import type { Reading } from '../reading.ts';
import { type Attribution, byPhrase, byWords, type Place } from './attribution.ts';

/** "“…” ― Ana Korr, mayor": on the same line or the next. */
export function byDash({ reading: { items, place }, next, sentence, at, words }: Place): Attribution | null {
  const own = items[at + 1];
  // "Korr told the crew, “…”": what another line below says is of no quotation that words introduce.
  if (own === undefined && at > sentence.from) return null;
  // A dash before the name may have been read as the mark of a list's item; behind an item stands the list's next.
  if (own === undefined && next?.dashed === true && place !== 'item') return bySigned(next.items, 0, words);
  const isOwn = own !== undefined && DASH.test(own.word) && (own.spaced || own.word !== '-');
  const line = isOwn ? items : own === undefined ? next?.items : undefined;
  const dash = isOwn ? at + 1 : 0;
  if (line === undefined || !DASH.test(line[dash]?.word ?? '')) return null;
  return bySigned(line, dash + 1, words);
}

function bySigned(line: readonly Item[], from: number, words: SpeechWords | null): Attribution | null {
  const name = nameAfter(line, from, words);
  if (name === null) return null;
  const ends = line[name.to];
  if (ends !== undefined && !/^[,.;(]$/u.test(ends.word)) return null;
  return byWords('said', line, name, null);
}

const DASH = /^[—–―-]$/u;

/** A run of capitalised words, with what may stand inside a name. */
function nameAfter(items: readonly Item[], from: number, words: SpeechWords | null): Range | null {
  const name = words === null ? capitalsAfter(items, from) : phraseAfter(items, from, items.length, words);
  return name !== null && items[name.to - 1]?.kind !== 'mark' && items[name.from]?.capital === true ? name : null;
}

/** A bare name before a colon is not longer. */
const MOST_NAME = 8;

/** "Korr: Wall Will Hold": in a headline the name before a colon is the source of what follows. */
export function headlineSource({ place, items, sentences }: Reading, words: SpeechWords): Range | null {
  if (place !== 'headline' && place !== 'heading') return null;
  const [{ from, to, tellings } = { from: 0, to: 0, tellings: [] }] = sentences;
  let colon = from;
  while (colon < Math.min(to, from + MOST_NAME) && items[colon]?.word !== ':') colon += 1;
  if (items[colon]?.word !== ':' || colon + 2 >= to || tellings.some((telling) => telling.to <= colon)) return null;
  const name = phraseBefore(items, colon, from, words);
  // "Vell 2-3 Marn: Hale sinks ten men": figures are of a score and of no name.
  const isScore = items.slice(from, colon).some(({ kind }) => kind === 'number');
  return name?.from === from && !isScore && items[colon + 1]?.kind !== 'quoted' ? name : null;
}

/**
 * "Korr: “…”", "More from Korr: “…”", "Harbour opens - Korr: “…”": nothing but the name belongs to the colon. The "Q" of an
 * interview names nobody, and what opens an item of a list ("Roof: “…”") may be anything that is spoken of.
 */
export function byColon({ reading: { items, place }, sentence, at, words }: Place): Attribution | null {
  const colon = at - 1;
  const [first] = sentence.tellings;
  if (preceding(items, at)?.word !== ':' || (first !== undefined && first.to <= at)) return null;
  const start = Math.max(sentence.from, colon - MOST_NAME);
  const phrase = words === null ? capitalsAfter(items, sentence.from) : phraseBefore(items, colon, start, words);
  if (phrase === null || phrase.to !== colon) return null;
  const name = { from: behindSource(items, phrase, words), to: colon };
  const opens = phrase.from === sentence.from || DASH.test(preceding(items, phrase.from)?.word ?? '');
  const isSource = words?.sourcePrepositions.has(preceding(items, name.from)?.word ?? '') === true;
  const source = isSource && (opens || name.from - sentence.from < 3);
  if (!source && !(opens && items[name.to - 1]?.capital === true)) return null;
  if (name.to - name.from === 1 && items[name.from]?.word.length === 1) return byPhrase('said', items, null);
  return place === 'item' ? byPhrase('alone', items, name) : byWords('said', items, name, null);
}

/** "More from Korr": where the phrase goes on behind the preposition of a source. */
function behindSource(items: readonly Item[], { from, to }: Range, words: SpeechWords | null): number {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (words?.sourcePrepositions.has(items[at]?.word ?? '') === true) return at + 1;
  }
  return from;
}

function capitalsAfter(items: readonly Item[], from: number): Range | null {
  let to = from;
  while (
    items[to]?.capital === true ||
    (to > from && /^[-.]$/u.test(items[to]?.word ?? '') && items[to]?.final === false)
  )
    to += 1;
  return to > from ? { from, to } : null;
}
