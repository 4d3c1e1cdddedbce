/** What a character beside a mark tells of the mark; the empty one is the passage's edge. */
export interface Beside {
  /** It is a letter or figure. */
  letter: boolean;
  figure: boolean;
  stop: boolean;
  edge: boolean;
  /** It is neither blank nor the edge. */
  written: boolean;
  /** A mark behind it may open. */
  opens: boolean;
  /** A mark before it may close. */
  closes: boolean;
  /** What is quoted may begin with it, though it is no letter. */
  begins: boolean;
  /** A bare apostrophe may stand behind it: "the voters’ choice", "goin’ home". */
  shortened: boolean;
}

/** What stands before a mark that opens, and behind one that closes; nothing is the passage's edge. */
const AFTER_GAP = /^$|[\s([{—–―\-/“„«‘"']/u;
const BEFORE_GAP = /^$|[\s)\]}—–―\-/,.;:?!…”»’"']/u;
const STOP = /[,.:;?!…]/u;
const LETTER = /[\p{L}\p{N}]/u;

const known = new Map<string, Beside>();

/** Worked out once for each character, since few stand beside marks. */
export function besideOf(character: string): Beside {
  const old = known.get(character);
  if (old !== undefined) return old;
  const beside = {
    letter: LETTER.test(character),
    figure: /\p{N}/u.test(character),
    stop: STOP.test(character),
    edge: character === '',
    written: /\S/u.test(character),
    opens: AFTER_GAP.test(character),
    closes: BEFORE_GAP.test(character),
    begins: /["“$£€[]/u.test(character),
    shortened: /[sxzn]/u.test(character),
  };
  known.set(character, beside);
  return beside;
}
