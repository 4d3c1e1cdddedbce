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
  /** A body of the world, a parliament or the like. */
  BODY: 2048,
  /** A news agency or broadcaster. */
  AGENCY: 4096,
} as const;

export type Sex = 'female' | 'male';

/** What a word says of the name beside it: for each kind of name, and for no name, about the logarithm of the odds. */
export type Weights = Readonly<Partial<Record<'person' | 'organisation' | 'place' | 'nothing', number>>>;

/** The kind of name that a word tells; `null`: no name that is looked for. */
export type Kind = NameType | null;

/** The words by which the names of a text are known, told apart and joined; all in lower case. */
export interface NameWords {
  /** The flags of `Known` for a word or phrase in lower case without accents; 0 where no list has it. */
  known: (phrase: string) => number;

  /** Words that stand before a person's name and no other name, and whose sex they tell: `mr`. */
  honorifics: ReadonlyMap<string, Sex | null>;
  /** Offices and callings: `president`, `analyst`. */
  offices: ReadonlySet<string>;
  /** Callings that are no titles, but say behind a name what somebody is: the `master` of "X, the harbour master". */
  callings: ReadonlySet<string>;
  /** Offices and callings that tell who is a man or a woman: `chairwoman`. */
  officeSex: ReadonlyMap<string, Sex>;
  /** Words that belong to the office after them: the `prime` of "prime minister". */
  officeModifiers: ReadonlySet<string>;
  /** What firms are called as often as persons: the `rival` of "its rival X", the `market_leader` of "the market leader X". */
  sharedOffices: ReadonlySet<string>;
  /** Offices that a firm has as well: the `owner` of "X, owner of the docks". */
  ownersOf: ReadonlySet<string>;
  /** Offices whose holder may be meant by "the chancellor". */
  singleOffices: ReadonlySet<string>;
  /** Last words of bodies and places that are surnames as well: the `banks` of "Tony Banks". */
  surnamesOfKinds: ReadonlySet<string>;
  /** The pronouns of persons. */
  pronouns: ReadonlyMap<string, Sex>;
  /** Words of speech and belief, which end the description of who speaks: "X, mayor of Y said". */
  speech: ReadonlySet<string>;

  /** Kinds of names by the word that ends them: `university`, `river`, `treaty`. */
  lastWords: ReadonlyMap<string, Kind>;
  /** Last words of publications that other bodies have as well: `mail`, `register`. */
  sharedLastWords: ReadonlySet<string>;
  /** First words that make a publication of such a name: `evening`. */
  paperFirstWords: ReadonlySet<string>;
  /** Kinds of names by the word before their `of`: `university`, `gulf`. */
  firstWords: ReadonlyMap<string, Kind>;
  /** Kinds of names by the word that they begin with: `lake`, `hurricane`. */
  prefixes: ReadonlyMap<string, Kind>;
  /** Common nouns that stand before a name and say what it is: "the newspaper X"; two words with a line between them: `news_website`. */
  kindsBefore: ReadonlyMap<string, Kind>;
  /** Common nouns in "X, a newspaper" that say what X is. */
  kindsAfter: ReadonlyMap<string, Kind>;
  /** Common nouns right after a name that say what it is: "X residents", "X shares". */
  following: ReadonlyMap<string, Kind>;

  /** What stands between a noun in the plural and names of what it means: "retailers such_as X", "airlines like X". */
  examples: ReadonlySet<string>;
  /** What a publication does with what it was told, and how it goes on behind a comma: `reported`, `citing`. */
  reports: string;
  citing: ReadonlySet<string>;
  /** What somebody did who spoke to it: `told`. */
  told: string;
  /** Parts of bodies that others have, and what stands between them and the name: "shares in X". */
  holdings: Readonly<{ nouns: ReadonlySet<string>; behind: string }>;
  /** What a thing that somebody or something has says of who has it: "X's shareholders"; two words with a line between them. */
  possessed: ReadonlyMap<string, Weights>;
  /** What a body owns: "X said its profits …". */
  bodysOwn: string;
  /** What the name of a thing stands behind that somebody uses: "using". */
  uses: ReadonlySet<string>;

  /** What other words say of the name right after them: "in X"; two words with a line between them: `according_to`. */
  before: ReadonlyMap<string, Weights>;
  /** The last words of the pairs among these and among `kindsBefore`: the `to` of `according_to`. */
  pairEnds: ReadonlySet<string>;
  /** What other words say of the name right before them: "X said". */
  after: ReadonlyMap<string, Weights>;
  /** What the word behind a name and a comma says: "X, who". */
  behindComma: ReadonlyMap<string, Weights>;
  /** What the word behind a name and a hyphen says, which is no part of the name: "X-based". */
  behindHyphen: ReadonlyMap<string, Weights>;

  /** "was sworn in as", "became": verbs by which somebody comes to an office, in the passive and by themselves, and what stands before and behind them. */
  installing: Readonly<Record<'passive' | 'installed' | 'became' | 'behind', ReadonlySet<string>>>;

  /** Words that begin a description behind a comma: "X, a …", "X, former …". */
  describers: ReadonlySet<string>;
  /** Words that end the part of a description that says what somebody is: "a fellow at …". */
  describersEnd: ReadonlySet<string>;
  /** `who`, `which`: what begins a clause about a name. */
  relatives: ReadonlySet<string>;

  /** The first halves of words with a hyphen that names have: the "non" of "Non-Aligned". */
  boundPrefixes: ReadonlySet<string>;
  /** Words that small figures behind them belong to: `radio`. */
  numbered: ReadonlySet<string>;
  /** Small words inside the names of persons and places: `von`, `al`. */
  particles: ReadonlySet<string>;
  /** Small words inside the names of organisations: `of`, `for`. */
  joiners: ReadonlySet<string>;
  /** The joiner that any kind of name may have: `of`. */
  ofWord: string;
  /** Words between an office and where it is held: "mayor of X", "ambassador to X". */
  seatWords: ReadonlySet<string>;
  /** The word between an office and where it is held: `at`. */
  workplaceWord: string;
  conjunctions: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** The article of what is known: `the`. */
  definite: string;
  /** Words that are never a name by themselves, however they are written: `however`, `monday`. */
  never: ReadonlySet<string>;
  /** Abbreviations whose full stop stands inside a name: `st`. */
  abbreviations: ReadonlySet<string>;
  /** Words in capitals that are no names: `gdp`. */
  initialisms: ReadonlySet<string>;
  /** Words after a name that belong to it: `jr`. */
  suffixes: ReadonlySet<string>;
  /** What ends a firm's name, so that no joiner leads on from it: `ltd`. */
  legalForms: ReadonlySet<string>;
  /** The points of the compass and the like, which make one name with the place after them: `northern`. */
  directions: ReadonlySet<string>;
  /** Their first letters: the `n` of "N Ireland". */
  directionInitials: ReadonlySet<string>;
  /** Names that have a comma inside: `washington, d.c.`. */
  withComma: ReadonlySet<string>;
}
