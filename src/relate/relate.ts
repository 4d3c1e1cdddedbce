import type { Archive, SharedAddress, YearOfCards } from '../model/archive.ts';
import type { Card, FullCard } from '../model/card.ts';
import { byDateThenPath } from '../model/card-order.ts';
import type { NameStatement } from '../model/name-statement.ts';
import type { Problem } from '../model/problem.ts';
import { slugOf } from '../model/slug.ts';
import { addressesOf } from './addresses.ts';
import { type CardDraft, shownOnPages } from './card.ts';
import { groupsOfCopies } from './copies/clusters.ts';
import { copiesAmong } from './copies/copies.ts';
import { extentOf } from './extent.ts';
import { nameArchive } from './names/names.ts';
import { relatedAmong } from './related/related.ts';
import { reviewOf } from './review.ts';
import { countStatements } from './statements.ts';
import { timelineOf } from './timeline.ts';
import { topicsAmong } from './topics.ts';

/**
 * Cards → archive: their addresses and order, the years, who stands next to whom, who and what is named, of which
 * times they speak, what they are about, copies, and what is related; of names also what a person says (`statements`).
 * Problems: addresses that several seeds ask for, aliases that are another page's address, and what a person said of names
 * and cannot be used (`applyStatements`).
 */
export function relate(
  drafts: readonly CardDraft[],
  statements: readonly NameStatement[] = [],
): { archive: Archive; problems: Problem[] } {
  const { names, shared, problems: addressProblems } = addressesOf(drafts);
  const inOrder = drafts
    .map(({ slug: _, ...card }): FullCard => ({ ...card, name: names.get(card.path) ?? card.path }))
    .toSorted(byDateThenPath);
  const groups = groupsOfCopies(inOrder.map(({ sketch }) => sketch));
  const { problems: nameProblems, cards, ...named } = nameArchive(inOrder, groups, statements);
  const full = new Map(cards.map((card) => [card.path, card]));
  const ordered = cards.map(shownOnPages);
  const byPath = new Map(ordered.map((card) => [card.path, card]));
  const sharedAddresses = shared.map(({ name, paths }) => ({
    name,
    cards: paths.flatMap((path) => byPath.get(path) ?? []).toSorted(byDateThenPath),
  }));
  const { aliases, problems } = aliasesOf(ordered, sharedAddresses);
  const { clusters, clusterOf, leads } = copiesAmong(ordered, groups);
  const indexes = {
    cards: ordered,
    byPath,
    neighbours: neighboursOf(ordered, leads, clusterOf),
    leads,
    clusters,
    clusterOf,
    related: relatedAmong({ cards: ordered, leads, clusterOf, full, ...named }),
    years: yearsOf(leads),
    undated: leads.filter(({ published }) => published === null),
    shared: sharedAddresses,
    aliases,
    statements: countStatements(cards, named),
    review: reviewOf(ordered, named),
    timeline: timelineOf(leads.flatMap(({ path }) => full.get(path) ?? [])),
    ...topicsAmong(ordered, clusterOf),
    ...named,
  };
  const archive: Archive = { extent: extentOf(indexes), ...indexes };
  return { archive, problems: [...addressProblems, ...problems, ...nameProblems] };
}

/** A later version of a text has the neighbours of the earliest, so that nobody walks through copies. */
function neighboursOf(
  ordered: readonly Card[],
  leads: readonly Card[],
  clusterOf: Archive['clusterOf'],
): Archive['neighbours'] {
  const places = new Map(leads.map(({ path }, place) => [path, place]));
  return new Map(
    ordered.map(({ path }) => {
      const place = places.get(clusterOf.get(path)?.cluster.cards[0]?.path ?? path) ?? 0;
      return [path, { previous: leads[place - 1] ?? null, next: leads[place + 1] ?? null }];
    }),
  );
}

function yearsOf(ordered: readonly Card[]): YearOfCards[] {
  const years: YearOfCards[] = [];
  for (const card of ordered) {
    if (card.published === null) continue;
    const year = card.published.value.slice(0, 4);
    const last = years.at(-1);
    if (last?.year === year) last.cards.push(card);
    else years.push({ year, cards: [card] });
  }
  return years;
}

/** A former address leads to its article unless another page stands there; the first to claim it, by order, has it. */
function aliasesOf(ordered: readonly Card[], shared: readonly SharedAddress[]) {
  const taken = new Map([
    ...ordered.map(({ name, path }): [string, string] => [name, `the article of ${path} stands`]),
    ...shared.map(({ name }): [string, string] => [name, 'the list of the articles that share that address stands']),
  ]);
  const aliases: Archive['aliases'] = new Map();
  const problems: Problem[] = [];
  for (const card of ordered) {
    for (const alias of card.aliases) {
      const name = slugOf(alias.replace(/\.html?$/, ''));
      if (name === card.name) continue;
      const there = name === '' ? '' : taken.get(name);
      if (there !== undefined) problems.push(aliasProblem(card, alias, there));
      else {
        taken.set(name, `an alias of ${card.path} leads to its article`);
        aliases.set(name, card);
      }
    }
  }
  return { aliases, problems };
}

/** `there` says what the address has already; empty where the alias makes no address. */
function aliasProblem(card: Card, alias: string, there: string): Problem {
  return {
    code: 'alias-taken',
    severity: 'warning',
    message:
      there === ''
        ? `The alias "${alias}" has no letter or figure for an address.`
        : `The alias "${alias}" has no effect, since at its address ${there}.`,
    file: card.path,
    line: null,
    cure: there === '' ? 'Remove the alias.' : 'Remove the alias, or give the other article another slug or alias.',
  };
}
