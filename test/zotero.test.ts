import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Derivation, stateOf } from '../src/model/derivation.ts';
import type { Sidecar } from '../src/model/sidecar.ts';
import { buildSite, folderWith, removeTemporary } from './support/build-site.ts';
import { demonstration, WEB } from './support/demonstration.ts';
import { savedFrom } from './support/zotero.ts';

const root = join(import.meta.dirname, '..');

afterAll(removeTemporary);

/** An article without a date beside one with a date that is related to it, and speaks of the same past day. */
const UNDATED = folderWith({
  'dated.md':
    '---\ntitle: Winchman leaves\ndate: 1999-05-05\n---\nThe winchman Osric Tambling left the Calder ferry yard on 4 May 1999.\n',
  'undated.md':
    '---\ntitle: Winchman remembered\nupdated: 2001-01-02\narchived: 2003-02-03\n---\nThe winchman Osric Tambling had left the Calder ferry yard on 4 May 1999, the ferry yard said.\n',
});

/** What a reference manager must save of an article, by its record alone: what is stated plain, what is derived in brackets, and no guess at a name. */
function expectedOf({ title, published, source, subjects, language, authors, derivation, url }: Sidecar) {
  const inBrackets = (words: string, field: string) =>
    stateOf(derivation[field]) === 'derived' ? `[${words}]` : words;
  const unlessGuessed = (words: string | null, how: Derivation | undefined) =>
    how?.confidence === 'uncertain' ? undefined : (words ?? undefined);
  return {
    itemType: 'newspaperArticle',
    title: inBrackets(title, 'title').replace(/\s+/gu, ' '),
    date: published === null ? undefined : inBrackets(published.value.slice(0, 10), 'published'),
    publicationTitle: unlessGuessed(source.name, derivation['source.name']),
    section: source.section ?? undefined,
    language: language ?? undefined,
    url: source.url ?? url ?? undefined,
    tags: subjects.map(({ name }) => name),
    creators: derivation.authors?.confidence === 'uncertain' ? 0 : authors.length,
  };
}

describe.each([
  ['the demonstration', () => demonstration(WEB), 84],
  ['the archive of this repository', () => buildSite(join(root, 'seeds'), { baseUrl: WEB }), 1],
  ['an undated article', () => buildSite(UNDATED, { baseUrl: WEB }), 2],
])('%s', (_name, built, count) => {
  it('is saved by a reference manager, page by page, as its records have it', async () => {
    const { files } = await built();
    const records = [...files.keys()].filter((path) => /^articles\/.*\.json$/.test(path));
    expect(records).toHaveLength(count);
    for (const path of records) {
      const record = JSON.parse(String(files.get(path))) as Sidecar;
      const { creators, ...saved } = savedFrom(String(files.get(path.replace(/json$/, 'html'))));
      expect({ ...saved, creators: creators.length }).toMatchObject(expectedOf(record));
    }
  });
});
