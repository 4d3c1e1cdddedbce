import { wordSet } from '../../words.ts';
import type { Token } from './tokens.ts';

/** Verbs that say little without what they say of their object: "warned residents | of floods", "turned a shelter | into a hall". */
const COMPLEMENTS: readonly { verbs: ReadonlySet<string>; words: ReadonlySet<string> }[] = [
  { verbs: wordSet('warn warns warned warning'), words: wordSet('of that about against to over') },
  { verbs: wordSet('accuse accuses accused accusing suspect suspected'), words: wordSet('of') },
  {
    verbs: wordSet(`
      urge urges urged order orders ordered force forces forced allow allows allowed ask asks asked tell tells told
      enable enables enabled permit permits permitted persuade persuaded encourage encourages encouraged invite invites
      invited pressure pressured require requires required expect expects expected call calls called
    `),
    words: wordSet('to'),
  },
  {
    verbs: wordSet(
      'prevent prevents prevented stop stops stopped block blocks blocked bar bars barred ban bans banned',
    ),
    words: wordSet('from'),
  },
  { verbs: wordSet('turn turns turned transform transformed convert converted'), words: wordSet('into') },
  {
    verbs: wordSet('link links linked compare compared sentence sentenced attribute attributed'),
    words: wordSet('to with'),
  },
  {
    verbs: wordSet('rob robbed strip stripped deprive deprived inform informed remind reminded'),
    words: wordSet('of'),
  },
  { verbs: wordSet('replace replaces replaced swap swapped'), words: wordSet('with by') },
];

/** How far behind its verb a complement stands at most, in words. */
const FARTHEST = 24;

/** Whether a verb of what is kept has its complement in what is cut off. */
export function waitsForComplement(tokens: readonly Token[], at: number): boolean {
  return COMPLEMENTS.some(({ verbs, words }) => {
    const verb = tokens.slice(0, at).findLastIndex(({ word, within }) => within === null && verbs.has(word));
    if (verb === -1 || tokens.slice(verb, at).some(({ word }) => words.has(word))) return false;
    return tokens.slice(at, verb + FARTHEST).some(({ word }) => words.has(word));
  });
}
