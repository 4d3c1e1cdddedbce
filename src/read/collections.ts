/** An export of a database or a mail program that holds more than one article. */
export interface Collection {
  kind: 'mbox' | 'nexis' | 'factiva' | 'proquest';
  /** How many articles it has, by the marks between them. */
  count: number;
}

/**
 * Whether a file plainly holds several articles, by the marks that the exporting program sets between them;
 * null where it does not. Takes the characters with `\n` as line end; the time it takes is linear in their number.
 */
export function severalArticles(characters: string): Collection | null {
  if (!MARKED.test(characters)) return null;
  for (const { kind, mark } of MARKS) {
    const count = characters.match(mark)?.length ?? 0;
    if (count > 1) return { kind, count };
  }
  return null;
}

/** What every mark holds, so that most texts are looked through once and not for each. */
const MARKED = /From |DO[CK]UMENT|Do[ck]ument/;

const MARKS: readonly { kind: Collection['kind']; mark: RegExp }[] = [
  // RFC 4155: a "From " line with an address and a date after an empty line, then the first header field.
  { kind: 'mbox', mark: /(?:^|\n\n)From \S+ [^\n]{1,80}\d{4}\n[A-Za-z][A-Za-z-]*:/g },
  // "1 of 25 DOCUMENTS" above each article, in the languages of its interface.
  {
    kind: 'nexis',
    mark: /^[ \t]*\d+ (?:of|von|de|sur|van) \d+ (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTOS?|DOCUMENTEN)[ \t]*$/gm,
  },
  // The later Nexis Uni closes each article.
  { kind: 'nexis', mark: /^[ \t]*End of Document[ \t]*$/gm },
  // The accession number, with the day of publication, below each article; with the field's code where that was exported.
  {
    kind: 'factiva',
    mark: /^(?:AN[ \t]+)?(?:Document|Dokument|Documento) [A-Z][A-Za-z0-9]{3,16}(?:19|20)\d{6}[a-z][A-Za-z0-9]{4,16}[ \t]*$/gm,
  },
  { kind: 'proquest', mark: /^[ \t]*Document \d+ of \d+[ \t]*$/gm },
];
