import { Is, type SpeechWords } from '../../../language/speech.ts';
import { preceding } from '../../preceding.ts';
import { type Item, is, type Range } from '../items.ts';
import { joinsClauses } from './complement.ts';
import { isWithin, type Telling } from './telling.ts';

/**
 * Whether a subject and what it tells stand in what an earlier telling tells: "Hale said [Korr hoped to leave]", but "Hale said
 * that the port was sold | and Korr said that it was not".
 */
export function isNested(
  items: readonly Item[],
  earlier: Telling,
  { from }: Range,
  { person, speaks }: Pick<Telling, 'person' | 'speaks'>,
  words: SpeechWords,
): boolean {
  if (!isWithin(items, earlier, from)) return false;
  const isOwn = person !== 'he' && opensAnother(preceding(items, from), words);
  return !isOwn || endBefore(items, from, speaks, words) === null;
}

/**
 * Where a clause ends before another that begins there; null where no mark or link parts the two. What says something needs no
 * mark but a link: "promised a wall [and the plan said May]".
 */
export function endBefore(items: readonly Item[], begin: number, speaks: boolean, words: SpeechWords): number | null {
  const link = preceding(items, begin);
  const joins = opensAnother(link, words);
  const joined = joins || is(link, Is.linker);
  const at = joined ? begin - 2 : begin - 1;
  const [before, last] = [preceding(items, at), items[at]];
  if (last?.word === ';' || (last?.word === ',' && (joins || before?.kind === 'quoted'))) return at;
  if (speaks && joins) return at + 1;
  return last?.kind === 'quoted' && (joined || last.stop === ',') ? at + 1 : null;
}

/** "and", "but", "while": what opens a clause that is as much a fact as the one before. */
function opensAnother(link: Item | undefined, words: SpeechWords): boolean {
  return joinsClauses(link) || words.contrasting.has(link?.word ?? '');
}
