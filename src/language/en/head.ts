import { AGENCIES } from '../agencies.ts';
import type { HeadWords, Label } from '../language.ts';
import { phraseSet, wordSet } from '../words.ts';
import { CITIES } from './cities.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { LAST_WORDS } from './names/kinds.ts';

/** Labels of head lines as newsrooms, scrapers and press databases write them. */
const LABELS: Record<Label, string> = {
  headline: 'headline, title, hed',
  subheadline: 'subheadline, sub-headline, subtitle, subhead, deck, dek, standfirst, strapline',
  byline: 'byline, author, authors, by, writer, writers, reporter, written by, story by, text by',
  dateline: 'dateline',
  published: `published, published on, published at, first published, publication date, date published, date, posted,
    posted on, posted at, issue date, pub date, release date, released, created`,
  updated: `updated, updated on, updated at, last updated, last updated on, last modified, last modified on, modified,
    date modified, last update, last edited`,
  source: 'source, publication, newspaper, publication name, publication title, source name, published in',
  place: 'place of publication',
  section: 'section, desk, category, rubric',
  page: 'page, pages, pg, p, pp, page number',
  edition: 'edition',
  address: 'url, link, source url, address, web address, permalink, original url, available at, retrieved from',
  rights: 'copyright, rights, licence, license',
  length: 'length, word count',
};

const BODIES_OR_SURNAMES = wordSet(`
  air band banks church co court daughters duma force friends front gas guard guards house knights league lodge mission
  oil order park power rada rangers rovers sacco shop sons store union watch
`);

/** What ends the names of organisations in a text, and what only newsrooms sign with. */
const BODY_WORDS: ReadonlySet<string> = new Set([
  ...[...LAST_WORDS].flatMap(([word, kind]) => (kind === 'organisation' ? [word] : [])),
  ...wordSet('desk editors magazine news newspaper newsroom reporters staff'),
]);

export const HEAD_WORDS: HeadWords = {
  labels: new Map(
    Object.entries(LABELS).flatMap(([label, phrases]) =>
      phrases.split(/\s*,\s*/u).map((phrase): [string, Label] => [phrase, label as Label]),
    ),
  ),
  bylineOpeners: [
    'by',
    'written by',
    'story by',
    'text by',
    'words by',
    'reported by',
    'report by',
    'interview by',
    'an interview by',
    'from',
  ],
  nameJoiners: wordSet('and & with'),
  placeJoiners: wordSet('in at'),
  offices: wordSet(`
    writer writers reporter reporters correspondent correspondents editor editors staff columnist contributor
    contributors producer producers bureau chief intern fellow critic photographer journalist journalists desk
    newsroom freelance freelancer anchor analyst commentator economist director professor president minister researcher lecturer author lawyer
    activist expert founder executive manager
  `),
  collectives: phraseSet(`
    staff, agencies, news agencies, staff and agencies, agencies and staff, staff and wire services, staff and
    wire reports, wire services, wire reports, from wire reports, staff reporter, staff reporters, staff writer,
    staff writers, staff correspondent, our correspondent, our own correspondent, our special correspondent, our
    correspondents, our foreign staff, our staff, our staff reporter, a staff reporter, a correspondent, special
    correspondent, news desk, newsdesk, web desk, online desk, editorial board, the editorial board, editorial
    staff
  `),
  bodies: new Set([...BODY_WORDS].filter((word) => !BODIES_OR_SURNAMES.has(word))),
  bodiesOrSurnames: BODIES_OR_SURNAMES,
  bodyJoiners: wordSet('of for'),
  givenNames: GIVEN_NAMES,
  publicationWords: wordSet(`
    gazette times herald tribune post chronicle courier examiner express globe guardian independent inquirer journal
    mail mercury mirror monitor news observer record register reporter sentinel standard star sun telegraph
    advertiser argus bulletin citizen dispatch echo enquirer leader ledger messenger press review weekly daily today
    advocate sentinel evening
  `),
  sections: wordSet(`
    news world international national local politics business economy finance markets money sport sports opinion
    comment editorial editorials letters culture arts entertainment lifestyle life style travel science technology tech
    health education environment climate society crime courts law weather obituary obituaries features analysis
    investigation investigations region europe asia africa americas metro property food books music film theatre media
  `),
  cities: CITIES,
  agencies: AGENCIES,
  kickers: wordSet(`
    analysis breaking comment correction editorial exclusive explainer factbox feature flash interactive interview
    investigation live news obituary opinion photos podcast poll profile q&a read recap report review special sponsored
    summary timeline trending update updated urgent video watch warning note editor's
  `),
  smallWords: wordSet(`
    a an the and or but nor for so yet of in on at by to from with without into onto over under about after before as
    amid against between among during through than that which who whom whose when where while if is are was were be
    been has have had do does did not no will would can could may might must should his her its their our your my
    this these those it he she they we you i
  `),
};
