import type { NameWords } from '../../name-words.ts';
import { FIRST_WORDS, FOLLOWING, KINDS_AFTER, KINDS_BEFORE, LAST_WORDS, PREFIXES } from './kinds.ts';
import { known } from './lexicon.ts';
import { AFTER, BEFORE, BEHIND_COMMA, BEHIND_HYPHEN, DESCRIBERS, DESCRIBERS_END, RELATIVES } from './neighbours.ts';
import { HONORIFICS, OFFICE_MODIFIERS, OFFICE_SEX, OFFICES, PRONOUNS, SINGLE_OFFICES } from './persons.ts';
import {
  ABBREVIATIONS,
  ARTICLES,
  CONJUNCTIONS,
  DIRECTIONS,
  INITIALISMS,
  JOINERS,
  NEVER,
  PARTICLES,
  SPEECH,
  SUFFIXES,
  WITH_COMMA,
} from './small-words.ts';

export const NAME_WORDS: NameWords = {
  known,
  honorifics: HONORIFICS,
  offices: OFFICES,
  officeSex: OFFICE_SEX,
  officeModifiers: OFFICE_MODIFIERS,
  singleOffices: SINGLE_OFFICES,
  pronouns: PRONOUNS,
  speech: SPEECH,
  lastWords: LAST_WORDS,
  firstWords: FIRST_WORDS,
  prefixes: PREFIXES,
  kindsBefore: KINDS_BEFORE,
  kindsAfter: KINDS_AFTER,
  following: FOLLOWING,
  before: BEFORE,
  after: AFTER,
  behindComma: BEHIND_COMMA,
  behindHyphen: BEHIND_HYPHEN,
  describers: DESCRIBERS,
  describersEnd: DESCRIBERS_END,
  relatives: RELATIVES,
  particles: PARTICLES,
  joiners: JOINERS,
  ofWord: 'of',
  conjunctions: CONJUNCTIONS,
  articles: ARTICLES,
  definite: 'the',
  never: NEVER,
  abbreviations: ABBREVIATIONS,
  initialisms: INITIALISMS,
  suffixes: SUFFIXES,
  directions: DIRECTIONS,
  withComma: WITH_COMMA,
};
