import type { Confidence, Method } from '../model/derivation.ts';
import type { Sidecar } from '../model/sidecar.ts';
import type { Shade } from './shade.ts';

/**
 * What the templates see and nothing else: plain data, made by the view functions.
 * Every `href` is relative to the page it stands on and names a file. Strings are text, to be escaped by the template;
 * the only markup is in the fields whose names end in `Html`, and in `html`.
 */

export interface Link {
  label: string;
  href: string;
}

/** A feed in one of its formats. */
export interface FeedLink extends Link {
  title: string;
  mediaType: string;
}

/** What stands around the content of every page. */
export interface Frame {
  /** Of the `<title>` element: the page's own title and the archive's. */
  documentTitle: string;
  /** For search engines; null where there is nothing to say. */
  description: string | null;
  /** The page's absolute address; null without a base URL. */
  canonical: string | null;
  head: HeadView;
  /** Whether search engines may list the page. */
  indexing: boolean;
  contentSecurityPolicy: string;
  generator: string;
  /** From this page to the site's folder: empty or `../`; with it, `<root>assets/style.css` is the stylesheet of all pages but the front page. */
  root: string;
  /** A typeface that is to be there before the page is laid out; null where that is none, and without a base URL, since a page in a folder may not ask for it. */
  font: string | null;
  icon: string;
  /** The same as a picture; null without a base URL. */
  appleIcon: string | null;
  /** The web manifest; null without a base URL. */
  manifest: string | null;
  /** How a browser's own field asks the search; null without a base URL or without a search. */
  openSearch: string | null;
  /** Nothing without a base URL. */
  feeds: { ofPage: FeedLink[]; ofArchive: FeedLink[] };
  /** From this page to the front page and to the page about the archive. */
  home: string;
  about: string;
  /** The page of the archive as data. */
  data: string;
  /** To what needs review; null where the archive does not show that. */
  review: string | null;
  archive: {
    title: string;
    tagline: string | null;
    publisher: string | null;
    contact: Link | null;
    rights: string | null;
    /** How many articles, as words: `1 article`, `12,480 articles`. */
    count: string;
    /** How many further versions of them there are: `14 further versions`; null where there are none. */
    versions: string | null;
    /** The years that the dated articles span: `1994–2025`, `2025`; null where none is dated. */
    span: string | null;
  };
  navigation: (Link & { current: boolean })[];
}

/** A file to be saved under a name; the link leads to it or holds it. */
export interface DownloadView extends Link {
  file: string;
}

/** What a reader needs to cite an article. */
export interface CiteView {
  /** By the manuals' names; what is italic stands apart. */
  styles: { name: string; runs: { words: string; italic: boolean }[] }[];
  downloads: DownloadView[];
}

/** What programs read of a page without reading the page. */
export interface HeadView {
  /** One of `name` and `property`, or both. */
  tags: { name: string | null; property: string | null; content: string }[];
  /** A data block, to be written as it is; null where the page is about no one thing. */
  jsonLd: string | null;
}

/** A date as a page shows it. */
export interface DateView {
  /** For `<time datetime>`: ISO 8601. */
  value: string;
  /** `16 May 2025`, `May 1994`, `16 May 2025, 08:30 (UTC+03:00)`. */
  words: string;
}

/** Where a derived value was read, for the note that a reader opens. */
export interface EvidenceView {
  /** The field in words: `Headline`, `Publication date`. */
  field: string;
  /** The value in words. */
  value: string;
  method: Method;
  confidence: Confidence;
  /** One sentence: `Derived from the first sentence of the text.`, `Read from line 3 of the text.`, `Corrected in overrides.yaml, line 4.` */
  sentence: string;
  /** The words it was read from, with what stands around them; null where it was not read from the text. */
  quoted: { prefix: string; exact: string; suffix: string } | null;
  /** To the paragraph that holds the words: `#p1`; null where there is none. */
  href: string | null;
}

/** A field of an article's head as the page shows it, with its evidence where no person stated it. */
export interface Shown<T> {
  value: T;
  derived: boolean;
  /** The `id` of its evidence on the page: `evidence-title`; null where the field was stated. */
  evidence: string | null;
}

/** A row in a list of articles. */
export interface RowView {
  /** Where a calendar leads to it; null elsewhere. */
  id: string | null;
  href: string;
  title: string;
  titleDerived: boolean;
  date: DateView | null;
  dateDerived: boolean;
  lede: string;
  publication: string | null;
  publicationDerived: boolean;
  section: string | null;
  authors: string;
  authorsDerived: boolean;
  language: string | null;
  dir: 'ltr' | 'rtl';
  /** For reference managers: a context object (ANSI/NISO Z39.88); null where there is no room. */
  coins: string | null;
  /** Where the row stands for several versions of its text; null where there is one. */
  versions: {
    /** The publications in which others appeared, each leading to the version there. */
    also: Link[];
    /** `2 further versions`, leading to the page that compares them. */
    all: Link;
  } | null;
}

/** An article that is near the page's own. */
export interface RelatedView {
  href: string;
  title: string;
  titleDerived: boolean;
  date: DateView | null;
  language: string | null;
  dir: 'ltr' | 'rtl';
  /** `Both name Jane Roe and the Prism` */
  reason: string;
}

/** Words that a text gives as somebody's, in a list. */
export interface StatementView {
  kind: 'direct' | 'partial' | 'indirect';
  /** In lower case; before it, where nobody is named, what the text calls the speaker: `he said`. */
  verb: string | null;
  /** The opening words, with their quotation marks. */
  wordsHtml: string;
  /** To the words in the text: `#q512`; null where the page's text does not hold them. */
  href: string | null;
  /** `likely`, `uncertain`; null where it is sure. */
  doubt: string | null;
}

/** Somebody who speaks in an article; the number in the text is the place in the list. */
export interface SpeakerView {
  /** `speaker-2` */
  id: string;
  nameHtml: string;
  /** The page of the name; null where it has none. */
  page: string | null;
  role: string | null;
  statements: StatementView[];
}

/** Somebody or something that an article names. */
export interface NamedView {
  nameHtml: string;
  /** The page of the name; null where it has none. */
  page: string | null;
  role: string | null;
  /** The paragraphs that mention it, by their numbers, each leading to the words. */
  places: Link[];
  /** Where else it is named, in words, where no paragraph that is shown does so; null where one does. */
  elsewhere: string | null;
  doubt: string | null;
}

/** Words that speak of a date. */
export interface SpokenDateView {
  wordsHtml: string;
  /** In words; null where nothing in the text supports one. */
  value: string | null;
  href: string | null;
  doubt: string | null;
}

/** A time of the calendar with the words that speak of it. */
export interface TimeView {
  /** `16 May 2025`, `spring 2025` */
  time: string;
  /** Whether the article was published then. */
  published: boolean;
  dates: SpokenDateView[];
}

/** What an article's text implies, in lists; none of them is absent, any may be empty. */
export interface FindingsView {
  speakers: SpeakerView[];
  /** Without a speaker, or by somebody whom the text calls only "he". */
  nameless: StatementView[];
  named: { heading: string; names: NamedView[] }[];
  cited: { nameHtml: string; page: string | null; places: Link[] }[];
  /** In the order of the calendar; empty where the text speaks of fewer than two times that a calendar knows. */
  times: TimeView[];
  /** The dates that do not stand among these. */
  dates: SpokenDateView[];
}

export interface ArticlePage {
  kind: 'article';
  frame: Frame;
  /** The sidecar: what the page says and what the file says is one record. */
  record: Sidecar;
  title: Shown<string>;
  subtitle: Shown<string> | null;
  /** Each with the page of the author, null where there is none; null where nobody is known to have written it. */
  byline: Shown<{ name: string; page: string | null }[]> | null;
  /** Null where it is undated. */
  published: Shown<DateView> | null;
  /** For an undated article: the day before which its text proves that it was not written. */
  writtenOnOrAfter: Shown<DateView> | null;
  modified: Shown<DateView> | null;
  archived: DateView | null;
  source: Shown<{ name: string; page: string | null }> | null;
  /** `Section B, page 4, late edition`; null where nothing is known. */
  placement: string | null;
  /** The original on the web. */
  original: Link | null;
  /** The lines before the body that state the fields above, as the text has them. */
  headLines: string[];
  /**
   * The body: `<p id="p3">… <a class="permalink" href="#p3">¶</a></p>`, datelines as `<span class="dateline">`; before a
   * paragraph what stands in the margin beside it, `<div class="beside">` (findings/margin.ts).
   * What may be wider than the column stands in `<section class="table" tabindex="0" aria-label="Table">`
   * or is a `<pre tabindex="0">`, so that the keyboard can scroll it.
   */
  html: string;
  /** Sign-offs, set apart from the body; empty where there are none. */
  signoffHtml: string;
  /** What is said beneath the text where not all of it is shown; null where it is. */
  withheld: {
    /** How much is missing. */
    sentence: string;
    rights: string | null;
    original: Link | null;
    /** Where it appeared, as words: `The Harbour Courier, 16 May 1994, page 4`. */
    appeared: string | null;
    contact: Link | null;
  } | null;
  /** Null where nothing was found. */
  findings: FindingsView | null;
  /** `Version 2 of 3`, leading to the page that compares them; null where there is one. */
  version: Link | null;
  /** The nearest first; empty where nothing is near. */
  related: RelatedView[];
  /** The picture that stands for the article, where the text does not show it itself. */
  image: { src: string } | null;
  /** To the page of the topic; null where the article is its only one. */
  subjects: { nameHtml: string; page: string | null }[];
  notes: string[];
  summary: string | null;
  rights: string | null;
  cite: CiteView;
  /** Every derived field, in the order of the page. */
  evidence: (EvidenceView & { id: string })[];
  /** Every field that has a value and how it came to it, stated ones too. */
  derivations: EvidenceView[];
  provenance: {
    path: string;
    /** `3,534 bytes` */
    size: string;
    encoding: string;
    sha256: string;
    /** The copy to download; null where the archive offers no originals. */
    download: Link | null;
    sidecar: Link;
    /** The schema of the sidecar. */
    schema: Link;
    /** `English`, `Ukrainian`. */
    language: string | null;
    words: string;
  };
  /** What was doubtful in the file; how to mend it is for those who keep the archive. */
  warnings: { message: string; line: number | null }[];
  previous: Link | null;
  next: Link | null;
}

export interface FrontPage {
  kind: 'front';
  frame: Frame;
  /** The front-page text of archive.yaml; null where there is none. */
  introductionHtml: string | null;
  /** With one article the front page is that article's invitation. */
  only: (RowView & { more: string; openingHtml: string }) | null;
  latest: RowView[];
  undated: { count: string; href: string; rows: RowView[] } | null;
  /**
   * Coverage over time; null where fewer than two years are dated. Bars are placed in per cent of the width, without a
   * `viewBox`, so that letters keep their size on every screen; the stylesheet knows this shape and the names in it:
   * `<figure class="chart"><figcaption id="…">…</figcaption>
   *   <svg width="100%" height="180" role="group" aria-labelledby="…">       (in pixels where the bars are few)
   *     <line class="level" x1="0" x2="100%" …/>                              (at whole numbers, behind many bars)
   *     <line class="base" x1="0" x2="100%" …/>
   *     <a href="…" tabindex="-1"><title>1994: 12 articles</title>
   *       <rect class="reach" x="4%" y="0" width="2%" height="156"/><rect class="bar" x="4%" y="72" width="1.4%" height="84"/></a>
   *     <g class="on-bars" aria-hidden="true"><text x="4.7%" y="66">12</text></g>   (`on-lines` where bars are many)
   *     <text class="year" x="4.7%" y="176">1994</text>                         (a decade's or every fifth year)
   *     <text class="year minor" …>1995</text>                                  (left out where it is narrow)
   *     <text class="year first" …>1990</text>                                   (the first and the `last` keep within the chart)
   *   </svg>
   *   <details><summary>As a table</summary><table>…</table></details></figure>`
   */
  chartHtml: string | null;
  all: Link;
  /** What the archive holds, each figure leading to its index; none where there is one article or none. */
  figures: (Link & { count: number })[];
  /** Who and what is quoted and named most, and what most articles are about; none of the lists is empty. */
  most: {
    heading: string;
    id: string;
    counted: string;
    index: Link;
    names: (Link & { role: string | null; count: number })[];
  }[];
}

export interface YearView {
  /** `1994`; where there are many, `1990s`. */
  year: string;
  count: number;
  href: string;
}

/** The years of a decade, and where something is told of it as a whole, that. */
export interface DecadeView {
  /** `1990s` */
  label: string;
  id: string;
  whole: YearView | null;
  years: YearView[];
}

/** The ways from one page of a list to the others. */
export interface PaginationView {
  /** `gap`: pages are left out before it, since the row of links stays short in the longest list. */
  pages: (Link & { current: boolean; gap: boolean })[];
  previous: Link | null;
  next: Link | null;
}

/** A day of a calendar with its articles. */
export interface DayView {
  day: number;
  count: number;
  shade: Shade;
  /** Null where it has none. */
  href: string | null;
}

/** Coverage by month and day; what has no articles is there too. */
export interface CalendarView {
  /** From Monday on. */
  weekdays: readonly string[];
  /** Each day in its week; null before the first of the month and after its last. */
  months: { name: string; count: number; href: string | null; weeks: (DayView | null)[][] }[];
  /** How many articles of the year have a date that is less exact than a day. */
  unplaced: number;
}

/** One page of a list: a year, the undated, the texts in several versions. */
export interface ListPage {
  kind: 'list';
  frame: Frame;
  heading: string;
  /** `214 articles, page 2 of 5` */
  summary: string;
  /** On the first page of a year. */
  calendar: CalendarView | null;
  groups: { heading: string | null; id: string | null; rows: RowView[] }[];
  pagination: PaginationView | null;
  /** The neighbouring years. */
  earlier: Link | null;
  later: Link | null;
}

/** The overview of all years. */
export interface DatesPage {
  kind: 'dates';
  frame: Frame;
  chartHtml: string | null;
  /** For years that are few, each with its twelve months and, where there are some, the articles of no month. */
  years: (YearView & { months: { label: string; count: number; shade: Shade; href: string | null }[] })[];
  /** For years that are many; else empty. */
  decades: DecadeView[];
  undated: Link | null;
  undatedCount: number;
  /** The list of what the archive has in several versions; null where it has nothing so. */
  copies: Link | null;
  copiesCount: number;
}

/** A text's versions, each compared with the one before it. */
export interface CopiesPage {
  kind: 'copies';
  frame: Frame;
  heading: string;
  /** `Earliest first, page 1 of 2` */
  summary: string;
  versions: VersionView[];
  pagination: PaginationView | null;
}

export interface VersionView {
  /** `v2` */
  id: string;
  row: RowView;
  /** `Version 2 of 3` */
  place: string;
  /** `412 words` */
  length: string;
  /** Null for the earliest. */
  difference: {
    /** `34 words added, 5 taken out` */
    summary: string;
    parts: PartView[];
  } | null;
}

/** A paragraph that differs, in pieces; or what stands for several that are not shown. */
export type PartView =
  | { kind: 'changed'; label: string | null; pieces: { kind: 'same' | 'added' | 'removed'; words: string }[] }
  | { kind: 'folded'; words: string };

/** The page that searches the archive; its script does all but show the ways that need none. */
export interface SearchPage {
  kind: 'search';
  frame: Frame;
  /** Tells this index from those that browsers may still hold. */
  version: string;
  /** The indexes that stand in for the search where no script runs. */
  indexes: Link[];
}

export interface AboutPage {
  kind: 'about';
  frame: Frame;
  /** Of how many articles not all is shown, as words: `14 as excerpts, 2 without their text`; null where all of all is. */
  withheld: string | null;
  /** How many articles have a headline, a date … that was stated and that was derived. */
  figures: { field: string; stated: number; derived: number; absent: number }[];
  /** The archive as data. */
  data: Link;
  /** What a record means, for people. */
  schema: Link;
  /** Of all articles; empty where there are none. */
  references: DownloadView[];
}

/** The archive as data: its files, what they hold and how they are loaded. */
export interface DataPage {
  kind: 'data';
  frame: Frame;
  files: {
    name: string;
    href: string;
    holds: string;
    /** `84 articles, 51,320 bytes` */
    amount: string;
    columns: { name: string; type: string; meaning: string }[];
  }[];
  /** What describes the files to programs; null where there are none. */
  description: Link | null;
  recipes: RecipeView[];
  schema: { page: Link; file: Link };
  /** Of all articles; empty where there are none. */
  references: DownloadView[];
}

/** How files of data are loaded into a program. */
export interface RecipeView {
  tool: string;
  code: string;
}

/** A schema for people to read. */
export interface SchemaPage {
  kind: 'schema';
  frame: Frame;
  heading: string;
  summary: string;
  file: Link;
  data: Link;
  fields: SchemaFieldView[];
  /** The types that it defines. */
  parts: SchemaPartView[];
}

export interface SchemaFieldView {
  /** With the names of the objects that hold it: `original.path`. */
  name: string;
  /** In words, some of which lead to a definition. */
  type: { words: string; href: string | null }[];
  meaning: string;
}

export interface SchemaPartView {
  name: string;
  anchor: string;
  meaning: string;
  type: SchemaFieldView['type'];
  /** The forms of it that have fields; the name of an only form is null. */
  forms: { name: string | null; fields: SchemaFieldView[] }[];
}

/** An address that several seeds asked for, or a former address of an article. */
export interface CrossroadsPage {
  kind: 'crossroads';
  frame: Frame;
  heading: string;
  sentence: string;
  rows: RowView[];
}

/** An article as a line that leads to words in it. */
export interface SourceView {
  title: string;
  titleDerived: boolean;
  /** To the words; to the article where its page's text does not hold them. */
  href: string;
  date: DateView | null;
  language: string | null;
  dir: 'ltr' | 'rtl';
}

/** As SourceView, of an article with a date. */
export type DatedSource = SourceView & { date: DateView };

/** Words that an article gives as somebody's, on a page of quotations. */
export interface QuotationView {
  kind: 'direct' | 'partial' | 'indirect';
  /** Its words, in order; `quoted` are those of an indirect statement that stand between quotation marks. */
  pieces: { words: string; quoted: boolean }[];
  verb: string | null;
  role: string | null;
  doubt: string | null;
  /** Null on the speaker's own page; `href` is null where the speaker has no page, `name` where nobody is said to speak. */
  speaker: { name: string | null; href: string | null } | null;
  source: SourceView;
}

/** An article that mentions a name, with the words around the mentions. */
export interface MentioningView {
  /** Where the first article of a month or year can be led to: `in-2011`; null for the others. */
  id: string | null;
  source: SourceView;
  /** Where the article appeared. */
  publication: string | null;
  /** For reference managers: a context object (ANSI/NISO Z39.88); null where another list of the page has it. */
  coins: string | null;
  passages: { before: string; mentions: { words: string; href: string; after: string }[] }[];
}

/** What the pages of a name or topic share. */
interface OfName {
  frame: Frame;
  name: string;
  /** `Person`, `Place`, `Topic`. */
  type: string;
  /** To the index of its type. */
  index: Link;
}

/** The page of a name: all that the archive says of it. */
export interface NamePage extends OfName {
  kind: 'name';
  /** What it is, each leading to an index that has it: `Person`, `Author`. */
  kinds: Link[];
  /** Other forms in which the texts have the name, and how many more there are. */
  aliases: string[];
  moreAliases: number;
  /** Others of the same name, and how many more there are. */
  namesakes: { name: string; role: string | null; href: string }[];
  moreNamesakes: number;
  /** `34 mentions in 12 articles` */
  figures: string[];
  /** Whether it is a surname alone, so that nobody knows whether all articles mean the same person. */
  bare: boolean;
  /** Whether nothing but bylines has it. */
  authorOnly: boolean;
  /** Whether a person said something of it in entities.yaml. */
  stated: boolean;
  /** Its page at Wikidata. */
  sameAs: Link | null;
  /** Of the articles with a date. */
  first: DatedSource | null;
  last: DatedSource | null;
  /** Its articles over time, or else its mentions, in the shape of FrontPage.chartHtml; null where there is no course of time. */
  chartHtml: string | null;
  /** For an author: the articles whose byline has the name, and what they have most. */
  written: { rows: RowView[]; summary: string; pagination: PaginationView | null } | null;
  company: CompanyView[];
  roles: { words: string; source: SourceView; until: DateView | null; articles: string | null }[];
  moreRoles: number;
  quotations: { rows: QuotationView[]; summary: string; pagination: PaginationView | null } | null;
  mentions: { rows: MentioningView[]; summary: string; pagination: PaginationView | null } | null;
  /** The articles that give it as their source, in their words. */
  citations: { rows: MentioningView[]; summary: string; pagination: PaginationView | null } | null;
  /** For a publication: the articles that appeared in it. */
  appeared: { rows: RowView[]; summary: string; pagination: PaginationView | null } | null;
  /** Who else stands in the same articles; the count leads to exactly those. */
  together: {
    name: string;
    role: string | null;
    href: string | null;
    type: string;
    count: number;
    countHref: string;
  }[];
  record: Link;
  /** Of the articles that the page is about; empty where there are none. */
  references: DownloadView[];
}

/** What the page of a name or topic has no room for. */
export interface NamePartPage extends OfName {
  kind: 'name-part';
  home: string;
  heading: string;
  summary: string;
  quotations: QuotationView[];
  mentions: MentioningView[];
  appeared: RowView[];
  pagination: PaginationView | null;
}

/** What the articles of a topic or of an author have most, each with how many of them have it. */
export interface CompanyView {
  heading: string;
  id: string;
  /** `countHref` leads to exactly those articles; null where no page lists them. */
  rows: { name: string; role: string | null; href: string | null; count: number; countHref: string | null }[];
}

/** The page of a topic that people stated. */
export interface TopicPage extends OfName {
  kind: 'topic';
  /** Other forms in which the articles have it, and how many more there are. */
  aliases: string[];
  moreAliases: number;
  /** `12 articles, 1994 to 2011` */
  summary: string;
  /** Articles over time, in the shape of FrontPage.chartHtml; null where there is no course of time. */
  chartHtml: string | null;
  /** Who and what its articles name most, and which topics they have too; each count leads to exactly those articles. */
  together: CompanyView[];
  articles: { rows: RowView[]; summary: string; pagination: PaginationView | null };
  record: Link;
  /** Of the articles that the page is about; empty where there are none. */
  references: DownloadView[];
}

/** The articles in which a name or topic stands together with others. */
export interface TogetherPage extends OfName {
  kind: 'together';
  heading: string;
  home: string;
  summary: string;
  groups: { id: string; name: string; role: string | null; count: string; rows: SourceView[] }[];
  pagination: PaginationView | null;
}

/** The index of all names of a type, of authors, or of topics, from A to Z or by count. */
export interface IndexPage {
  kind: 'index';
  frame: Frame;
  heading: string;
  summary: string;
  order: 'a-z' | 'by-count';
  orders: (Link & { current: boolean })[];
  /** Where each letter begins. */
  letters: Link[];
  /** What the figures of the rows count. */
  columns: string[];
  groups: { letter: string | null; id: string | null; rows: IndexRowView[] }[];
  pagination: PaginationView | null;
}

/** A name or topic as a row of an index. */
export interface IndexRowView {
  /** In three parts, of which the middle one is what it is filed under: `Marco `, `Rubio`, `, Jr.` */
  name: [string, string, string];
  /** To its page, or to its one article. */
  href: string;
  /** Whether it leads to an article. */
  passing: boolean;
  role: string | null;
  /** What an index from A to Z says besides the first figure: `named in 2 articles, cited in 1`. */
  besides: string | null;
  /** The first counts articles. */
  figures: number[];
  /** Its articles through the years, as strokes in line with the figures (render/sparkline.ts); null where there is no course of time. */
  courseHtml: string | null;
}

/**
 * A name that several have, or an address that several topics ask for: they, as far as they can be told apart. Or a former
 * address of a name, which leads on.
 */
export interface SharedNamePage {
  kind: 'shared-name';
  frame: Frame;
  heading: string;
  type: string;
  summary: string;
  index: Link;
  columns: string[];
  rows: IndexRowView[];
}

/** A page of a list of quotations: of a year, of those by nobody with a name. */
export interface QuotationsPage {
  kind: 'quotations';
  frame: Frame;
  heading: string;
  summary: string;
  index: Link;
  rows: QuotationView[];
  pagination: PaginationView | null;
}

/** Who is quoted, and the ways to all lists of quotations. */
export interface SpeakersPage {
  kind: 'speakers';
  frame: Frame;
  heading: string;
  summary: string;
  /** On the first page only. */
  lists: { label: string; href: string; count: number }[];
  nameless: Link | null;
  csv: Link | null;
  columns: string[];
  speakers: IndexRowView[];
  pagination: PaginationView | null;
}

/** The ways to all that the texts speak of, by the time of which they do. */
export interface TimelinePage {
  kind: 'timeline';
  frame: Frame;
  heading: string;
  summary: string;
  /** In the shape of FrontPage.chartHtml; null where there is no course of time. */
  chartHtml: string | null;
  decades: DecadeView[];
  pagination: PaginationView | null;
}

/** A page of what the texts speak of in a year or a decade. */
export interface TimelineListPage {
  kind: 'timeline-list';
  frame: Frame;
  heading: string;
  summary: string;
  index: Link;
  /** `May 1994`; in it each time once: `16 May 1994`. `value` is for `<time datetime>`; null where that cannot say it. */
  groups: {
    heading: string | null;
    id: string;
    times: { value: string | null; words: string; rows: ToldView[] }[];
  }[];
  pagination: PaginationView | null;
  earlier: Link | null;
  later: Link | null;
}

/** A sentence that speaks of a time, around the words that do so. */
export interface ToldView {
  before: string;
  words: string;
  after: string;
  href: string;
  /** The time with what the sentence says of it: `by the end of 1994`; null where it says no more than the time. */
  modified: string | null;
  doubt: string | null;
  source: SourceView;
}

/** What needs review, in figures, and how to settle it. */
export interface ReviewPage {
  kind: 'review';
  frame: Frame;
  articles: { href: string; doubts: number; articles: number } | null;
  names: { href: string; counts: { label: string; count: number }[] } | null;
}

/** Fields and quotations of articles that need review. */
export interface ReviewArticlesPage {
  kind: 'review-articles';
  frame: Frame;
  summary: string;
  index: Link;
  articles: {
    source: SourceView;
    /** The seed's path. */
    path: string;
    doubts: {
      label: string;
      value: string;
      confidence: Confidence;
      sentence: string;
      quoted: EvidenceView['quoted'];
      /** To the evidence on the article's page. */
      href: string;
    }[];
    /** For overrides.yaml. */
    lines: string;
  }[];
  pagination: PaginationView | null;
}

/** Names that need review. */
export interface ReviewNamesPage {
  kind: 'review-names';
  frame: Frame;
  summary: string;
  index: Link;
  doubts: {
    id: string;
    /** `Are these the same: Robert Marsh?` */
    heading: string;
    /** Who or what the doubt is about, with words of the articles that name it. */
    names: {
      name: string;
      id: string;
      /** To its page; null where it has none. */
      href: string | null;
      role: string | null;
      articles: string;
      evidence: { source: SourceView; passages: MentioningView['passages'] }[];
    }[];
    /** Who may be meant. */
    candidates: { name: string; id: string; href: string | null; role: string | null; articles: string }[];
    /** For entities.yaml. */
    lines: string;
  }[];
  pagination: PaginationView | null;
}

export interface NotFoundPage {
  kind: 'not-found';
  frame: Frame;
}

export type PageView =
  | ArticlePage
  | FrontPage
  | ListPage
  | DatesPage
  | CopiesPage
  | AboutPage
  | DataPage
  | SchemaPage
  | SearchPage
  | CrossroadsPage
  | NotFoundPage
  | NamePage
  | NamePartPage
  | TopicPage
  | TogetherPage
  | IndexPage
  | SharedNamePage
  | QuotationsPage
  | SpeakersPage
  | TimelinePage
  | TimelineListPage
  | ReviewPage
  | ReviewArticlesPage
  | ReviewNamesPage;
