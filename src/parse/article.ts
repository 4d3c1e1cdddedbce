import { detectLanguage, directionOf } from '../language/detect.ts';
import { type Language, languageOf } from '../language/index.ts';
import type { Access, Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { bodyBlocks } from '../model/body.ts';
import type { Derivation } from '../model/derivation.ts';
import type { LocatedOverride } from '../model/override.ts';
import type { Problem } from '../model/problem.ts';
import type { Seed } from '../model/seed.ts';
import { selectorOf } from '../model/span.ts';
import { attach, type LookUp } from './attach.ts';
import type { Claim } from './claim.ts';
import { frontMatterClaims } from './fields.ts';
import { fileNameClaims, fileNameTitle } from './file-name.ts';
import { readFrontMatter } from './front-matter.ts';
import { settleDoubt } from './head/doubt.ts';
import { isHeadLine, readHead } from './head.ts';
import { deriveHeadline, openingWords } from './headline.ts';
import { parseMarkdown } from './markdown.ts';
import { overrideClaims } from './override-claims.ts';
import { parsePlainText } from './plain-text.ts';
import { settle } from './settle.ts';
import { findSignoffs } from './signoff.ts';
import { visibilityOf } from './visibility.ts';

export interface ParseContext {
  /** The person's correction of this seed. */
  override: LocatedOverride | null;
  /** The archive's own language, for texts that do not show theirs. */
  language: string | null;
  /** How much of an article the archive shows that does not say it itself; all where absent. */
  access?: Access;
  lookUp: LookUp;
}

/**
 * Seed → article: what the text and its surroundings state, each field with its derivation. It never fails: what cannot be
 * understood is kept as text, with a problem in `problems`.
 */
export function parseArticle(seed: Seed, context: ParseContext): Article {
  const frontMatter = readFrontMatter(seed.characters, seed.path);
  const format = formatOf(seed.path);
  const place = { file: seed.path, line: frontMatter.bodyLine };
  const markdown = format === 'markdown' ? parseMarkdown(frontMatter.body, place) : null;

  const detected = detectLanguage(markdown?.text ?? frontMatter.body);
  const shown = detected === null || detected.confidence === 'uncertain' ? null : detected.code;
  const language = languageOf(shown ?? context.language);
  const body = markdown ?? readPlainText(frontMatter.body, language);
  const { text } = body;
  const stated = frontMatterClaims(frontMatter, seed.path, language);
  const corrected = context.override === null ? null : overrideClaims(seed.path, context.override, language);
  const head = readHead(text, body.blocks, { language });
  const named = fileNameClaims(seed.path);
  const settled = head.doubts.map((doubt) => settleDoubt(text, doubt, [...head.claims, ...named]));
  const read = [...head.claims, ...settled.flatMap((doubt) => doubt.claims)];
  const headClaims = isCollection(seed) ? read.map(doubted) : read;
  const claims = [
    ...(corrected?.claims ?? []),
    ...stated.claims,
    ...headClaims,
    ...named,
    ...languageClaims(detected, context.language),
  ];
  if (!claims.some(({ field }) => field === 'title')) claims.push(titleClaim(text, head.blocks, seed.path, language));

  const { fields, derivation, won } = settle(claims);
  const kept = keepWhatLost({ blocks: head.blocks, claims: headClaims }, won, body.blocks);
  const blocks = findSignoffs(text, kept, language.isSignoff);
  const attached = attach(
    [...body.references, ...stated.references, ...(corrected?.references ?? [])],
    { file: seed.path, line: null },
    context.lookUp,
  );
  return {
    path: seed.path,
    format,
    text,
    blocks,
    ...fields,
    title: fields.title ?? seed.path,
    dir: derivation.dir === undefined ? directionOf(fields.language) : fields.dir,
    attachments: attached.attachments,
    visibility: visibilityOf(stated.marks, corrected?.marks),
    access: fields.access ?? context.access ?? 'full',
    indexing: fields.indexing ?? true,
    extra: stated.extra,
    derivation,
    problems: [
      ...seed.problems,
      ...emptyProblem(seed, text),
      ...frontMatter.problems,
      ...stated.problems,
      ...(corrected?.problems ?? []),
      ...body.problems,
      ...settled.flatMap((doubt) => doubt.problems.map((problem) => ({ ...problem, file: seed.path }))),
      ...attached.problems,
    ],
  };
}

function formatOf(path: string): Article['format'] {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'text';
}

function readPlainText(characters: string, language: Language): ReturnType<typeof parseMarkdown> {
  const { text, blocks } = parsePlainText(characters, {
    isHeadLine: (words) => isHeadLine(words, language),
    isCompound: language.isCompound,
  });
  return { text, blocks, references: [], problems: [] };
}

/** A file without a word becomes an article all the same, and its person may have lost one. */
function emptyProblem(seed: Seed, text: string): Problem[] {
  const known = seed.problems.some(({ code }) => code === 'not-text' || code === 'too-long');
  if (text.trim() !== '' || known) return [];
  return [
    {
      code: 'empty-text',
      severity: 'notice',
      message: 'There is no text in it, and its page has nothing but a headline.',
      file: seed.path,
      line: null,
      cure: 'Put the text into the file, or move the file out of the folder.',
    },
  ];
}

/** Several articles in one file: what stands above the first is not said of the others. */
function isCollection({ problems }: Seed): boolean {
  return problems.some(({ code }) => code === 'several-articles');
}

function doubted(claim: Claim): Claim {
  return { ...claim, derivation: { ...claim.derivation, confidence: 'uncertain' } };
}

/** The language that the text shows, or else the archive's. */
function languageClaims(detected: ReturnType<typeof detectLanguage>, archiveLanguage: string | null): Claim[] {
  const claims: Claim[] = [];
  if (detected !== null && (detected.confidence !== 'uncertain' || archiveLanguage === null)) {
    claims.push({ field: 'language', value: detected.code, derivation: implied(detected.confidence) });
  } else if (archiveLanguage !== null) {
    const derivation: Derivation = { ...implied('likely'), method: 'folder', path: 'archive.yaml', key: 'language' };
    claims.push({ field: 'language', value: archiveLanguage, derivation });
  }
  return claims;
}

function implied(confidence: Derivation['confidence']): Derivation {
  return { method: 'implied', confidence, selector: null, path: null, key: null, line: null };
}

/** Without a stated headline, one from the lede, or at least its opening words; without words, the file's name. */
function titleClaim(text: string, blocks: readonly Block[], path: string, language: Language): Claim {
  const body = bodyBlocks(blocks);
  const headline = deriveHeadline(text, body, language) ?? openingWords(text, body, language);
  if (headline === null) return fileNameTitle(path);
  const derivation = { ...implied(headline.confidence), selector: selectorOf(text, headline.span) };
  return { field: 'title', value: headline.title, derivation };
}

/**
 * A line of the head whose claim did not win (the person's front matter says otherwise) goes back to the body:
 * no word of a text is ever lost from its page. A headline goes back as the heading that it is, and so is no lede.
 */
function keepWhatLost(
  head: { blocks: Block[]; claims: Claim[] },
  won: ReadonlySet<Claim>,
  source: readonly Block[],
): Block[] {
  return head.blocks.map((block) => {
    if (block.type !== 'head') return block;
    const own = head.claims.filter(({ derivation: { selector } }) => selector !== null && overlaps(selector, block));
    const agreed = own.length === 0 || own.some((claim) => won.has(claim) || saysTheSame(claim, won));
    if (agreed) return block;
    const { role, start, end, marks } = block;
    if (role !== 'headline') return { type: 'paragraph', start, end, marks };
    const heading = source.find((one) => one.type === 'heading' && one.start === start);
    return { type: 'heading', level: heading?.type === 'heading' ? heading.level : 2, start, end, marks };
  });
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function saysTheSame(claim: Claim, won: ReadonlySet<Claim>): boolean {
  const winner = [...won].find(({ field }) => field === claim.field);
  return winner !== undefined && withoutWording(winner.value) === withoutWording(claim.value);
}

/** A value as JSON, without the words that a date was read from: 3 May 2021 is 2021-05-03. */
function withoutWording(value: Claim['value']): string {
  return JSON.stringify(value, (key, part: unknown) => (key === 'raw' ? undefined : part));
}
