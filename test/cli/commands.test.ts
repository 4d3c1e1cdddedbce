import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { folderWith, newFolder, removeTemporary } from '../support/build-site.ts';
import { backfile } from '../support/cli.ts';

afterAll(removeTemporary);

const ARTICLE =
  'Ferry returns to Brindle Quay\n\nBy Orla Venn\n\nThe ferry came back on Monday after a winter of repairs.\n';

/** No terminal codes and no stack trace: what every output must be in a pipe. */
function expectPlain(...outputs: string[]): void {
  for (const output of outputs) {
    expect(output).not.toContain('\u001B');
    expect(output).not.toMatch(/\n\s+at \S+ \(|node:internal/);
  }
}

describe('backfile', () => {
  it.each([['build'], ['serve'], ['inspect'], ['verify'], ['init']])('%s --help says how it is used', (command) => {
    const { code, stdout } = backfile(newFolder(), command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: backfile ${command}`);
  });

  it('prints its version and its help', () => {
    expect(backfile(newFolder(), '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(backfile(newFolder(), '--help').stdout).toMatch(/build[\s\S]+serve[\s\S]+verify[\s\S]+inspect[\s\S]+init/);
  });

  it.each([
    ['an unknown command', ['publish']],
    ['an unknown option', ['build', '--fast']],
    ['too many folders', ['build', 'a', 'b']],
    ['a folder that is not there', ['build', 'nowhere']],
    ['a base URL that is none', ['build', '--base-url', 'archive']],
    ['a day that is none', ['build', '--today', '2025-02-30']],
    ['a port that is none', ['serve', '--port', '99999']],
    ['a site over the texts', ['build', 'seeds', '--out', '.']],
    ['a site in the root of the disk', ['build', 'seeds', '--out', '/']],
    ['a check of a folder that is no site', ['verify', 'seeds']],
    ['a check of a folder that is not there', ['verify', 'nowhere']],
    ['a text that is not there', ['inspect', 'nothing.txt']],
  ])('ends %s with one clear message and exit code 2', (_, args) => {
    const { code, stdout, stderr } = backfile(folderWith({ 'seeds/a.txt': ARTICLE }), ...args);
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
    expectPlain(stdout, stderr);
  });
});

describe('backfile build', () => {
  it('publishes a folder and says what it made and how to look at it', () => {
    const folder = folderWith({ 'clippings/ferry.txt': ARTICLE });
    const { code, stdout } = backfile(folder, 'build', 'clippings');
    expect(code).toBe(0);
    expect(stdout).toContain('1 article from clippings in site');
    expect(stdout).toContain('site/index.html');
    expect(existsSync(join(folder, 'site/articles/ferry.html'))).toBe(true);
    expectPlain(stdout);
  });

  it('takes the folder seeds and writes the folder site, if not told otherwise', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE });
    expect(backfile(folder, 'build').code).toBe(0);
    expect(existsSync(join(folder, 'site/index.html'))).toBe(true);
  });

  it('takes no text out of a site that it built there before', () => {
    const folder = folderWith({ 'ferry.txt': ARTICLE });
    expect(backfile(folder, 'build', '.').code).toBe(0);
    const { code, stdout } = backfile(folder, 'build', '.', '--out', '../other', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1 });
    expect(stdout).toContain('site-passed-over');
  });

  it('says as JSON, too, why nothing was built', () => {
    const { code, stdout } = backfile(newFolder(), 'build', 'nowhere', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ fault: { kind: 'usage', message: expect.stringContaining('nowhere') } });
  });

  it('publishes what it can of a faulty input, names file, line and cure, and ends with 1', () => {
    const folder = folderWith({
      'seeds/ferry.txt': ARTICLE,
      'seeds/bad.md': '---\ntitle: [unclosed\ndate: 2025-05-16\n---\n\nThe lighthouse is dark again.\n',
    });
    const { code, stdout } = backfile(folder, 'build');
    expect(code).toBe(1);
    expect(stdout).toMatch(/error {2}bad\.md:\d+ /);
    expect(existsSync(join(folder, 'site/articles/bad.html'))).toBe(true);
    expectPlain(stdout);
  });

  it('lets warnings pass, and with --strict does not', () => {
    const folder = folderWith({ 'seeds/a.txt': ARTICLE, 'seeds/a.md': ARTICLE });
    expect(backfile(folder, 'build').code).toBe(0);
    expect(backfile(folder, 'build', '--strict').code).toBe(1);
  });

  it('is silent with --quiet, and reports in JSON with --json', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE });
    expect(backfile(folder, 'build', '--quiet').stdout).toBe('');
    const report = JSON.parse(backfile(folder, 'build', '--json').stdout) as { articles: number; problems: unknown[] };
    expect(report.articles).toBe(1);
    expect(Array.isArray(report.problems)).toBe(true);
  });

  it('publishes nothing when overrides.yaml cannot be read, since it may hold what is private', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE, 'seeds/overrides.yaml': 'ferry.txt: {private: true\n' });
    const { code, stderr } = backfile(folder, 'build');
    expect(code).toBe(1);
    expect(stderr).toContain('overrides.yaml');
    expect(existsSync(join(folder, 'site/index.html'))).toBe(false);
  });

  it.each([
    ['private: true'],
    ['draft: yes'],
    ['embargo: 2031-01-01'],
    ['access: excerpt'],
    ['access: metadat'],
    ['rights: metadata'],
    ['privat: true'],
  ])('publishes nothing when "%s" stands under a path that no text has', (line) => {
    const folder = folderWith({
      'seeds/1994/ferry.txt': ARTICLE,
      'seeds/overrides.yaml': `1994/fery.txt:\n  ${line}\n`,
    });
    const { code, stderr } = backfile(folder, 'build');
    expect(code).toBe(1);
    expect(stderr).toContain('overrides.yaml:1  "1994/fery.txt" is to be withheld');
    expect(existsSync(join(folder, 'site/index.html'))).toBe(false);
  });

  it.each([['title: The ferry'], ['private: false'], ['access: full'], ['embargo: no']])(
    'publishes the rest when "%s" stands under a path that no text has',
    (line) => {
      const folder = folderWith({ 'seeds/ferry.txt': ARTICLE, 'seeds/overrides.yaml': `fery.txt:\n  ${line}\n` });
      const { code, stdout } = backfile(folder, 'build');
      expect(code).toBe(1);
      expect(stdout).toContain('there is no such seed');
      expect(existsSync(join(folder, 'site/articles/ferry.html'))).toBe(true);
    },
  );

  it.each([
    ['below a file', 'occupied/site'],
    ['in a folder that takes none', '/proc/site'],
  ])('ends with 3 where the site is to be %s, and leaves no trace of a stack', (_, out) => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE, occupied: 'a file' });
    const { code, stdout, stderr } = backfile(folder, 'build', '--out', out);
    expect(code).toBe(3);
    expect(stderr).toContain(dirname(out));
    expectPlain(stdout, stderr);
  });

  it('publishes what is under embargo only when that day is asked for', () => {
    const folder = folderWith({ 'seeds/late.md': `---\nembargo: 2025-06-01\n---\n\n${ARTICLE}` });
    const page = join(folder, 'site/articles/late.html');
    backfile(folder, 'build');
    expect(existsSync(page)).toBe(false);
    backfile(folder, 'build', '--today', '2025-05-31');
    expect(existsSync(page)).toBe(false);
    backfile(folder, 'build', '--today', '2025-06-01');
    expect(existsSync(page)).toBe(true);
  });

  it('uses the archive’s own templates and public files in place of ours', () => {
    const folder = folderWith({
      'seeds/ferry.txt': ARTICLE,
      'seeds/public/assets/style.css': '/* our own */',
      'seeds/templates/not-found.eta': '<!doctype html><title>Lost at sea</title>',
    });
    expect(backfile(folder, 'build').code).toBe(0);
    expect(readFileSync(join(folder, 'site/assets/style.css'), 'utf8')).toBe('/* our own */');
    expect(readFileSync(join(folder, 'site/404.html'), 'utf8')).toContain('Lost at sea');
  });

  it('uses the archive’s own icon and robots.txt in place of those that it makes of the title', () => {
    const own = { 'seeds/public/assets/icon.svg': '<svg/>', 'seeds/public/robots.txt': 'User-agent: none\n' };
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE, 'seeds/archive.yaml': 'title: The Quay Papers\n' });
    const built = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');
    backfile(folder, 'build', '--base-url', 'https://quay.example/');
    expect(built('assets/icon.svg')).toMatch(/<title>The Quay Papers<\/title>[\s\S]*>Q<\/text>/);
    expect(built('robots.txt')).toContain('Sitemap: https://quay.example/sitemap.xml');
    expect(JSON.parse(built('site.webmanifest'))).toMatchObject({ name: 'The Quay Papers', start_url: 'index.html' });
    for (const [path, text] of Object.entries(own)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    expect(backfile(folder, 'build', '--base-url', 'https://quay.example/').code).toBe(0);
    expect([built('assets/icon.svg'), built('robots.txt')]).toEqual(Object.values(own));
  });

  it('says what is left out without a base URL, and leaves exactly that out', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE });
    expect(backfile(folder, 'build').stdout).toContain('no feeds, no sitemap, no robots.txt and no web manifest');
    const absent = ['atom.xml', 'rss.xml', 'feed.json', 'sitemap.xml', 'robots.txt', 'site.webmanifest'];
    expect(absent.filter((path) => existsSync(join(folder, 'site', path)))).toEqual([]);
  });

  it('names template, line and field where a template of the archive asks for what is not there', () => {
    const folder = folderWith({
      'seeds/ferry.txt': ARTICLE,
      'seeds/templates/not-found.eta': '<!doctype html>\n<title><%= it.frame.titel %></title>',
    });
    const { code, stderr } = backfile(folder, 'build');
    expect(code).toBe(1);
    expect(stderr).toMatch(/not-found\.eta.*\b2\b.*titel/);
    expectPlain(stderr);
  });
});

describe('backfile inspect of what is not in order', () => {
  it('ends with 1, as a build would', () => {
    const folder = folderWith({ 'seeds/toml.md': '+++\ntitle = "Ferry"\n+++\n\nThe ferry came back.\n' });
    const { code, stdout } = backfile(folder, 'inspect', 'seeds/toml.md');
    expect(code).toBe(1);
    expect(stdout).toContain('TOML');
  });

  it('says that there is no such file', () => {
    expect(backfile(newFolder(), 'inspect', 'nothing.txt').stderr).toContain('There is no file');
  });
});

describe('backfile inspect', () => {
  it('shows each field with how it came to be', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE });
    const { code, stdout } = backfile(folder, 'inspect', 'seeds/ferry.txt');
    expect(code).toBe(0);
    expect(stdout).toContain('Ferry returns to Brindle Quay');
    expect(stdout).toMatch(/authors\s+Orla Venn\n\s+text, \w+: "[^"]*Orla Venn"/);
    expect(stdout).toMatch(/published\s+undated/);
  });

  it('says where a language is none whose words it reads', () => {
    const folder = folderWith({
      'seeds/faehre.txt': 'Language: de\n\nDie Fähre fährt wieder, sagte Orla Venn.\n',
      'seeds/ferry.txt': ARTICLE,
    });
    expect(backfile(folder, 'inspect', 'seeds/faehre.txt').stdout).toContain(
      'The words of this language are not known',
    );
    expect(backfile(folder, 'inspect', 'seeds/ferry.txt').stdout).not.toContain('words of this language');
  });

  it('prints the very sidecar that the build writes', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE, 'seeds/archive.yaml': 'title: Quay Papers\n' });
    backfile(folder, 'build');
    const written = JSON.parse(readFileSync(join(folder, 'site/articles/ferry.json'), 'utf8')) as unknown;
    expect(JSON.parse(backfile(folder, 'inspect', '--json', 'seeds/ferry.txt').stdout)).toEqual(written);
  });
});

describe('backfile verify', () => {
  it('ends with 0 for a site as it was built, and with 1 where it names what is not', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE });
    backfile(folder, 'build', '--compress');
    const intact = backfile(folder, 'verify', 'site');
    expect([intact.code, intact.stderr]).toEqual([0, '']);
    expect(intact.stdout).toMatch(/^\d+ files in the manifest of site: all as they were built\n/);
    writeFileSync(join(folder, 'site/index.html'), 'Changed by hand');
    writeFileSync(join(folder, 'site/new.html'), '');
    rmSync(join(folder, 'site/about.html.br'));
    const { code, stdout } = backfile(folder, 'verify', 'site');
    expect(code).toBe(1);
    expect(stdout).toMatch(/missing {2}about\.html\.br\n {2}changed {2}index\.html\n {2}added {4}new\.html\n/);
    expectPlain(stdout);
    expect(JSON.parse(backfile(folder, 'verify', 'site', '--json').stdout)).toMatchObject({
      missing: ['about.html.br'],
      changed: ['index.html'],
      added: ['new.html'],
    });
  });

  it('tells programs why it could not compare', () => {
    const { code, stdout } = backfile(newFolder(), 'verify', 'nowhere', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ fault: { kind: 'usage', message: expect.stringContaining('nowhere') } });
  });
});

describe('backfile init', () => {
  it('writes an archive.yaml that can be used as it is, and never overwrites one', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE });
    expect(backfile(folder, 'init').code).toBe(0);
    const path = join(folder, 'seeds/archive.yaml');
    const starter = readFileSync(path, 'utf8');
    expect(backfile(folder, 'build', '--strict').code).toBe(0);
    expect(backfile(folder, 'init').code).toBe(2);
    expect(readFileSync(path, 'utf8')).toBe(starter);
  });

  it('gives examples that hold when the comment signs are taken away', () => {
    const folder = folderWith({ 'seeds/ferry.txt': ARTICLE });
    backfile(folder, 'init');
    const path = join(folder, 'seeds/archive.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^# (\w+: )/gm, '$1'));
    const { code, stdout } = backfile(folder, 'build', '--strict');
    expect([code, stdout.match(/archive\.yaml:.*/g)]).toEqual([0, null]);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toContain('The Harbour Clippings');
  });
});
