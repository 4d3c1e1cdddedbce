/**
 * What must follow a verb of saying before it counts as one:
 * `saying` nothing more ("he said"); `telling` a hearer or a clause ("told reporters that"); `finding` a clause, since with an
 * object it says nothing ("found that the wall …", not "found a coin"); `naming` an object and its name ("called it “…”");
 * `judging` an object ("praised the plan"); `wanting` an infinitive, clause or object ("hopes to"); `speaking` one of its
 * prepositions ("spoke about"); `reading` a quotation alone ("the sign reads “…”").
 */
export type SpeechFrame = 'saying' | 'telling' | 'finding' | 'naming' | 'judging' | 'wanting' | 'speaking' | 'reading';

/** A form of a verb by which a text reports what somebody said, thought or wanted. */
export interface SpeechVerb {
  frames: ReadonlySet<SpeechFrame>;
  /** `past` is also the participle where the two are alike. */
  form: 'base' | 'third' | 'past' | 'participle' | 'present-participle';
  /** Whether the same letters are a common noun: "claims", "reports". */
  noun: boolean;
  /** For `speaking`: what may follow. */
  prepositions: ReadonlySet<string>;
}

/** The words by which a language says who said what; all in lower case, with plain apostrophes. */
export interface SpeechWords {
  verbs: ReadonlyMap<string, SpeechVerb>;
  /** Other verbs that are finite wherever they stand: no noun phrase goes past them. */
  otherVerbs: ReadonlySet<string>;
  /** What the source follows at once, each as its words, by the first: "according to". */
  sourceOpeners: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Before a colon, what the source of the words behind it follows: "from the report:". */
  sourcePrepositions: ReadonlySet<string>;
  /** Nouns for what somebody says, thinks or wants: "claim". */
  claims: ReadonlySet<string>;
  /** Adjectives for what somebody thinks: "sure". */
  convictions: ReadonlySet<string>;
  /** Forms of "to make": "made clear that". */
  makers: ReadonlySet<string>;
  /** Before who did what a passive verb says: "by". */
  agent: string;
  /** Forms of verbs that are nouns wherever they introduce no quotation: "states". */
  mostlyNouns: ReadonlySet<string>;
  /** Prepositions behind which a verb of saying mostly means something else: "adding to the cost". */
  otherwise: ReadonlySet<string>;
  /** With some verbs they make one that says: "went on". */
  particles: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Of these, what can stand for a person: "said another". */
  standalone: ReadonlySet<string>;
  /** Of these, what opens an apposition: "a", "the". */
  articles: ReadonlySet<string>;
  /** Of these, what tells nothing of which one: "a". */
  indefinites: ReadonlySet<string>;
  /** Pronouns that can be a subject. */
  pronouns: ReadonlySet<string>;
  /** Of these, what has a verb in the singular: "he". */
  singulars: ReadonlySet<string>;
  /** Of these, what means one person: "she". */
  persons: ReadonlySet<string>;
  /** Of determiners, what means that a person owns it: "his". */
  owners: ReadonlySet<string>;
  /** Of these, what means the writer, the reader or both: "I", "we", "you". */
  speakers: ReadonlySet<string>;
  /** Of these, what often means nobody: "it". */
  impersonals: ReadonlySet<string>;
  /** Pronouns that are objects alone. */
  objectPronouns: ReadonlySet<string>;
  /** Pronouns that open a relative clause about the noun before them. */
  relatives: ReadonlySet<string>;
  /** Words that open a clause or link two; a noun phrase stops at them. */
  linkers: ReadonlySet<string>;
  /** Of these, what opens a clause of its own before the main one: "when", "although". */
  subordinators: ReadonlySet<string>;
  /** What links two subjects: "and". */
  joiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Of these, what continues a noun phrase: "a spokesman for the harbour". */
  attaching: ReadonlySet<string>;
  /** Of these, what follows an office: "head of", "spokesman for". */
  officePrepositions: ReadonlySet<string>;
  /** Words between a subject and its verb: "also", "has", "never". */
  adverbs: ReadonlySet<string>;
  perfects: ReadonlySet<string>;
  /** Forms of "to be": before a participle they make it passive. */
  passives: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  /** Of modals, what leaves nothing open: "did". */
  emphatics: ReadonlySet<string>;
  /** The mark of the infinitive. */
  infinitive: string;
  /** Opens a clause that is said: "that". */
  complementizers: ReadonlySet<string>;
  /** What names a time between subject and verb: "yesterday", and the days of the week. */
  times: ReadonlySet<string>;
  /** Before a day: "on". */
  timePrepositions: ReadonlySet<string>;
  /** Plural nouns for papers that are sources by themselves: "records". */
  papers: ReadonlySet<string>;
  /** Plural nouns without an -s, which a plural verb may follow: "people", "police". */
  plurals: ReadonlySet<string>;
  /** Whether a word is an adverb by its ending. */
  isAdverb: (word: string) => boolean;
  /** Whether a word is a past tense by its ending. */
  isPast: (word: string) => boolean;
}
