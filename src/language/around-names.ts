import { wordSet } from './words.ts';

/** What stands before a writer's name and is no part of it; without points, in lower case, the same in many languages. */
export const TITLES: ReadonlySet<string> = wordSet('dr prof mr mrs ms mx rev hon sir dame');

/** The same of clergy and councillors, whose titles are ordinary words elsewhere. */
export const CALLINGS: ReadonlySet<string> = wordSet('father fr sister brother cllr');

/** Degrees, honours, seats and orders behind a writer's name, in the same form. */
const DEGREES: ReadonlySet<string> = wordSet(`
  phd dphil md mbbs mph mba ma msc mfa ba bsc bed edd jd llb llm llm dds dvm rn cpa frs frsa esq obe mbe cbe kbe
  dbe cmg dso qc kc mp mep msp sj op osb ofm osa cssr
`);

/** Whether a word behind a name is no part of it: `PhD`, `M.D.`, `MP`; the "Ma" of "Lin Ma" is one. */
export function isDegree(word: string): boolean {
  return DEGREES.has(word.toLowerCase().replaceAll('.', '')) && !/^\p{Lu}\p{Ll}$/u.test(word);
}

/** What stands before a colon or "by" and says what somebody made, in the same form. */
export const CREDITS: ReadonlySet<string> = wordSet(`
  text texts words story report reporting written reported writing interview photo photos photograph photographs photography
  picture pictures image images video graphics illustration illustrations texto texte tekst foto fotos bild bilder
`);

/** What ends the names of companies, in the same form. */
export const LEGAL_FORMS: ReadonlySet<string> = wordSet(
  'inc ltd limited llc llp plc corp corporation co company gmbh ag sa srl spa bv nv ab oy as pty bhd pvt',
);
