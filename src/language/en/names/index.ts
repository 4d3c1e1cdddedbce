import type { NameWords } from '../../name-words.ts';
import { FIRST_WORDS, FOLLOWING, KINDS_AFTER, KINDS_BEFORE, LAST_WORDS, PRECEDING } from './kinds.ts';
import { known } from './lexicon.ts';
import { DEEDS, HONORIFICS, OFFICE_MODIFIERS, OFFICE_SEX, OFFICES, PRONOUNS, SINGLE_OFFICES } from './persons.ts';
import {
  ABBREVIATIONS,
  ARTICLES,
  DIRECTIONS,
  INITIALISMS,
  JOINERS,
  NEVER,
  PARTICLES,
  SPEECH,
  SUFFIXES,
} from './small-words.ts';

export const NAME_WORDS: NameWords = {
  known,
  honorifics: HONORIFICS,
  offices: OFFICES,
  officeSex: OFFICE_SEX,
  officeModifiers: OFFICE_MODIFIERS,
  singleOffices: SINGLE_OFFICES,
  lastWords: LAST_WORDS,
  firstWords: FIRST_WORDS,
  kindsBefore: KINDS_BEFORE,
  kindsAfter: KINDS_AFTER,
  following: FOLLOWING,
  preceding: PRECEDING,
  speech: SPEECH,
  deeds: DEEDS,
  particles: PARTICLES,
  joiners: JOINERS,
  articles: ARTICLES,
  never: NEVER,
  abbreviations: ABBREVIATIONS,
  initialisms: INITIALISMS,
  suffixes: SUFFIXES,
  directions: DIRECTIONS,
  pronouns: PRONOUNS,
};
