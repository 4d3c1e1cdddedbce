import { AGENCIES } from '../agencies.ts';
import type { CitingWords } from '../citing.ts';
import { phraseSet, wordSet } from '../words.ts';

/** After these words a newspaper names the publication or agency that it follows; a hyphen parts words: "op-ed for". */
const CITES_NEXT: ReadonlySet<string> = phraseSet(`
  told, tells, telling, citing, quoting, according to, reported by, reported in, reported on, published by,
  published in, published on, quoted by, quoted in, cited by, cited in, obtained by, seen by, reviewed by,
  revealed by, carried by, broadcast by, interview with, interview to, interview for, statement to, comments to,
  spoke to, speaking to, spoke with, speaking with, report by, reports by, report in, reports in, article in,
  writing in, wrote in, ed for, ed in, essay for, essay in, article for, column for, column in, piece for, piece in
`);

/** What the publication that a newspaper follows does. */
const CITED_VERBS: ReadonlySet<string> = wordSet(`
  reported reports report writes wrote write revealed reveals said says published cited cites quoted quotes noted notes
  disclosed claimed claims adds added
`);

/** What may stand between a publication and what it does: "first reported". */
const ADVERBS: ReadonlySet<string> = wordSet('first also later earlier previously');

/** What a publication does that names its own source, behind a comma: "X, citing two officials, said". */
const CITING: ReadonlySet<string> = wordSet('citing quoting');

/** Nouns that tell what a publication is. */
const PUBLICATION_NOUNS: ReadonlySet<string> = wordSet(`
  newspaper newspapers paper daily weekly magazine journal agency news outlet site website tabloid broadcaster network
  channel station wire service portal
`);

/** Broadcasters and sites that are no agencies, as texts name them. */
const BROADCASTERS: ReadonlySet<string> = phraseSet(`
  lbc, rte, rté, itv, itv news, itn, stv, npr, pbs, msnbc, cnbc, cbs, cbs news, nbc, nbc news, fox news, sky news, channel 4 news,
  radio 4, radio 5 live, radio scotland, radio wales, radio ulster, radio free europe, voice of america, talksport,
  euronews, france 24, al arabiya, politico, axios, ndtv, sabc, sbs, nhk, kbs, zdf, tf1, gb news, bbc breakfast
`);

/** Newspapers whose names end as a time does: "told the Times on Sunday" names none of them. */
export const SUNDAY_PAPERS: ReadonlySet<string> = phraseSet(`
  mail on sunday, independent on sunday, scotland on sunday, wales on sunday
`);

/** What ends the names of English newspapers. */
const PAPER_WORDS: ReadonlySet<string> = wordSet(`
  times guardian sun mirror post herald tribune telegraph independent observer mail express star standard gazette chronicle
  courier examiner journal mercury echo argus record register inquirer enquirer globe dispatch advertiser economist
`);

export const CITING_WORDS: CitingWords = {
  before: CITES_NEXT,
  verbs: CITED_VERBS,
  adverbs: ADVERBS,
  citing: CITING,
  between: new Set([...PUBLICATION_NOUNS, 'the', 'a', 'an', 'its', 'his', 'her', 'their', 'local', 'state']),
  papers: PAPER_WORDS,
  ofPlace: 'of',
  articles: wordSet('the a an'),
  joiners: wordSet('and or'),
  agencies: byFirstWord([...AGENCIES, ...BROADCASTERS, ...SUNDAY_PAPERS]),
};

function byFirstWord(names: Iterable<string>): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.split(/[ -]/u);
    const [first = ''] = words;
    const same = found.get(first) ?? [];
    same.push(words);
    // The longest first: "Agence France-Presse" before "Agence".
    found.set(
      first,
      same.sort((a, b) => b.length - a.length),
    );
  }
  return found;
}
