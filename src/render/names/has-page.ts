import type { Archive, NamedInArchive } from '../../model/archive.ts';
import type { Links } from '../links.ts';
import { namePath } from '../paths.ts';

/** So many mentions in one article are more than a passing one. */
const SEVERAL = 3;

/** Whether a name is said more than in passing, so that there is something to be shown together; the others are rows of the index. */
export function hasPage({ articles, mentions, spoken, cited, appeared, wrote }: NamedInArchive): boolean {
  const lists = [articles, appeared, wrote];
  return lists.some(({ length }) => length > 1) || spoken.said > 0 || cited > 0 || mentions >= SEVERAL;
}

/** The hrefs of names' pages, by the ids of the names; null where a name has no page. */
export function nameHrefs({ names }: Pick<Archive, 'names'>, links: Links): (id: string | null) => string | null {
  return (id) => {
    const named = id === null ? undefined : names.get(id);
    return named !== undefined && hasPage(named) ? links.to(namePath(named.id)) : null;
  };
}
