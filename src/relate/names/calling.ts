import { languageOf } from '../../language/index.ts';

/** Counts what articles call somebody; capitals and the article before it make no difference. */
export interface Callings {
  add: (role: string, language: string | null) => void;
  /** What most articles that say it call him or her, without the article before it; null where none does. */
  chief: () => string | null;
}

/** A role that only its own text explains ("her lawyer") says nothing where the name stands alone. */
export function openCallings(): Callings {
  const counted = new Map<string, { words: string; articles: number }>();
  return {
    add(role, language) {
      const { identity } = languageOf(language);
      const [first = '', ...rest] = role.split(' ');
      if (identity?.possessives.has(first.toLowerCase())) return;
      const words = rest.length > 0 && identity?.articles.has(first.toLowerCase()) ? rest.join(' ') : role;
      const before = counted.get(words.toLowerCase());
      counted.set(words.toLowerCase(), { words: before?.words ?? words, articles: (before?.articles ?? 0) + 1 });
    },
    chief() {
      const most = [...counted.values()].reduce((one, other) => (other.articles > one.articles ? other : one), NONE);
      return most === NONE ? null : most.words;
    },
  };
}

const NONE = { words: '', articles: 0 };
