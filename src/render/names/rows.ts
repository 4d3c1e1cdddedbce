import type { Archive, NamedInArchive } from '../../model/archive.ts';
import { shortened } from '../../model/shortened.ts';
import { slugOf } from '../../model/slug.ts';
import { cardIn } from '../context.ts';
import type { Links } from '../links.ts';
import { articlePath, namePath } from '../paths.ts';
import { drawSparkline } from '../sparkline.ts';
import type { NameRowView } from '../views.ts';
import { hasPage } from './has-page.ts';

const LONGEST_ROLE = 70;

/** A name as a row of an index; one said in passing leads to its article. */
export function nameRow(named: NamedInArchive, links: Links, archive: Archive): NameRowView {
  const [article] = [...named.articles.map(({ path }) => path), ...named.appeared];
  const paged = hasPage(named) || article === undefined;
  return {
    name: partsOf(named),
    href: links.to(paged ? namePath(named.id) : articlePath(cardIn(archive, article).name)),
    passing: !paged,
    role: roleInRow(named),
    articles: named.articles.length,
    mentions: named.mentions,
    said: named.spoken.said,
    courseHtml: courseOf(named, archive),
  };
}

/** What somebody is called, as far as there is room beside the name. */
export function roleInRow({ role }: NamedInArchive): string | null {
  return role === null ? null : shortened(role, LONGEST_ROLE);
}

/** Its articles through the years that the archive spans; null where fewer than two years are dated. */
function courseOf({ articles }: NamedInArchive, { years, byPath }: Archive): string | null {
  const [first, last] = [Number(years[0]?.year), Number(years.at(-1)?.year)];
  if (years.length < 2) return null;
  const counts = new Array<number>(last - first + 1).fill(0);
  for (const { path } of articles) {
    const year = byPath.get(path)?.published?.value.slice(0, 4);
    const at = Number(year) - first;
    if (counts[at] !== undefined) counts[at] += 1;
  }
  return drawSparkline(counts);
}

/** A person's name parted by the word that it is filed under; all else is filed as a whole. */
function partsOf({ type, name, filed }: NamedInArchive): NameRowView['name'] {
  if (type !== 'person') return ['', name, ''];
  const word = filed.split(' ')[0];
  const words = name.split(/([\s,]+)/u);
  const at = words.findLastIndex((one) => slugOf(one) === word);
  return at < 0 ? ['', name, ''] : [words.slice(0, at).join(''), words[at] ?? '', words.slice(at + 1).join('')];
}

/** Who is named in most articles first; those that are equal from A to Z, as they come. */
export function byCount(names: readonly NamedInArchive[]): NamedInArchive[] {
  return names.toSorted(
    (a, b) => b.articles.length - a.articles.length || b.appeared.length - a.appeared.length || b.mentions - a.mentions,
  );
}

/** Those who speak, most statements first. */
export function bySaid(names: readonly NamedInArchive[]): NamedInArchive[] {
  return names.filter(({ spoken }) => spoken.said > 0).sort((a, b) => b.spoken.said - a.spoken.said);
}

/** Those whose very words are quoted, most quotations first. */
export function byQuoted(names: readonly NamedInArchive[]): NamedInArchive[] {
  return names.filter(({ spoken }) => spoken.quoted > 0).sort((a, b) => b.spoken.quoted - a.spoken.quoted);
}
