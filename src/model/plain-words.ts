/** Words as a person may write them down: without the quotation marks around them, with plain marks and single blanks. */
export function plainWords(words: string): string {
  return words
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[’ʼ‘]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/^[\s"']+|[\s"']+$/gu, '');
}
