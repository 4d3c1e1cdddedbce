import type { Reference } from '../reference.ts';
import { apa } from './apa.ts';
import { chicago } from './chicago.ts';
import { mla } from './mla.ts';
import type { Run } from './words.ts';

/** The styles in which a page gives the citation of its article, in the order of the page. */
export const STYLES: readonly { name: string; format: (reference: Reference) => Run[] }[] = [
  { name: 'Chicago', format: chicago },
  { name: 'APA', format: apa },
  { name: 'MLA', format: mla },
];
