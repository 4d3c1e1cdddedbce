import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/seed.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './document-kinds.ts';
import { shellWord } from './shell.ts';

/** How many documents of a kind get a problem of their own, and how many files any problem names. */
const MOST = 20;
const NAMED = 5;

/**
 * What lies in a content folder and is in nothing that is published. A document that may hold an article is a warning
 * with the command that makes a text of it, up to 20 of a kind and then one for the rest; all other files are one notice
 * for each kind. `used` holds the paths that are referred to. A document whose text is among the `seeds` (`a.pdf`
 * beside `a.txt` or `a.pdf.txt`) has been read.
 */
export function reportUnread(
  files: readonly SourceFile[],
  used: { has: (path: string) => boolean },
  seeds: readonly SourceFile[],
): Problem[] {
  const texts = new Set(seeds.map(({ path }) => stemOf(path)));
  const unread = files.map(({ path }) => path).filter((path) => !used.has(path));
  const unconverted = unread.filter((path) => !texts.has(path) && !texts.has(stemOf(path)));
  const others = unread.filter((path) => !DOCUMENT_KINDS.some(({ endings }) => endings.includes(endingOf(path))));
  return [
    ...DOCUMENT_KINDS.flatMap((kind) =>
      documentProblems(
        kind,
        unconverted.filter((path) => kind.endings.includes(endingOf(path))),
      ),
    ),
    ...OTHER_KINDS.flatMap((kind) =>
      groupProblem(
        kind,
        others.filter((path) => kindOf(path) === kind),
      ),
    ),
  ];
}

function documentProblems(kind: DocumentKind, paths: string[]): Problem[] {
  const rest = paths.slice(MOST);
  return [...paths.slice(0, MOST).map((path) => documentProblem(kind, path)), ...restProblem(kind, rest)];
}

function documentProblem({ names: [name], command }: DocumentKind, path: string): Problem {
  return {
    code: 'document-unread',
    severity: 'warning',
    message: `It is ${name}, which Backfile does not read, so it is not in the archive.`,
    file: path,
    line: null,
    cure: `If it holds an article, make a text of it: ${command(shellWord(path), shellWord(`${stemOf(path)}.txt`))}`,
  };
}

function restProblem({ names: [, name], endings, command }: DocumentKind, paths: string[]): Problem[] {
  if (paths.length === 0) return [];
  const each = command('"$1"', '"$1.txt"');
  const test = endings.map((ending) => `-iname '*.${ending}'`).join(' -o ');
  const all = `Make texts of all of them: find . \\( ${test} \\) -exec sh -c '${each}' _ {} \\;`;
  return [
    {
      code: 'document-unread',
      severity: 'warning',
      message: `${paths.length} more ${name} are not in the archive: ${listed(paths)}.`,
      file: null,
      line: null,
      cure: each.includes("'") ? 'Use the same command for each of them.' : all,
    },
  ];
}

/** A kind of file that holds no article, or none that a command could make a text of. */
interface OtherKind {
  names: readonly [one: string, many: string];
  endings: readonly string[];
  cure: string;
}

const NEEDS_NOTHING = 'Nothing needs to be done; what an article refers to is published with it.';

const PLAIN: OtherKind = {
  names: ['file that may be plain text', 'files that may be plain text'],
  endings: ['', 'text', 'asc', 'log', 'rst', 'org', 'adoc', 'mkd', 'mdown', 'mdx'],
  cure: 'Give what is an article the ending .txt or .md.',
};

const UNKNOWN: OtherKind = { names: ['file', 'other files'], endings: [], cure: NEEDS_NOTHING };

const OTHER_KINDS: readonly OtherKind[] = [
  PLAIN,
  {
    names: ['packed archive', 'packed archives'],
    endings: ['zip', 'gz', 'tgz', 'tar', 'bz2', 'xz', '7z', 'rar', 'warc', 'wacz'],
    cure: 'Unpack what holds articles.',
  },
  {
    names: ['picture', 'pictures'],
    endings: ['jpg', 'jpeg', 'png', 'gif', 'webp', 'svg', 'avif', 'heic', 'tif', 'tiff', 'bmp'],
    cure: NEEDS_NOTHING,
  },
  {
    names: ['recording', 'recordings'],
    endings: ['mp3', 'm4a', 'wav', 'ogg', 'opus', 'flac', 'mp4', 'm4v', 'mov', 'webm', 'mkv', 'avi'],
    cure: NEEDS_NOTHING,
  },
  UNKNOWN,
];

function kindOf(path: string): OtherKind {
  return OTHER_KINDS.find(({ endings }) => endings.includes(endingOf(path))) ?? UNKNOWN;
}

function groupProblem({ names: [one, many], cure }: OtherKind, paths: string[]): Problem[] {
  if (paths.length === 0) return [];
  const [first = null] = paths;
  return [
    {
      code: 'files-unused',
      severity: 'notice',
      message:
        paths.length === 1
          ? `This ${one} is in no article.`
          : `${paths.length} ${many} are in the folder and in no article: ${listed(paths)}.`,
      file: paths.length === 1 ? first : null,
      line: null,
      cure,
    },
  ];
}

/** The first few of many. */
function listed(paths: readonly string[]): string {
  const named = paths.slice(0, NAMED).map((path) => `"${path}"`);
  return paths.length > NAMED ? `${named.join(', ')} and ${paths.length - NAMED} more` : named.join(', ');
}

/** What follows the last dot of the file's name, in lower case; empty where there is none. */
function endingOf(path: string): string {
  return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

function stemOf(path: string): string {
  return path.replace(/\.[^./]*$/, '');
}
