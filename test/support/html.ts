import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // A site that also works from a folder cannot ask for integrity attributes, and headlines are as long as they are.
  rules: { 'long-title': 'off', 'require-sri': 'off' },
});

/** What a validator has to say against a page, one line each. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
}

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
};

/** The words that a reader of a page can see: its text, and what stands for pictures. */
export function wordsOnPage(html: string): string {
  const visible = html
    .replaceAll(/<(head|script)\b[\s\S]*?<\/\1>/g, ' ')
    // What stands in the margin is not the text.
    .replaceAll(/<div class="beside"[\s\S]*?<\/div>/g, ' ')
    // The number of a speaker stands behind the last word without a blank, as a note's number does.
    .replaceAll(/<sup><a href="#speaker-[\s\S]*?<\/sup>/g, '')
    .replaceAll(/<img\b[^>]*?\balt="([^"]*)"[^>]*>/g, ' $1 ')
    .replaceAll(/<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|mark|s|small|span|strong|sub|sup|time|u|wbr)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ');
  return decoded(visible);
}

/** Text of HTML with its character references as characters. */
export function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

// A browser writes the numbers of a list itself.
const LIST_NUMBER = /^\d+[.)]$/;

/** The words of `text` that are not on the page, in order. */
export function wordsMissing(text: string, html: string): string[] {
  const there = new Set(wordsOnPage(html).split(/\s+/u));
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word) && !LIST_NUMBER.test(word) && !there.has(word));
}
