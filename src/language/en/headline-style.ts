import { wordSet } from '../words.ts';

/**
 * A headline with capitals as the manuals of Chicago and the MLA have them: every word but articles, conjunctions and
 * prepositions; the first and the last, and the one after a colon, whatever they are. Words that hold a capital already
 * stay as they are written.
 */
export function inHeadlineStyle(headline: string): string {
  const last = headline.search(/[\p{L}\p{M}\p{N}'’]+\P{L}*$/u);
  return headline.replace(WORD, (word, at: number) => {
    if (/\p{Lu}/u.test(word)) return word;
    const bare = word.replace(/['’].*$/u, '');
    const begins = at === last || /^\P{L}*$|[:?!—]\P{L}*$/u.test(headline.slice(0, at));
    return SMALL.has(bare) && !begins ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}

const WORD = /(?<![\p{L}\p{M}\p{N}.]['’]?)\p{Ll}[\p{L}\p{M}\p{N}'’]*/gu;

const SMALL: ReadonlySet<string> = wordSet(`
  a an the and but or nor for so yet about above across after against along amid among around as at before behind below
  beneath beside besides between beyond by despite down during except from in inside into like near of off on onto out
  outside over past per since than through throughout till to toward towards under underneath until unto up upon versus vs
  via with within without
`);
