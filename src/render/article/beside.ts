import type { Archive, Related } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { type DateView, dateView } from '../dates/in-words.ts';
import type { Link } from '../link.ts';
import type { Links } from '../links.ts';
import { articlePath, copiesPath, VERSIONS_ON_PAGE } from '../paths.ts';
import { inThousands, listInWords } from '../text/figures.ts';

/** An article that is near the page's own. */
export interface RelatedView {
  href: string;
  title: string;
  titleDerived: boolean;
  date: DateView | null;
  language: string | null;
  dir: 'ltr' | 'rtl';
  /** `Both name Jane Roe and the Prism` */
  reason: string;
}

/** Which of several versions of its text an article is, as a link to where they are compared. */
export function versionOf(card: Card, { clusterOf }: Archive, links: Links): Link | null {
  const found = clusterOf.get(card.path);
  if (found === undefined) return null;
  const { cluster, place } = found;
  const page = 1 + Math.floor(place / VERSIONS_ON_PAGE);
  return {
    label: placeInWords(place, cluster.cards.length),
    href: `${links.to(copiesPath(cluster.name, page))}#${versionId(place)}`,
  };
}

/** `Version 2 of 3`; the place is counted from 0. */
export function placeInWords(place: number, versions: number): string {
  return `Version ${inThousands(place + 1)} of ${inThousands(versions)}`;
}

/** The id of a version on the page that compares it. */
export function versionId(place: number): string {
  return `v${place + 1}`;
}

/** The articles near another, with the reason in words. */
export function relatedTo({ path }: Card, { related }: Archive, links: Links): RelatedView[] {
  return (related.get(path) ?? []).map((near) => ({
    href: links.to(articlePath(near.card.name)),
    title: near.card.title,
    titleDerived: near.card.states.title === 'derived',
    date: near.card.published === null ? null : dateView(near.card.published),
    language: near.card.language,
    dir: near.card.dir,
    reason: reasonFor(near),
  }));
}

const MOST_REASONS = 3;

/** `Both name Jane Roe and Prism`, `Both speak of “breakwater” and “dredging”`; the rarest that they share, names before words. */
function reasonFor({ names, words }: Related): string {
  const named = names.slice(0, MOST_REASONS);
  const spoken = named.length > 1 ? [] : words.slice(0, MOST_REASONS - named.length);
  const clauses = [
    ...(named.length > 0 ? [`name ${listInWords(named)}`] : []),
    ...(spoken.length > 0 ? [`speak of ${listInWords(spoken.map((word) => `“${word}”`))}`] : []),
  ];
  return `Both ${clauses.join(' and ')}`;
}
