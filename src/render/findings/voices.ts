import { openDescriptions } from '../../language/described.ts';
import { languageOf } from '../../language/index.ts';
import { Is } from '../../language/speech.ts';
import type { Quote } from '../../model/finding.ts';
import { quotedIn } from '../../model/quoted.ts';
import type { Sidecar } from '../../model/sidecar.ts';

/** Somebody who speaks in a text, with all that he or she says there. */
export interface Voice {
  /** Null where the text gives no name. */
  id: string | null;
  name: string;
  role: string | null;
  quotes: Quote[];
}

/**
 * Who speaks, in the order of their first words: those first whose very words the text has, since its numbers lead to them,
 * and then those of whom it tells what they said. The same entity is one voice, and so are the same words for somebody
 * without a name. Who is only "he", and nobody knows who that is, is no voice, nor is who is not mentioned at all.
 */
export function voicesOf({ quotes, entities, language }: Sidecar): { voices: Voice[]; nameless: Quote[] } {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const describe = openDescriptions(languageOf(language));
  const speech = languageOf(language).speech;
  const isPronoun = (words: string) => ((speech?.classesOf(words) ?? 0) & Is.pronoun) !== 0;
  const voices = new Map<string, Voice>();
  const nameless: Quote[] = [];
  for (const quote of quotes) {
    const name = names.get(quote.speaker ?? '') ?? quote.speakerText ?? '';
    if (name === '' || isPronoun(name.toLowerCase())) {
      nameless.push(quote);
      continue;
    }
    const key = quote.speaker ?? name.toLowerCase();
    const voice = voices.get(key) ?? { id: quote.speaker, name, role: null, quotes: [] };
    voice.role ??= quote.role === null ? null : describe(quote.role);
    voice.quotes.push(quote);
    voices.set(key, voice);
  }
  return { voices: [...voices.values()].sort((a, b) => Number(isQuoted(b)) - Number(isQuoted(a))), nameless };
}

function isQuoted({ quotes }: Voice): boolean {
  return quotes.some((quote) => quotedIn(quote).length > 0);
}
