export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3's parts of a day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** TIMEX3's seasons: spring, summer, autumn, winter. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3's `mod`, as far as words give one. */
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS';

export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** What a word can mean in an expression of time. Most words mean one thing; "second" is an ordinal and a unit. */
export interface TimeMeanings {
  /** 1–12. */
  month?: number;
  /** A month that is more often something else ("May", "Mar"): it needs words beside it that make it a month. */
  doubtful?: true;
  /** The month is abbreviated, so that a point may belong to it. */
  short?: true;
  /** 1–7, Monday first. */
  weekday?: number;
  season?: Season;
  /** Years by tens: 196 for "sixties"; by hundreds where `unit` is a century. */
  decade?: number;
  unit?: Unit;
  /** How many units the word means: 2 weeks in "fortnight". */
  times?: number;
  plural?: true;
  part?: DayPart;
  /** A clock time that is a word: `T12:00` for "noon". */
  clock?: string;
  /** What a word after a clock time says of it; `Z` where that is known. */
  zone?: 'Z' | 'local';
  /** A number, `X` where it is vague: "several". */
  count?: number | 'X';
  /** Multiplies the count before it: "hundred". */
  scale?: number;
  ordinal?: number;
  /** 1–4: "Q3". */
  quarter?: number;
  /** "last", "this", "next". */
  direction?: -1 | 0 | 1;
  /** The direction looks over a stretch of time ("past", "coming"): "the past year" is a duration. */
  stretch?: true;
  /** The direction starts from the day the story has come to and not from the day of writing: "the previous day". */
  narrative?: true;
  /** Days from today: "tomorrow". */
  day?: -1 | 0 | 1;
  reference?: Reference;
  /** The name of a feast begins with it: "Christmas" Day. */
  feast?: true;
  /** How often: `P1Y` for "annual". */
  every?: string;
  edge?: Modifier;
  /** The edge is a noun, as in "the end of May". */
  noun?: true;
  degree?: Modifier;
  /** After a duration: -1 "ago", which starts from the day of writing; with `narrative` "earlier", "later". */
  after?: -1 | 1;
  role?:
    | 'the'
    | 'a'
    | 'that'
    | 'same'
    | 'whole'
    | 'of'
    | 'and'
    | 'on'
    | 'at'
    | 'in'
    | 'to'
    | 'long'
    | 'local'
    | 'time'
    | 'every'
    | 'per'
    | 'half'
    | 'comparing'
    | 'overnight'
    | 'fiscal';
}

/**
 * A word of time as it is looked up. All have the same fields in the same order, whatever they mean, since words are looked at
 * often and engines find the fields of like objects quickly.
 */
export type TimeWord = { readonly [Field in keyof TimeMeanings]-?: TimeMeanings[Field] | undefined } & {
  /** Whether an expression can begin with the word, at all or only where another word of time or a number follows. */
  readonly begins: 'alone' | 'followed' | 'never';
};

/** Roles that join words within an expression and begin none. */
const INNER: ReadonlySet<TimeMeanings['role']> = new Set(['of', 'and', 'on', 'in', 'to', 'long', 'local', 'time']);

export function timeWord(meanings: TimeMeanings): TimeWord {
  // Written out: an object that is spread from others gets a shape of its own.
  return {
    month: meanings.month,
    doubtful: meanings.doubtful,
    short: meanings.short,
    weekday: meanings.weekday,
    season: meanings.season,
    decade: meanings.decade,
    unit: meanings.unit,
    times: meanings.times,
    plural: meanings.plural,
    part: meanings.part,
    clock: meanings.clock,
    zone: meanings.zone,
    count: meanings.count,
    scale: meanings.scale,
    ordinal: meanings.ordinal,
    quarter: meanings.quarter,
    direction: meanings.direction,
    stretch: meanings.stretch,
    narrative: meanings.narrative,
    day: meanings.day,
    reference: meanings.reference,
    feast: meanings.feast,
    every: meanings.every,
    edge: meanings.edge,
    noun: meanings.noun,
    degree: meanings.degree,
    after: meanings.after,
    role: meanings.role,
    begins: beginningOf(meanings),
  };
}

function beginningOf(meanings: TimeMeanings): TimeWord['begins'] {
  if (INNER.has(meanings.role)) return 'never';
  const { month, weekday, season, day, reference, feast, every, clock, decade, quarter, unit } = meanings;
  const whole = [month, weekday, season, day, reference, feast, every, clock, decade, quarter, unit];
  return meanings.role === 'overnight' || whole.some((meaning) => meaning !== undefined) ? 'alone' : 'followed';
}

/** How a verb of the present is known to tell of what is arranged. */
export interface Arranging {
  /** It has the form of many ("talks `resume`"), which is that of a noun as well. */
  plural: boolean;
  /** What must follow it: `takes` effect; null where anything can. */
  next: ReadonlySet<string> | null;
  /** A noun has the same form, so that what it does must follow: `hosts` Kenton, but "three hosts". */
  noun: boolean;
}

/** The words by which a sentence shows whether it speaks of the past or the future; all in lower case. */
export interface TenseWords {
  /** Auxiliaries and prepositions that look forward: `will`, `until`. */
  future: ReadonlySet<string>;
  /** What only looks forward with a small letter: `may`, but "May". */
  possible: ReadonlySet<string>;
  /** Verbs of the present that tell of what is arranged: the fair `opens` on Sunday. */
  arranging: ReadonlyMap<string, Arranging>;
  /** Who does what verbs of many tell, besides nouns of many: `they` meet. */
  subjects: ReadonlySet<string>;
  /** Whether a word has the form of a noun of many: "voters". */
  isPlural: (word: string) => boolean;
  /** What makes an infinitive a plan: `expected` to meet. */
  planning: ReadonlySet<string>;
  /** The mark of an infinitive: `to`. */
  infinitive: ReadonlySet<string>;
  /** `be`: a participle after it takes its time from what stands before. */
  passive: ReadonlySet<string>;
  /** Before a negation, what tells that something was tried in vain: `could` not be reached. */
  able: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** The two in one word: `couldn't`. */
  unable: ReadonlySet<string>;
  /** A verb of the past that tells how things were: `was` mayor. */
  states: ReadonlySet<string>;
  /** Before the time at which something ends: `until`. */
  endings: ReadonlySet<string>;
  /** Before that or the time at which something has come about: `by`. */
  limits: ReadonlySet<string>;
  /** Before a participle, what makes it one of the present: `is` set in a port. */
  present: ReadonlySet<string>;
  past: ReadonlySet<string>;
  /** Whether a word has the form of a past: "announced". */
  isPast: (word: string) => boolean;
  /** Words and marks at which another clause begins: `that`. */
  clauseOpeners: ReadonlySet<string>;
  /** Those that go on to tell of the day before them: on Friday, `when` talks resume. */
  relatives: ReadonlySet<string>;
  /** What tells of days that never were: `novel`. */
  fiction: ReadonlySet<string>;
  /** What such a thing does where the days are its own: the novel `says`. */
  fictionTells: ReadonlySet<string>;
  /** Before a date in which fiction takes place: `set` in 2049. */
  settings: ReadonlySet<string>;
}

/** The words by which a text speaks of time. */
export interface TimeWords {
  /** By their forms as printed, in lower case, with a capital and in capitals. */
  words: ReadonlyMap<string, TimeWord>;
  /** What is written after figures without a blank: the `th` of "16th", the `s` of "1990s", the `pm` of "6pm"; in lower case. */
  suffixes: ReadonlyMap<string, 'ordinal' | 'decade' | 'am' | 'pm'>;
  /** Before figures that are a year: `since`. */
  openers: ReadonlySet<string>;
  /** Before a month that is also something else, and seldom before that: `in` May. */
  monthOpeners: ReadonlySet<string>;
  /** Before a day of the week that is abbreviated: `on` Sat. */
  weekdayOpeners: ReadonlySet<string>;
  seasonOpeners: ReadonlySet<string>;
  /** Words with a capital that make names with a day of the week behind them: `Sheffield` Wednesday. */
  weekdayNames: ReadonlySet<string>;
  /** The same with "on" between them: the `Mail` on Sunday. */
  weekdayPapers: ReadonlySet<string>;
  /** First words of the names of days that are no dates of the week: `Black` Friday. */
  holidayWords: ReadonlySet<string>;
  /** The days of the feasts that are on the same day each year, by their names in lower case, a blank between the tokens. */
  feasts: ReadonlyMap<string, { month: number; day: number }>;
  /** Before a unit that stands alone, so that it is a stretch of time: `for` years. */
  stretchOpeners: ReadonlySet<string>;
  /** After a stretch of time that ends with what they name: `after`. */
  stretchEnders: ReadonlySet<string>;
  /** Before "the day", so that it is the one of which the text tells: `ended`. */
  dayOpeners: ReadonlySet<string>;
  /** Before a word like "soon", which is then no time: `as` soon as. */
  measures: ReadonlySet<string>;
  /** Before a clock time: `at`. */
  clockOpeners: ReadonlySet<string>;
  /** After "the year", so that it is some year that the text goes on to tell of: `that`. */
  clauseAfter: ReadonlySet<string>;
  /** The half of the day after a clock time; sticky, with a group `pm` for the second half. */
  halves: RegExp;
  /** After figures that count and are no year: `people`, `metres`. */
  counted: (word: string) => boolean;
  /** Before a number that is the thing's own: `Flight` 1984. */
  numbered: ReadonlySet<string>;
  /** Determiners, after which figures before a plural are a year all the same: `the` 2010 elections. */
  determiners: ReadonlySet<string>;
  /** After or before a duration that is an age: `old`, `aged`. */
  ages: ReadonlySet<string>;
  /** Before a day of the year, which is then the name of an event: `post` 3 May. */
  eventOpeners: ReadonlySet<string>;
  /** After a day of the year, which is then the name of an event: `bombings`. */
  eventNames: ReadonlySet<string>;
  /** Words of games, whose quarters are none of the calendar's. */
  games: ReadonlySet<string>;
  /** Before a date that is past, whatever the verb: `since`. */
  looksBack: ReadonlySet<string>;
  /** Before "of" and a day, which then comes after what is told: `ahead` of Sunday. */
  ahead: ReadonlySet<string>;
  /** What is prepared for: a team is named for Sunday's `final`. */
  contests: ReadonlySet<string>;
  /** What can be called for: a `strike` on Sunday. */
  gatherings: ReadonlySet<string>;
  /** Before a purpose and such a thing: `called`. */
  calling: ReadonlySet<string>;
  /** Before what is prepared or called for: `for`. */
  purposes: ReadonlySet<string>;
  /** Before the date on which a document was written: `dated`. */
  dating: ReadonlySet<string>;
  /** Before a date to which the text looks forward, whatever its verb: `until`. */
  looksForward: ReadonlySet<string>;
  /** Before a date that says when a person was born, which is no date of the story. */
  births: ReadonlySet<string>;
  tense: TenseWords;
}
