import type { Article } from '../../model/article.ts';
import { bareWords } from '../../model/bare-words.ts';
import { wordsForDate } from '../../model/date-words.ts';
import { DOUBT_LISTS, type Doubt, doubtsIn } from '../../model/doubt.ts';
import type { Entry } from '../../model/entry.ts';
import type { Entity, Findings, Quote, SpokenDate } from '../../model/finding.ts';
import { shortened } from '../../model/shortened.ts';
import { inOneLine, paragraphAround, wordsAfter, wordsBefore } from '../article/around.ts';
import { type Evidence, evidenceId, evidenceIn, evidenceOfEarliest } from '../article/evidence.ts';
import type { RenderContext } from '../context.ts';
import { timexInWords } from '../dates/in-words.ts';
import type { DoubtExcerpt, Put } from '../excerpts.ts';
import { anchorAt, type Place, placesOf } from '../findings/marks.ts';
import { mentionPassages } from '../names/passages.ts';
import { doubtDrawers, EVIDENCE_OF_NAME, nameDrawer } from './drawers.ts';

/**
 * An entry, as it was read and with the archive's ids, → what of it needs review, in the words of its own article, so that
 * an override finds them; nothing where the archive does not show that.
 */
export function* reviewExcerptsOf(read: Entry, entry: Entry, context: Around): Generator<Put> {
  if (!context.config.review) return;
  const places = placesOf(read.article.blocks);
  yield* articleDoubts(read, places, context);
  for (const entity of entry.findings.entities) yield* nameDoubts(entry.article, entity, places, context);
}

type Around = Pick<RenderContext, 'archive' | 'config'>;

function* articleDoubts(entry: Entry, places: readonly Place[], { archive }: Around): Generator<Put> {
  const doubts = doubtsIn(entry);
  for (const list of DOUBT_LISTS) {
    const drawerOf = doubtDrawers(archive, list, entry.article.path);
    for (const doubt of doubts[list]) yield { drawer: drawerOf(), excerpt: doubtExcerpt(doubt, entry, places) };
  }
}

function doubtExcerpt(doubt: Doubt, { article, findings }: Entry, places: readonly Place[]): DoubtExcerpt {
  switch (doubt.kind) {
    case 'field':
      return fieldExcerpt(doubt, article);
    case 'quotation':
      return quotationExcerpt(doubt.quote, article.path, findings, places);
    case 'date':
      return dateExcerpt(doubt.date, article, findings, places);
    case 'earliest':
      return evidenceExcerpt(evidenceOfEarliest(article, doubt.earliest), article.path, { key: 'date', value: null });
    default:
      return doubt satisfies never;
  }
}

function fieldExcerpt({ field, key, value }: Doubt & { kind: 'field' }, article: Article): DoubtExcerpt {
  const id = evidenceId(field);
  const evidence = evidenceIn(article).find((one) => one.id === id);
  if (evidence === undefined) throw new Error(`${article.path} has no evidence for ${field}`);
  return evidenceExcerpt(evidence, article.path, { key, value });
}

function evidenceExcerpt({ id, view, derived }: Evidence, path: string, cure: DoubtExcerpt['cure']): DoubtExcerpt {
  return {
    kind: 'doubt',
    path,
    label: view.field,
    value: view.value,
    confidence: view.confidence,
    sentence: view.sentence,
    quoted: view.quoted,
    anchor: derived ? id : null,
    cure,
  };
}

function quotationExcerpt(
  quote: Quote,
  path: string,
  { quotes, entities }: Findings,
  places: readonly Place[],
): DoubtExcerpt {
  const { selector, confidence } = quote;
  const said = quotes.find((one) => wordsOf(one) === wordsOf(quote) && one.speaker !== null) ?? quote;
  const entity = entities.find(({ id }) => id === said.speaker);
  const speaker = entity?.name ?? said.speakerText;
  return {
    kind: 'doubt',
    path,
    label: 'Speaker',
    value: speaker ?? 'nobody',
    confidence,
    sentence: whySpeaker(quote, entity),
    quoted: { prefix: '', exact: shortened(inOneLine(selector.exact), LONGEST), suffix: '' },
    anchor: anchorAt(places, 'said', selector.start)?.id ?? null,
    cure: { key: 'speakers', words: openingOf(quote, quotes), value: speaker },
  };
}

const LONGEST = 240;

/** Why nobody or somebody is thought to speak; null where the words name the speaker. */
function whySpeaker({ speakerText, speakerSelector }: Quote, entity: Entity | undefined): string | null {
  if (speakerText === null) return 'No words beside the quotation say who speaks.';
  const isMeant = entity?.references.some(({ start }) => start === speakerSelector?.start) === true;
  return isMeant
    ? `The text says “${inOneLine(speakerText)}”; that it means this name follows from what stands before.`
    : null;
}

/** So few words of a quotation a person still knows again. */
const FEWEST_WORDS = 6;

/** As many opening words as tell a quotation from all others of its article. */
function openingOf(quote: Quote, quotes: readonly Quote[]): string {
  const whole = wordsOf(quote);
  const others = new Set(quotes.map(wordsOf).filter((words) => words !== whole));
  const words = whole.split(' ');
  for (let count = FEWEST_WORDS; count < words.length; count += 1) {
    const opening = bareWords(words.slice(0, count).join(' '));
    if (![...others].some((other) => other.startsWith(opening))) return opening;
  }
  return whole;
}

/** As a correction is compared with them. */
function wordsOf({ selector }: Quote): string {
  return bareWords(selector.exact);
}

/** So much of a paragraph on either side shows of what a date speaks. */
const REACH = 80;

function dateExcerpt(
  date: SpokenDate,
  { path, text }: Article,
  { dates }: Findings,
  places: readonly Place[],
): DoubtExcerpt {
  const { selector, value, modifier, confidence } = date;
  const paragraph = paragraphAround(text, places, selector);
  const others = dates.filter((other) => other.value !== value);
  return {
    kind: 'doubt',
    path,
    label: 'Time',
    value: value === null ? 'not known' : timexInWords(value, modifier),
    confidence,
    sentence: null,
    quoted: {
      prefix: wordsBefore(text, selector.start, paragraph, REACH),
      exact: inOneLine(selector.exact),
      suffix: wordsAfter(text, selector.end, paragraph, REACH),
    },
    anchor: anchorAt(places, 'dated', selector.start)?.id ?? null,
    cure: { key: 'dates', words: wordsForDate(date, others, text), value },
  };
}

/** What an article says of a name about which there is a doubt; nothing where there is none, or other articles stand for it. */
function* nameDoubts(
  { path, text }: Article,
  { id, mentions }: Entity,
  places: readonly Place[],
  { archive }: Around,
): Generator<Put> {
  const drawer = nameDrawer(archive, id);
  const articles = archive.names.get(id)?.articles.slice(0, EVIDENCE_OF_NAME) ?? [];
  if (drawer === null || !articles.some((article) => article.path === path)) return;
  for (const passage of mentionPassages(text, places, mentions).slice(0, 1)) {
    yield { drawer, excerpt: { kind: 'doubtful-name', path, id, ...passage } };
  }
}
