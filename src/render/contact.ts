import { isWebAddress } from '../model/reference.ts';
import type { Link } from './link.ts';

/** Where a reader can report an error, an e-mail address or a web address, as a link. */
export function contactLink(contact: string): Link {
  return { label: contact, href: isWebAddress(contact) ? contact : `mailto:${contact}` };
}
