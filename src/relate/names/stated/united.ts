import { languageOf } from '../../../language/index.ts';
import type { FullCard } from '../../../model/card.ts';
import type { NameReference, NameStatement, Said } from '../../../model/name-statement.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Figure } from '../figure.ts';
import { nameKeyOf } from '../name-keys.ts';
import { type Groups, openGroups } from './groups.ts';
import { pathIn } from './parted.ts';
import { withOwnPins } from './pinned.ts';
import {
  differentFromItself,
  saidOfNothing,
  sameAndDifferent,
  secondValue,
  struckOutToo,
  twoTypes,
  unclearName,
  unknownName,
} from './problems.ts';
import { namesOf, type References } from './references.ts';

/** What statements are read against. */
interface Around {
  paths: ReadonlySet<string>;
  /** In the order of the archive. */
  cards: readonly FullCard[];
}

/**
 * Figures as a person puts them together, renames, retypes and strikes out. What is said to be different stays apart, whatever
 * else is said; of two values the first counts, and what is struck out is nothing else. Problems: `entity-without-name`, `entity-unclear`, `entity-contradiction`.
 */
export function uniteFigures(
  figures: readonly Figure[],
  statements: readonly NameStatement[],
  references: References,
  { paths, cards }: Around,
): { figures: Figure[]; problems: Problem[] } {
  const groups = openGroups(figures);
  const problems: Problem[] = [];
  for (const statement of statements) keepApart(statement, groups, references, paths);
  // Words that several have for their name are plain once other statements say that these are one.
  for (const statement of statements) join(statement, groups, references, []);
  const meant = statements.map((statement) => join(statement, groups, references, problems));
  for (const [at, { different }] of statements.entries()) {
    problems.push(...different.flatMap((one) => untold(one, meant[at] ?? null, groups, references, paths)));
  }
  const told = new Map<Figure, Told>();
  for (const [at, statement] of statements.entries()) {
    const figure = meant[at] ?? null;
    if (figure !== null) tell(told, groups.rootOf(figure), figure, statement, problems);
  }
  for (const [at, statement] of statements.entries()) {
    const figure = meant[at] ?? null;
    const all = figure === null ? undefined : told.get(groups.rootOf(figure));
    if (figure !== null && all !== undefined) problems.push(...atOdds(statement, figure, all, groups, references));
  }
  const spokenOf = new Set(
    statements.flatMap(({ different }) => different.flatMap(({ words }) => references.find(words).map(groups.rootOf))),
  );
  const orderOf = new Map(cards.map((card, index) => [card.path, index]));
  const united = [...groups.all()].flatMap(([root, members]) => {
    const one = told.get(root);
    if (one === undefined) return spokenOf.has(root) ? members.map(spoken) : members;
    return one.block !== null ? [] : [whole(one, members, orderOf)];
  });
  const lines = new Map(statements.flatMap(({ id }) => (id === null ? [] : [[id.value, id.line] as const])));
  const kept = withOwnPins(united, (pinned) => lines.get(pinned) ?? 0);
  return { figures: kept.figures, problems: [...problems, ...kept.problems] };
}

function keepApart(
  { of, different }: NameStatement,
  groups: Groups,
  references: References,
  paths: ReadonlySet<string>,
): void {
  const [figure, ...others] = references.find(of.words);
  if (figure === undefined || others.length > 0) return;
  for (const { words, line } of different) {
    if (paths.has(pathIn(words))) continue;
    for (const other of references.find(words)) if (other !== figure) groups.keepApart(figure, other, line);
  }
}

/** Puts together what a statement says is the same, and returns of whom it speaks; null where nobody knows. */
function join(
  { of, same, type }: NameStatement,
  groups: Groups,
  references: References,
  problems: Problem[],
): Figure | null {
  const figure = theOne(of, groups, references, problems);
  if (figure === null) return null;
  const unite = (other: Figure, reference: NameReference) => {
    const line = groups.unite(figure, other);
    if (line !== null) problems.push(sameAndDifferent(reference, line));
  };
  for (const reference of same) {
    const other = theOne(reference, groups, references, problems);
    if (other !== null) unite(other, reference);
  }
  // Organisations and places of one name are one, and so is what a person makes one of them.
  const [namesake, ...more] = type === null ? [] : references.find(`${type.value}/${figure.slug}`);
  const isOne = namesake !== undefined && more.length === 0 && (type?.value !== 'person' || namesake.bare);
  if (isOne && namesake.type === type?.value) unite(namesake, { words: of.words, line: type.line });
  return figure;
}

function theOne(reference: NameReference, groups: Groups, references: References, problems: Problem[]): Figure | null {
  const found = references.find(reference.words);
  const [first] = found;
  if (first === undefined) problems.push(unknownName(reference, references));
  else if (new Set(found.map(groups.rootOf)).size === 1) return first;
  else problems.push(unclearName(reference, found, references));
  return null;
}

/** What is wrong with a name that is said to be different. */
function untold(
  reference: NameReference,
  figure: Figure | null,
  groups: Groups,
  references: References,
  paths: ReadonlySet<string>,
): Problem[] {
  if (figure === null || paths.has(pathIn(reference.words))) return [];
  const found = references.find(reference.words);
  if (found.length === 0) return [unknownName(reference, references)];
  return found.every((one) => groups.rootOf(one) === groups.rootOf(figure)) ? [differentFromItself(reference)] : [];
}

/** What all statements of one group say together. */
interface Told {
  /** Of whom they speak, in their order. */
  figures: Figure[];
  id: Said<string> | null;
  name: Said<string> | null;
  type: Said<Figure['type']> | null;
  wikidata: Said<string> | null;
  block: Said<true> | null;
}

function tell(
  told: Map<Figure, Told>,
  root: Figure,
  figure: Figure,
  { id, name, type, wikidata, block }: NameStatement,
  problems: Problem[],
): void {
  const before = told.get(root) ?? { figures: [], id: null, name: null, type: null, wikidata: null, block: null };
  const first = <Value extends string>(field: string, one: Said<Value> | null, other: Said<Value> | null) => {
    if (one !== null && other !== null && one.value !== other.value) problems.push(secondValue(field, other, one.line));
    return one ?? other;
  };
  told.set(root, {
    figures: [...before.figures, figure],
    id: first('id', before.id, id),
    name: first('name', before.name, name),
    type: first('type', before.type, type),
    wikidata: first('wikidata', before.wikidata, wikidata),
    block: before.block ?? block,
  });
}

/** What a statement says that cannot be beside what all statements of its group say: of what is struck out, or of two types. */
function atOdds(
  { of, id, name, type, wikidata, same }: NameStatement,
  figure: Figure,
  all: Told,
  groups: Groups,
  references: References,
): Problem[] {
  const { block } = all;
  if (block !== null) {
    return [
      ...Object.entries({ id, name, type, wikidata }).flatMap(([field, said]) =>
        said === null ? [] : [saidOfNothing(of, field, said, block.line)],
      ),
      ...same.flatMap((one) =>
        togetherWith(figure, one, groups, references) !== null ? [struckOutToo(one, of, block.line)] : [],
      ),
    ];
  }
  if (all.type !== null) return [];
  return same.flatMap((reference) => {
    const other = togetherWith(figure, reference, groups, references);
    return other === null || other.type === figure.type ? [] : [twoTypes(reference, other.type, of, figure.type)];
  });
}

/** Whom words mean that were put together with a figure; null where they were not. */
function togetherWith(figure: Figure, { words }: NameReference, groups: Groups, references: References): Figure | null {
  return references.find(words).find((one) => groups.rootOf(one) === groups.rootOf(figure)) ?? null;
}

function spoken(figure: Figure): Figure {
  return { ...figure, stated: figure.stated ?? { name: null, sameAs: null } };
}

/** A group as one: who is named in full lends it its name and address, of several the one that the file speaks of first. */
function whole(
  { figures, id, name, type: said, wikidata }: Told,
  members: readonly Figure[],
  orderOf: ReadonlyMap<string, number>,
): Figure {
  const candidates = [...figures, ...members];
  const head = candidates.find(({ bare }) => !bare) ?? candidates[0];
  if (head === undefined) throw new Error('A group has no member');
  const type = said?.value ?? head.type;
  const inFull = members.some((member) => member.type === 'person' && !member.bare);
  const called = name?.value ?? namesOf(head)[0] ?? '';
  const place = (path: string) => orderOf.get(path) ?? 0;
  return {
    ...head,
    type,
    bare: type === 'person' && !inFull && nameKeyOf({ type, name: called }, languageOf(null).identity).bare,
    spots: members
      .flatMap(({ spots }) => spots)
      .sort((a, b) => place(a.keyed.card.path) - place(b.keyed.card.path) || a.index - b.index),
    appeared: members.flatMap(({ appeared }) => appeared).sort((a, b) => place(a.path) - place(b.path)),
    origins: members.flatMap(({ origins }) => origins),
    pinned: id?.value ?? null,
    stated: { name: name?.value ?? null, sameAs: wikidata?.value ?? null },
  };
}
