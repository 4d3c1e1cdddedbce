import type { Language } from '../language.ts';
import { splitSentences } from '../sentences.ts';
import { DATE_FILLERS, MONTH_NAMES, MONTHS, WEEKDAYS } from './calendar.ts';
import { englishStatements } from './condense/condense.ts';
import { leansBackEnglish } from './condense/pronouns.ts';
import { contentWord } from './content-words.ts';
import { HEAD_WORDS } from './head.ts';
import { SENTENCE_WORDS } from './sentences.ts';
import { isSignoff } from './signoff.ts';

export const english: Language = {
  code: 'en',
  months: MONTHS,
  monthNames: MONTH_NAMES,
  weekdays: WEEKDAYS,
  dateFillers: DATE_FILLERS,
  head: HEAD_WORDS,
  sentences: (text, span) => splitSentences(text, span, SENTENCE_WORDS),
  statements: englishStatements,
  leansBack: leansBackEnglish,
  isSignoff,
  contentWord,
};
