import type { Article } from '../../model/article.ts';
import type { Findings } from '../../model/finding.ts';
import type { Corrections } from '../../model/override.ts';
import type { Problem } from '../../model/problem.ts';
import { findingsOf } from '../findings.ts';
import { findNames } from '../names/names.ts';
import { prepare } from '../text.ts';
import { correctDates } from './dates.ts';
import { correctNames } from './names.ts';
import { rejectFindings } from './rejects.ts';
import { correctSpeakers } from './speakers.ts';

/**
 * What an article's text implies, as a person corrected it: names first, since who speaks depends on them, then speakers and
 * times, then what is struck out. What a person said is `stated`. Problems: `correction-without-words` for words that no finding has,
 * `correction-unclear` for words with which several quotations begin.
 */
export function findCorrected(article: Article, corrections: Corrections): { findings: Findings; problems: Problem[] } {
  const prepared = prepare(article);
  const named = correctNames(findNames(prepared), prepared, corrections.names);
  const spoken = correctSpeakers(findingsOf(article, prepared, named.names), corrections.speakers);
  const dated = correctDates(spoken.findings, article.text, corrections.dates);
  const kept = rejectFindings(dated.findings, corrections.rejects);
  const problems = [named, spoken, dated, kept].flatMap((step) => step.problems);
  return { findings: kept.findings, problems };
}
