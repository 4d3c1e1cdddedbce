import { type Sighting, WRITES } from './evidence.ts';
import { isContested, openUnion } from './union.ts';

/**
 * Who is who among the sightings of one full name. Most equal names of an archive are one person, yet equal names alone prove
 * nothing, so an archivist asks for one thing more: one proof (the same office, role, or organisation of a role), the company
 * of a name that few articles have or of the organisation where somebody of the name has a role, or two lesser things together
 * (a calling, company that many articles share, a week). Who signs articles with it is one author, whom a paper means that it
 * writes for. What contradicts is never put together. Where nine of ten articles
 * are so known to mean one person, the tenth is taken to. Once it is plain that several people have the name, company counts
 * as a lesser thing and time for nothing.
 * @param sightings In the order of the archive.
 * @param isRare Whether a name stands in so few articles that it is telling company.
 * @param isEverywhere Whether it stands in so many that even where somebody of the name works there it tells nothing.
 * @returns For each person the sightings, in their order.
 */
export function tellApart(
  sightings: readonly Sighting[],
  isRare: (key: string) => boolean,
  isEverywhere: (key: string) => boolean,
): Sighting[][] {
  const union = openUnion(sightings);
  const contested = isContested(sightings);
  const uniteBy = (factsOf: (sighting: Sighting) => readonly string[], within: Within = whole) => {
    for (const sharers of sharersOf(sightings, factsOf)) for (const run of within(sharers, sightings)) union.unite(run);
  };
  uniteBy(({ proofs }) => proofs);
  if (!contested) {
    uniteBy((sighting) => (writes(sighting) ? [WRITES] : []));
    const papers = new Set(sightings.filter(writes).map(({ publication }) => publication));
    uniteBy((sighting) =>
      papers.has(sighting.publication) && isOneOfIts(sighting) ? [`${sighting.publication}`] : [],
    );
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
  if (!contested) union.uniteRest();
  return gathered(sightings, union.rootOf);
}

function writes({ callings }: Sighting): boolean {
  return callings.includes(WRITES);
}

/** Whether a paper may mean its own writer of that name: where it says nothing else of who that is. */
function isOneOfIts(sighting: Sighting): boolean {
  return writes(sighting) || (sighting.callings.length === 0 && sighting.proofs.length === 1);
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
