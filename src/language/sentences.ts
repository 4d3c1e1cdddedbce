import type { Span } from '../model/span.ts';

/** The words that decide whether a full stop ends a sentence; abbreviations as they are printed, without the last full stop. */
export interface SentenceWords {
  /** Abbreviations that something always follows: `Mr`, `Gen`. */
  openAbbreviations: ReadonlySet<string>;
  /** Abbreviations that can also end a sentence: `Inc`, `etc`. Letters with full stops ("U.S.") are known by their shape. */
  abbreviations: ReadonlySet<string>;
  /** Abbreviations that are one only before a number: `No`, `p`. */
  numberAbbreviations: ReadonlySet<string>;
  /** Words in lower case that, with a capital, begin sentences rather than names: `the`, `he`. */
  openers: ReadonlySet<string>;
  /** Verbs after a quotation that belong to its sentence: `asked`. */
  reportingVerbs: ReadonlySet<string>;
}

/** How many characters on either side of a full stop are looked at: two long words. */
const LOOK = 60;

const MARKS = '.!?…。！？｡؟۔।።։';
const MARK = new RegExp(`[${MARKS}]`, 'g');
// A sentence ends with its marks and the quotation marks and brackets that close on them.
const END = new RegExp(String.raw`[${MARKS}]+[\p{Pf}\p{Pe}"'”’»]*`, 'uy');
const WIDE = /[。！？｡]/u;

/**
 * The sentences in a span of a text, in order, each without the blanks around it; every character of the span that is
 * not blank is in exactly one of them. Linear: each full stop looks at a few words around it.
 */
export function splitSentences(text: string, { start, end }: Span, words: SentenceWords): Span[] {
  const sentences: Span[] = [];
  const piece = text.slice(start, end);
  let from = start;
  MARK.lastIndex = 0;
  while (MARK.test(piece)) {
    const at = start + MARK.lastIndex - 1;
    const to = start + behindMarks(piece, MARK.lastIndex - 1);
    MARK.lastIndex = to - start;
    if (to < end && !endsPlainly(text, from, at, to, end, words)) {
      const before = text.slice(Math.max(from, at - LOOK), at);
      const after = text.slice(to, Math.min(end, to + LOOK));
      if (!endsSentence(before, text.slice(at, to), after, words)) continue;
    }
    sentences.push(trimmed(text, from, to));
    from = to;
  }
  const rest = trimmed(text, from, end);
  if (rest.start < rest.end) sentences.push(rest);
  return sentences;
}

/** Behind the marks that begin at a place, and what closes on them: behind most stands a blank, or a quotation mark and a blank. */
function behindMarks(text: string, at: number): number {
  if (text[at + 1] === ' ') return at + 1;
  if (text[at + 1] === '”' && text[at + 2] === ' ') return at + 2;
  END.lastIndex = at;
  END.test(text);
  return END.lastIndex;
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (start < end && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

const BLANK = 0x20;

function isBlank(code: number): boolean {
  return code <= 0x7f ? code === BLANK || (code >= 0x09 && code <= 0x0d) : /\s/u.test(String.fromCharCode(code));
}

/**
 * Whether a sentence ends as most do: with a plain word that is no abbreviation or a figure, a full stop and perhaps a
 * quotation mark, and with a blank, perhaps another quotation mark, and a capital behind them.
 * @param at where its marks begin
 * @param to where they end
 */
function endsPlainly(text: string, from: number, at: number, to: number, end: number, words: SentenceWords): boolean {
  if (!beginsPlainly(text, to, end)) return false;
  if (text[at] !== '.' || to > at + 2 || (to === at + 2 && text[at + 1] !== '"' && text[at + 1] !== '”')) return false;
  let first = at;
  while (first > from && isFigure(text.charCodeAt(first - 1))) first -= 1;
  // "1. The pier": a sentence of a figure alone is none.
  if (first < at) return first > from + 1 && text[first - 1] === ' ' && !isBlank(text.charCodeAt(first - 2));
  while (first > from && isPlainSmall(text.charCodeAt(first - 1))) first -= 1;
  if (first > from && isPlainCapital(text.charCodeAt(first - 1))) first -= 1;
  if (at - first < 2 || first === from || text.charCodeAt(first - 1) !== BLANK) return false;
  return !isAbbreviated(text.slice(first, at), words);
}

/** Whether a blank and a plain capital stand there, between them perhaps a mark that opens a quotation. */
function beginsPlainly(text: string, at: number, end: number): boolean {
  const first = text[at + 1] === '“' || text[at + 1] === '"' ? at + 2 : at + 1;
  return first < end && text.charCodeAt(at) === BLANK && isPlainCapital(text.charCodeAt(first));
}

function isFigure(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isPlainCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isPlainSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function endsSentence(before: string, marks: string, after: string, words: SentenceWords): boolean {
  if (after.trim() === '' || WIDE.test(marks)) return true;
  const next = /^\s*[\p{P}\p{S}\s]*/u.exec(after)?.[0] ?? '';
  const following = after.slice(next.length);
  if (/^\p{Ll}/u.test(following))
    return marks === '.' && QUOTED.test(after) && !isOrdinal(before, after) && !isAbbreviation(before, '', words);
  if (!/^\s/u.test(after)) return isMissingBlank(before, marks, after, words);
  if (/^[?!…].*["”’»]$/u.test(marks) && namesSpeaker(following, words)) return false;
  return !marks.startsWith('.') || /^\.{2}/u.test(marks) || !isAbbreviation(before, following, words);
}

/** "closed on May 16. “so the town is dry,” she said": a quotation opens a sentence, though its own begins before it. */
const QUOTED = /^\s+[“„«"]/u;

/** "am 3. „wir bleiben“": where quotations open below the line, a full stop makes a figure an ordinal. */
function isOrdinal(before: string, after: string): boolean {
  return /^\s+„/u.test(after) && /\p{Nd}$/u.test(before);
}

/** "closed the bridge.The mayor": scraped texts lose the blank where two lines met. */
function isMissingBlank(before: string, marks: string, after: string, words: SentenceWords): boolean {
  const [, opener = ''] = /^(\p{Lu}\p{Ll}*) /u.exec(after) ?? [];
  return marks === '.' && /\p{Ll}{3}$/u.test(before) && words.openers.has(opener.toLowerCase());
}

/** `"Why?" Mr Roe asked`: the speaker's words and their verb are one sentence. */
function namesSpeaker(following: string, words: SentenceWords): boolean {
  const [clause = ''] = /^[\p{L}\p{M}'’ -]*/u.exec(following) ?? [];
  return clause
    .split(/\s+/u)
    .slice(0, 4)
    .some((word) => words.reportingVerbs.has(word.toLowerCase()));
}

/** Whether the full stop after `before` belongs to an abbreviation or an initial, and the sentence goes on. */
function isAbbreviation(before: string, following: string, words: SentenceWords): boolean {
  const last = before.slice(before.lastIndexOf(' ') + 1);
  // Searched for in the last word only, since the expression is tried from each character of what it is given.
  const [word = ''] = /[\p{L}\p{M}\p{N}.'’ʼ-]*$/u.exec(last) ?? [];
  const printed = /^\p{Lu}{3,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  if (words.openAbbreviations.has(printed)) return true;
  if (/^\p{N}/u.test(following)) return words.numberAbbreviations.has(printed) || words.abbreviations.has(printed);
  if (/^\p{N}{1,3}$/u.test(word)) return before.trim() === word;
  const canEnd = words.abbreviations.has(printed) || /^(?:\p{L}\p{M}*\.)*\p{L}\p{M}*$/u.test(word);
  const [nextWord = ''] = /^[\p{L}\p{M}]+/u.exec(following) ?? [];
  return canEnd && !words.openers.has(nextWord.toLowerCase());
}

function isAbbreviated(word: string, words: SentenceWords): boolean {
  const { openAbbreviations, abbreviations, numberAbbreviations } = words;
  return openAbbreviations.has(word) || abbreviations.has(word) || numberAbbreviations.has(word);
}
