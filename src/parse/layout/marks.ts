/** The number or bullet at the beginning of a list item. */
export interface ItemMark {
  kind: 'bullet' | 'number' | 'letter';
  /** Items belong to one list only if they have the same style: `-`, `•`, `#.`, `#)`. */
  style: string;
  /** The number, or the letter's place in the alphabet; 0 for a bullet. */
  ordinal: number;
  /** The mark as written, without the blanks after it. */
  mark: string;
  /** What follows it. */
  words: string;
}

// Bullets that are nothing else need no blank after them; dashes and asterisks do.
const BULLET = /^(?:([-*·–—](?=\s))|([•‣⁃▪▫■□●○◦∙・]))\s*(?=\S)/u;
const PAGE_NUMBER = /^([-–—]) ?\d{1,4} ?\1$/u;
const NUMBER = /^\(?(0|[1-9]\d{0,2})([.)])(?:\s+(?=\S)|(?=[\p{L}"“‘'«]))/u;
const LETTER = /^\(?(\p{Ll})\)\s+(?=\S)/u;

/** The mark with which a line begins as an item of a list, if it does. Whether it is one depends on its neighbours. */
export function itemMarkOf(words: string): ItemMark | null {
  if (PAGE_NUMBER.test(words)) return null;
  const bullet = BULLET.exec(words);
  if (bullet !== null) {
    const mark = bullet[1] ?? bullet[2] ?? '';
    return { kind: 'bullet', style: mark, ordinal: 0, mark, words: words.slice(bullet[0].length) };
  }
  const number = NUMBER.exec(words);
  if (number !== null) return numbered('number', Number(number[1]), number[0], words);
  const letter = LETTER.exec(words);
  return letter === null ? null : numbered('letter', (letter[1] ?? 'a').charCodeAt(0) - 96, letter[0], words);
}

function numbered(kind: 'number' | 'letter', ordinal: number, opening: string, words: string): ItemMark {
  const mark = opening.trimEnd();
  const brackets = mark.replace(/[\p{L}\p{N}]+/u, '');
  return { kind, style: `${kind} ${brackets}`, ordinal, mark, words: words.slice(opening.length) };
}

// Some marks part sections alone; those that also stand in a text need company.
const LONE_ORNAMENT = /^(?:[*#⁂※§❖◆◇■□●○—–―]|\*\*|##|--)$/u;
const ORNAMENTS = /^[*#⁂※§❖◆◇■□●○•·~=_\-—–―]{3,}$/u;
const MARKS_ONLY = /^[\s*#⁂※§❖◆◇■□●○•·~=_\-—–―]+$/u;

/** Whether a line is nothing but the marks by which people part sections: `* * *`, `---`, `=====`, `#`, `⁂`. */
export function isSeparator(words: string): boolean {
  if (!MARKS_ONLY.test(words)) return false;
  const bare = words.replace(/\s+/gu, '');
  return LONE_ORNAMENT.test(bare) || ORNAMENTS.test(bare);
}

// Marks and brackets that may close on the end of a sentence; a line's last few characters are enough to see them.
const SENTENCE_END = /[.!?…。！？．｡؟۔।]["'”’»›)\]」』）*_]*$/u;

/** Whether a line could end a sentence. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.slice(-8));
}

/** How a line ends: with a sentence, with a colon or semicolon (`pause`), or in the middle of a sentence (`open`). */
export type Ending = 'sentence' | 'pause' | 'open';

/** How a line ends, as far as its last characters show. */
export function endingOf(words: string): Ending {
  if (endsSentence(words)) return 'sentence';
  return /[:：;；]["'”’»)\]]*$/u.test(words.slice(-4)) ? 'pause' : 'open';
}

/** Whether a line goes on in the middle of a sentence as far as its first letter shows: small, or of a script without capitals. */
export function continuesSentence(words: string): boolean {
  return /^[("'“‘«„[]{0,3}(?:\p{Ll}|\p{Lo})/u.test(words);
}
