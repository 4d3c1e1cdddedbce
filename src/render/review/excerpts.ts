import type { Article } from '../../model/article.ts';
import { type Doubt, doubtsIn } from '../../model/doubt.ts';
import type { Entry } from '../../model/entry.ts';
import type { Entity, Findings, Quote } from '../../model/finding.ts';
import { plainWords } from '../../model/plain-words.ts';
import { shortened } from '../../model/shortened.ts';
import { evidenceId, evidenceIn } from '../article/evidence.ts';
import type { RenderContext } from '../context.ts';
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

function* articleDoubts({ article, findings }: Entry, places: readonly Place[], { archive }: Around): Generator<Put> {
  const drawerOf = doubtDrawers(archive, article.path);
  for (const doubt of doubtsIn({ article, findings })) {
    const excerpt =
      doubt.kind === 'field'
        ? fieldExcerpt(doubt, article)
        : quotationExcerpt(doubt.quote, article.path, findings, places);
    yield { drawer: drawerOf(), excerpt };
  }
}

function fieldExcerpt({ field, key, value }: Doubt & { kind: 'field' }, article: Article): DoubtExcerpt {
  const id = evidenceId(field);
  const evidence = evidenceIn(article).find((one) => one.id === id);
  if (evidence === undefined) throw new Error(`${article.path} has no evidence for ${field}`);
  const { view, derived } = evidence;
  return {
    kind: 'doubt',
    path: article.path,
    label: view.field,
    value: view.value,
    confidence: view.confidence,
    sentence: view.sentence,
    quoted: view.quoted,
    anchor: derived ? id : null,
    cure: { key, value },
  };
}

function quotationExcerpt(
  quote: Quote,
  path: string,
  { quotes, entities }: Findings,
  places: readonly Place[],
): DoubtExcerpt {
  const { selector, confidence, speakerText } = quote;
  const said = quotes.find((one) => wordsOf(one) === wordsOf(quote) && one.speaker !== null) ?? quote;
  const speaker = entities.find(({ id }) => id === said.speaker)?.name ?? said.speakerText;
  return {
    kind: 'doubt',
    path,
    label: 'Speaker',
    value: speaker ?? 'nobody',
    confidence,
    sentence:
      speakerText === null
        ? 'No words beside the quotation say who speaks.'
        : `The text says “${inOneLine(speakerText)}”; that it means this name follows from what stands before.`,
    quoted: { prefix: '', exact: shortened(inOneLine(selector.exact), LONGEST), suffix: '' },
    anchor: anchorAt(places, 'said', selector.start)?.id ?? null,
    cure: { key: 'speakers', words: openingOf(quote, quotes), value: speaker },
  };
}

const LONGEST = 240;

/** So few words of a quotation a person still knows again. */
const FEWEST_WORDS = 6;

/** As many opening words as tell a quotation from all others of its article. */
function openingOf(quote: Quote, quotes: readonly Quote[]): string {
  const whole = wordsOf(quote);
  const others = new Set(quotes.map(wordsOf).filter((words) => words !== whole));
  const words = whole.split(' ');
  for (let count = FEWEST_WORDS; count < words.length; count += 1) {
    const opening = plainWords(words.slice(0, count).join(' '));
    if (![...others].some((other) => other.startsWith(opening))) return opening;
  }
  return whole;
}

function wordsOf({ selector }: Quote): string {
  return plainWords(selector.exact);
}

function inOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
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
