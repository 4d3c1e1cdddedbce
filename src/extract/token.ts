import type { Kind } from '../language/name-words.ts';
import type { TimeWord } from '../language/time.ts';
import type { Span } from '../model/span.ts';
import type { Lexeme } from './lexeme.ts';

/** A word, number or mark in its place. A text has one for every few characters, so all that its writing tells is shared. */
export class Token implements Span {
  readonly start: number;
  readonly end: number;
  readonly lexeme: Lexeme;
  /** Whether it has a capital and would have one whatever it is: it begins a sentence, or everything near it has one. */
  opening = false;

  constructor(start: number, end: number, lexeme: Lexeme) {
    this.start = start;
    this.end = end;
    this.lexeme = lexeme;
  }

  get kind(): Lexeme['kind'] {
    return this.lexeme.kind;
  }

  get words(): string {
    return this.lexeme.words;
  }

  get lower(): string {
    return this.lexeme.lower;
  }

  get plain(): string {
    return this.lexeme.plain;
  }

  get capital(): boolean {
    return this.lexeme.capital;
  }

  get capitals(): boolean {
    return this.lexeme.capitals;
  }

  get known(): number {
    return this.lexeme.known;
  }

  get office(): boolean {
    return this.lexeme.office;
  }

  get honorific(): boolean {
    return this.lexeme.honorific;
  }

  get particle(): boolean {
    return this.lexeme.particle;
  }

  get never(): boolean {
    return this.lexeme.never;
  }

  get ends(): Kind | undefined {
    return this.lexeme.ends;
  }

  get classes(): number {
    return this.lexeme.classes;
  }

  get facet(): TimeWord | undefined {
    return this.lexeme.facet;
  }
}
