import { shortened } from '../../model/shortened.ts';

const LETTERS = 60;

/** What a reader typed, between quotation marks, as remarks tell it back: of a pasted page its beginning. */
export function toldBack(typed: string): string {
  return `“${shortened(typed, LETTERS)}”`;
}
