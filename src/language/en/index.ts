import type { Language } from '../language.ts';
import { splitSentences } from '../sentences.ts';
import { appendixOf, isCall, isInterruption, isPromo } from './besides.ts';
import { DATE_FILLERS, MONTHS, ORDINAL_ENDINGS, WEEKDAYS } from './calendar.ts';
import { CITING_WORDS } from './citing.ts';
import { englishClauseEnds, englishStatements } from './condense/condense.ts';
import { leansBackEnglish } from './condense/pronouns.ts';
import { contentWord } from './content-words.ts';
import { HEAD_WORDS } from './head.ts';
import { inHeadlineStyle } from './headline-style.ts';
import { isCompound } from './hyphens.ts';
import { IDENTITY_WORDS } from './identity.ts';
import { NAME_WORDS } from './names/index.ts';
import { SENTENCE_WORDS } from './sentences.ts';
import { isSignoff } from './signoff.ts';
import { SPEECH_WORDS } from './speech/index.ts';
import { ENGLISH_TIME } from './time/index.ts';

export const english: Language = {
  code: 'en',
  understood: true,
  months: MONTHS,
  weekdays: WEEKDAYS,
  ordinalEndings: ORDINAL_ENDINGS,
  dateFillers: DATE_FILLERS,
  time: ENGLISH_TIME,
  head: HEAD_WORDS,
  speech: SPEECH_WORDS,
  citing: CITING_WORDS,
  names: NAME_WORDS,
  identity: IDENTITY_WORDS,
  isCompound,
  sentences: (text, span) => splitSentences(text, span, SENTENCE_WORDS),
  statements: englishStatements,
  clauseEnds: englishClauseEnds,
  leansBack: leansBackEnglish,
  isSignoff,
  isInterruption,
  isPromo,
  appendixOf,
  isCall,
  inHeadlineStyle,
  contentWord,
};
