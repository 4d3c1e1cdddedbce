import type { Entity, Findings, Quote } from '../../model/finding.ts';
import type { Corrections } from '../../model/override.ts';
import type { Problem } from '../../model/problem.ts';
import { partsOf } from '../../model/quoted.ts';
import type { Selector } from '../../model/span.ts';
import { bareWords } from './bare-words.ts';
import { unclear, withoutWords } from './problems.ts';

/** Findings with the speakers that a person gave. Problems: `correction-without-words`, `correction-unclear`. */
export function correctSpeakers(
  findings: Findings,
  corrections: Corrections['speakers'],
): { findings: Findings; problems: Problem[] } {
  const problems: Problem[] = [];
  const all = corrections.reduce((quotes, { words }) => partedAt(quotes, words), findings.quotes);
  const corrected = new Map<Quote, Quote>();
  for (const correction of corrections) {
    const meant = quotesMeant(all, correction.words);
    if (meant.length === 0) problems.push(withoutWords(correction, 'no quotation begins so'));
    else if (new Set(meant.map(wordsOf)).size > 1) problems.push(unclear(correction, meant.length));
    else for (const quote of meant) corrected.set(quote, spokenBy(quote, correction.name, findings.entities));
  }
  const quotes = all.map((quote) => corrected.get(quote) ?? quote);
  return { findings: { ...findings, quotes }, problems };
}

/** The words that an indirect statement quotes as a quotation of their own, where these are exactly what somebody means. */
function partedAt(quotes: Quote[], words: string): Quote[] {
  const wanted = bareWords(words);
  const isMeant = (quote: Quote) => wordsOf(quote) === wanted;
  return quotes.flatMap((quote) => {
    const parts = partsOf(quote).filter(isMeant);
    if (parts.length === 0) return [quote];
    return [{ ...quote, quoted: quote.quoted.filter(({ exact }) => bareWords(exact) !== wanted) }, ...parts];
  });
}

/** The quotations with exactly these words, which a text may repeat; where there is none, those that begin with them. */
function quotesMeant(quotes: readonly Quote[], words: string): Quote[] {
  const wanted = bareWords(words);
  if (wanted === '') return [];
  const exact = quotes.filter((quote) => wordsOf(quote) === wanted);
  return exact.length > 0 ? exact : quotes.filter((quote) => wordsOf(quote).startsWith(wanted));
}

function wordsOf({ selector }: Quote): string {
  return bareWords(selector.exact);
}

/** The quotation as somebody's; as nobody's where the name is null. A name that the text does not have stands for itself. */
function spokenBy(quote: Quote, name: string | null, entities: readonly Entity[]): Quote {
  const nobody = { speaker: null, speakerText: name, speakerSelector: null, role: null, confidence: 'stated' } as const;
  const speaker = entities.find((entity) => entity.name === name) ?? entities.find((entity) => isCalled(entity, name));
  if (name === null) return { ...quote, ...nobody, verb: null };
  if (speaker === undefined) return { ...quote, ...nobody };
  const mention = nearest(speaker.mentions, quote.selector);
  return {
    ...quote,
    speaker: speaker.id,
    speakerText: mention?.exact ?? name,
    speakerSelector: mention,
    role: speaker.id === quote.speaker ? quote.role : (speaker.roles[0]?.role ?? null),
    confidence: 'stated',
  };
}

function isCalled({ mentions }: Entity, name: string | null): boolean {
  return mentions.some(({ exact }) => exact === name);
}

function nearest(mentions: readonly Selector[], { start, end }: Selector): Selector | null {
  const distance = (mention: Selector) => Math.max(start - mention.end, mention.start - end);
  return mentions.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
