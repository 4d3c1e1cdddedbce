import type { DatedSource, QuotationView } from '../article/sources.ts';
import type { DownloadView } from '../citations/cite.ts';
import type { Link } from '../link.ts';
import type { PaginationView } from '../lists/pagination.ts';
import type { RowView } from '../lists/rows.ts';
import type { OfName } from '../lists/together.ts';
import type { CompanyView } from '../topics/company.ts';
import type { MentioningView } from './mentions.ts';
import type { RoleView } from './roles.ts';
import type { CompanionView } from './together.ts';

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
  /** Its articles over time, or else its mentions, as bars (bars.ts); null where there is no course of time. */
  chartHtml: string | null;
  /** For an author: the articles whose byline has the name, and what they have most. */
  written: { rows: RowView[]; summary: string; pagination: PaginationView | null } | null;
  company: CompanyView[];
  roles: RoleView[];
  moreRoles: number;
  quotations: { rows: QuotationView[]; summary: string; pagination: PaginationView | null } | null;
  mentions: { rows: MentioningView[]; summary: string; pagination: PaginationView | null } | null;
  /** The articles that give it as their source, in their words. */
  citations: { rows: MentioningView[]; summary: string; pagination: PaginationView | null } | null;
  /** For a publication: the articles that appeared in it. */
  appeared: { rows: RowView[]; summary: string; pagination: PaginationView | null } | null;
  /** Who else stands in the same articles; the count leads to exactly those. */
  together: CompanionView[];
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
