import type { Confidence } from '../../model/derivation.ts';
import type { Span } from '../../model/span.ts';
import type { Names } from '../names/named.ts';
import type { Prepared } from '../text.ts';
import { type Attribution, attribute, spanOf } from './attribution.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { type Reading, readPassages } from './reading.ts';
import type { Said } from './said.ts';
import { statementOf } from './statements.ts';
import type { Telling } from './telling.ts';
import { measure } from './titles.ts';

/** Who said what: direct and partial quotations and indirect statements, in the order of their spans. */
export function findQuotes(prepared: Prepared, names: Names): Said[] {
  const words = prepared.language.speech;
  const quoted = findQuoted(prepared);
  const readings = readPassages(prepared, quoted, words);
  const attributions = attribute(readings, words);
  const direct = quoted.flatMap((one) => quotationOf(prepared.text, one, attributions.get(one), names));
  const quoting = new Set([...attributions.values()].map(({ hold, telling }) => (hold === 'said' ? telling : null)));
  const indirect = readings.flatMap((reading) => statementsIn(reading, quoting, names));
  return ordered([...direct, ...indirect]);
}

/** Fewer quoted words than that inside a statement are the statement's. */
const FEW = 7;
/** So many words between marks are speech, whoever said them. */
const MANY = 9;

function quotationOf(text: string, { start, end }: Quoted, attribution: Attribution | undefined, names: Names): Said[] {
  if (attribution === undefined) return [];
  const { count, title, sentence } = measure(text.slice(start, end));
  const kind = kindOf(attribution, count, title, sentence);
  if (kind === null) return [];
  return [
    {
      kind,
      span: { start, end },
      speaker:
        attribution.speaker === null ? null : { span: attribution.speaker, entity: names.at(attribution.speaker) },
      role: null,
      verb: attribution.verb,
      confidence: confidenceOf(attribution),
    },
  ];
}

function kindOf(
  { hold, speaker }: Attribution,
  count: number,
  title: boolean,
  sentence: boolean,
): 'direct' | 'partial' | null {
  switch (hold) {
    case 'said':
      return 'direct';
    case 'alone':
      return (sentence && count > 2 && !title) || count >= MANY ? 'direct' : null;
    case 'named':
      return title && count > 1 ? null : 'partial';
    case 'within':
      return count >= FEW && !title ? 'partial' : null;
    case 'none':
      return count >= MANY && !title && speaker !== null ? 'partial' : null;
    default:
      return hold satisfies never;
  }
}

function confidenceOf({ inherited, speaker, verb }: Attribution): Confidence {
  if (speaker === null) return 'uncertain';
  if (inherited) return 'likely';
  return verb === null ? 'likely' : 'certain';
}

function statementsIn({ items, sentences }: Reading, quoting: ReadonlySet<Telling | null>, names: Names): Said[] {
  return sentences.flatMap((sentence) =>
    sentence.tellings.flatMap((telling): Said[] => {
      if (quoting.has(telling)) return [];
      const span = statementOf(items, sentence, telling, sentence.tellings);
      if (span === null || telling.subject === null) return [];
      const speaker = spanOf(items, telling.subject);
      return [
        {
          kind: 'indirect',
          span,
          speaker: { span: speaker, entity: names.at(speaker) },
          role: null,
          verb: spanOf(items, telling.verb),
          confidence: 'likely',
        },
      ];
    }),
  );
}

/** By where they begin, the longer first; one that would cross an earlier one ends before it goes out. */
function ordered(all: Said[]): Said[] {
  const open: Span[] = [];
  const kept: Said[] = [];
  for (const said of all.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    while ((open.at(-1)?.end ?? Infinity) <= said.span.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && around.end < said.span.end) continue;
    open.push(said.span);
    kept.push(said);
  }
  return kept;
}
