import { ALPHABETS } from './alphabets.ts';

/**
 * How unlike a text the characters are: 0 for characters that people write, 1 where every one beyond ASCII is odd
 * (or worse). A wrong table gives itself away by a sign inside a word, a capital after a small letter, a letter that
 * the language does not have.
 */
export function oddity(characters: string, language: string | null): number {
  const foreign = characters.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const rules = [...RULES, ...(LANGUAGE_RULES.get(language ?? '') ?? [])];
  const odd = rules.reduce((sum, { weight, pattern }) => sum + weight * (characters.match(pattern)?.length ?? 0), 0);
  return foreign === 0 ? 0 : Math.min(1, odd / foreign);
}

interface Rule {
  weight: number;
  pattern: RegExp;
}

const OTHER_SCRIPT = String.raw`[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]`;

const RULES: readonly Rule[] = [
  // Controls, unassigned and private characters, and what the table does not read.
  { weight: 3, pattern: /[\u0080-\u009f\ufffd\p{Cn}\p{Co}]/gu },
  // Accents without a letter, frames of DOS screens, and signs that news does without.
  { weight: 1, pattern: /[ˆ˜ˇ˘˙˚˛˝‗¤¦¨¯¸\u00ad\u2500-\u259f∂∑∏π∫Ω√≈∆◊]/gu },
  // A capital after a small letter.
  { weight: 1, pattern: /\p{Ll}(?!\p{ASCII})\p{Lu}|(?!\p{ASCII})\p{Ll}\p{Lu}/gu },
  // Two scripts in one word, or a lone letter of another script beside a Latin word or a number.
  { weight: 1, pattern: new RegExp(String.raw`\p{Script=Latin}${OTHER_SCRIPT}|${OTHER_SCRIPT}\p{Script=Latin}`, 'gu') },
  {
    weight: 1,
    pattern: new RegExp(String.raw`(?:(?<=\p{Script=Latin} )|(?<=\p{N}))${OTHER_SCRIPT}(?![\p{L}\p{M}])`, 'gu'),
  },
  // A letter with an accent that touches a number, a sign at the end of a word, a sign inside a word.
  { weight: 1, pattern: /(?!\p{ASCII}|[ªº])[\p{Ll}\p{Lu}](?=\p{N})|(?<=\p{N})(?!\p{ASCII}|[ªº])[\p{Ll}\p{Lu}]/gu },
  { weight: 1, pattern: /(?<=\p{L})[†‡§¶¡¿¥¢‰‚„](?!\p{L})|(?<!\p{L})[§¶‰](?=\p{Ll})/gu },
  { weight: 1, pattern: /(?<=\p{L})(?:(?!\p{ASCII})\p{S}|[¼½¾¹²³ªº¡¿§¶†‡‰«»„“”‚‹›…])(?=\p{L})/gu },
  // A lone Latin letter that is no word in the languages that have such letters.
  {
    weight: 1,
    pattern: /(?<![\p{L}\p{M}\p{N}])(?!\p{ASCII}|[àÀáÁéÉèÈóÓòÒíÍúÚôêåÅøØöÖæÆįĮ])\p{Script=Latin}(?![\p{L}\p{M}])/gu,
  },
];

/** For each language: letters that it does not have, and dashes and apostrophes inside words where it has none. */
const LANGUAGE_RULES: ReadonlyMap<string, readonly Rule[]> = new Map(
  Object.entries(ALPHABETS).map(([language, { letters, signs }]) => [
    language,
    [
      { weight: 0.5, pattern: new RegExp(`(?!\\p{ASCII}|[${letters}${letters.toUpperCase()}])\\p{L}`, 'gu') },
      { weight: 0.5, pattern: new RegExp(`(?<=\\p{L})(?![${signs}\\s])[’‘–—·](?=\\p{L})`, 'gu') },
    ],
  ]),
);
