/** The words by which a name in one article is known to mean, or not to mean, the name in another; all in lower case. */
export interface IdentityWords {
  /** What may stand before a name or be left out: the `the` of "the Red Cross". */
  articles: ReadonlySet<string>;
  /** Short forms, as they are printed, that texts never explain, and what they stand for: `U.S.` to `United States`. */
  shortForms: ReadonlyMap<string, string>;
  /** Offices as they are shortened before a name, without the point, and in full: `capt` to `captain`. */
  shortOffices: ReadonlyMap<string, string>;
  /** Words after a person's name that tell father from son: `jr`. */
  generations: ReadonlySet<string>;
  /** Words of a role that say nothing about what somebody is: `a`, `former`. */
  fillers: ReadonlySet<string>;
  /** A word of a role that tells an age, which passes: `15-year-old`. */
  age: RegExp;
  /** Words of a role that say that it is over: `former`. */
  over: ReadonlySet<string>;
  /** Words that begin a role which only its own text explains: the `her` of "her lawyer". */
  possessives: ReadonlySet<string>;
  /** Relatives: `wife`. */
  kin: ReadonlySet<string>;
  /** Words that end what somebody is and begin whose or where: the `at` of "analyst at Prism". */
  joiners: ReadonlySet<string>;
  /** Words that end a role, since only time or circumstance follows: `since`, `there`. */
  closers: ReadonlySet<string>;
  /** Words between two roles of one person: the `and` of "actor and director". */
  parters: ReadonlySet<string>;
  /** Callings to the fields that use the word, of which two seldom share a person: `striker` to `athlete`. */
  fields: ReadonlyMap<string, readonly string[]>;
  /** The last words of the callings of two words among these. */
  pairEnds: ReadonlySet<string>;
  /** Fields to those in which who is in them may be too: a baker may sit in a council. */
  besides: ReadonlyMap<string, readonly string[]>;
  /** Offices that so few hold that an equal name with an equal office is the same person: `senator`. */
  offices: ReadonlySet<string>;
  /** Of offices, those of which each place has one holder, who has it in no other place: `mayor`. */
  seats: ReadonlySet<string>;
  /** What so many are that it says nothing by itself: `resident`. */
  commonRoles: ReadonlySet<string>;
  /** Those of them that few hold in one body: the `manager` of "Arlmouth manager". */
  posts: ReadonlySet<string>;
}
