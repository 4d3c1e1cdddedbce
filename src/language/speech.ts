/**
 * What must follow a verb of saying before it counts as one:
 * `saying` nothing more ("he said"); `telling` a hearer or a clause ("told reporters that"); `finding` a clause, since with an
 * object it says nothing ("found that the wall …", not "found a coin"); `naming` an object and its name ("called it “…”");
 * `judging` an object ("praised the plan"); `wanting` an infinitive, clause or object ("hopes to"); `speaking` one of its
 * prepositions ("spoke about"); `reading` a quotation alone ("the sign reads “…”").
 */
export const Frame = {
  saying: 1 << 0,
  telling: 1 << 1,
  finding: 1 << 2,
  naming: 1 << 3,
  judging: 1 << 4,
  wanting: 1 << 5,
  speaking: 1 << 6,
  reading: 1 << 7,
} as const;

/** Whether a verb has one of some frames; both as flags of `Frame`, undefined where there is no verb. */
export function hasFrame(frames: number | undefined, some: number): boolean {
  return frames !== undefined && (frames & some) !== 0;
}

/** A form of a verb by which a text reports what somebody said, thought or wanted. */
export interface SpeechVerb {
  /** Flags of `Frame`. */
  frames: number;
  /** `past` is also the participle where the two are alike. */
  form: 'base' | 'third' | 'past' | 'participle' | 'present-participle';
  /** Whether the same letters are a common noun: "claims", "reports". */
  noun: boolean;
  /** For `speaking`: what may follow. */
  prepositions: ReadonlySet<string>;
}

/** The closed classes of words by which subjects, their verbs and what is said are told apart; a word may be of several. */
export const Is = {
  /** A form of a verb that reports. */
  verb: 1 << 0,
  /** A form of another verb that is finite wherever it stands. */
  otherVerb: 1 << 1,
  /** The first word of what a source follows: "according". */
  opener: 1 << 2,
  /** A noun for what somebody says, thinks or wants: "claim". */
  claim: 1 << 3,
  /** An adjective for what somebody thinks: "sure". */
  conviction: 1 << 4,
  determiner: 1 << 5,
  /** What can be a source all by itself: "another", "records". */
  standalone: 1 << 6,
  /** Of determiners, what opens an apposition: "a", "the". */
  article: 1 << 7,
  /** Of these, what tells nothing of which one: "a". */
  indefinite: 1 << 8,
  /** Of determiners, what means that a person owns it: "his". */
  owner: 1 << 9,
  /** A pronoun that can be a subject. */
  pronoun: 1 << 10,
  /** Of these, what means one person: "she". */
  person: 1 << 11,
  /** Of these, what means the writer, the reader or both: "I", "we", "you". */
  speaker: 1 << 12,
  /** Of these, what often means nobody: "it". */
  impersonal: 1 << 13,
  /** A pronoun that is an object alone. */
  objectPronoun: 1 << 14,
  /** A pronoun that opens a relative clause about the noun before it. */
  relative: 1 << 15,
  /** What opens a clause or links two; a noun phrase stops at it. */
  linker: 1 << 16,
  /** Of these, what opens a clause of its own before the main one: "when", "although". */
  subordinator: 1 << 17,
  /** What links two subjects: "and". */
  joiner: 1 << 18,
  preposition: 1 << 19,
  /** Of these, what continues a noun phrase: "a spokesman for the harbour". */
  attaching: 1 << 20,
  /** With some verbs it makes one that says: "went on". */
  particle: 1 << 21,
  /** A word between a subject and its verb: "also", "has", "never". */
  adverb: 1 << 22,
  /** An adverb by its ending. */
  manner: 1 << 23,
  /** A past tense by its ending. */
  past: 1 << 24,
  perfect: 1 << 25,
  /** A form of "to be": before a participle it makes it passive. */
  passive: 1 << 26,
  modal: 1 << 27,
  /** What opens a clause that is said: "that". */
  complementizer: 1 << 28,
  /** What names a time between subject and verb: "yesterday", and the days of the week. */
  time: 1 << 29,
  /** A plural noun without an -s, which a plural verb may follow: "people", "police". */
  plural: 1 << 30,
} as const;

/** The words by which a language says who said what; all in lower case, with plain apostrophes. */
export interface SpeechWords {
  /** The classes of a word, as flags of `Is`; 0 where it is of none. */
  classesOf: (word: string) => number;
  verbs: ReadonlyMap<string, SpeechVerb>;
  /** What the source follows at once, each as its words, by the first: "according to". */
  sourceOpeners: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Before a colon, what the source of the words behind it follows: "from the report:". */
  sourcePrepositions: ReadonlySet<string>;
  /** Before who did what a passive verb says: "by". */
  agent: string;
  /** The mark of the infinitive. */
  infinitive: string;
  /** Forms of verbs that give a source, which is nothing that anybody says: "citing two clerks". */
  sourcing: ReadonlySet<string>;
  /** Nouns for what many people cry: "chants of “…”". */
  utterances: ReadonlySet<string>;
  /** What somebody says, as a noun that somebody owns: "in her words, “…”". */
  ownWords: ReadonlySet<string>;
  /** Works that have titles: "her memoir, “…”". */
  works: ReadonlySet<string>;
  /** Forms of verbs whose object is a song: "sang “…”". */
  singing: ReadonlySet<string>;
  /** Forms of verbs that have for their object words alone, never who says them: "said". */
  quotatives: ReadonlySet<string>;
  /** Forms of "to make": "made clear that". */
  makers: ReadonlySet<string>;
  /** Forms of verbs that are nouns wherever they introduce no quotation: "states". */
  mostlyNouns: ReadonlySet<string>;
  /** Prepositions behind which a verb of saying mostly means something else: "adding to the cost". */
  otherwise: ReadonlySet<string>;
  /** Of prepositions, what follows an office: "head of", "spokesman for". */
  officePrepositions: ReadonlySet<string>;
  /** Words that honour the name behind them and tell nothing of what somebody is: "Mr". */
  honorifics: ReadonlySet<string>;
  /** Of these, what anybody has, so that no calling stands right before it: "mr". */
  courtesies: ReadonlySet<string>;
  /** Of pronouns, what has a verb in the singular: "he". */
  singulars: ReadonlySet<string>;
  /** Of pronouns, what means people whom nobody names, and may be told apart by a preposition: "someone at the gate". */
  unnamed: ReadonlySet<string>;
  /** Nouns for what people and bodies are, that may be quoted where no verb says so: "mayor", "office". */
  speakers: ReadonlySet<string>;
  /** Of modals, what leaves nothing open: "did". */
  emphatics: ReadonlySet<string>;
  /** Prepositions behind which a participle does not tell that it was done: "accused of saying". */
  undone: ReadonlySet<string>;
  /** Prepositions behind which a noun is none that the subject makes: "left after a report saying". */
  besides: ReadonlySet<string>;
  /** Of these, what no clause follows: "with the wall expected to fall". */
  attending: ReadonlySet<string>;
  /** Words that deny the verb behind them: "never". */
  negations: ReadonlySet<string>;
  /** What opens a clause that is as much a fact as the main one: "while". */
  contrasting: ReadonlySet<string>;
  /** Behind who judges something, what opens the judgement: "hailed by Korr as". */
  predicatives: ReadonlySet<string>;
  /** Behind a verb of saying, what is nothing that is said: "said so". */
  empty: ReadonlySet<string>;
  /** Behind the infinitive of a passive, what a source wants not to be: "named". */
  naming: ReadonlySet<string>;
  /** Forms of a verb of saying that means to enlarge where an object and "to" follow: "added". */
  enlarging: ReadonlySet<string>;
  /** Adverbs of place: "said here on Friday". */
  locatives: ReadonlySet<string>;
  /** Forms of verbs that name something, or ask somebody to come: "called the police". */
  calling: ReadonlySet<string>;
  /** Forms of a verb of saying that means to request where an object and "to" follow: "asked". */
  asking: ReadonlySet<string>;
  /** Forms of verbs by which somebody hears what another says: "heard". */
  hearing: ReadonlySet<string>;
  /** Forms of verbs by which words are given as somebody else's: "quoted Korr as saying". */
  quoting: ReadonlySet<string>;
  /** Forms of verbs that have a thing for their object as well as what is said: "wrote the introduction". */
  composing: ReadonlySet<string>;
  /** Forms of a verb that says, and takes: "claimed"; and what is taken: "lives", "the title". */
  winning: ReadonlySet<string>;
  prizes: ReadonlySet<string>;
  /** Behind a verb that names or judges, what makes it another: "called off". */
  undoing: ReadonlySet<string>;
  /** Words with which a subject begins that is nobody: "no". */
  nobody: ReadonlySet<string>;
  /** What opens a clause that may not be so: "if". */
  conditionals: ReadonlySet<string>;
  /** Behind "according to", what nobody says: "size". */
  measures: ReadonlySet<string>;
  /** Forms of verbs that judge what is known, and hurt what is new: "attacked a bus". */
  hurting: ReadonlySet<string>;
  /** Past forms of verbs that have who is given something for their object, too: "denied him bail". */
  giving: ReadonlySet<string>;
  /** Before a day: "on". */
  timePrepositions: ReadonlySet<string>;
}
