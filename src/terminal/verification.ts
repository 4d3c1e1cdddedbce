import { amount } from './report.ts';
import type { Style } from './style.ts';

/** What a check of a site found, as far as a person reads it. */
interface Verification {
  files: number;
  manifest: string;
  missing: readonly string[];
  changed: readonly string[];
  added: readonly string[];
  damaged: readonly number[];
}

/** Whether a site is as it was built. */
export function isIntact({ missing, changed, added, damaged }: Verification): boolean {
  return [missing, changed, added, damaged].every((list) => list.length === 0);
}

/** The outcome as a person reads it: every file that is not as it was built, with what is wrong with it. */
export function verificationLines(found: Verification, site: string, style: Style): string[] {
  const { files, manifest, missing, changed, added, damaged } = found;
  const wrong: [string, readonly string[]][] = [
    ['missing', missing],
    ['changed', changed],
    ['added', added],
    ['damaged', damaged.map((line) => `line ${line} of the manifest`)],
  ];
  const counts = wrong.filter(([, list]) => list.length > 0).map(([word, list]) => `${list.length} ${word}`);
  return [
    style.strong(
      `${amount(files, 'file')} in the manifest of ${site}: ${counts.length === 0 ? 'all as they were built' : counts.join(', ')}`,
    ),
    ...wrong.flatMap(([word, list]) =>
      list.map((one) => `  ${style.severity('error', word.padEnd('missing'.length))}  ${inOneLine(one)}`),
    ),
    style.faint(`The manifest itself has the SHA-256 ${manifest}`),
  ];
}

/** A path as the manifest writes it, without what would break the line or tell the terminal something. */
function inOneLine(path: string): string {
  return path.replaceAll(/[%\p{Cc}]/gu, encodeURIComponent);
}
