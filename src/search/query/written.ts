import { withoutType } from '../../model/id.ts';
import type { Alternative, NameWanted, Term } from './query.ts';

/** A part of a query as one would write it, whichever of its forms a reader chose. */
export function written({ not, term }: Alternative): string {
  return `${not ? '-' : ''}${writtenTerm(term)}`;
}

function writtenTerm(term: Term): string {
  switch (term.kind) {
    case 'words': {
      const words = term.words.map(({ word, by }) => (by === 'prefix' ? `${word}*` : word)).join(' ');
      const isPhrase = term.words.some(({ by }) => by === 'exact') || term.words.length > 1;
      return `${term.zone === 'anywhere' ? '' : `${term.zone}:`}${isPhrase ? `"${words}"` : words}`;
    }
    case 'name':
      return nameField(term) + writtenName(term.value);
    case 'after':
    case 'before':
      return `${term.kind}:${term.date}`;
    case 'within':
      return `date:${term.date ?? 'none'}`;
    case 'language':
      return `lang${term.exactly ? '=' : ':'}${term.tag}`;
  }
}

function writtenName(value: NameWanted): string {
  if (value.by === 'id') return `=${withoutType(value.id)}`;
  const { words: all, beforeComma } = value;
  const [before, behind] = [all.slice(0, beforeComma).join(' '), all.slice(beforeComma).join(' ')];
  const words = [before, behind].filter((part) => part !== '').join(', ') + (value.open ? '*' : '');
  return `:${value.words.length > 1 ? `"${words}"` : words}`;
}

/** The field that asks for a name in this way. */
function nameField({ relation, type }: Extract<Term, { kind: 'name' }>): string {
  switch (relation) {
    case 'speaks':
      return 'speaker';
    case 'wrote':
      return 'author';
    case 'cited':
      return 'cites';
    case 'appeared':
      return 'publication';
    case 'named':
      return type === 'organisation' ? 'org' : (type ?? 'person');
  }
}
