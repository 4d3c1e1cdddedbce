import type { Access } from './model/article.ts';
import { ArchiveSettings, type Config } from './model/config.ts';
import type { Problem } from './model/problem.ts';
import { isWebAddress } from './model/reference.ts';
import { isNarrow, NARROWEST, readAccess } from './parse/access.ts';
import { readBaseUrl } from './parse/base-url.ts';
import { readLanguageTag } from './parse/language-tag.ts';
import { readYaml, wrongValueProblem } from './parse/yaml.ts';

const FILE = 'archive.yaml';

/**
 * What a build goes by: the archive's own settings (the text of archive.yaml; null where there is none), the options of this
 * build, which beat them, and defaults. `folder` is the content folder, after which an archive without a title is called.
 * Problems: all of `readYaml`, and `no-base-url`.
 */
export function configOf(
  archiveYaml: string | null,
  options: { baseUrl: string | null; folder: string },
): { config: Config; problems: Problem[] } {
  const { value, problems, lineOf } = readYaml(archiveYaml ?? '', FILE, ArchiveSettings);
  const settings = value ?? {};
  /** A setting as `read` understands it; null where it is absent or, with a problem, where it has not the right form. */
  const understood = (
    key: 'language' | 'baseUrl' | 'contact',
    read: (words: string) => string | null,
    form: string,
  ) => {
    const words = settings[key];
    const meant = words === undefined ? null : read(words);
    if (words !== undefined && meant === null) {
      const line = lineOf([key]) ?? 1;
      problems.push(wrongValueProblem(key, { kind: 'scalar', line, words }, form, null, { file: FILE, line }));
    }
    return meant;
  };

  /** A word that is neither on nor off puts nothing on the web. */
  const isOn = (key: 'originals' | 'review' | 'findings' | 'search' | 'indexing') =>
    lineOf([key]) === null || settings[key] === 'on';

  const language = understood('language', readLanguageTag, 'a code such as en or pt-BR');
  const ownBaseUrl = understood('baseUrl', readBaseUrl, 'an address without ? and #, such as https://archive.example/');
  const contact = understood('contact', readContact, 'an e-mail address or a web address');
  const baseUrl = (options.baseUrl === null ? null : readBaseUrl(options.baseUrl)) ?? ownBaseUrl;
  if (baseUrl === null) problems.push(noBaseUrl());

  return {
    config: {
      title: settings.title ?? titleOf(options.folder),
      tagline: settings.tagline ?? null,
      language,
      baseUrl,
      publisher: settings.publisher ?? null,
      contact,
      rights: readAccess(settings.rights ?? '') === null ? (settings.rights ?? null) : null,
      access: settings.access ?? readAccess(settings.rights ?? '') ?? accessUnread(archiveYaml ?? '', problems),
      indexing: isOn('indexing'),
      frontPage:
        settings.frontPage === undefined ? null : { markdown: settings.frontPage, line: lineOf(['frontPage']) },
      originals: isOn('originals'),
      findings: isOn('findings'),
      search: isOn('search'),
      ninjs: settings.ninjs === 'on',
      review: isOn('review'),
      feeds: settings.feeds ?? 'all',
      cards: settings.cards ?? 'archive',
    },
    problems,
  };
}

/** Where archive.yaml says it in no way that can be read: all, unless a line at fault may have said less. */
function accessUnread(archiveYaml: string, problems: readonly Problem[]): Access {
  const lines = archiveYaml.split('\n').map((line) => /^\s*["']?(\w+)["']?\s*:\s*["']?(\w*)/u.exec(line));
  const narrow = lines.some((found) => found !== null && (found[1] === 'access' || isNarrow(found[2] ?? '')));
  return narrow && problems.some(({ severity }) => severity === 'error') ? NARROWEST : 'full';
}

/** Where a reader can report an error: an e-mail address or an address on the web; null for what is neither. */
function readContact(words: string): string | null {
  return isWebAddress(words) || /^[^\s@:/?#]+@[^\s@:/?#]+$/.test(words) ? words : null;
}

// Names of folders that say that texts are in them, and not of what.
const GENERIC = new Set([
  'seeds',
  'seed',
  'content',
  'texts',
  'text',
  'clippings',
  'articles',
  'archive',
  'input',
  'files',
]);

/** `harbour-strike_2019` → "Harbour strike 2019"; "Archive" for a name that says nothing. */
function titleOf(folder: string): string {
  const name = folder.split(/[\\/]/u).findLast((part) => part !== '' && part !== '.' && part !== '..') ?? '';
  const words = name.replace(/[-_.\s]+/gu, ' ').trim();
  if (GENERIC.has(words.toLowerCase()) || !/\p{L}/u.test(words)) return 'Archive';
  const [first = ''] = words;
  return `${first.toUpperCase()}${words.slice(first.length)}`;
}

function noBaseUrl(): Problem {
  return {
    code: 'no-base-url',
    severity: 'notice',
    message:
      'Nobody said where the site will stand, so it has no feeds, no sitemap, no robots.txt and no web manifest, and its pages and records name no absolute address.',
    file: null,
    line: null,
    cure: `Write baseUrl: https://archive.example/ in ${FILE}, or build with --base-url.`,
  };
}
