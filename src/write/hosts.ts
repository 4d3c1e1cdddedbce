import type { Problem } from '../model/problem.ts';
import { OF_THE_ARCHIVE } from './problems.ts';

/** What a host takes. */
interface Host {
  name: string;
  files: number;
  bytes: number;
  /** Of one file. */
  fileBytes: number;
}

/** As the hosts' own documentation has them: Cloudflare Pages "Limits" (free plan), GitHub Pages "Limits" and GitHub "Large files". */
const HOSTS: readonly Host[] = [
  {
    name: 'The free plan of Cloudflare Pages',
    files: 20_000,
    bytes: Number.POSITIVE_INFINITY,
    fileBytes: 25 * 2 ** 20,
  },
  { name: 'GitHub Pages', files: Number.POSITIVE_INFINITY, bytes: 1_000_000_000, fileBytes: 100 * 2 ** 20 },
];

/** Says of each host that would not take a site, why. */
export function hostProblems(files: readonly { path: string; bytes: number }[]): Problem[] {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const largest = files.reduce((most, file) => (file.bytes > most.bytes ? file : most), { path: '', bytes: 0 });
  return HOSTS.flatMap((host) => {
    const reasons = [
      files.length > host.files ? `${files.length} files, and it takes ${host.files}` : '',
      bytes > host.bytes ? `${megabytes(bytes)}, and it takes ${megabytes(host.bytes)}` : '',
      largest.bytes > host.fileBytes
        ? `a file of ${megabytes(largest.bytes)} (${largest.path}), and it takes ${megabytes(host.fileBytes)}`
        : '',
    ].filter((reason) => reason !== '');
    return reasons.length === 0 ? [] : [tooLarge(host, reasons)];
  });
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

function tooLarge({ name }: Host, reasons: readonly string[]): Problem {
  return {
    ...OF_THE_ARCHIVE,
    code: 'too-large-for-host',
    severity: 'notice',
    message: `${name} would not take this site: it has ${reasons.join('; it has ')}.`,
    cure: 'Choose another host, or write originals: off or feeds: archive in archive.yaml to have fewer files.',
  };
}
