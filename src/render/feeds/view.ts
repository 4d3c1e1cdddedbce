import type { StatedDate } from '../../model/article.ts';
import type { Card } from '../../model/card.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { generatorOf, type RenderContext } from '../context.ts';
import { articlePath } from '../paths.ts';
import { originalOf } from '../source.ts';
import type { Feed, FeedItem, FeedView } from './feed.ts';

/** A reader asks for a feed again and again, so it holds no more than these. */
const MOST_ITEMS = 50;

/** A feed as the files of all formats tell it, each at its own address, in an archive that stands at `baseUrl`. */
export function feedView(
  { page, title, cards }: Feed,
  baseUrl: string,
  context: RenderContext,
): Omit<FeedView, 'address'> {
  const { config, version } = context;
  // Search engines read feeds too.
  const items = latest(cards.filter(({ indexing }) => indexing)).map((card) => itemOf(card, baseUrl));
  return {
    title: plain(title),
    description: plain(config.tagline ?? ''),
    publisher: plain(config.publisher ?? config.title),
    rights: config.rights === null ? null : plain(config.rights),
    language: config.language,
    generator: generatorOf(version),
    home: absoluteAddress(baseUrl, page),
    updated: new Date(Math.max(UNKNOWN.getTime(), ...items.map(({ updated }) => updated.getTime()))),
    items,
  };
}

/** No clock is read: what nobody dated is dated by this rule, and only where a format asks for a date. */
const UNKNOWN = new Date(0);

/** The latest come first, and the undated fill what they leave free. */
function latest(cards: readonly Card[]): Card[] {
  const dated = cards.findLastIndex(({ published }) => published !== null) + 1;
  const shown = cards.slice(Math.max(0, dated - MOST_ITEMS), dated).toReversed();
  return [...shown, ...cards.slice(dated, dated + MOST_ITEMS - shown.length)];
}

function itemOf({ name, title, lede, authors, published, modified, appearance }: Card, baseUrl: string): FeedItem {
  const stated = modified ?? published;
  return {
    address: absoluteAddress(baseUrl, articlePath(name)),
    original: originalOf(appearance)?.href ?? null,
    title: plain(title),
    opening: plain(lede),
    authors: authors.map((author) => plain(author.name)).filter((author) => author !== ''),
    published: dayOf(published),
    modified: dayOf(modified),
    updated: stated === null ? UNKNOWN : beginningOf(stated),
  };
}

/** The first instant of a date of which at least the day is known. */
function dayOf(date: StatedDate | null): Date | null {
  return date === null || date.precision === 'year' || date.precision === 'month' ? null : beginningOf(date);
}

/** The first instant of a date; a time of day without an offset, and a day, are taken as those of Greenwich. */
function beginningOf({ value }: StatedDate): Date {
  return new Date(/T[\d:.]+$/.test(value) ? `${value}Z` : value);
}

/**
 * Text in one line, without what XML 1.0 forbids (control characters, U+FFFE, U+FFFF, lone surrogates) or discourages (the
 * other noncharacters).
 */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '')
    .trim();
}
