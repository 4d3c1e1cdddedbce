import { type Derivation, stateOf } from '../../model/derivation.ts';
import { isWebAddress } from '../../model/reference.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { RenderContext } from '../context.ts';
import { hasPage } from '../names/has-page.ts';
import { namePath } from '../paths.ts';
import { originalOf } from '../source.ts';

/**
 * A record as IPTC's ninjs 3.1, for programs of newsrooms. It takes no fields of our own, so what a person stated stands in
 * its fields, and what was derived only where it can say so: a derived headline is a title and no headline, names are
 * subjects with the program as their creator. Null where nothing gives it an address of its own.
 */
export function ninjsOf(record: Sidecar, context: Pick<RenderContext, 'archive' | 'config'>): object | null {
  if (record.url === null) return null;
  const { derivation, title, subtitle, source, authors } = record;
  const stated = <Value>(field: string, value: Value): Value | undefined =>
    value !== null && isStated(derivation[field]) ? value : undefined;
  const subjects = [...topicsOf(record), ...namesOf(record, context)];
  return withoutAbsent({
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    uri: record.url,
    type: 'text',
    representationType: record.access === 'full' ? 'full' : 'partial',
    language: stated('language', record.language),
    contentCreated: instantOf(stated('published', record.published)),
    versionCreated: instantOf(stated('modified', record.modified)),
    usageTerms: stated('rights', record.rights),
    title,
    headlines: listed([
      ...described('main', stated('title', title)),
      ...described('subheadline', stated('subtitle', subtitle)),
    ]),
    by: stated('authors', authors.map(({ name }) => name).join(', ')) || undefined,
    descriptions: listed(described('summary', stated('summary', record.summary))),
    bodies: [{ role: 'main', contentType: 'text/html', wordCount: record.wordCount, value: record.html }],
    infoSources: listed(
      [stated('source.name', source.name)].flatMap((name) => (name ? [{ name, role: 'publisher' }] : [])),
    ),
    subjects: listed(subjects),
    altIds: [
      { role: 'record', value: record.id },
      { role: 'sha256', value: record.original.sha256 },
      ...described('original', originalOf(source)?.href),
    ],
  });
}

function isStated(derivation: Derivation | undefined): boolean {
  return stateOf(derivation) === 'stated';
}

/** ninjs has only instants: a date without a time of day and its offset would be one that nobody stated. */
function instantOf(date: Sidecar['published'] | undefined): string | undefined {
  const [, minutes, seconds = ':00', zone] =
    /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/u.exec(date?.value ?? '') ?? [];
  return minutes === undefined || zone === undefined ? undefined : minutes + seconds + zone;
}

function described(role: string, value: string | null | undefined): { role: string; value: string }[] {
  return value === null || value === undefined ? [] : [{ role, value }];
}

function topicsOf({ subjects }: Sidecar): object[] {
  return subjects.map(({ name, uri }) => (uri !== null && isWebAddress(uri) ? { name, uri } : { name }));
}

function namesOf(
  { entities, generator }: Sidecar,
  { archive, config }: Pick<RenderContext, 'archive' | 'config'>,
): object[] {
  return entities.map(({ id, name }) => {
    const named = archive.names.get(id);
    const uri = named !== undefined && hasPage(named) ? absoluteAddress(config.baseUrl, namePath(id)) : null;
    return withoutAbsent({ name, rel: 'mention', uri: uri ?? undefined, literal: id, creator: generator });
  });
}

function listed<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}

function withoutAbsent(record: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
