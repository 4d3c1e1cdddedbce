import { wordSet } from './words.ts';

/** What stands before a writer's name and is no part of it; without points, in lower case, the same in many languages. */
export const TITLES: ReadonlySet<string> = wordSet('dr prof mr mrs ms mx rev hon sir dame');

/** Degrees and honours behind a writer's name, in the same form. */
export const DEGREES: ReadonlySet<string> = wordSet(`
  phd dphil md mbbs mph mba ma msc mfa ba bsc bed edd jd llb llm llm dds dvm rn cpa frs frsa esq obe mbe cbe kbe qc kc
`);

/** What ends the names of companies, in the same form. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(
  'inc ltd limited llc llp plc corp corporation co company gmbh ag sa srl spa bv nv ab oy as pty bhd pvt',
);
