import type { Access, Article, Source, Subject } from '../model/article.ts';
import type { Derivation } from '../model/derivation.ts';
import { type Claim, type ClaimedField, type ClaimedFields, mostBelievableFirst } from './claim.ts';

/** The fields of an article that claims decide. */
export type SettledFields = Omit<
  ClaimedFields,
  `source.${string}` | 'language' | 'slug' | 'title' | 'access' | 'indexing'
> & {
  title: string | null;
  language: string | null;
  slug: string | null;
  access: Access | null;
  indexing: boolean | null;
  source: Source;
};

export interface Settled {
  fields: SettledFields;
  derivation: Article['derivation'];
  /** The claims that won, each with the value that the article now has. */
  won: ReadonlySet<Claim>;
}

/** Decides each field for the most believable claim; among equals the first. A person's subjects and notes are added to the others. */
export function settle(claims: readonly Claim[]): Settled {
  const ordered = mostBelievableFirst(claims);
  const best = new Map<ClaimedField, Claim>();
  for (const claim of ordered) if (!best.has(claim.field)) best.set(claim.field, claim);

  const valueFor = <F extends ClaimedField>(field: F): ClaimedFields[F] | null =>
    (best.get(field)?.value ?? null) as ClaimedFields[F] | null;
  const subjects = ordered.flatMap((claim) => (claim.field === 'subjects' ? claim.value : []));
  const notes = ordered.flatMap((claim) => (claim.field === 'notes' ? claim.value : []));

  return {
    fields: {
      title: valueFor('title'),
      subtitle: valueFor('subtitle'),
      authors: valueFor('authors') ?? [],
      published: valueFor('published'),
      modified: valueFor('modified'),
      archived: valueFor('archived'),
      source: {
        name: valueFor('source.name'),
        place: valueFor('source.place'),
        url: valueFor('source.url'),
        section: valueFor('source.section'),
        page: valueFor('source.page'),
        edition: valueFor('source.edition'),
      },
      dateline: valueFor('dateline'),
      language: valueFor('language'),
      dir: valueFor('dir') ?? 'ltr',
      rights: valueFor('rights'),
      access: valueFor('access'),
      indexing: valueFor('indexing'),
      summary: valueFor('summary'),
      subjects: isCleared(best.get('subjects')) ? [] : unique(subjects),
      notes: isCleared(best.get('notes')) ? [] : notes,
      slug: valueFor('slug'),
      aliases: valueFor('aliases') ?? [],
      image: valueFor('image'),
    },
    derivation: Object.fromEntries([...best].map(([field, claim]): [string, Derivation] => [field, claim.derivation])),
    won: new Set(best.values()),
  };
}

/** A person's tags and notes stand beside the article's own, unless an empty override says that there are none. */
function isCleared(best: Claim | undefined): boolean {
  return best?.derivation.method === 'override' && Array.isArray(best.value) && best.value.length === 0;
}

function unique(subjects: readonly Subject[]): Subject[] {
  return subjects.filter(({ name }, index) => subjects.findIndex((other) => other.name === name) === index);
}
