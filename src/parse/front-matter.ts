import matter from 'gray-matter';
import type { Json } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { isNarrowing, mayNarrow } from './access.ts';
import { findOpening } from './front-matter/block.ts';
import { isPlainMark, mayWithhold } from './visibility.ts';
import { duplicatesIn, recordOf, type YamlMapping } from './yaml/node.ts';
import { parseYaml, type YamlTree } from './yaml/tree.ts';

export interface FrontMatter {
  /** The fields by the names that the file gives them; all scalars are the strings that the person wrote, empty ones null. */
  data: Record<string, Json>;
  /** The line of a field in the file, counted from 1; null where there is no such field. */
  lineOf: (key: string) => number | null;
  /** What follows the front matter; the whole file where it has none. */
  body: string;
  /** The line of the file on which `body` begins. */
  bodyLine: number;
  problems: Problem[];
  /** Whether a part of the front matter could not be read. */
  broken: boolean;
  /** Whether what could not be read may say that the article is not to be published. */
  withhold: boolean;
}

/**
 * A file's characters → its front matter and its body. Nothing in it is ever evaluated. Front matter that cannot be read
 * is not shown as text, and of its fields those that can be read are used. Problems: `front-matter-invalid`,
 * `front-matter-foreign` (TOML, JSON, JavaScript …), `front-matter-unclosed`, `front-matter-withholds`, `duplicate-key`.
 */
export function readFrontMatter(characters: string, file: string): FrontMatter {
  const text = characters.replace(/^\uFEFF/u, '');
  const opening = findOpening(text, /\.(?:md|markdown)$/iu.test(file));
  switch (opening.kind) {
    case 'none':
      return withheldByHead(text, file, { ...NOTHING, body: text });
    case 'unclosed':
      return withheldBy(opening.source, file, { ...NOTHING, body: text, broken: true, problems: [unclosed(file)] });
    case 'foreign': {
      const { language, source, end } = opening;
      const problems = [foreign(language, file)];
      // What follows `---js` is as likely a text; TOML's `+++` is nothing else.
      const rest = language === 'TOML' ? bodyFrom(text, end) : { body: text, bodyLine: 1 };
      return withheldBy(source, file, { ...NOTHING, ...rest, broken: true, problems });
    }
    case 'yaml':
      return readFields(opening.source, file, bodyFrom(text, opening.end));
    default:
      return opening satisfies never;
  }
}

const NOTHING: FrontMatter = {
  data: {},
  lineOf: () => null,
  body: '',
  bodyLine: 1,
  problems: [],
  broken: false,
  withhold: false,
};

function bodyFrom(text: string, end: number): { body: string; bodyLine: number } {
  return { body: text.slice(end), bodyLine: text.slice(0, end).split('\n').length };
}

function readFields(source: string, file: string, rest: { body: string; bodyLine: number }): FrontMatter {
  const { root, broken, problems } = treeOf(source, file);
  const mapping: YamlMapping = root?.kind === 'mapping' ? root : { kind: 'mapping', line: 2, entries: [] };
  const frontMatter = {
    ...rest,
    data: recordOf(mapping),
    lineOf: (name: string) => mapping.entries.find(({ key }) => key === name)?.line ?? null,
    problems: [
      ...problems.map((problem) => ({ ...problem, code: 'front-matter-invalid' })),
      ...duplicatesIn(mapping, file),
    ],
    broken,
    withhold: false,
  };
  // Of a field that stands twice the first counts; a second "draft: true" must not be passed over.
  const read = new Set(Object.keys(frontMatter.data).map(frontMatter.lineOf));
  const noFields = root !== null && root.kind !== 'mapping';
  const doubtful = broken || noFields || mapping.entries.length > read.size;
  return doubtful ? withheldBy(source, file, frontMatter, read) : frontMatter;
}

/**
 * gray-matter, with its traps closed: it sees nothing but a block that we have found ourselves, without a language behind
 * the dashes; every engine is ours; an options object keeps it from its cache; `stringify`, which parses, is never called.
 */
function treeOf(source: string, file: string): YamlTree {
  const { data } = matter(`---\n${source}\n---\n`, {
    delimiters: ['---', '---\n'],
    engines: {
      yaml: (yaml: string) => ({ tree: parseYaml(yaml.slice(1), file, 2) }),
      javascript: refuse,
      json: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
  const { tree }: { tree?: YamlTree } = data;
  return tree ?? { root: null, broken: false, problems: [] };
}

function refuse(): never {
  throw new TypeError('Front matter in a language other than YAML reached gray-matter.');
}

/** What could not be read may hold a `private: true` or an `access: excerpt`; then the article is withheld, and a problem says so. `read` are the lines that were. */
function withheldBy(
  source: string,
  file: string,
  frontMatter: FrontMatter,
  read: ReadonlySet<number | null> = new Set(),
): FrontMatter {
  for (const [index, line] of source.split('\n').entries()) {
    const [, name = '', words = ''] = /^[ \t]*["']?([\w-]+)["']?[ \t]*[:=](.*)/u.exec(line) ?? [];
    const word = words.replace(/["',]/gu, '').trim();
    if (read.has(index + 2) || !(mayWithhold(name, word) || mayNarrow(name, word))) continue;
    const problems = [...frontMatter.problems, withholds(line.trim(), file, index + 2)];
    return { ...frontMatter, problems, withhold: true };
  }
  return frontMatter;
}

/** How many lines of a file can be meant as front matter that failed to be any. */
const HEAD_LINES = 40;
/** A line of a head that is no front matter; what is longer is text. */
const LONGEST_LINE = 2_000;

// `private: true`, `"draft": true,`, `{private: yes}`: a name and a yes, with what JSON and JavaScript write around them.
const FLAG_LINE = /^[\s{]*["']?([\w-]+)["']?[ \t]*[:=][ \t]*["']?([\w-]+)["']?[ \t]*[,}]*[ \t]*$/u;
const FLAGS_IN_BRACES = /["']?\b([\w-]+)["']?[ \t]*:[ \t]*["']?([\w-]+)["']?[ \t]*(?=[,}])/gu;

/**
 * A file that has no front matter can still try to say that it is private: behind a blank line, in JSON, between dashes of
 * another number. A line of its first that is nothing but such a mark withholds it, and a problem says so.
 */
function withheldByHead(text: string, file: string, frontMatter: FrontMatter): FrontMatter {
  for (const [index, line] of text.split('\n', HEAD_LINES).entries()) {
    if (line.length > LONGEST_LINE || !marksIn(line).some(([, name = '', value = '']) => isMark(name, value))) continue;
    return { ...frontMatter, problems: [withholds(line.trim(), file, index + 1)], withhold: true };
  }
  return frontMatter;
}

function isMark(name: string, word: string): boolean {
  return isPlainMark(name, word) || isNarrowing(name, word);
}

function marksIn(line: string): RegExpMatchArray[] {
  if (/^\s*\{/u.test(line)) return [...line.matchAll(FLAGS_IN_BRACES)];
  const mark = FLAG_LINE.exec(line);
  return mark === null ? [] : [mark];
}

function unclosed(file: string): Problem {
  return {
    code: 'front-matter-unclosed',
    severity: 'error',
    message: 'The front matter that begins with "---" has no line that closes it, so it is shown as text.',
    file,
    line: 1,
    cure: 'Write a line "---" after the last field.',
  };
}

function foreign(language: string, file: string): Problem {
  return {
    code: 'front-matter-foreign',
    severity: 'error',
    message: `The front matter is written in ${language}, and Backfile reads YAML only.`,
    file,
    line: 1,
    cure: 'Write the fields as "key: value" between two lines "---"; "hugo convert toYAML" does so for a Hugo site.',
  };
}

function withholds(words: string, file: string, line: number): Problem {
  return {
    code: 'front-matter-withholds',
    severity: 'error',
    message: `"${words.slice(0, 80)}" stands at the head of the file, but not in front matter that can be relied on, so the text is not published.`,
    file,
    line,
    cure: 'Write it between two lines "---" at the very beginning of the file, or remove the line.',
  };
}
