import { countOf, listInWords } from '../../render/text/figures.ts';
import { answer } from '../../search/answer/answer.ts';
import { matchesOf } from '../../search/answer/matches.ts';
import { recordsMeant } from '../../search/answer/names.ts';
import type { Index } from '../../search/answer/parts.ts';
import { beginningOf } from '../../search/parts/columns.ts';
import { type NameRecord, RELATIONS, type Relation } from '../../search/parts/names.ts';
import { dateIn } from '../../search/query/dates.ts';
import { parseQuery } from '../../search/query/parse.ts';
import { piecesOf } from '../../search/query/pieces.ts';
import type { Alternative, Condition, Query, SubjectType, Term, Told, Way } from '../../search/query/query.ts';
import { written } from '../../search/query/written.ts';

/**
 * Why a query finds nothing, and what would help: a sentence for each thing that no article can have, or for what together
 * none has. Of single words that the archive lacks `suggest` tells.
 */
export async function explain({ conditions }: Query, index: Index): Promise<Told[]> {
  const opposed = [...noDayIn(conditions), ...excludedToo(conditions)];
  if (opposed.length > 0) return opposed.map((words) => [words]);
  const alone = await Promise.all(
    conditions.map(async (condition) => ((await countOfAll([condition], index)) > 0 ? null : condition)),
  );
  const impossible = alone.filter((condition) => condition !== null).flat();
  if (impossible.length === 0) return [await together(conditions, index)];
  const reasons = await Promise.all(impossible.map((alternative) => reasonFor(alternative, index)));
  return differing(reasons.flat());
}

/** Each once. */
function differing(all: readonly Told[]): Told[] {
  return [...new Map(all.map((told) => [JSON.stringify(told), told])).values()];
}

async function countOfAll(conditions: Condition[], index: Index): Promise<number> {
  return (await answer({ conditions, remarks: [] }, index)).articles.length;
}

/** Dates of which the one excludes the other. */
function noDayIn(conditions: readonly Condition[]): string[] {
  let [from, fromWhat, to, toWhat] = ['', '', '~', ''];
  for (const alternative of needed(conditions)) {
    const { term } = alternative;
    const range = rangeOf(term);
    if (range === null) continue;
    if (range.from > from) [from, fromWhat] = [range.from, written(alternative)];
    if (range.to < to) [to, toWhat] = [range.to, written(alternative)];
  }
  return from < to || fromWhat === toWhat ? [] : [`No day is in both ${fromWhat} and ${toWhat}.`];
}

/** What must be, whatever else may be. */
function needed(conditions: readonly Condition[]): Alternative[] {
  return conditions.filter(({ length }) => length === 1).flat();
}

/** From the beginning of one day to that of another, in ISO 8601, as texts compare. */
function rangeOf(term: Term): { from: string; to: string } | null {
  switch (term.kind) {
    case 'after':
      return { from: beginningOf(term.date), to: '~' };
    case 'before':
      return { from: '', to: beginningOf(term.date) };
    case 'within':
      return term.date === null ? null : { from: beginningOf(term.date), to: `${term.date}~` };
    default:
      return null;
  }
}

/** What is asked for and against at once. */
function excludedToo(conditions: readonly Condition[]): string[] {
  const wanted = needed(conditions).filter(({ not }) => !not);
  const excluded = new Set(
    needed(conditions)
      .filter(({ not }) => not)
      .map(({ term }) => JSON.stringify(term)),
  );
  const both = wanted.filter(({ term }) => excluded.has(JSON.stringify(term))).map(written);
  return Array.from(new Set(both), (one) => `${one} is asked for and left out at once; take one of the two away.`);
}

const MANY = 8;

/** Where each condition is met by some article: the one without which most would be found. */
async function together(conditions: readonly Condition[], index: Index): Promise<Told> {
  if (conditions.length === 1) return ['No article is as you ask.'];
  if (conditions.length > MANY)
    return [
      'No article has all of these words. Take some away, or put quotation marks around a few that stand in a row.',
    ];
  const ways = await Promise.all(
    conditions.map(async (left) => {
      const query = conditions.filter((condition) => condition !== left).map(inWords);
      return { left, ...(await wayTo(query.join(' '), index)) };
    }),
  );
  const best = ways.reduce((one, other) => (other.count > one.count ? other : one));
  if (best.count === 0) return ['No article has all of these. Take some away, or write OR between them.'];
  return [`No article has all of these; without ${inWords(best.left)} `, best.way, ' would be found.'];
}

function inWords(condition: Condition): string {
  return condition.map(written).join(' OR ');
}

/** How many articles a query finds, and the way to them. */
async function wayTo(query: string, index: Index): Promise<{ count: number; way: Way }> {
  const count = await countOfAll(parseQuery(query).conditions, index);
  return { count, way: { words: countOf(count, 'article'), query } };
}

/** What a reader may have meant who finds nothing by these words. */
export function tipsFor(query: string): Told[] {
  const plain = piecesOf(query).filter(({ field, quoted }) => field === null && !quoted);
  const values = plain.map(({ value }) => value);
  const [day] = [query, ...values].filter((value) => /\D/.test(value.trim())).flatMap((value) => dateIn(value) ?? []);
  return [
    ...(values.some((value) => value === 'or' || value === 'not')
      ? [['OR and NOT mean something only in capitals.']]
      : []),
    ...(day === undefined ? [] : [[{ words: `date:${day}`, query: `date:${day}` }, ' finds what was published then.']]),
    ...(/\bhttps?:\/\//i.test(query) ? [['An address is looked for as words in a row, which few texts have.']] : []),
  ];
}

/** Why no article meets a condition, each alternative of which no article has; nothing where a word is unknown. */
async function reasonFor(alternative: Alternative, index: Index): Promise<Told[]> {
  const { not, term } = alternative;
  if (not) return [[`Every article has ${written({ not: false, term })}, which you leave out.`]];
  switch (term.kind) {
    case 'words':
      return reasonForWords(term, index);
    case 'name':
      return reasonForName(term, index);
    case 'language': {
      const { languages } = await index.columns();
      return [[`No article is in “${term.tag}”${known(languages.values.map(({ label }) => label))}.`]];
    }
    case 'within':
      if (term.date === null) return [['Every article has a date.']];
      return [[`No article is of ${written(alternative)}${await yearsOf(index)}.`]];
    case 'after':
    case 'before':
      return [[`No article is of ${written(alternative)}${await yearsOf(index)}.`]];
  }
}

function known(labels: readonly string[]): string {
  return labels.length === 0 ? '' : `; there is ${listInWords(labels)}`;
}

async function yearsOf(index: Index): Promise<string> {
  const { dates } = await index.columns();
  const years = dates.values.map((date) => date.slice(0, '0000'.length)).sort();
  const [first, last] = [years.at(0), years.at(-1)];
  if (first === undefined) return '; none has a date';
  return `; those with a date are of ${first === last ? first : `${first} to ${last}`}`;
}

type WordsTerm = Extract<Term, { kind: 'words' }>;

async function reasonForWords(term: WordsTerm, index: Index): Promise<Told[]> {
  const forms = await Promise.all(term.words.map((word) => matchesOf(word, index)));
  if (forms.some(({ length }) => length === 0)) return [];
  const words = written({ not: false, term: { ...term, zone: 'anywhere' } });
  const { count, way } = await wayTo(words, index);
  if (term.zone === 'anywhere' || count === 0) return [await apart(term, words, index)];
  const where = term.zone === 'title' ? 'No headline has' : 'No quotation has';
  return [[`${where} ${words}; without ${term.zone}: it is in `, way, '.']];
}

/** Words that no article has in a row, since they stood between quotation marks or were joined as in “12:30”. */
async function apart(term: WordsTerm, words: string, index: Index): Promise<Told> {
  if (term.words.some(({ by }) => by === 'exact'))
    return [`No article has ${words} in a row; without quotation marks the words may stand apart.`];
  const each = term.words.map((word) => written({ not: false, term: { ...term, words: [word] } }));
  const { count, way } = await wayTo(each.join(' '), index);
  const told = `No article has ${words} in a row, as words are looked for that are written as one`;
  return count === 0 ? [`${told}.`] : [`${told}; with blanks between them `, way, ' would be found.'];
}

/** What no article is to a name. */
const UNRELATED: Record<Relation, (name: string) => string> = {
  named: (name) => `No article names ${name}`,
  speaks: (name) => `No article gives words of ${name}`,
  cited: (name) => `No article gives ${name} as its source`,
  appeared: (name) => `No article appeared in ${name}`,
  wrote: (name) => `No article is by ${name}`,
};

type NameTerm = Extract<Term, { kind: 'name' }>;

async function reasonForName(term: NameTerm, index: Index): Promise<Told[]> {
  const [meant] = await recordsMeant(term, index);
  if (meant !== undefined) {
    const name = meant.names[0] ?? meant.id;
    return [[UNRELATED[term.relation](name), ...(await otherwiseFound(term, meant, index)), '.']];
  }
  const { value, type } = term;
  if (value.by === 'id')
    return [
      [`Nobody and nothing here is “${value.id}”: behind = stands the end of a page’s address, behind : a name.`],
    ];
  const [other] = type === null ? [] : await recordsMeant({ type: null, value }, index);
  const called = `called “${value.words.join(' ')}”`;
  if (other !== undefined) return [[`No ${type} is ${called}`, ...(await otherwiseFound(term, other, index)), '.']];
  if (value.words.length > 1) return [[`Nobody and nothing is ${called}; fewer words of a name find more.`]];
  return value.open ? [[`No name has a word that begins with “${value.words[0]}”.`]] : [];
}

/** A query by which a name is found that is nothing to articles of what was asked. */
async function otherwiseFound(term: NameTerm, { id, articles }: NameRecord, index: Index): Promise<Told> {
  const relation = RELATIONS.find((one) => articles[one].length > 0);
  if (relation === undefined) return [];
  const otherwise: NameTerm = { ...term, relation, type: typeIn(id), value: { by: 'id', id } };
  const query = written({ not: false, term: otherwise });
  const { count } = await wayTo(query, index);
  return ['; ', { words: query, query }, ` finds ${countOf(count, 'article')}`];
}

/** An id begins with its type. */
function typeIn(id: string): SubjectType {
  return id.slice(0, id.indexOf('/')) as SubjectType;
}
