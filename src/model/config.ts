import { z } from 'zod';
import { Access } from './article.ts';

const text = z.string().trim().min(1);

/** Those of the archive, of topics and of people; only that of the archive; none. */
export const Feeds = z.enum(['all', 'archive', 'off']);
export type Feeds = z.infer<typeof Feeds>;

/** Those of the articles and that of the archive; only that of the archive; none. */
export const Cards = z.enum(['all', 'archive', 'off']);
export type Cards = z.infer<typeof Cards>;

/** `archive.yaml`: how the archive describes itself. Every field is optional. */
export const ArchiveSettings = z
  .strictObject({
    title: text.describe('the name of the archive'),
    tagline: text.describe('one line beneath it'),
    language: text.describe('the language of most texts, as BCP 47: en, uk, pt-BR'),
    baseUrl: z.url({ protocol: /^https?$/ }).describe('where the site will stand: https://archive.example/'),
    publisher: text.describe('who publishes this archive'),
    contact: text.describe('how to report an error: an e-mail address or a web address'),
    rights: text.describe('a licence or rights note'),
    access: Access.describe('how much of the texts is shown, where a text does not say otherwise'),
    indexing: z.enum(['on', 'off']).describe('whether search engines may list the site'),
    frontPage: text.describe('a text for the front page, in Markdown'),
    originals: z.enum(['on', 'off']).describe('whether the seeds can be downloaded'),
    feeds: Feeds.describe('which feeds are made: all of them, only that of the archive, or none: all, archive, off'),
    cards: Cards.describe(
      'of what pictures for previews are drawn: of each article, only of the archive, or of nothing: all, archive, off',
    ),
    findings: z
      .enum(['on', 'off'])
      .describe('whether the texts are read for who says what, who and what is named, and when'),
    search: z.enum(['on', 'off']).describe('whether the site can be searched'),
    ninjs: z
      .enum(['on', 'off'])
      .describe('whether each article has a record in IPTC’s ninjs too, for programs of newsrooms; needs baseUrl'),
    review: z.enum(['on', 'off']).describe('whether the site lists what is doubtful, for those who keep the archive'),
  })
  .partial();
export type ArchiveSettings = z.infer<typeof ArchiveSettings>;

/** What a build goes by: the archive's settings with their defaults, and the options of this build. */
export interface Config {
  title: string;
  tagline: string | null;
  language: string | null;
  /** Ends with a slash. */
  baseUrl: string | null;
  publisher: string | null;
  /** An e-mail address or a web address. */
  contact: string | null;
  rights: string | null;
  /** Of the articles that do not say it themselves. */
  access: Access;
  /** Whether search engines may list any page of the site. */
  indexing: boolean;
  /** With the line of archive.yaml on which it begins, where that is known. */
  frontPage: { markdown: string; line: number | null } | null;
  originals: boolean;
  feeds: Feeds;
  cards: Cards;
  /** Whether texts are read for what they imply beside their head. */
  findings: boolean;
  search: boolean;
  /** Whether each article has a record in ninjs beside its sidecar. */
  ninjs: boolean;
  /** Whether the site has the pages that list what is doubtful. */
  review: boolean;
}
