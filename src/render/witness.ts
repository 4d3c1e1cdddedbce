import { hash } from 'node:crypto';
import type { Archive } from '../model/archive.ts';
import type { RenderContext } from './context.ts';

/** What pages were told by what they share with others: what they asked, and a digest of all answers. */
export interface Testimony {
  /** Of each index the keys that were looked up, and the fields that were looked at as a whole. */
  asked: Record<string, string[]>;
  whole: string[];
  answers: string;
}

/**
 * Notes what pages ask of the archive while they are made. Rendering is pure, so pages that are made of the same are the same
 * as long as all that they asked is answered alike; and nobody needs to keep a list of what each kind of page depends on.
 */
export interface Witness {
  /** Forgets what was asked, and gives the context by which everything is noted from then on. */
  begin: () => RenderContext;
  /** What was asked since. */
  testimony: () => Testimony;
  /** Whether the same questions have the same answers now. */
  holds: (testimony: Testimony) => boolean;
}

/** A witness to what is asked of the indexes of the archive and of the attachments; all else in a context is for all pages the same. */
export function openWitness(context: RenderContext): Witness {
  const fields: Fields = { ...context.archive, attachments: context.attachments };
  const asked = new Map<string, Set<string>>();
  const whole = new Set<string>();
  const noted: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value instanceof Map) {
      const keys = new Set<string>();
      asked.set(field, keys);
      noted[field] = heard(value, keys, () => whole.add(field));
    } else {
      const get = () => {
        whole.add(field);
        return value;
      };
      Object.defineProperty(noted, field, { enumerable: true, get });
    }
  }
  const witnessed: RenderContext = {
    ...context,
    archive: noted as unknown as Archive,
    attachments: noted.attachments as RenderContext['attachments'],
  };
  const markOf = openMarks(context.archive);
  // Loops that add to one text: this is asked for every page of the site.
  const answersTo = ({ asked, whole }: Pick<Testimony, 'asked' | 'whole'>) => {
    let answers = '';
    for (const [field, keys] of Object.entries(asked)) {
      const index = fields[field];
      if (index instanceof Map) for (const key of keys) answers += `${markOf(index.get(key))}\n`;
    }
    for (const field of whole) answers += `${markOf(fields[field])}\n`;
    return hash('sha256', answers);
  };
  return {
    begin() {
      for (const keys of asked.values()) keys.clear();
      whole.clear();
      return witnessed;
    },
    testimony() {
      const questions: Pick<Testimony, 'asked' | 'whole'> = { asked: {}, whole: [...whole] };
      for (const [field, keys] of asked) if (keys.size > 0) questions.asked[field] = [...keys];
      return { ...questions, answers: answersTo(questions) };
    },
    holds: (testimony) => answersTo(testimony) === testimony.answers,
  };
}

type Fields = Record<string, unknown>;

/** An index whose keys are noted as they are looked up; whoever goes through all of it has seen the whole. */
function heard(
  index: ReadonlyMap<string, unknown>,
  keys: Set<string>,
  seenWhole: () => void,
): ReadonlyMap<string, unknown> {
  const all = () => {
    seenWhole();
    return index;
  };
  return {
    get(key) {
      keys.add(key);
      return index.get(key);
    },
    has(key) {
      keys.add(key);
      return index.has(key);
    },
    get size() {
      return all().size;
    },
    keys: () => all().keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    forEach: (take) => all().forEach(take),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

/**
 * A short mark of whatever the archive answers, to all depths. What many answers hold (a card, a name, a topic, a cluster) is
 * marked once, and stands in the others by its mark.
 */
function openMarks({ cards, names, topics, clusters }: Archive): (answer: unknown) => string {
  // Made when the first mark is: most builds ask for none.
  let parts: ReadonlySet<unknown> | null = null;
  const marks = new Map<object, string>();
  const inWords = (key: string, value: unknown): unknown => {
    if (value instanceof Map || value instanceof Set) return [...value];
    parts ??= new Set<unknown>([...cards, ...names.values(), ...topics, ...clusters]);
    return key !== '' && parts.has(value) ? markOf(value) : value;
  };
  const markOf = (answer: unknown): string => {
    if (answer === undefined) return 'none';
    if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer);
    const known = marks.get(answer);
    if (known !== undefined) return known;
    const mark = hash('sha256', JSON.stringify(answer, inWords), 'base64').slice(0, MARK);
    marks.set(answer, mark);
    return mark;
  };
  return markOf;
}

/** So many characters of six bits each. */
const MARK = 24;
