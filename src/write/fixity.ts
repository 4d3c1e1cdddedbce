import { FIXITY_PATH } from '../model/kept.ts';
import type { Page } from '../model/page.ts';
import { faultInAddress } from './address.ts';
import { type Listed, manifestOf } from './manifest.ts';

/**
 * The page by which anybody can check a site: all its other files with their SHA-256, as the manifest of a bag has them
 * (RFC 8493, 2.1.3) and as `sha256sum --check` reads them. The two differ only for a percent sign in a path.
 */
export function fixityPage(files: Iterable<Listed>): Page {
  return { path: FIXITY_PATH, content: manifestOf(Array.from(files, escaped)), from: 'the manifest' };
}

function escaped(file: Listed): Listed {
  const path = file.path.replaceAll(/[%\r\n]/g, encodeURIComponent);
  return path === file.path ? file : { path, sha256: file.sha256 };
}

/** What such a page lists: the SHA-256 of each file by its path, and the numbers of the lines that are not understood. */
export function readFixity(text: string): { files: Map<string, string>; damaged: number[] } {
  const files = new Map<string, string>();
  const damaged: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, sha256, written] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    const path = written?.replaceAll(/%(?:25|0D|0A)/gi, decodeURIComponent);
    if (sha256 === undefined || path === undefined || faultInAddress(path) !== null) damaged.push(index + 1);
    else files.set(path, sha256);
  }
  return { files, damaged };
}
