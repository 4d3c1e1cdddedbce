import { Is } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import type { ReadSentence } from '../reading.ts';
import { joinsClauses } from '../telling/complement.ts';
import { countBefore, type Telling } from '../telling/telling.ts';

/** A telling that says a quotation stands no more items away than that. */
const REACH = 40;

/** A speaker with his office has no more words before his name. */
const SOON = 14;

/** Around a quotation no more tellings are looked at. */
const MOST_TELLINGS = 6;

/** The telling that begins right behind the quotation: "“…,” she said", "“…,” said Korr". */
export function tellingBehind(items: readonly Item[], { tellings: all, to }: ReadSentence, at: number): Telling | null {
  // "was called “a farce” by Korr": its verb stands before, who says it behind.
  const start = Math.max(0, countBefore(all, at + 1) - 1);
  const tellings = all.slice(start, start + MOST_TELLINGS);
  let next = at + 1;
  while (next < to && items[next]?.kind === 'mark' && next < at + 3) next += 1;
  const nearest = opensAnother(items[next]) ? next : next + 1;
  const touching = tellings.filter(
    ({ from, subject }) => from >= at + 1 && from <= nearest && subject !== null && subject.from > at,
  );
  const [first] = touching;
  if (first === undefined) {
    const waits = /^[,?!]$/u.test(items[at]?.stop ?? '') && !opensAnother(items[next]);
    return waits ? speakingSoon(items, tellings, at) : null;
  }
  // "“…,” Ana Korr, who asked to stay, told the Gazette": of the verbs with her as subject the one that speaks in the main clause.
  const main = tellings.find(
    (telling) => telling.speaks && telling.subject?.from === first.subject?.from && !isOfRelative(items, telling),
  );
  return main ?? first;
}

/** Whether a verb stands in a clause that "who" or "which" opens right behind its subject. */
function isOfRelative(items: readonly Item[], { subject, verb: { from: verb } }: Telling): boolean {
  const behind = subject?.to ?? verb;
  const opener = items[behind]?.word === ',' ? behind + 1 : behind;
  return opener < verb && is(items[opener], Is.relative) && !items.slice(opener, verb).some(({ word }) => word === ',');
}

/** "“…” while Hale said", "“…” and Hale said": a clause of its own, and no words that say the quotation; but "“…,” as Hale said". */
function opensAnother(item: Item | undefined): boolean {
  return joinsClauses(item) || (is(item, Is.subordinator) && !is(item, Is.opener));
}

/** "“…,” the harbour's chief of staff, Ana Korr, said": a quotation that ends in a comma waits for its verb. */
function speakingSoon(items: readonly Item[], tellings: readonly Telling[], at: number): Telling | null {
  for (const telling of tellings) {
    if (telling.from <= at || !telling.speaks || telling.subject === null || telling.subject.from <= at) continue;
    const near = telling.from - at < SOON && !items.slice(at + 1, telling.from).some(({ kind }) => kind === 'quoted');
    return near ? telling : null;
  }
  return null;
}

/** The last telling before the quotation, with no other quotation between the two. */
export function tellingBefore({ tellings }: ReadSentence, at: number): Telling | null {
  const end = countBefore(tellings, at);
  for (let index = end - 1; index >= Math.max(0, end - MOST_TELLINGS); index -= 1) {
    const telling = tellings[index];
    if (telling !== undefined && telling.to <= at) return at - telling.to < REACH ? telling : null;
  }
  return null;
}

/**
 * "Korr said he was “tired” while Hale said", "Korr said it was “closed,” the Gazette reported": what Korr says goes on to the
 * quotation, with no mark between the two.
 */
export function holderBefore(items: readonly Item[], { tellings }: ReadSentence, at: number): Telling | null {
  const end = countBefore(tellings, at);
  for (const telling of tellings.slice(Math.max(0, end - MOST_TELLINGS), end).reverse()) {
    const { states, speaks, modal, nested, to, verb } = telling;
    const told = items.slice(Math.max(to, verb.to), at);
    if (told.some(({ word }) => /^[,;:—–]$/u.test(word))) return null;
    if (states && speaks && !modal && !nested) return telling;
  }
  return null;
}

/** "“…” Korr said: “…”": the telling belongs to the quotation behind it. */
export function introducesNext(items: readonly Item[], { to }: Range, { to: end, verb }: Telling, at: number): boolean {
  const { stop = '' } = items[at] ?? {};
  if (stop === ',') return false;
  // "“…!” she wrote, “…”" is hers from the beginning.
  const leads = stop === '?' || stop === '!' ? ':' : ':,';
  for (let next = Math.max(end, verb.to); next < Math.min(to, at + REACH); next += 1) {
    const { kind, word } = items[next - 1] ?? { kind: 'word', word: '' };
    if (items[next]?.kind === 'quoted') return kind === 'mark' && leads.includes(word);
  }
  return false;
}

/** Whether nothing but a link stands between the beginning of the sentence and the quotation: "But “…,” he said". */
export function opensSentence(items: readonly Item[], sentence: ReadSentence, at: number): boolean {
  const last = preceding(items, at);
  if (at - sentence.from <= 1 || last?.kind === 'quoted' || /^[,:—–―()-]$/u.test(last?.word ?? '')) return true;
  const before = tellingBefore(sentence, at);
  return before !== null && items[before.to]?.word === ',';
}
