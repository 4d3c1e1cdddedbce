import { ORDERS, type Order } from '../../search/answer/order.ts';

/** What the page shows, as its address has it, so that a search can be cited and Back works. */
export interface Asked {
  query: string;
  /** Whether its last word may go on, since it was being typed: `last=begins`. */
  isOpen: boolean;
  order: Order;
  /** Whether every version of a text stands for itself. */
  everyVersion: boolean;
  /** Of the results, counted from 1. */
  page: number;
}

export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q') ?? '',
    isOpen: parameters.get('last') === 'begins',
    order: ORDERS.find((order) => order === parameters.get('order')) ?? 'best',
    everyVersion: parameters.get('versions') === 'all',
    page: Math.max(1, Number.parseInt(parameters.get('page') ?? '1', 10) || 1),
  };
}

/** The part of an address behind the path; empty parts are left out. */
export function addressOf({ query, isOpen, order, everyVersion, page }: Asked): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (isOpen) parameters.set('last', 'begins');
  if (order !== 'best') parameters.set('order', order);
  if (everyVersion) parameters.set('versions', 'all');
  if (page > 1) parameters.set('page', String(page));
  return `index.html${parameters.size === 0 ? '' : `?${parameters}`}`;
}
