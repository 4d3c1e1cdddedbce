import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Sidecar } from '../src/model/sidecar.ts';
import { type BuiltSite, buildSite, newFolder, removeTemporary } from './support/build-site.ts';
import { DEMONSTRATION, demonstration } from './support/demonstration.ts';
import { wordsOnPage } from './support/html.ts';

/** The pages that list what needs review, with their lines for each of the two files. */
function reviewIn({ files }: BuiltSite) {
  const pages = [...files].filter(([path]) => path.startsWith('review/')).map(([, bytes]) => bytes.toString());
  const linesFor = (file: string) =>
    pages.flatMap((html) =>
      [...html.matchAll(/<pre [^>]*data-copy="lines for ([^"]+)">(.*?)<\/pre>/gs)].flatMap(([, name, lines = '']) =>
        name === file ? [plain(lines)] : [],
      ),
    );
  return {
    pages,
    overrides: linesFor('overrides.yaml'),
    entities: linesFor('entities.yaml'),
    words: pages.map((html) => wordsOnPage(html).replace(/\s+/gu, ' ')).join('\n'),
  };
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

function recordsIn({ files }: BuiltSite): Map<string, Sidecar> {
  const records = [...files].filter(([path]) => /^articles\/.*\.json$/.test(path));
  return new Map(records.map(([path, bytes]) => [path, JSON.parse(bytes.toString()) as Sidecar]));
}

afterAll(removeTemporary);

describe('the lines that settle what needs review in the demonstration', () => {
  let before: BuiltSite;
  let after: BuiltSite;
  let review: ReturnType<typeof reviewIn>;

  beforeAll(async () => {
    before = await demonstration();
    review = reviewIn(before);
    const folder = newFolder();
    cpSync(DEMONSTRATION, folder, { recursive: true });
    for (const lines of review.overrides) appendFileSync(join(folder, 'overrides.yaml'), lines);
    for (const lines of review.entities) appendFileSync(join(folder, 'entities.yaml'), lines);
    after = await buildSite(folder);
  }, 60_000);

  it('are there for many articles and names, each valid YAML by itself', () => {
    expect(review.overrides.length).toBeGreaterThan(20);
    expect(review.entities.length).toBeGreaterThan(8);
    for (const lines of [...review.overrides, ...review.entities]) {
      expect([lines, ...parseDocument(lines).errors]).toEqual([lines]);
    }
  });

  it('can all be pasted without a problem', () => {
    expect(after.report.problems).toEqual(before.report.problems);
  });

  it('leave nothing listed that they were pasted for', () => {
    const left = reviewIn(after);
    expect(left.overrides).toEqual([]);
    expect(left.entities).toEqual([]);
    expect(left.words).toContain('At present there is nothing.');
  });

  it('state what the program read, and change nothing else of an article', () => {
    const records = recordsIn(after);
    for (const [path, { title, subtitle, authors, published, source, text, quotes, html }] of recordsIn(before)) {
      expect([path, records.get(path)]).toMatchObject([
        path,
        {
          title,
          subtitle,
          authors,
          published: published === null ? null : { value: published.value },
          source,
          text,
          html,
          quotes: quotes.map(({ speaker, selector }) => ({
            speaker: speaker === null ? null : expect.any(String),
            selector,
          })),
        },
      ]);
    }
  });
});
