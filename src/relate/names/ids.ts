import { addressesOf, withHash } from '../addresses.ts';
import type { Figure } from './figure.ts';

/** Ids as addresses are given: one that several ask for goes to none of them, and each has it with a hash of its origin. */
export function idsOf(figures: readonly Figure[]): { ids: string[]; shared: { id: string; holders: string[] }[] } {
  const ids: string[] = [];
  const shared: { id: string; holders: string[] }[] = [];
  for (const type of new Set(figures.map((figure) => figure.type))) {
    const own = figures.map((figure, index) => ({ figure, index })).filter(({ figure }) => figure.type === type);
    const wanted = own.map(({ figure }) => ({ path: figure.origin, slug: slugIn(figure) }));
    const addresses = addressesOf(wanted);
    const idAt = (path: string) => `${type}/${addresses.names.get(path) ?? path}`;
    for (const [at, { index }] of own.entries()) ids[index] = idAt(wanted[at]?.path ?? '');
    shared.push(...addresses.shared.map(({ name, paths }) => ({ id: `${type}/${name}`, holders: paths.map(idAt) })));
  }
  return { ids, shared };
}

/** The id that somebody has, or would have, where others share the name. */
export function idWithHash(figure: Figure): string {
  return `${figure.type}/${withHash(slugIn(figure), figure.origin)}`;
}

function slugIn({ slug }: Figure): string {
  return slug || 'unnamed';
}
