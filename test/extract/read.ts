import { findCited } from '../../src/extract/cited.ts';
import { findNames } from '../../src/extract/names/names.ts';
import { findQuotes } from '../../src/extract/quotes/quotes.ts';
import { prepare } from '../../src/extract/text.ts';
import { parsePlainText } from '../../src/parse/plain-text.ts';

/** What the finders read from a plain text, as the words of the spans. */
export function read(text: string, language = 'en') {
  const article = { ...parsePlainText(text), language };
  const prepared = prepare(article);
  const names = findNames(prepared);
  const words = (span: { start: number; end: number } | null) =>
    span === null ? null : prepared.text.slice(span.start, span.end);
  const said = findQuotes(prepared, names);
  return {
    text: prepared.text,
    said,
    quotes: said.map(({ kind, span, quoted, speaker, role, verb }) => ({
      kind,
      words: words(span),
      quoted: quoted.map(words),
      speaker: words(speaker?.span ?? null),
      person: speaker?.entity?.name ?? null,
      role: words(role),
      verb: words(verb),
    })),
    names: names.entities.map(({ name }) => name),
    cited: findCited(prepared, names).map(({ span }) => words(span)),
  };
}
