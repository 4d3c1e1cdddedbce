import type { SpeechWords } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import { type Item, type Range, spanOf } from '../items.ts';
import type { Quoted } from '../quoted.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Telling } from '../telling/telling.ts';

/** How a quotation hangs on the words around it. */
export interface Attribution {
  /**
   * `said`: the telling says this quotation and nothing else; `within`: it stands inside what is told; `named`: it is what
   * something is called or said to be, or what a sentence that goes on says right behind its verb; `alone`: it is a sentence of
   * its own; `above`: it stands in a heading that names nobody, or is the title of a work.
   */
  hold: 'said' | 'within' | 'named' | 'alone' | 'above' | 'none';
  speaker: Mention | null;
  verb: Span | null;
  telling: Telling | null;
  /** Whether the speaker was taken over from the words before, not from words that touch the quotation. */
  inherited: boolean;
  /** Whether no words say who speaks: the speaker is whom the sentence is about, or the one before. */
  guessed: boolean;
}

/** A noun phrase among a passage's items. */
export interface Mention {
  items: readonly Item[];
  phrase: Range;
}

/** Where a quotation stands, with all that may tell who says it. */
export interface Place {
  readings: readonly Reading[];
  /** Which of the readings it is. */
  index: number;
  reading: Reading;
  before: Reading | undefined;
  next: Reading | undefined;
  words: SpeechWords | null;
  works: ReadonlySet<Quoted>;
  sentence: ReadSentence;
  order: number;
  at: number;
}

/** The words of a heading without a speaker are the story's own, told again below it. */
export const NOBODY: Attribution = {
  hold: 'above',
  speaker: null,
  verb: null,
  telling: null,
  inherited: true,
  guessed: false,
};

/** By the subject of a telling, if it has one. */
export function byTelling(items: readonly Item[], telling: Telling, hold: Attribution['hold']): Attribution {
  return byWords(hold, items, telling.subject, telling.verb, telling);
}

/** By words that touch the quotation: who they name, if anybody, and what they say that is done. */
export function byWords(
  hold: Attribution['hold'],
  items: readonly Item[],
  phrase: Range | null,
  verb: Range | null,
  telling: Telling | null = null,
): Attribution {
  return {
    hold,
    speaker: phrase === null ? null : { items, phrase },
    verb: verb === null ? null : spanOf(items, verb),
    telling,
    inherited: false,
    guessed: false,
  };
}

/** Somebody whom no verb names as the speaker, or nobody. */
export function byPhrase(hold: Attribution['hold'], items: readonly Item[], phrase: Range | null): Attribution {
  return { ...byWords(hold, items, phrase, null), inherited: true, guessed: true };
}
