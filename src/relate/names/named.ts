import { languageOf } from '../../language/index.ts';
import type { Archive, NamedInArchive, NamingArticle } from '../../model/archive.ts';
import type { Card, CardStatement, Spoken } from '../../model/card.ts';
import type { NameType } from '../../model/finding.ts';
import { mentioningOf } from '../../model/passage.ts';
import { sayingOf } from '../../model/statement.ts';
import { openCallings } from './calling.ts';
import type { Figure, Spot } from './figure.ts';
import { filedUnder } from './filing.ts';
import { nameKeyOf } from './name-keys.ts';
import type { SignedCard } from './signed.ts';

/** What the archive knows of somebody or something: what it is called, and in which articles, each text once, it is named or wrote. */
export function namedOf(
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
    aliases: otherForms(name, [...names.keys(), ...forms], type),
    bare,
    role: callings.chief(),
    filed: filedUnder({ type, name, slug: stated?.name == null ? slug : slugOfName(type, name) }),
    mentions: articles.reduce((all, { mentions }) => all + mentions, 0),
    spoken: articles.reduce((all, { spoken }) => sum(all, spoken), NOTHING),
    cited: articles.reduce((all, { cited }) => all + cited, 0),
    articles,
    versions,
    appeared: textsAmong(appeared, repeats),
    wrote: textsAmong(
      spots.filter(isAuthor).map(({ keyed }) => keyed.card),
      repeats,
    ),
    stated,
    sure: spots.some(({ keyed, index }) => keyed.card.names[index]?.sure),
  };
}

/** The first of the names; as another of them or of the forms has it without the capitals of a dateline or byline: "Skerrow" for "SKERROW". */
function mostCommon([first = '', ...others]: readonly string[], type: NameType, forms: ReadonlySet<string>): string {
  if (first !== first.toUpperCase() || !CAPITALS_ARE_SHOUTED.has(type)) return first;
  return [...others, ...[...forms].sort()].find((form) => form !== first && form.toUpperCase() === first) ?? first;
}

/** Of others capitals may be how they are written: "NATO" and "Nato" are both right. */
const CAPITALS_ARE_SHOUTED: ReadonlySet<NameType> = new Set(['person', 'place']);

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

/** The paths of the articles, each text once: in the earliest of those of its versions that are among them. */
function textsAmong(cards: readonly Pick<Card, 'path'>[], repeats: Archive['repeats']): string[] {
  const texts = new Map<string, string>();
  for (const { path } of cards) {
    const text = repeats.get(path)?.of ?? path;
    if (!texts.has(text)) texts.set(text, path);
  }
  return [...texts.values()];
}

/**
 * The forms beside the name itself, in order; one in capitals only where no other has its letters, and with the small letters
 * that others have in its words: "E. Tarrow" for "E. TARROW" of an Edmund Tarrow.
 */
function otherForms(name: string, written: readonly string[], type: NameType): string[] {
  const forms = CAPITALS_ARE_SHOUTED.has(type) ? withoutShouting([name, ...written]) : written;
  const spelt = new Map([[name.toLowerCase(), name]]);
  for (const form of forms.toSorted((a, b) => (a > b ? -1 : 1))) {
    if (!spelt.has(form.toLowerCase())) spelt.set(form.toLowerCase(), form);
  }
  spelt.delete(name.toLowerCase());
  return [...spelt.values()].sort();
}

/** The forms of a name, with each word in capitals as another form has it with small letters. */
function withoutShouting(forms: readonly string[]): string[] {
  const words = forms.flatMap((form) => form.split(' '));
  const calm = new Map(words.filter((word) => word !== word.toUpperCase()).map((word) => [word.toUpperCase(), word]));
  return forms.map((form) =>
    form
      .split(' ')
      .map((word) => calm.get(word) ?? word)
      .join(' '),
  );
}

function slugOfName(type: NameType, name: string): string {
  return nameKeyOf({ type, name }, languageOf(null).identity).key.slice(type.length + 1);
}

const NOTHING: Spoken = { said: 0, quoted: 0 };

function spokenIn(said: readonly CardStatement[]): Spoken {
  return { said: said.length, quoted: said.filter(({ quoted }) => quoted).length };
}

/** Most articles give no statement of whom they name, so that to share what says so saves much. */
function sum(one: Spoken, other: Spoken): Spoken {
  if (other.said === 0) return one;
  return { said: one.said + other.said, quoted: one.quoted + other.quoted };
}
