import type { Problem, Severity } from '../model/problem.ts';
import type { Style } from './style.ts';

/** What a build tells, as far as a person reads it. */
interface Report {
  articles: number;
  withheld: number;
  published: { written: number; unchanged: number; removed: number; bytes: number };
  problems: readonly Problem[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];
const MOST_SHOWN = 20;
/** Of problems that say the same of different files. */
const MOST_ALIKE = 3;

/** How many problems there are of each severity. */
export function countProblems(problems: readonly Problem[]): Record<Severity, number> {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/** The report as a person reads it: what was made, which problems were met, how to look at it. */
export function reportLines(report: Report, places: { folder: string; out: string }, style: Style): string[] {
  const { articles, withheld, published } = report;
  const files = published.written + published.unchanged;
  const held = withheld === 0 ? '' : `, ${amount(withheld, 'text')} withheld`;
  return [
    style.strong(`${amount(articles, 'article')} from ${places.folder} in ${places.out}${held}`),
    `${amount(files, 'file')}, ${sizeInWords(published.bytes)}: ${published.written} written, ${published.unchanged} unchanged, ${published.removed} removed`,
    ...problemLines(report.problems, places.folder, style),
    `Open ${places.out}/index.html in a browser, or run: backfile serve ${places.folder}`,
  ];
}

function problemLines(problems: readonly Problem[], folder: string, style: Style): string[] {
  if (problems.length === 0) return [];
  const ordered = SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const shown = withoutRepetitions(ordered).slice(0, MOST_SHOWN);
  const hidden = ordered.length - shown.length;
  const hasPaths = shown.some(({ file }) => file !== null);
  const counts = countProblems(problems);
  const summary = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    amount(counts[severity], severity),
  );
  return [
    '',
    `${summary.join(', ')}${hasPaths && folder !== '.' ? `; paths and commands are meant within ${folder}` : ''}:`,
    ...shown.flatMap((problem) => problemText(problem, style)),
    ...(hidden > 0 ? [style.faint(`  … and ${hidden} more; --json lists all of them.`)] : []),
    '',
  ];
}

/** The first few problems of each kind, in their order. */
function withoutRepetitions(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, number>();
  return problems.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= MOST_ALIKE;
  });
}

function problemText({ severity, file, line, message, cure }: Problem, style: Style): string[] {
  const where = file === null ? '' : `${line === null ? file : `${file}:${line}`}  `;
  return [`  ${style.severity(severity)}  ${style.strong(where)}${message}`, `    ${style.faint(cure)}`];
}

/** A number with its noun: `1 file`, `12,480 files`. */
export function amount(count: number, noun: string): string {
  return `${count.toString().replaceAll(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`;
}

/** `3.4 kB`, `12.0 MB`; 1 kB is 1,000 bytes. */
function sizeInWords(bytes: number): string {
  if (bytes < 1000) return amount(bytes, 'byte');
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
