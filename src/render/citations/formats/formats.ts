import { BIBLATEX } from './biblatex.ts';
import { BIBTEX } from './bibtex.ts';
import { CSL_JSON } from './csl-json.ts';
import type { Format } from './format.ts';
import { RIS } from './ris.ts';

/** The formats in which references are handed on, in the order in which pages offer them. */
export const FORMATS: readonly Format[] = [BIBTEX, BIBLATEX, RIS, CSL_JSON];
