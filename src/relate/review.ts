import type { Archive, NameDoubt, NamedInArchive, ReviewCounts, ReviewList } from '../model/archive.ts';
import type { Card } from '../model/card.ts';
import type { DoubtList } from '../model/doubt.ts';

/** Cards in the order of the archive, and their names → what of them a person had better look at, and in which order. */
export function reviewOf(ordered: readonly Card[], named: Named): ReviewCounts {
  const names = doubtfulNames(named);
  return {
    lists: { articles: listOf('articles', ordered), context: listOf('context', ordered) },
    names,
    nameAt: new Map(names.flatMap((doubt, at) => namesIn(doubt).map(({ id }): [string, number] => [id, at]))),
  };
}

function listOf(list: DoubtList, ordered: readonly Card[]): ReviewList {
  const found: ReviewList = { all: 0, articles: 0, before: new Map() };
  for (const { path, doubts } of ordered) {
    if (doubts[list] === 0) continue;
    found.before.set(path, found.all);
    found.all += doubts[list];
    found.articles += 1;
  }
  return found;
}

type Named = Pick<Archive, 'namesOfType' | 'sharedNames'>;

/** The names that a doubt is about, whose articles are its evidence. */
function namesIn(doubt: NameDoubt): readonly NamedInArchive[] {
  switch (doubt.kind) {
    case 'shared':
      return doubt.names;
    case 'short':
      return doubt.short;
    case 'surname':
    case 'type':
      return [doubt.named];
    default:
      return doubt satisfies never;
  }
}

/** More who have one name, or might be meant by one, cannot be told apart in a list either; when some are, the next come up. */
const MOST = 12;

/**
 * Names across the archive that may be the same, and names of which no article is sure what they are. Those of which a person
 * spoke in entities.yaml are settled.
 */
function doubtfulNames({ namesOfType, sharedNames }: Named): NameDoubt[] {
  const shared = [...sharedNames.values()].flatMap((names): NameDoubt[] => {
    const open = names.filter(isOpen);
    return names.length > 1 && open.length > 0
      ? [{ kind: 'shared', names: [...open, ...names.filter(isSettled)].slice(0, MOST) }]
      : [];
  });
  const inFull = new Map<string, NamedInArchive[]>();
  for (const named of namesOfType.person.filter(({ bare }) => !bare)) {
    const before = inFull.get(surnameOf(named));
    if (before === undefined) inFull.set(surnameOf(named), [named]);
    else before.push(named);
  }
  const short = new Map<NamedInArchive, NamedInArchive[]>();
  const surnames: NameDoubt[] = [];
  for (const named of namesOfType.person.filter(({ bare }) => bare).filter(isOpen)) {
    const [full, ...others] = (inFull.get(surnameOf(named)) ?? []).toSorted(mostNamedFirst);
    if (full === undefined) continue;
    if (others.length === 0) short.set(full, [...(short.get(full) ?? []), named]);
    else surnames.push({ kind: 'surname', named, candidates: [full, ...others].slice(0, MOST) });
  }
  const shorts = [...short].map(([full, ones]): NameDoubt => ({ kind: 'short', full, short: ones.slice(0, MOST) }));
  const same = [...shared, ...shorts, ...surnames];
  const told = new Set(same.flatMap(namesIn));
  const types = Object.values(namesOfType)
    .flat()
    .filter((named) => isOpen(named) && !named.sure && named.articles.length > 0 && !told.has(named))
    .map((named): NameDoubt => ({ kind: 'type', named }));
  return [...same, ...types];
}

function isOpen({ stated }: NamedInArchive): boolean {
  return stated === null;
}

function isSettled(named: NamedInArchive): boolean {
  return !isOpen(named);
}

function surnameOf({ filed }: NamedInArchive): string {
  return filed.split(' ')[0] ?? '';
}

function mostNamedFirst(a: NamedInArchive, b: NamedInArchive): number {
  return b.articles.length - a.articles.length || (a.filed < b.filed ? -1 : 1);
}
