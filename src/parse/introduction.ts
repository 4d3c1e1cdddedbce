import type { Config } from '../model/config.ts';
import type { Introduction } from '../model/introduction.ts';
import type { Problem } from '../model/problem.ts';
import { attach, type LookUp } from './attach.ts';
import { parseMarkdown } from './markdown.ts';

/**
 * The front-page text of archive.yaml → its blocks and the files that it refers to. Problems: those of `parseMarkdown` and
 * `attach`, all at the line of the setting, since YAML may have joined or moved the lines of its value.
 */
export function parseIntroduction(
  { markdown, line }: NonNullable<Config['frontPage']>,
  lookUp: LookUp,
): { introduction: Introduction; problems: Problem[] } {
  const place = { file: 'archive.yaml', line };
  const { text, blocks, references, problems } = parseMarkdown(markdown);
  const { attachments, problems: missing } = attach(references, place, lookUp);
  return {
    introduction: { text, blocks, attachments },
    problems: [...problems.map((problem) => ({ ...problem, ...place })), ...missing],
  };
}
