import { type Columns, encodeColumns, openColumn } from '../parts/columns.ts';
import type { Directory } from '../parts/directory.ts';
import { COLUMNS, DIRECTORY, type Part, partName } from '../parts/paths.ts';
import { encodeRecords } from '../parts/records.ts';
import { encodeSubjects } from '../parts/subjects.ts';
import { encodeTexts } from '../parts/texts.ts';
import { encodeWords } from '../parts/words.ts';
import type { Labelled, Searchable } from '../searchable.ts';
import { openNameLists } from './names.ts';
import { portions } from './portions.ts';
import { type Script, scriptOf } from './script.ts';
import type { Spool } from './spool.ts';
import { stemmerFor } from './stemmers.ts';
import { openInversion } from './terms.ts';

/** The index of an archive, made article by article in the order of the archive; no more of the texts is held than a part has. */
export interface SearchIndex {
  /** Takes in the next article; yields the parts that it completes. */
  add: (searchable: Searchable) => Generator<Script>;
  /** All that is left when all articles were added; `namesOf` tells how a name or topic is called, best name first. */
  complete: (namesOf: (id: string) => string[]) => Generator<Script>;
  /** The languages whose stemmers the browser needs; complete after all articles. */
  languages: () => string[];
}

/** How many bytes of the articles' texts, of their subjects, of their references, and of words go into a part. */
const TEXT_BYTES = 37_000;
const SUBJECT_BYTES = 24_000;
const REFERENCE_BYTES = 60_000;
const WORD_BYTES = 120_000;

/** As many words of articles are held in memory, each with eight bytes, and as much again when they are sorted. Fewer are spooled more often, which takes a tenth longer. */
const MOST_HELD = 2_500_000;

/** Opens an empty index, which keeps in `spool` what it can neither hold nor write yet. */
export function openIndex(spool: Spool, mostHeld = MOST_HELD): SearchIndex {
  const inversion = openInversion(spool, mostHeld);
  const names = openNameLists();
  const facts = openFacts();
  const texts = openRun('texts', TEXT_BYTES, encodeTexts, textBytes);
  const subjects = openRun('subjects', SUBJECT_BYTES, encodeSubjects, subjectBytes);
  const references = openRun('references', REFERENCE_BYTES, encodeRecords, ({ length }) => length);
  return {
    *add(searchable) {
      const article = facts.count();
      const language = stemmerFor(searchable.language);
      facts.add(searchable, language.language, inversion.add(article, searchable, language));
      names.add(article, searchable);
      yield* texts.add(article, searchable);
      yield* subjects.add(article, subjectsIn(searchable));
      yield* references.add(article, JSON.stringify(searchable.reference));
    },
    *complete(namesOf) {
      yield* texts.close();
      yield* subjects.close();
      yield* references.close();
      const directory: Directory = {
        ...facts.directory(),
        texts: texts.firsts,
        subjects: subjects.firsts,
        references: references.firsts,
      };
      for (const { first, terms, places } of inversion.parts()) {
        const number = directory.terms.push(first) - 1;
        yield scriptOf(partName('terms', number), terms);
        yield scriptOf(partName('places', number), places);
      }
      for (const words of portions(inversion.words(), ({ form }) => form.length, WORD_BYTES)) {
        const number = directory.words.push(words[0]?.form ?? '') - 1;
        yield scriptOf(partName('words', number), encodeWords(words));
      }
      for (const { first, part } of names.parts(namesOf)) {
        yield scriptOf(partName('names', directory.names.push(first) - 1), part);
      }
      yield scriptOf(COLUMNS, encodeColumns(facts.columns()));
      yield scriptOf(DIRECTORY, new TextEncoder().encode(JSON.stringify(directory)));
    },
    languages: () => facts.directory().languages,
  };
}

function textBytes({ title, passages }: Searchable): number {
  return passages.reduce((sum, { text }) => sum + text.length, title.length);
}

type NamesAndTopics = Pick<Searchable, 'names' | 'authors' | 'topics'>;

function subjectsIn({ names, authors, topics }: Searchable): NamesAndTopics {
  return { names, authors, topics };
}

function subjectBytes({ names, authors, topics }: NamesAndTopics): number {
  return [...names, ...authors, ...topics].reduce((sum, { id, label }) => sum + id.length + label.length, 0);
}

/** A part of the index that holds something of articles in a row, and is made as soon as it is full. */
function openRun<Item>(
  part: Part,
  most: number,
  encode: (items: readonly Item[]) => Uint8Array,
  sizeOf: (item: Item) => number,
) {
  const firsts: number[] = [];
  let held: Item[] = [];
  let bytes = 0;
  function* close(): Generator<Script> {
    if (held.length > 0) yield scriptOf(partName(part, firsts.length - 1), encode(held));
    held = [];
    bytes = 0;
  }
  return {
    firsts,
    *add(article: number, item: Item): Generator<Script> {
      const size = sizeOf(item);
      if (bytes + size > most) yield* close();
      if (held.length === 0) firsts.push(article);
      held.push(item);
      bytes += size;
    },
    close,
  };
}

/** The few facts about every article that are together in one part. */
function openFacts() {
  const lengths: number[] = [];
  const dates = openColumn<string, string>();
  const publications = openColumn<Labelled, string>();
  const languages = openColumn<Labelled, string>();
  const stemmed = new Set<string>();
  const firstOf = new Map<string, number>();
  const firstVersions: number[] = [];
  return {
    count: () => lengths.length,
    add({ date, publication, language, languageInWords, text }: Searchable, stemmedAs: string, length: number) {
      const article = lengths.length;
      lengths.push(length);
      dates.add(date?.slice(0, DAY_FIGURES) ?? null, (day) => day);
      publications.add(publication?.id ?? null, (id) => ({ id, label: publication?.label ?? id }));
      languages.add(language, (id) => ({ id, label: languageInWords ?? id }));
      stemmed.add(stemmedAs);
      const first = firstOf.get(text ?? '') ?? article;
      if (text !== null) firstOf.set(text, first);
      firstVersions.push(first);
    },
    columns: (): Columns => ({
      lengths: Float64Array.from(lengths),
      dates: dates.ofAll(lengths.length),
      publications: publications.ofAll(lengths.length),
      languages: languages.ofAll(lengths.length),
      firstVersions: Int32Array.from(firstVersions),
    }),
    directory: (): Omit<Directory, 'texts' | 'subjects' | 'references'> => ({
      articles: lengths.length,
      versions: firstVersions.filter((first, article) => first !== article).length,
      averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
      languages: [...stemmed].sort(),
      terms: [],
      words: [],
      names: [],
    }),
  };
}

const DAY_FIGURES = '0000-00-00'.length;
