import { phraseSet, wordSet } from '../words.ts';

/** After these words a newspaper names the publication or agency that it follows. */
export const CITES_NEXT: ReadonlySet<string> = phraseSet(`
  told, tells, telling, citing, quoting, according to, reported by, reported in, reported on, published by,
  published in, published on, quoted by, quoted in, cited by, cited in, obtained by, seen by, reviewed by,
  revealed by, carried by, broadcast by, interview with, interview to, interview for, statement to, comments to,
  spoke to, speaking to, spoke with, speaking with, report by, reports by, report in, reports in, article in,
  writing in, wrote in
`);

/** What the publication that a newspaper follows does. */
export const CITED_VERBS: ReadonlySet<string> = wordSet(`
  reported reports report writes wrote write revealed reveals said says published cited cites quoted quotes noted notes
  disclosed claimed claims adds added
`);

/** Nouns that tell what a publication is. */
export const PUBLICATION_NOUNS: ReadonlySet<string> = wordSet(`
  newspaper newspapers paper daily weekly magazine journal agency news outlet site website tabloid broadcaster network
  channel station wire service portal
`);
