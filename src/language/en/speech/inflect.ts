import { Frame, type SpeechVerb } from '../../speech.ts';
import { wordSet } from '../../words.ts';

/**
 * The forms of English verbs, given by frame. Each is its base ("argue"), with a mark for a doubled consonant ("admit+"),
 * its irregular past and participle ("write/wrote/written") and the prepositions that it needs ("speak/spoke/spoken:of:about").
 * A verb of several frames has them all.
 */
export function inflect(
  table: Readonly<Record<keyof typeof Frame, string>>,
  nouns: ReadonlySet<string>,
): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  for (const frame of Object.keys(table) as (keyof typeof Frame)[]) {
    for (const entry of wordSet(table[frame])) {
      const [written = '', ...prepositions] = entry.split(':');
      for (const [word, form] of formsOf(written)) {
        const earlier = verbs.get(word);
        verbs.set(word, {
          frames: (earlier?.frames ?? 0) | Frame[frame],
          form: earlier?.form ?? form,
          noun: nouns.has(word),
          prepositions: new Set([...(earlier?.prepositions ?? []), ...prepositions]),
        });
      }
    }
  }
  return verbs;
}

function formsOf(written: string): [string, SpeechVerb['form']][] {
  const [marked = '', past, participle] = written.split('/');
  const base = marked.replace('+', '');
  const stem = marked.endsWith('+') ? base + base.slice(-1) : base;
  const forms: [string, SpeechVerb['form']][] = [
    [participle ?? '', 'participle'],
    [past ?? pastOf(stem), 'past'],
    [base, 'base'],
    [thirdOf(base), 'third'],
    [ingOf(stem), 'present-participle'],
  ];
  return forms.filter(([form]) => form !== '');
}

function thirdOf(base: string): string {
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/u.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function ingOf(stem: string): string {
  return /[^eoy]e$/u.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`;
}
