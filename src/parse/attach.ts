import type { Attachment } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { resolvePath } from '../model/reference.ts';

/** Says what lies at a path of the content folder. */
export type LookUp = (path: string) => 'seed' | 'file' | null;

/**
 * The files of the content folder that a text refers to; `references` are its relative paths, decoded, and `place` says in
 * which file and on which line it stands. A reference to another seed is no attachment; one to nothing is the problem
 * `attachment-missing`, one to a page that can run scripts of its own `attachment-runs`.
 */
export function attach(
  references: Iterable<string>,
  place: { file: string; line: number | null },
  lookUp: LookUp,
): { attachments: Attachment[]; problems: Problem[] } {
  const attachments: Attachment[] = [];
  const problems: Problem[] = [];
  for (const reference of new Set(references)) {
    const path = resolvePath(reference, place.file);
    const found = path === null ? null : lookUp(path);
    if (path !== null && found === 'file') {
      attachments.push({ reference, path });
      if (CAN_RUN.test(path)) problems.push(runningProblem(path, place));
    } else if (found === null) problems.push(missingProblem(reference, place));
  }
  return { attachments, problems };
}

const CAN_RUN = /\.(?:x?html?|xht)$/iu;

/** Our own pages forbid scripts that are not ours; a page that is copied as it is does not. */
function runningProblem(path: string, place: { file: string; line: number | null }): Problem {
  return {
    code: 'attachment-runs',
    severity: 'warning',
    message: `The text refers to "${path}", a page that is published as it is and may run scripts under the address of your site.`,
    ...place,
    cure: 'See that you trust it, or refer to a picture or a PDF of it instead.',
  };
}

function missingProblem(reference: string, place: { file: string; line: number | null }): Problem {
  return {
    code: 'attachment-missing',
    severity: 'warning',
    message: `The text refers to "${reference}", which is not in the content folder.`,
    ...place,
    cure: 'Put the file there, or correct the reference; until then the page shows the words without the link.',
  };
}
