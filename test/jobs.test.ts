import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSite, buildSite, folderWith, removeTemporary } from './support/build-site.ts';
import { backfile } from './support/cli.ts';
import { DEMONSTRATION, demonstration, WEB } from './support/demonstration.ts';

afterAll(removeTemporary);

describe('a build by several threads', () => {
  let alone: BuiltSite;

  beforeAll(async () => {
    alone = await demonstration(WEB);
  });

  it.each([3, 8])('makes with %i the bytes that one makes', async (jobs) => {
    const site = await buildSite(DEMONSTRATION, { baseUrl: WEB, jobs });
    expect([...site.files.keys()]).toEqual([...alone.files.keys()]);
    expect(
      [...site.files].filter(([path, bytes]) => !alone.files.get(path)?.equals(bytes)).map(([path]) => path),
    ).toEqual([]);
    expect(site.report.problems).toEqual(alone.report.problems);
  });

  it('ends in one clear sentence where a template is wrong', () => {
    const folder = folderWith({
      'seeds/one.txt': 'The quay floods\n\nThe quay was under water on Monday.\n',
      'seeds/two.txt': 'The quay dries\n\nThe quay was dry on Tuesday.\n',
      'seeds/templates/article.eta': '<p><%= it.headlin %></p>\n',
    });
    const { code, stderr } = backfile(folder, 'build', '--jobs', '2');
    expect(code).toBe(1);
    expect(stderr).toContain('article.eta, line 1: `it.headlin` is unknown');
    expect(stderr).not.toContain('    at ');
  });

  it.each(['0', 'many', '1.5'])('asks for a number instead of --jobs %s', (words) => {
    const { code, stderr } = backfile(folderWith({ 'seeds/one.txt': 'One\n' }), 'build', '--jobs', words);
    expect(code).toBe(2);
    expect(stderr).toContain(`--jobs "${words}" is not understood.`);
  });
});
