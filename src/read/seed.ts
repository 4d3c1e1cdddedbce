import { createHash, hash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import type { Seed, SourceFile } from '../model/seed.ts';
import { severalArticles } from './collections.ts';
import { type Decoded, decode } from './decode.ts';
import { doubtProblem } from './doubt.ts';
import { notText } from './not-text.ts';
import { shellWord } from './shell.ts';

/** No article is longer; what is, would not fit into memory as a page. */
const LONGEST = 64 * 1024 * 1024;

/** A seed whose bytes are read and proved, and not yet understood. */
export interface SealedSeed {
  /** Of the file's bytes, in lower-case hex. */
  sha256: string;
  open: () => Promise<Seed>;
}

/**
 * A seed, read from the disk. A file that is no text, or is too long for one, has no characters when it is opened and the
 * problem `not-text` or `too-long`; the problems `encoding-doubtful`, `several-articles` and `not-plain-text` say what else a
 * person should know. Throws only what the file system throws.
 */
export async function readSeed(file: SourceFile): Promise<SealedSeed> {
  if (file.bytes > LONGEST) return readTooLong(file);
  // A synchronous call: for small files it takes a tenth of the time of an asynchronous one.
  const bytes = readFileSync(file.location);
  const sha256 = hash('sha256', bytes);
  return { sha256, open: () => opened(file, bytes, sha256) };
}

async function opened({ path, location }: SourceFile, bytes: Uint8Array, sha256: string): Promise<Seed> {
  const decoded = await decode(bytes);
  const instead = notText(bytes, decoded.characters);
  return {
    path,
    location,
    bytes: bytes.length,
    sha256,
    encoding: instead === null ? decoded.encoding : NO_ENCODING,
    characters: instead === null ? decoded.characters : '',
    problems: instead === null ? problemsOf(path, decoded) : [notTextProblem(path, instead)],
  };
}

/** As `file --mime-encoding` has it. */
const NO_ENCODING = 'binary';

async function readTooLong(file: SourceFile): Promise<SealedSeed> {
  const digest = createHash('sha256');
  for await (const chunk of createReadStream(file.location)) digest.update(chunk as Buffer);
  const sha256 = digest.digest('hex');
  return {
    sha256,
    open: async () => ({ ...file, sha256, encoding: NO_ENCODING, characters: '', problems: [tooLongProblem(file)] }),
  };
}

function problemsOf(path: string, decoded: Decoded): Problem[] {
  return [
    doubtProblem(path, decoded),
    severalArticlesProblem(path, decoded),
    notPlainTextProblem(path, decoded),
  ].filter((problem) => problem !== null);
}

function severalArticlesProblem(path: string, { characters }: Decoded): Problem | null {
  const collection = severalArticles(characters);
  if (collection === null) return null;
  const { kind, count } = collection;
  return {
    code: 'several-articles',
    severity: 'warning',
    message: `It looks like ${EXPORTS[kind]} with ${count} articles, and is published as a single one.`,
    file: path,
    line: null,
    cure: 'Split it so that each article is a file of its own, or export the articles one by one.',
  };
}

const EXPORTS = {
  mbox: 'a mailbox (mbox)',
  nexis: 'a Nexis export',
  factiva: 'a Factiva export',
  proquest: 'a ProQuest export',
};

function notPlainTextProblem(path: string, { characters }: Decoded): Problem | null {
  const start = characters.slice(0, 1000).trimStart().toLowerCase();
  const format = FORMATS.find(({ first }) => start.startsWith(first));
  if (format === undefined) return null;
  return {
    code: 'not-plain-text',
    severity: 'warning',
    message: `It is ${format.name}, not plain text, and its codes are published with its words.`,
    file: path,
    line: 1,
    cure: `Make a text of it: pandoc -f ${format.reader} -t plain --wrap=none ${shellWord(path)} -o ${shellWord(`${path}.new`)} && mv ${shellWord(`${path}.new`)} ${shellWord(path)}`,
  };
}

const FORMATS = [
  { first: '{\\rtf', name: 'RTF', reader: 'rtf' },
  { first: '<!doctype html', name: 'HTML', reader: 'html' },
  { first: '<html', name: 'HTML', reader: 'html' },
];

function notTextProblem(path: string, instead: string): Problem {
  return {
    code: 'not-text',
    severity: 'error',
    message: `It is ${instead}, not a text, and no word of it could be read.`,
    file: path,
    line: null,
    cure: 'Give it the ending that it should have, or move it out of the folder; save the article itself as plain text.',
  };
}

function tooLongProblem({ path, bytes }: SourceFile): Problem {
  return {
    code: 'too-long',
    severity: 'error',
    message: `It has ${bytes} bytes, more than the ${LONGEST} that an article may have, and was not read.`,
    file: path,
    line: null,
    cure: 'Split it so that each article is a file of its own.',
  };
}
