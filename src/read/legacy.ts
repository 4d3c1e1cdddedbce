import iconv from 'iconv-lite';
import { chardet } from 'jschardet';
import { LEGACY_ENCODINGS, type LegacyEncoding } from './encodings.ts';
import { oddity } from './natural.ts';
import type { Doubt, Reading } from './reading.ts';
import { readByTable } from './table.ts';
import { readWindows1252 } from './windows-1252.ts';

/** How many bytes with their lines the detector looks at: enough to be sure, and few enough to be quick. */
const EVIDENCE_BYTES = 16_384;

/** A candidate whose score is below this explains the bytes so badly that damage is thought of. */
const POOR = 0.2;

/** A second candidate this near to the first makes the reading doubtful. */
const NEAR = 0.97;

/**
 * Bytes in one of the encodings from before Unicode. The detector ranks the tables by the language that they make of
 * the bytes; what is unnatural in the characters of each corrects the ranking, and of equals the more common one wins.
 * Bytes that no table reads are windows-1252.
 */
export function readLegacy(bytes: Uint8Array): Reading {
  const [best, ...others] = rank(evidenceOf(bytes));
  if (best === undefined) {
    return {
      characters: readWindows1252(bytes),
      encoding: 'windows-1252',
      doubt: { message: 'no encoding explains its bytes', at: null },
    };
  }
  const reading = readByTable(bytes, best.encoding);
  return { ...reading, doubt: reading.doubt ?? doubtOf(best, others) };
}

interface Candidate {
  encoding: LegacyEncoding;
  /** What it makes of the evidence. */
  characters: string;
  /** How well it explains the evidence: 0 to 1. */
  likelihood: number;
  /** The same, with how common the encoding is. */
  score: number;
}

/** The lines that hold a byte beyond ASCII, control characters blanked out: they would make the detector think of binaries. */
function evidenceOf(bytes: Uint8Array): Uint8Array {
  // A blank at the front, since the detector takes some first words ("BM") for those of other file formats.
  const lines: Uint8Array[] = [Uint8Array.of(0x20)];
  let size = 0;
  for (let start = 0; start < bytes.length && size < EVIDENCE_BYTES; ) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    const first = line.findIndex((byte) => byte > 0x7f);
    if (first !== -1) {
      const from = Math.max(0, first - EVIDENCE_BYTES / 2);
      lines.push(line.subarray(from, from + EVIDENCE_BYTES));
      size += line.length - from;
    }
    start = end;
  }
  return Buffer.concat(lines).map((byte) => ((byte < 0x20 && byte !== 0x0a) || byte === 0x7f ? 0x20 : byte));
}

function rank(evidence: Uint8Array): Candidate[] {
  const candidates = candidatesFor(evidence);
  const poor = (candidates[0]?.score ?? 0) < POOR;
  return poor ? inOrder([...candidates, ...damagedCandidates(evidence)]) : candidates;
}

function candidatesFor(evidence: Uint8Array): Candidate[] {
  const detected = detect(evidence);
  const least = (detected[0]?.confidence ?? 0) * 0.4;
  return inOrder(
    detected
      .filter(({ encoding, confidence }) => confidence > least || encoding === MOST_COMMON)
      .map(({ encoding, confidence, language }) => {
        const characters = iconv.decode(evidence, encoding.table);
        const likelihood = confidence * (1 - oddity(characters, language)) ** 2;
        return { encoding, characters, likelihood, score: likelihood * commonness(encoding, foreignIn(characters)) };
      }),
  );
}

const MOST_COMMON = LEGACY_ENCODINGS[0];

/**
 * What an encoding gains or loses by being common or not, where `foreign` characters speak for it: where a single one
 * does, windows-1252 is believed against three times the likelihood; where there are many, they alone decide.
 */
function commonness(encoding: LegacyEncoding, foreign: number): number {
  const few = Math.max(1, foreign);
  return encoding === MOST_COMMON ? 1 + 2 / few ** 2 : 1 - (0.001 * LEGACY_ENCODINGS.indexOf(encoding)) / few;
}

/**
 * The detector drops a table at the first byte that it cannot read. So the tables that read all but a few are tried on
 * what they read.
 */
function damagedCandidates(evidence: Uint8Array): Candidate[] {
  return LEGACY_ENCODINGS.flatMap((encoding) => {
    const characters = iconv.decode(evidence, encoding.table);
    const damage = characters.match(/\ufffd/g)?.length ?? 0;
    if (damage === 0 || damage * 50 > foreignIn(characters)) return [];
    const sound = iconv.encode(characters.replace(/\ufffd/g, ''), encoding.table);
    return candidatesFor(sound).filter((candidate) => candidate.encoding === encoding);
  });
}

interface Detection {
  encoding: LegacyEncoding;
  confidence: number;
  language: string | null;
}

function detect(evidence: Uint8Array): Detection[] {
  const detections = chardet.detectAll(evidence, {
    includeEncodings: LEGACY_ENCODINGS.map(({ detected }) => detected),
    compatNames: false,
    ignoreThreshold: true,
  });
  return detections.flatMap(({ encoding, confidence, language }) => {
    const known = LEGACY_ENCODINGS.find(({ detected }) => detected === encoding);
    return known === undefined ? [] : [{ encoding: known, confidence, language }];
  });
}

/** The likeliest first; of those that are as likely, the one that stands first in the table. */
function inOrder(candidates: Candidate[]): Candidate[] {
  const place = ({ encoding }: Candidate) => LEGACY_ENCODINGS.indexOf(encoding);
  return candidates.sort((a, b) => b.score - a.score || place(a) - place(b));
}

function foreignIn(characters: string): number {
  return characters.match(/[^\p{ASCII}]/gu)?.length ?? 0;
}

function doubtOf(best: Candidate, others: Candidate[]): Doubt | null {
  const rival = others.find(
    ({ characters, likelihood }) => characters !== best.characters && likelihood > best.likelihood * NEAR,
  );
  if (rival === undefined) return null;
  return { message: `its bytes are as likely ${rival.encoding.label}`, at: null };
}
