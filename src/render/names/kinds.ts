import type { NamedInArchive } from '../../model/archive.ts';
import type { Link } from '../link.ts';
import type { Links } from '../links.ts';
import { nameIndexPath } from '../paths.ts';
import { TYPE_WORDS } from './words.ts';

/** What a name is in an index, one and many, and the path of that index. */
interface Kind {
  one: string;
  many: string;
  path: string;
}

const AUTHOR: Kind = { one: 'Author', many: 'Authors', path: nameIndexPath('author', 'a-z', 1) };

/** Whether nothing but bylines has a name, so that it stands in no index but that of authors. */
export function isAuthorOnly({ articles, appeared, wrote }: NamedInArchive): boolean {
  return articles.length === 0 && appeared.length === 0 && wrote.length > 0;
}

/** The kind of a name that its pages are filed by. */
export function kindOf(named: NamedInArchive): Kind {
  const { type } = named;
  return isAuthorOnly(named) ? AUTHOR : { ...TYPE_WORDS[type], path: nameIndexPath(type, 'a-z', 1) };
}

/** Every index in which a name stands, as links that say what it is there: `Person`, `Author`. */
export function kindLinks(named: NamedInArchive, links: Links): Link[] {
  const kinds = named.wrote.length === 0 || isAuthorOnly(named) ? [kindOf(named)] : [kindOf(named), AUTHOR];
  return kinds.map(({ one, path }) => ({ label: one, href: links.to(path) }));
}

/** The way to the index that a name is filed in. */
export function indexLink(named: NamedInArchive, links: Links): Link {
  const { many, path } = kindOf(named);
  return { label: many, href: links.to(path) };
}
