import type { Language } from '../language.ts';
import { splitSentences } from '../sentences.ts';
import { DATE_FILLERS, MONTHS, ORDINAL_ENDINGS, WEEKDAYS } from './calendar.ts';
import { englishClauseEnds, englishStatements } from './condense/condense.ts';
import { leansBackEnglish } from './condense/pronouns.ts';
import { HEAD_WORDS } from './head.ts';
import { isCompound } from './hyphens.ts';
import { SENTENCE_WORDS } from './sentences.ts';
import { isSignoff } from './signoff.ts';

export const english: Language = {
  code: 'en',
  understood: true,
  months: MONTHS,
  weekdays: WEEKDAYS,
  ordinalEndings: ORDINAL_ENDINGS,
  dateFillers: DATE_FILLERS,
  head: HEAD_WORDS,
  isCompound,
  sentences: (text, span) => splitSentences(text, span, SENTENCE_WORDS),
  statements: englishStatements,
  clauseEnds: englishClauseEnds,
  leansBack: leansBackEnglish,
  isSignoff,
};
