import { stringify } from 'yaml';
import type { NameDoubt, NamedInArchive } from '../../model/archive.ts';
import { withoutType } from '../../model/id.ts';
import type { DoubtExcerpt } from '../excerpts.ts';

/** The lines for overrides.yaml that state what is doubtful of an article as it is, so that a person may correct them or not. */
export function overrideLines(path: string, doubts: readonly DoubtExcerpt[]): string {
  const lines: Record<string, string | string[] | null | Record<string, string | null>> = {};
  for (const { cure } of doubts) {
    if (!('words' in cure)) lines[cure.key] = cure.value;
    else lines[cure.key] = { ...(lines[cure.key] as Record<string, string | null>), [cure.words]: cure.value };
  }
  return yamlOf({ [path]: lines });
}

/** The lines for entities.yaml that settle a doubt about names, and as comments what else they might say. */
export function entityLines(doubt: NameDoubt): string {
  switch (doubt.kind) {
    case 'shared': {
      const [first = '', ...others] = doubt.names.map(({ lasting }) => lasting);
      const ids = Object.fromEntries(doubt.names.map(({ lasting, id }) => [lasting, { id: withoutType(id) }]));
      return (
        yamlOf({ ...ids, [first]: { ...ids[first], different: others } }) +
        comment(`or, those who are one person:\n${yamlOf({ [first]: { same: others } })}`)
      );
    }
    case 'short':
      return (
        yamlOf({ [doubt.full.id]: { same: doubt.short.map(({ id }) => id) } }) +
        comment('or, where somebody else is meant:') +
        doubt.short.map(({ id }) => comment(yamlOf({ [id]: { different: [doubt.full.id] } }))).join('')
      );
    case 'surname': {
      const ids = doubt.candidates.map(({ id }) => id);
      return statement(doubt.named.id, { different: ids }, 'or the one who is meant:', { same: ids });
    }
    case 'type':
      return statement(doubt.named.id, { type: doubt.named.type }, 'or, where it is no name:', { block: true });
    default:
      return doubt satisfies never;
  }
}

type Fields = Record<string, string | string[] | boolean>;

function statement(id: NamedInArchive['id'] | undefined, fields: Fields, otherwise: string, others: Fields): string {
  return `${yamlOf({ [id ?? '']: fields })}${comment(`  ${otherwise}\n${yamlOf(others).replaceAll(/^(?=.)/gm, '  ')}`)}`;
}

/** Lines with a mark that makes them comments, which a person takes away from those that are meant. */
function comment(lines: string): string {
  return lines.replaceAll(/^(?=.)/gm, '#').replace(/\n?$/, '\n');
}

function yamlOf(value: object): string {
  return stringify(value, { lineWidth: 0, nullStr: '', simpleKeys: true });
}
