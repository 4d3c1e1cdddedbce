import { bareWords } from '../../model/bare-words.ts';
import type { Entity, Findings, Quote } from '../../model/finding.ts';
import type { Corrections } from '../../model/override.ts';
import type { Problem } from '../../model/problem.ts';
import { partsOf } from '../../model/quoted.ts';
import type { Selector } from '../../model/span.ts';
import { unclear, withoutWords } from './problems.ts';

/**
 * Findings with the speakers that a person gave; what else the same words tell ("called [the plan “a farce”]") follows.
 * Problems: `correction-without-words`, `correction-unclear`.
 */
export function correctSpeakers(
  findings: Findings,
  corrections: Corrections['speakers'],
): { findings: Findings; problems: Problem[] } {
  const problems: Problem[] = [];
  const all = corrections.reduce((quotes, { words }) => partedAt(quotes, words), findings.quotes);
  const corrected = new Map<Quote, Quote>();
  const followers = new Map<Quote, Quote>();
  for (const correction of corrections) {
    const meant = quotesMeant(all, correction.words);
    const spoken = (quote: Quote) => [quote, spokenBy(quote, correction.name, findings.entities)] as const;
    if (meant.length === 0) problems.push(withoutWords(correction, 'no quotation begins so'));
    else if (new Set(meant.map(wordsOf)).size > 1) problems.push(unclear(correction, meant.length));
    else {
      for (const quote of meant) corrected.set(...spoken(quote));
      for (const quote of toldWith(meant, findings.quotes, all)) followers.set(...spoken(quote));
    }
  }
  const quotes = all.map((quote) => corrected.get(quote) ?? followers.get(quote) ?? quote);
  return { findings: { ...findings, quotes }, problems };
}

/** What the same words tell as some quotations; as what was taken out of a statement, to be another's, they tell nothing. */
function toldWith(meant: readonly Quote[], found: readonly Quote[], all: readonly Quote[]): Quote[] {
  const whole = new Set(found.map(({ selector }) => selector));
  const told = meant.filter(({ selector }) => whole.has(selector));
  return all.filter((one) => whole.has(one.selector) && told.some((other) => isToldWith(one, other)));
}

/** Whether one quotation stands in another, and the same words tell both: "Hale called [the plan [“a farce”]]". */
function isToldWith(one: Quote, other: Quote): boolean {
  const [a, b] = [one.selector, other.selector];
  const isWithin = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
  const speaker = one.speakerSelector;
  return isWithin && speaker !== null && speaker.start === other.speakerSelector?.start && one.verb === other.verb;
}

/** The words that an indirect statement quotes as quotations of their own, where somebody means these. */
function partedAt(quotes: Quote[], words: string): Quote[] {
  const meant = new Set(partsMeant(quotes, words).map(({ selector }) => selector));
  if (meant.size === 0) return quotes;
  const idOf = (selector: Selector) => `q${quotes.length + 1 + [...meant].indexOf(selector)}`;
  return quotes.flatMap((quote) => {
    const parts = partsOf(quote).filter(({ selector }) => meant.has(selector));
    const left = quote.quoted.filter((selector) => !meant.has(selector));
    return [{ ...quote, quoted: left }, ...parts.map((part) => ({ ...part, id: idOf(part.selector) }))];
  });
}

/** What statements quote in exactly these words, or, where no quotation is meant, in words that begin so. */
function partsMeant(quotes: readonly Quote[], words: string): Quote[] {
  const wanted = bareWords(words);
  const parts = quotes.flatMap(partsOf);
  const exact = parts.filter((part) => wordsOf(part) === wanted);
  if (wanted === '' || exact.length > 0 || quotesMeant(quotes, words).length > 0) return exact;
  return parts.filter((part) => wordsOf(part).startsWith(wanted));
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
