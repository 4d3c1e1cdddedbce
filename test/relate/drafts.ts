import type { CardName } from '../../src/model/card.ts';
import type { NameType } from '../../src/model/finding.ts';
import { slugOf } from '../../src/model/slug.ts';
import type { CardDraft } from '../../src/relate/card.ts';

/** A name as a test writes it: `Mary Kent = mayor of Arlmouth; teacher`, `org Prism`, `org Harbour Board (HB)`, `place Arlmouth`; `perhaps Prism`, of whose type the text is not sure. */
function named(line: string): CardName {
  const [, unsure, kind = '', name = '', form, roles] =
    /^(perhaps )?(org |place |paper )?(.*?)(?: \((\w+)\))?(?: = (.*))?$/u.exec(line) ?? [];
  const type = ({ 'org ': 'organisation', 'place ': 'place', 'paper ': 'publication' }[kind] ?? 'person') as NameType;
  return {
    id: `${type}/${slugOf(name)}`,
    type,
    name,
    forms: form === undefined ? [] : [form],
    roles: (roles?.split('; ') ?? []).map((words) => ({ words, names: [] })),
    mentions: 1,
    first: 0,
    passages: [0],
    said: [],
    cited: 0,
    doubts: null,
    sure: unsure === undefined,
  };
}

/** Names with ids of their own where several have the same, as the findings give them: `person/john-doe~2`. */
function numbered(names: readonly CardName[]): CardName[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name.id) ?? 0) + 1;
    seen.set(name.id, count);
    return count === 1 ? name : { ...name, id: `${name.id}~${count}` };
  });
}

export interface Text {
  path: string;
  date?: string;
  paper?: string;
  author?: string;
  language?: string;
  /** Words that tell what it is about. */
  about?: string[];
  names: string[];
}

/** A text that names these; what the words of a role name of the text's own organisations and places is found in them. */
export function draft({ path, date, paper, author, language, about, names }: Text): CardDraft {
  const all = numbered(names.map(named));
  for (const { roles } of all) {
    for (const role of roles) {
      role.names = all.filter(({ type, name }) => type !== 'person' && role.words.includes(name)).map(({ id }) => id);
    }
  }
  const precision = date === undefined || date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  return {
    path,
    access: 'full',
    indexing: true,
    slug: null,
    title: path,
    states: { title: 'stated', published: 'stated', authors: 'absent', 'source.name': 'absent', language: 'absent' },
    uncertain: [],
    lede: '',
    summary: null,
    authors: author === undefined ? [] : [{ name: author, kind: 'person' }],
    published: date === undefined ? null : { value: date, precision, raw: date },
    modified: null,
    publication: paper ?? null,
    section: null,
    appearance: { place: null, url: null, page: null, edition: null },
    language: language ?? 'en',
    dir: 'ltr',
    wordCount: 0,
    aliases: [],
    subjects: [],
    attachments: [],
    names: all,
    nameless: [],
    doubts: { articles: 0, context: 0 },
    times: [],
    sketch: null,
    terms: about ?? [],
  };
}

/** Texts a.txt, b.txt, … with these names. */
export function lettered(...texts: (Omit<Text, 'path'> | string[])[]): Text[] {
  return texts.map((text, index) => ({
    path: `${'abcdefghijkl'[index]}.txt`,
    ...(Array.isArray(text) ? { names: text } : text),
  }));
}
