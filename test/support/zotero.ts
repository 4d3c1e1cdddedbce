import { decoded } from './html.ts';

/** What a reference manager keeps of an article. */
export interface Saved {
  itemType: string | undefined;
  title: string | undefined;
  creators: { firstName?: string; lastName: string }[];
  date: string | undefined;
  publicationTitle: string | undefined;
  section: string | undefined;
  pages: string | undefined;
  edition: string | undefined;
  language: string | undefined;
  url: string | undefined;
  rights: string | undefined;
  tags: string[];
}

/**
 * Reads the head of a page in the order in which Zotero's translator "Embedded Metadata" does: of each field the first tag
 * that is there counts; a context object in the page would win over all of them. Where no tag has a date, the first `time` of
 * the page does.
 */
export function savedFrom(html: string): Saved {
  if (html.includes('class="Z3988"')) throw new Error('a context object would be read instead of the head');
  // Of a tag with both, the name alone is read.
  const tags = [...html.matchAll(/<meta (?:name|property)="([^"]*)"(?: property="[^"]*")? content="([^"]*)">/g)].map(
    ([, key = '', content = '']) => [key, decoded(content)] as const,
  );
  const all = (key: string) => tags.filter(([own]) => own === key).map(([, content]) => content);
  const first = (...keys: string[]) => keys.flatMap(all)[0];
  const ogType = first('og:type') === 'website' ? 'webpage' : undefined;
  const creators = all('citation_author').length > 0 ? all('citation_author') : all('DC.creator');
  const pages = [first('citation_firstpage'), first('citation_lastpage')]
    .filter((page) => page !== undefined)
    .join('-');
  const saved = {
    itemType: first('citation_journal_title') === undefined ? (ogType ?? first('DC.type')) : 'journalArticle',
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: creators.map(creatorOf),
    date:
      first('citation_publication_date', 'prism.publicationDate', 'article:published_time', 'DC.date') ??
      /<time[^>]* datetime="([^"]*)"/.exec(html)?.[1],
    publicationTitle: first('prism.publicationName', 'DC.source', 'og:site_name'),
    section: first('article:section'),
    pages: pages === '' ? undefined : pages,
    edition: first('prism.edition'),
    language: first('citation_language', 'DC.language'),
    url: first('citation_public_url', 'og:url'),
    rights: first('prism.copyright', 'DC.rights'),
    tags: all('DC.subject').length > 0 ? all('DC.subject') : all('article:tag'),
  };
  return saved;
}

/** A name with a comma is parted there; of one without the last word is the surname. */
export function creatorOf(name: string): Saved['creators'][number] {
  const clean = name.replace(/[\s,]+$/, '');
  if (name.includes(',')) {
    const [lastName = '', firstName] = clean.split(/, ?/);
    return firstName === undefined ? { lastName } : { firstName, lastName };
  }
  const at = clean.lastIndexOf(' ');
  return at < 0 ? { lastName: clean } : { firstName: clean.slice(0, at), lastName: clean.slice(at + 1) };
}
