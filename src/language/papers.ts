import { phraseSet } from './words.ts';

/** Newspapers of record whose names do not say that they are newspapers, in lower case without accents. */
export const PAPERS: ReadonlySet<string> = phraseSet(`
  le monde, le figaro, le soir, le temps, la croix, les echos, der spiegel, die zeit, die welt, die presse, der standard, el pais, el mundo,
  el universal, el nacional, la nacion, la vanguardia, la repubblica, la stampa, corriere della sera, o globo, haaretz,
  asahi shimbun, yomiuri shimbun, mainichi shimbun, suddeutsche zeitung, frankfurter allgemeine zeitung,
  neue zurcher zeitung, kommersant, gazeta wyborcza, dagens nyheter, politiken, aftenposten, al-ahram, al ahram
`);
