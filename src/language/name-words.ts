import type { NameType } from '../model/finding.ts';

/** What a list knows of a word or phrase; one that several lists have has several. */
export const Known = {
  /** A word that is written in lower case inside a sentence. */
  WORD: 1,
  CITY: 2,
  SURNAME: 4,
  MALE: 8,
  FEMALE: 16,
  /** A first-level region of a country. */
  REGION: 32,
  /** A capital or a city of some 200,000. */
  GREAT_CITY: 64,
  /** A country or continent, or what is as well known. */
  COUNTRY: 128,
  ORGANISATION: 256,
  /** An adjective of nationality and the like: "Russian". */
  NATIONALITY: 512,
  /** A given name of either sex. */
  GIVEN: 1024,
} as const;

export type Sex = 'female' | 'male';

/** The words by which the names of a text are known, told apart and joined; all in lower case. */
export interface NameWords {
  /** The flags of `Known` for a word or phrase in lower case without accents; 0 where no list has it. */
  known: (phrase: string) => number;
  /** Words that stand before a person's name and no other name, and whose sex they tell: `mr`. */
  honorifics: ReadonlyMap<string, Sex | null>;
  /** Offices and callings: `president`, `analyst`. */
  offices: ReadonlySet<string>;
  /** Offices and callings that tell who is a man or a woman: `chairwoman`. */
  officeSex: ReadonlyMap<string, Sex>;
  /** Words that belong to the office after them: the `prime` of "prime minister". */
  officeModifiers: ReadonlySet<string>;
  /** Offices that one person at a time holds, who may so be meant by "the chancellor". */
  singleOffices: ReadonlySet<string>;
  /** Kinds of names by the word that ends them: `university`, `river`; `null`: no name that is looked for (`treaty`). */
  lastWords: ReadonlyMap<string, NameType | null>;
  /** Kinds of names by the word that they begin with where `of` or another name follows: `lake`, `university`. */
  firstWords: ReadonlyMap<string, NameType | null>;
  /** Common nouns that stand before a name and say what it is: "the newspaper X". */
  kindsBefore: ReadonlyMap<string, NameType | null>;
  /** Common nouns in "X, a newspaper" that say what X is. */
  kindsAfter: ReadonlyMap<string, NameType | null>;
  /** Words after a name that say what it is: "X residents", "X shares". */
  following: ReadonlyMap<string, NameType | null>;
  /** Words before a name that say what it is: "in X". */
  preceding: ReadonlyMap<string, NameType>;
  /** Words of speech and belief, whose subject and whose inverted subject is most often a person. */
  speech: ReadonlySet<string>;
  /** What only a person does: "X resigned". */
  deeds: ReadonlySet<string>;
  /** Small words inside the names of persons and places: `von`, `al`. */
  particles: ReadonlySet<string>;
  /** Small words inside the names of organisations: `of`, `for`. */
  joiners: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** Words that are never a name by themselves, however they are written: `however`, `monday`. */
  never: ReadonlySet<string>;
  /** Abbreviations whose full stop stands inside a name: `st`. */
  abbreviations: ReadonlySet<string>;
  /** Words in capitals that are no names: `gdp`. */
  initialisms: ReadonlySet<string>;
  /** Words after a name that belong to it: `jr`. */
  suffixes: ReadonlySet<string>;
  /** The points of the compass and the like, which make one name with the place after them: `northern`. */
  directions: ReadonlySet<string>;
  /** The pronouns of persons, by sex. */
  pronouns: ReadonlyMap<string, Sex>;
}
