import { hash } from 'node:crypto';
import type { Page } from './model/page.ts';
import type { Testimony, Witness } from './render/witness.ts';
import type { Cache } from './write/cache.ts';
import type { Prepared, Staged, Stager } from './write/stage.ts';

/**
 * What some pages were made of, and the files that they became, so that the next build need not make them again. It says
 * nothing that is not looked at again: the files are taken only where the site has them, byte for byte.
 */
export interface Receipt {
  /** Of all that they are made of beside what they ask of the archive. */
  mark: string;
  told: Testimony;
  files: Prepared[];
}

/** Of what pages are to be made, unless they stand. */
interface Task {
  mark: string;
  former: Former | null;
}

/** Something of which pages are made, and what the last build noted of them; null where nothing is to be noted. */
export type Again<Item> = Item & { former: Former | null };

/** The receipt that the last build gave for what has this name, as a line; null where it gave none. */
export interface Former {
  name: string;
  before: string | null;
}

/** The files of pages, and the receipt for them, as a line; null where nothing is to be noted. */
export interface Made {
  files: Staged[];
  receipt: { name: string; line: string } | null;
}

/** Takes the files of the last build where they would be made the same and stand in the site, else makes the pages. */
export async function takenOrMade(
  { mark, former }: Task,
  pages: () => Iterable<Page>,
  { witness, stager }: { witness: Witness; stager: Stager },
): Promise<Made> {
  if (former === null) return { files: await stager.stageAll(pages()), receipt: null };
  const { name, before } = former;
  const last = before === null ? null : (JSON.parse(before) as Receipt);
  if (before !== null && last?.mark === mark && witness.holds(last.told)) {
    const files = stager.standing(last.files);
    if (files !== null) return { files, receipt: { name, line: before } };
  }
  const files = await stager.stageAll(pages());
  const prepared = files.map(({ path, from, bytes, sha256 }): Prepared => ({ path, from, bytes, sha256 }));
  const receipt: Receipt = { mark, told: witness.testimony(), files: prepared };
  return { files, receipt: { name, line: JSON.stringify(receipt) } };
}

/** The receipts of a site. */
export interface Receipts {
  /** What the last build noted of what has this name; null where nothing is to be noted. */
  formerOf: (name: string) => Former | null;
  /** Keeps a receipt for the next build. */
  keep: (receipt: Made['receipt']) => void;
  /** Keeps the rest, and says under which keys of the cache all are. */
  close: () => string[];
}

/**
 * None, for a build before which there was none: to note all that is asked takes a twentieth of a build, and most archives are
 * built once.
 */
export const NO_RECEIPTS: Receipts = { formerOf: () => null, keep: () => {}, close: () => [] };

/**
 * The receipts for the site in `out`, in portions, so that a build holds few of its own. `ground` is a mark of all that is the
 * same for every page; receipts of a build on another ground are of no use.
 */
export function openReceipts(cache: Cache, out: string, ground: string): Receipts {
  const keyOf = (portion: number) => hash('sha256', JSON.stringify(['receipts', out, portion]));
  const last = new Map<string, string>();
  for (let portion = 0; ; portion += 1) {
    const kept = cache.get(keyOf(portion)) as Portion | undefined;
    if (kept?.ground !== ground) break;
    for (const [name, receipt] of kept.receipts) last.set(name, receipt);
  }
  const keys: string[] = [];
  let receipts: Portion['receipts'] = [];
  const put = () => {
    const key = keyOf(keys.length);
    cache.put(key, { ground, receipts } satisfies Portion);
    keys.push(key);
    receipts = [];
  };
  return {
    formerOf: (name) => ({ name, before: last.get(name) ?? null }),
    keep(receipt) {
      if (receipt !== null) receipts.push([receipt.name, receipt.line]);
      if (receipts.length === PORTION) put();
    },
    close() {
      if (receipts.length > 0) put();
      return keys;
    },
  };
}

interface Portion {
  ground: string;
  receipts: [name: string, receipt: string][];
}

const PORTION = 256;
