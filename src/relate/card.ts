import { wordsIn, wordsOf } from '../model/body.ts';
import type { Card, CardField, FullCard } from '../model/card.ts';
import { stateOf } from '../model/derivation.ts';
import { doubtsIn } from '../model/doubt.ts';
import type { Entry } from '../model/entry.ts';
import { datesOnCalendar } from '../model/spoken.ts';
import { sketchOf } from './copies/sketch.ts';
import { ledeOf } from './lede.ts';
import { cardNamesOf, namelessIn } from './names/card-names.ts';
import { termsOf } from './related/terms.ts';

/** A card that has no address yet: it gets one when all cards are known. */
export interface CardDraft extends Omit<FullCard, 'name'> {
  /** The address that a person asked for. */
  slug: string | null;
}

/** Entry → the few fields of it that other pages show. */
export function cardOf(entry: Entry): CardDraft {
  const { article, findings } = entry;
  const words = wordsOf(article);
  const doubts = doubtsIn(entry);
  const { name, section, ...appearance } = article.source;
  return {
    path: article.path,
    slug: article.slug,
    title: article.title,
    states: statesOf(article.derivation),
    uncertain: CARD_FIELDS.filter((field) => article.derivation[field]?.confidence === 'uncertain'),
    lede: ledeOf(article),
    summary: article.summary,
    authors: article.authors,
    published: article.published,
    modified: article.modified,
    publication: name,
    section,
    appearance,
    language: article.language,
    dir: article.dir,
    wordCount: words.length,
    access: article.access,
    indexing: article.indexing,
    aliases: article.aliases,
    subjects: article.subjects.map(({ name }) => name),
    attachments: article.attachments.map((attachment) => attachment.path),
    names: cardNamesOf(findings, doubts, article.language),
    nameless: namelessIn(findings),
    doubts: { articles: doubts.articles.length, context: doubts.context.length },
    times: datesOnCalendar(findings.dates).map(({ time }) => time),
    // What is withheld cannot be compared, and its opening alone would pass for a copy that lacks the rest.
    sketch: article.access === 'full' ? sketchOf(words, headlineIn(article)) : null,
    terms: termsOf(words, entry),
  };
}

/** What of a card the archive keeps. */
export function shownOnPages({
  sketch: _,
  terms: _terms,
  names: _names,
  nameless: _nameless,
  times: _times,
  ...card
}: FullCard): Card {
  return card;
}

const CARD_FIELDS = ['title', 'published', 'authors', 'source.name', 'language'] as const satisfies CardField[];

function statesOf(derivation: Entry['article']['derivation']): Card['states'] {
  return Object.fromEntries(CARD_FIELDS.map((field) => [field, stateOf(derivation[field])])) as Card['states'];
}

/** The words of the headline where the text or its front matter has one; any other is no part of the text. */
function headlineIn({ title, derivation }: Entry['article']): string[] {
  const method = derivation.title?.method;
  return method === 'text' || method === 'front-matter' ? wordsIn(title) : [];
}
