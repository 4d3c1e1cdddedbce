import type { Sighting } from './evidence.ts';
import { isContested, openUnion } from './union.ts';

/**
 * Who is who among the sightings of one full name. Most equal names of an archive are one person, yet equal names alone prove
 * nothing, so an archivist asks for one thing more: one proof (the same office, role, or organisation of a role), the company
 * of a name that few articles have or of the organisation where somebody of the name has a role, or two lesser things together
 * (a calling, company that many articles share, a week; what the articles are about, as long as they do not call them different
 * things). Who signs articles with it is one author, whom a paper means that it writes for. What contradicts is never put
 * together. Where nine of ten articles are so known to mean one person, the tenth is taken to. Once it is plain that several
 * people have the name, company counts as a lesser thing and time for nothing, and the tenth is taken to mean the one of nine
 * only where both are of one field: a councillor for the mayor.
 * @param sightings In the order of the archive.
 * @param isRare Whether a name stands in so few articles that it is telling company.
 * @param isEverywhere Whether it stands in so many that even where somebody of the name works there it tells nothing.
 * @param isTelling Whether what an article names, or a word that tells what it is about, stands in so few that it is no chance.
 * @returns For each person the sightings, in their order.
 */
export function tellApart(
  sightings: readonly Sighting[],
  isRare: (key: string) => boolean,
  isEverywhere: (key: string) => boolean,
  isTelling: (key: string) => boolean,
): Sighting[][] {
  const union = openUnion(sightings);
  const contested = isContested(sightings);
  const uniteBy = (factsOf: (sighting: Sighting) => readonly string[], within: Within = whole) => {
    for (const sharers of sharersOf(sightings, factsOf)) for (const run of within(sharers, sightings)) union.unite(run);
  };
  uniteBy(({ proofs }) => proofs);
  uniteBy((sighting) => (sighting.wrote ? [paperOf(sighting)] : []));
  if (!contested) {
    uniteBy(({ wrote, inFull }) => (wrote && inFull ? [WRITES] : []));
    const papers = new Set(sightings.filter(({ wrote }) => wrote).map(paperOf));
    if (papers.size > 0)
      uniteBy((sighting) => (isOneOfIts(sighting) ? [paperOf(sighting)].filter((paper) => papers.has(paper)) : []));
    uniteBy(({ company }) => company.filter(isRare));
    const houses = new Set(sightings.flatMap((sighting) => sighting.houses));
    uniteBy(({ company }) => company.filter((key) => houses.has(key) && !isEverywhere(key)));
    uniteBy(lesserFactsOf, weeks);
    uniteBy(
      ({ publication, places }) => [...(publication === null ? [] : [publication]), ...places.filter(isRare)],
      weeks,
    );
  }
  uniteBy((sighting) => pairsOf(lesserFactsOf(sighting)));
  for (const alike of alikeIn(sightings, union.rootOf, isTelling)) union.uniteAlike(alike);
  if (contested) union.uniteKindred();
  else union.uniteRest();
  return gathered(sightings, union.rootOf);
}

/** What all have in common who sign articles in full. */
const WRITES = 'writes';

/** So many things that tell what an article is about are no chance. */
const ALIKE = 2;

/** Those whom most articles mean are left out: for each of the others, itself and all whose articles are about two things that its own is about. */
function* alikeIn(
  sightings: readonly Sighting[],
  rootOf: (sighting: number) => number,
  isTelling: (key: string) => boolean,
): Generator<number[]> {
  const roots = sightings.map((_, index) => rootOf(index));
  const chief = chiefOf(roots);
  if (roots.every((root) => root === chief)) return;
  const sharers = new Map<string, number[]>();
  for (const [index, { about }] of sightings.entries()) {
    for (const key of about.filter(isTelling)) sharers.set(key, [...(sharers.get(key) ?? []), index]);
  }
  for (const [index, { about }] of sightings.entries()) {
    if (roots[index] === chief) continue;
    const shared = new Map<number, number>();
    for (const key of about)
      for (const other of sharers.get(key) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    yield [...shared].filter(([other, count]) => other === index || count >= ALIKE).map(([other]) => other);
  }
}

/** The one that stands there most often. */
function chiefOf(roots: readonly number[]): number | undefined {
  const sizes = new Map<number, number>();
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  return [...sizes].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}

/** Who writes for a publication does so again, and is the one whom it names; of articles that name none, for the one whose files they are. */
function paperOf({ publication }: Sighting): string {
  return publication ?? 'these files';
}

/** Whether a paper may mean its own writer of that name: where it says nothing else of who that is. */
function isOneOfIts({ wrote, callings, proofs }: Sighting): boolean {
  return wrote || (callings.length === 0 && proofs.length === 1);
}

type Within = (sharers: readonly number[], sightings: readonly Sighting[]) => number[][];

/** Each fact's sightings, where it has several. */
function sharersOf(sightings: readonly Sighting[], factsOf: (sighting: Sighting) => readonly string[]): number[][] {
  const sharers = new Map<string, number[]>();
  for (const [index, sighting] of sightings.entries()) {
    for (const fact of factsOf(sighting)) {
      const before = sharers.get(fact);
      if (before === undefined) sharers.set(fact, [index]);
      else before.push(index);
    }
  }
  return [...sharers.values()].filter(({ length }) => length > 1);
}

function whole(sharers: readonly number[]): number[][] {
  return [[...sharers]];
}

/** A story is told on for about a week. */
const WEEK = 7;

/** Those among the dated ones that follow each other within a week. */
function weeks(sharers: readonly number[], sightings: readonly Sighting[]): number[][] {
  const runs: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const sharer of sharers) {
    const day = sightings[sharer]?.day ?? null;
    if (day === null) continue;
    if (day - last <= WEEK) runs.at(-1)?.push(sharer);
    else runs.push([sharer]);
    last = day;
  }
  return runs;
}

/** What an article is about is among the names that it mentions most; the bound keeps the pairs few. */
const MOST_FACTS = 6;

function lesserFactsOf({ callings, company }: Sighting): string[] {
  return [...callings, ...company].slice(0, MOST_FACTS);
}

function pairsOf(facts: readonly string[]): string[] {
  const sorted = facts.toSorted();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one} ${other}`));
}

function gathered(sightings: readonly Sighting[], rootOf: (sighting: number) => number): Sighting[][] {
  const people = new Map<number, Sighting[]>();
  for (const [index, sighting] of sightings.entries()) {
    const person = people.get(rootOf(index)) ?? [];
    person.push(sighting);
    people.set(rootOf(index), person);
  }
  return [...people.values()];
}
