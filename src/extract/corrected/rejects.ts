import { bareWords } from '../../model/bare-words.ts';
import type { Entity, Findings } from '../../model/finding.ts';
import type { Corrections } from '../../model/override.ts';
import type { Problem } from '../../model/problem.ts';
import { withoutWords } from './problems.ts';

/**
 * Findings without those that a person struck out, of any kind; what a statement quotes is known by its first words,
 * as it is where a person names its speaker. Problems: `correction-without-words`.
 */
export function rejectFindings(
  findings: Findings,
  rejects: Corrections['rejects'],
): { findings: Findings; problems: Problem[] } {
  const problems: Problem[] = [];
  let kept = findings;
  for (const reject of rejects) {
    const words = bareWords(reject.words);
    const left = without(kept, words) ?? withoutQuoted(kept, words);
    if (left === null) problems.push(withoutWords(reject, whyNone(kept, words)));
    else kept = left;
  }
  return { findings: kept, problems };
}

/** Why nothing has the words: a finding that only begins with them is known by all of its words. */
function whyNone({ quotes, entities, dates }: Findings, words: string): string {
  const known = [
    ...quotes.flatMap(({ selector, quoted }) => [selector, ...quoted]),
    ...entities.flatMap(({ mentions }) => mentions),
    ...dates.map(({ selector }) => selector),
  ];
  const longer = words === '' ? undefined : known.find(({ exact }) => bareWords(exact).startsWith(words));
  return longer === undefined
    ? 'there is no finding with these words'
    : `the finding that begins so has more words: "${longer.exact}"`;
}

/** Findings without those of these words; null where there are none. */
function without(findings: Findings, words: string): Findings | null {
  const isOther = ({ selector }: { selector: { exact: string } }) => bareWords(selector.exact) !== words;
  const entities = findings.entities.flatMap((entity) => entityWithout(entity, words));
  const ids = new Set(entities.map(({ id }) => id));
  const idOf = (id: string | null) => (id !== null && ids.has(id) ? id : null);
  const left: Findings = {
    ...findings,
    entities,
    quotes: findings.quotes.filter(isOther).map((quote) => ({
      ...quote,
      speaker: idOf(quote.speaker),
      quoted: quote.quoted.filter((exact) => isOther({ selector: exact })),
    })),
    citedSources: findings.citedSources.filter(isOther).map((cited) => ({ ...cited, entity: idOf(cited.entity) })),
    dates: findings.dates.filter(isOther),
    writtenOnOrAfter: earliestWithout(findings.writtenOnOrAfter, words),
  };
  return countOf(left) === countOf(findings) ? null : left;
}

/** Findings without what a statement quotes, of which the first words are given; null where several begin so, or nothing does. */
function withoutQuoted(findings: Findings, words: string): Findings | null {
  const quoted = findings.quotes.flatMap((quote) => quote.quoted.map(({ exact }) => bareWords(exact)));
  const [meant, another] = new Set(words === '' ? [] : quoted.filter((exact) => exact.startsWith(words)));
  return meant === undefined || another !== undefined ? null : without(findings, meant);
}

function entityWithout(entity: Entity, words: string): Entity[] {
  const mentions = entity.mentions.filter(({ exact }) => bareWords(exact) !== words);
  const isNone = mentions.length === 0 || bareWords(entity.name) === words;
  return isNone ? [] : [{ ...entity, mentions }];
}

/** What a text proves of its date falls with its evidence. */
function earliestWithout(earliest: Findings['writtenOnOrAfter'], words: string): Findings['writtenOnOrAfter'] {
  return earliest?.evidence.some(({ exact }) => bareWords(exact) === words) ? null : earliest;
}

function countOf({ entities, quotes, citedSources, dates }: Findings): number {
  const mentions = entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  const said = quotes.reduce((sum, { quoted }) => sum + 1 + quoted.length, 0);
  return mentions + said + citedSources.length + dates.length;
}
