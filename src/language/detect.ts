import type { eld } from 'eld/extrasmall';
import { isPlainEnglish } from './en/plain.ts';

export interface DetectedLanguage {
  /** BCP 47. */
  code: string;
  confidence: 'certain' | 'likely' | 'uncertain';
}

/** The detector, from when a text first needs it: it fills 30 MB in each thread, and what is plain English never asks it. */
let detector: typeof eld | null = null;

export async function openDetector(): Promise<void> {
  detector ??= (await import('eld/extrasmall')).eld;
}

/** Does what may ask for the language of a text; where that needs the detector and it is not open, opens it and does it again. */
export async function withDetector<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DetectorClosed)) throw error;
  }
  await openDetector();
  return work();
}

class DetectorClosed extends Error {}

// The detector looks at the first 350 bytes or so of what it is given; samples from the whole text show a foreign
// headline or quotation for what it is. Where the first three do not agree, two more are asked.
const SAMPLES = 5;
const FIRST_ASKED = [0, 2, 4];
const SAMPLE_LENGTH = 400;
/** Fewer letters than this, some six words, are a guess. */
const FEWEST_LETTERS = 24;
/** In fewer letters than this, two languages that fit nearly as well cannot be told apart. */
const FEW_LETTERS = 80;
/** What less than half of the samples show is a guess too. */
const MAJORITY = 0.5;

/**
 * The language that most of the text is in; null where it is too short, or in a script without a language that is known.
 * `certain`: every sample of a long enough text says so, clearly; `likely`: most of it does.
 * Whoever asks has opened the detector, or asks within `withDetector`.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const votes = votesOf(samplesOf(text));
  const tally = new Map<string, number>();
  for (const { code } of votes) tally.set(code, (tally.get(code) ?? 0) + 1);
  const [winner] = [...tally].sort(([, a], [, b]) => b - a);
  if (winner === undefined) return null;
  const [code, count] = winner;
  const clear = votes.filter((vote) => vote.code === code && vote.clear).length;
  return { code, confidence: confidenceOf(count / votes.length, clear / votes.length, text.length) };
}

/** What samples say; of five that are like one another three are enough. */
function votesOf(samples: readonly string[]): Vote[] {
  const first = FIRST_ASKED.flatMap((place) => samples[place] ?? []).flatMap((sample) => voteOf(sample) ?? []);
  const [one] = first;
  const agree = first.length === FIRST_ASKED.length && first.every(({ code, clear }) => code === one?.code && clear);
  return agree ? first : samples.flatMap((sample) => voteOf(sample) ?? []);
}

interface Vote {
  code: string;
  /** Whether the detector is sure. */
  clear: boolean;
}

function confidenceOf(share: number, clear: number, length: number): DetectedLanguage['confidence'] {
  if (share <= MAJORITY || clear === 0) return 'uncertain';
  return share === 1 && clear > MAJORITY && length >= SAMPLE_LENGTH / 2 ? 'certain' : 'likely';
}

/** Up to five pieces, evenly spread, none beginning in the middle of a word. */
function samplesOf(text: string): string[] {
  const count = Math.max(1, Math.min(SAMPLES, Math.floor(text.length / SAMPLE_LENGTH)));
  return Array.from({ length: count }, (_, index) => {
    const start = Math.floor((text.length * index) / count);
    const piece = text.slice(start, start + SAMPLE_LENGTH);
    return start === 0 ? piece : piece.slice(piece.search(/\s/u) + 1);
  });
}

/**
 * What the detector says of a sample without its addresses, which are English everywhere, and without control characters. It is
 * not asked about what is plainly English, as most archives are: to see that takes a tenth of the time.
 */
function voteOf(sample: string): Vote | null {
  if (isPlainEnglish(sample)) return { code: 'en', clear: true };
  const words = sample.replace(/\p{Cc}+/gu, ' ').replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+/gu, ' ');
  if (!hasLetters(words, DENSE_SCRIPT.test(words) ? FEWEST_LETTERS / 4 : FEWEST_LETTERS)) return null;
  if (detector === null) throw new DetectorClosed();
  const result = detector.detect(words);
  if (!hasLetters(words, FEW_LETTERS) && isTie(result.getScores())) return null;
  return result.language === ''
    ? null
    : { code: CODES.get(result.language) ?? result.language, clear: result.isReliable() };
}

/** Whether there are so many letters, at least. */
function hasLetters(words: string, fewest: number): boolean {
  const letter = /\p{L}/gu;
  for (let count = 0; count < fewest; count += 1) if (!letter.test(words)) return false;
  return true;
}

/** Whether a second language fits almost as well as the first. */
function isTie(scores: Record<string, number>): boolean {
  const [first = 0, second = 0] = Object.values(scores).sort((a, b) => b - a);
  return second > first * 0.97;
}

const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

// The detector's `ku` is Kurdish in Arabic letters, which is Central Kurdish.
const CODES: ReadonlyMap<string, string> = new Map([['ku', 'ckb']]);

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'arz',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'lrc',
  'mzn',
  'pnb',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RIGHT_TO_LEFT_SCRIPTS = /-(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)\b/i;

/** The direction in which a language (BCP 47) is written; `ltr` where it is not known. A script that is named decides. */
export function directionOf(code: string | null): 'ltr' | 'rtl' {
  if (code === null) return 'ltr';
  if (/^[a-z]{2,3}-[a-z]{4}\b/i.test(code)) return RIGHT_TO_LEFT_SCRIPTS.test(code) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has((code.split('-')[0] ?? '').toLowerCase()) ? 'rtl' : 'ltr';
}
