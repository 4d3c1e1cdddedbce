import { languageOf } from '../../language/index.ts';
import type { Archive, CardStatement, FullCard, NamedInArchive, NamingArticle, Spoken } from '../../model/archive.ts';
import type { NameType } from '../../model/finding.ts';
import type { NameStatement } from '../../model/name-statement.ts';
import { mentioningOf } from '../../model/passage.ts';
import type { Problem } from '../../model/problem.ts';
import { sayingOf } from '../../model/statement.ts';
import { repeatsAmong } from '../copies/repeats.ts';
import { cardWithoutBlocked } from './blocked.ts';
import { openCallings } from './calling.ts';
import { type KeyedCard, keyedCard, sightingOf } from './evidence.ts';
import { type Figure, figureOf, type Spot } from './figure.ts';
import { byFiling, byType, filedUnder } from './filing.ts';
import { givenInitials } from './given-initials.ts';
import { idsOf, idWithHash } from './ids.ts';
import { nameKeyOf, openNameKeys } from './name-keys.ts';
import { tellApart } from './people.ts';
import { type SignedCard, signedCard } from './signed.ts';
import { applyStatements } from './stated/applied.ts';
import { bySurname } from './surnames.ts';
import { begunShort, initialsIn, placedInFull } from './things.ts';
import { withSureTypes } from './types.ts';

/** Who and what the archive names and who wrote it, its cards without the names that a person struck out, and what versions of a text repeat. */
export type NamedCards = { cards: FullCard[] } & Pick<
  Archive,
  | 'names'
  | 'namesOfType'
  | 'authors'
  | 'authorIds'
  | 'publicationIds'
  | 'sharedNames'
  | 'formerNames'
  | 'nameIds'
  | 'ownNameIds'
  | 'repeats'
>;

/**
 * Who and what the archive names, and who wrote it: organisations, places and publications by their names, and people by their names and what
 * tells them apart; then as a person says in entities.yaml. Linear in the number of names, through indexes by name; the order
 * of the seeds does not matter. Problems: those of `applyStatements`.
 * @param found Cards in the order of the archive.
 * @param copies The places among them of those that are versions of one text, ascending, for each text.
 */
export function nameArchive(
  found: readonly FullCard[],
  copies: readonly (readonly number[])[],
  statements: readonly NameStatement[],
): NamedCards & { problems: Problem[] } {
  const signed = new Map(found.map((card) => [card.path, signedCard(card)]));
  const typed = withSureTypes([...signed.values()].map(({ card }) => card));
  const { figures, former, problems } = applyStatements(figuresOf(keyedCards(typed)), typed, statements);
  const { ids, shared } = idsOf(figures);
  const given = givenIds(typed, figures, ids);
  const cards = typed.map((card) => {
    const named = { ...card, names: card.names.slice(0, signed.get(card.path)?.named) };
    return cardWithoutBlocked(named, (index) => given.get(card.path)?.[index] === '');
  });
  const nameIds = new Map(
    [...given].map(([path, own]) => [path, own.slice(0, signed.get(path)?.named).filter((id) => id !== '')]),
  );
  const repeats = repeatsAmong(
    copies.map((places) => places.flatMap((place) => cards[place] ?? [])),
    nameIds,
  );
  const names: Archive['names'] = new Map();
  const named = new Map<Figure, NamedInArchive>();
  const sharers = new Map(shared.flatMap(({ id, holders }) => holders.map((holder) => [holder, id])));
  for (const [index, figure] of figures.entries()) {
    const id = ids[index] ?? '';
    const sharedId = sharers.get(id) ?? null;
    const known = { id, lasting: sharedId === null ? id : idWithHash(figure), shared: sharedId };
    const one = namedOf(known, figure, signed, repeats);
    names.set(id, one);
    named.set(figure, one);
  }
  const taken = new Set([...names.keys(), ...shared.map(({ id }) => id)]);
  const all = [...names.values()].sort(byFiling);
  return {
    cards,
    names,
    namesOfType: byType(all.filter(({ articles, appeared }) => articles.length > 0 || appeared.length > 0)),
    authors: all.filter(({ wrote }) => wrote.length > 0),
    authorIds: new Map(
      [...signed].map(([path, { authors }]) => [path, authors.map((at) => given.get(path)?.[at] || null)]),
    ),
    sharedNames: new Map(shared.map(({ id, holders }) => [id, holders.flatMap((one) => names.get(one) ?? [])])),
    formerNames: new Map(
      [...former].flatMap(([id, figure]): [string, NamedInArchive][] => {
        const one = named.get(figure);
        return one === undefined || taken.has(id) ? [] : [[id, one]];
      }),
    ),
    publicationIds: new Map(all.flatMap(({ id, appeared }) => appeared.map((path): [string, string] => [path, id]))),
    nameIds,
    ownNameIds: new Map(cards.map((card) => [card.path, ownIdsOf(card, nameIds.get(card.path))])),
    repeats,
    problems,
  };
}

/** The ids of its names within the article; mostly they are those in the archive, and then the same list. */
function ownIdsOf({ names }: FullCard, inArchive: string[] = []): string[] {
  return names.every(({ id }, index) => id === inArchive[index]) ? inArchive : names.map(({ id }) => id);
}

/** For each card's path the ids of its names; an empty one where a person struck the name out. */
function givenIds(
  cards: readonly FullCard[],
  figures: readonly Figure[],
  ids: readonly string[],
): Map<string, string[]> {
  const given = new Map(cards.map((card) => [card.path, new Array<string>(card.names.length).fill('')]));
  for (const [place, { spots }] of figures.entries()) {
    for (const { keyed, index } of spots) {
      const own = given.get(keyed.card.path);
      if (own !== undefined) own[index] = ids[place] ?? '';
    }
  }
  return given;
}

/** Cards with the keys of their names; proven initials, names that a short form begins, and what may be a person's initial have those of the names in full. */
function keyedCards(cards: readonly FullCard[]): KeyedCard[] {
  const keyOf = openNameKeys();
  const spelt = cards.map((card) => {
    const { identity } = languageOf(card.language);
    const keys = placedInFull(card.names, (name) => keyOf(name, identity));
    return keyedCard(card, bySurname(card.names, keys));
  });
  const initials = initialsIn(spelt, (type, name) => nameKeyOf({ type, name }, null).key);
  const begun = begunShort(spelt);
  const given = givenInitials(spelt);
  const inFull = (key: string) => initials.get(key) ?? begun.get(key) ?? given.get(key) ?? key;
  return spelt.map((keyed) =>
    keyed.keys.every(({ key }) => inFull(key) === key)
      ? keyed
      : keyedCard(
          keyed.card,
          keyed.keys.map((one) => ({ ...one, key: inFull(one.key) })),
        ),
  );
}

/**
 * A name in no more articles than these tells something of those whom the articles name beside it. Beyond, it is a name that any
 * article may have; organisations and places are such names sooner than people. The numbers do not grow with the archive, so
 * that the articles which arrive later take no company's worth away but that of the names which they have themselves.
 */
const RARE: Record<NameType, number> = { person: 50, organisation: 12, place: 12, publication: 0 };

/** An organisation in more articles than these is where somebody of any name may work. */
const EVERYWHERE = 50;

/** What a large archive is about is in more articles than these and tells as much, as long as it is in one of twenty at most. */
const TWENTIETH = 20;

function figuresOf(cards: readonly KeyedCard[]): Figure[] {
  const groups = groupsOf(cards);
  const isRare = (key: string) => {
    const group = groups.get(key);
    return group !== undefined && group.spots.length <= RARE[group.type];
  };
  const isEverywhere = (key: string) => (groups.get(key)?.spots.length ?? 0) > EVERYWHERE;
  const counts = countsOf(cards);
  const telling = Math.max(EVERYWHERE, cards.length / TWENTIETH);
  const isTelling = (key: string) => (counts.get(key) ?? 0) <= telling;
  return [...groups].flatMap(([key, { type, bare, spots, appeared }]) => {
    if (type !== 'person' || bare || spots.length === 1) return [figureOf({ type, key, bare, spots, appeared })];
    const sightings = spots.map(({ keyed, index }) => sightingOf(keyed, index));
    const places = new Map(sightings.map((sighting, index) => [sighting, spots[index]]));
    const tells = (about: string) => about !== key && isTelling(about);
    return tellApart(sightings, isRare, isEverywhere, tells).map((person) => {
      const own = person.flatMap((sighting) => places.get(sighting) ?? []);
      return figureOf({ type, key: keyIn(own, key), bare, spots: own, appeared });
    });
  });
}

/** The key of somebody at these spots: that of the name in full where it stands at one of them. */
function keyIn(spots: readonly Spot[], key: string): string {
  const spelt = spots.map(({ keyed, index }) => keyed.keys[index]?.spelt ?? key);
  return spelt.includes(key) ? key : (spelt[0] ?? key);
}

/** In how many articles names stand, and words that tell what an article is about. */
function countsOf(cards: readonly KeyedCard[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { about } of cards) for (const key of about) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** All spots of a key. */
type Group = Pick<Figure, 'type' | 'bare' | 'spots' | 'appeared'>;

/** The spots of each key. */
function groupsOf(cards: readonly KeyedCard[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const keyed of cards) {
    for (const [index, { key, bare }] of keyed.keys.entries()) {
      const type = keyed.card.names[index]?.type;
      if (type === undefined) continue;
      const group = groups.get(key) ?? { type, bare, spots: [], appeared: [] };
      group.spots.push({ keyed, index });
      groups.set(key, group);
    }
    fileByPublication(keyed.card, groups);
  }
  return groups;
}

/** The publication in which an article appeared is known by the name that articles cite it by. */
function fileByPublication(card: FullCard, groups: Map<string, Group>): void {
  if (card.publication === null) return;
  const wanted = { type: 'publication' as const, name: card.publication };
  const { key } = nameKeyOf(wanted, languageOf(card.language).identity);
  const group = groups.get(key) ?? { type: wanted.type, bare: false, spots: [], appeared: [] };
  group.appeared.push(card);
  groups.set(key, group);
}

function namedOf(
  { id, lasting, shared }: Pick<NamedInArchive, 'id' | 'lasting' | 'shared'>,
  { type, slug, key, bare, spots, appeared, stated }: Figure,
  signed: ReadonlyMap<string, SignedCard>,
  repeats: Archive['repeats'],
): NamedInArchive {
  const names = new Map<string, number>();
  for (const { publication } of appeared)
    if (publication !== null) names.set(publication, (names.get(publication) ?? 0) + 1);
  const forms = new Set<string>();
  const callings = openCallings();
  for (const { keyed, index } of spots) {
    const one = keyed.card.names[index];
    if (one === undefined) continue;
    // Initials are a name's short form, however many articles have only them.
    const weight = keyed.keys[index]?.spelt === key ? 1 : 0;
    names.set(one.name, (names.get(one.name) ?? 0) + weight);
    for (const form of one.forms) forms.add(form);
    for (const { words } of one.roles) callings.add(words, keyed.card.language);
  }
  const found = [...names.keys()].sort((a, b) => (names.get(b) ?? 0) - (names.get(a) ?? 0) || (a < b ? -1 : 1));
  const name = stated?.name ?? mostCommon(found, type, forms);
  const isNamed = ({ keyed, index }: Spot) => index < (signed.get(keyed.card.path)?.named ?? 0);
  const isAuthor = ({ keyed, index }: Spot) => signed.get(keyed.card.path)?.authors.includes(index);
  const { articles, versions } = articlesNaming(id, spots.filter(isNamed), repeats);
  // Of many thousands each would have a hidden class of its own, if they were made by spreading.
  return {
    id,
    lasting,
    shared,
    type,
    name,
    aliases: otherForms(name, [...names.keys(), ...forms]),
    bare,
    role: callings.chief(),
    filed: filedUnder({ type, name, slug: stated?.name == null ? slug : slugOfName(type, name) }),
    mentions: articles.reduce((all, { mentions }) => all + mentions, 0),
    spoken: articles.reduce((all, { spoken }) => sum(all, spoken), NOTHING),
    cited: articles.reduce((all, { cited }) => all + cited, 0),
    articles,
    versions,
    appeared: appeared.map(({ path }) => path),
    wrote: textsAmong(spots.filter(isAuthor), repeats),
    stated,
    sure: spots.some(({ keyed, index }) => keyed.card.names[index]?.sure),
  };
}

/** The first of the names; as another of them or of the forms has it without the capitals of a dateline or byline: "Skerrow" for "SKERROW". */
function mostCommon([first = '', ...others]: readonly string[], type: NameType, forms: ReadonlySet<string>): string {
  // "NATO" and "Nato" are both right.
  if (first !== first.toUpperCase() || (type !== 'person' && type !== 'place')) return first;
  return [...others, ...[...forms].sort()].find((form) => form !== first && form.toUpperCase() === first) ?? first;
}

/** The articles that name it, each text once, and how many later versions of them do so too. */
function articlesNaming(
  id: string,
  spots: readonly Spot[],
  repeats: Archive['repeats'],
): Pick<NamedInArchive, 'articles' | 'versions'> {
  const articles = new Map<string, NamingArticle>();
  const versions = new Set<string>();
  for (const { keyed, index } of spots) {
    const { path, names } = keyed.card;
    const one = names[index];
    if (one === undefined) continue;
    const repeated = repeats.get(path);
    const isVersion = repeated?.named.has(id) ?? false;
    if (isVersion) versions.add(path);
    const text = repeated?.of ?? path;
    const before = articles.get(text) ?? { path, mentions: 0, spoken: NOTHING, cited: 0 };
    const said = one.said.filter(({ wording }) => !repeated?.said.has(sayingOf(id, wording)));
    const passages = one.passages.filter((passage) => !repeated?.mentioned.has(mentioningOf(id, passage)));
    articles.set(text, {
      path: before.path,
      mentions: before.mentions + passages.length,
      spoken: sum(before.spoken, spokenIn(said)),
      cited: before.cited + (repeated?.cited.has(id) ? 0 : one.cited),
    });
  }
  return { articles: [...articles.values()], versions: versions.size };
}

/** The articles in which spots are, each text once: in the earliest of the versions. */
function textsAmong(spots: readonly Spot[], repeats: Archive['repeats']): string[] {
  const texts = new Map<string, string>();
  for (const { path } of spots.map(({ keyed }) => keyed.card)) {
    const text = repeats.get(path)?.of ?? path;
    if (!texts.has(text)) texts.set(text, path);
  }
  return [...texts.values()];
}

/** The forms beside the name itself, in order; one in capitals only where no other has its letters. */
function otherForms(name: string, forms: readonly string[]): string[] {
  const spelt = new Map([[name.toLowerCase(), name]]);
  for (const form of forms.toSorted((a, b) => (a > b ? -1 : 1))) {
    if (!spelt.has(form.toLowerCase())) spelt.set(form.toLowerCase(), form);
  }
  spelt.delete(name.toLowerCase());
  return [...spelt.values()].sort();
}

function slugOfName(type: NameType, name: string): string {
  return nameKeyOf({ type, name }, languageOf(null).identity).key.slice(type.length + 1);
}

const NOTHING: Spoken = { said: 0, quoted: 0 };

function spokenIn(said: readonly CardStatement[]): Spoken {
  return { said: said.length, quoted: said.filter(({ quoted }) => quoted).length };
}

function sum(one: Spoken, other: Spoken): Spoken {
  return { said: one.said + other.said, quoted: one.quoted + other.quoted };
}
