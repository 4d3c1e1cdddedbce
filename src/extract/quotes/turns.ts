import { gather } from '../../model/gather.ts';
import type { NamedEntity, Names } from '../names/named.ts';
import type { Passage } from '../text.ts';
import type { Said } from './said.ts';

/** What is said in the turns of a dialogue, each by the person of its label. */
export function saidInTurns(text: string, passages: readonly Passage[], names: Names): Said[] {
  return gather(passages, ({ label, start, end }) => {
    if (label === null) return [];
    const entity = personOf(text.slice(label.start, label.end), names);
    return [
      {
        kind: 'direct',
        span: { start, end },
        quoted: [],
        speaker: { span: label, entity },
        role: entity?.roles[0] ?? null,
        verb: null,
        confidence: 'likely',
      },
    ];
  });
}

/** The person whose name or surname a label is; null where several have it, or nobody. */
function personOf(label: string, { entities }: Names): NamedEntity | null {
  const wanted = label.toLowerCase();
  const [person, another] = entities.filter(
    ({ type, name }) => type === 'person' && ` ${name.toLowerCase()}`.endsWith(` ${wanted}`),
  );
  return person === undefined || another !== undefined ? null : person;
}
