/** The words by which a text names a publication as its source; all in lower case. */
export interface CitingWords {
  /** Before the publication: "told", "according to"; of one or two words. */
  before: ReadonlySet<string>;
  /** Behind it: "reported". */
  verbs: ReadonlySet<string>;
  /** Between it and these: "first". */
  adverbs: ReadonlySet<string>;
  /** Behind it and a comma: "citing". */
  citing: ReadonlySet<string>;
  /** What ends the names of newspapers, or is one behind an article: "the Evening Post", "the Guardian". */
  papers: ReadonlySet<string>;
  /** What goes on with the name of a newspaper before a place: "the Times of Vell". */
  ofPlace: string;
  articles: ReadonlySet<string>;
  /** Between two that are cited together: "and". */
  joiners: ReadonlySet<string>;
  /** Between the words before and the name: "the", "newspaper". */
  between: ReadonlySet<string>;
  /** Agencies and broadcasters that are known by name, as their words. */
  agencies: ReadonlyMap<string, readonly (readonly string[])[]>;
}
