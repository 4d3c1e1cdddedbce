import { phraseSet } from './words.ts';

/** News agencies as bylines and datelines name them, in lower case; the names are the same in all languages. */
export const AGENCIES: ReadonlySet<string> = phraseSet(`
  aa, aap, abc news, afp, agence france-presse, agencia efe, al jazeera, anadolu, anadolu agency, ani, ansa, antara, ap,
  apa, associated press, australian associated press, bbc, bbc news, belga, bernama, bloomberg, bloomberg news, bss,
  canadian press, cbc news, central news agency, cna, cnn, cp, deutsche presse-agentur, dpa, dw, efe, interfax,
  interfax-ukraine, inter press service, ians, ips, irna, itar-tass, jiji press, kna, kyodo, kyodo news, lusa, mena, ntb,
  pa, pa media, pap, press association, press trust of india, pti, reuters, ria novosti, ritzau, rtr, sana, spa, sputnik,
  tass, tca, the associated press, the canadian press, the press association, thomson reuters, tt, tribune news service,
  ukrinform, unb, uni, united news of india, united press international, upi, xinhua, xinhua news agency, yonhap,
  yonhap news agency
`);

/** Agencies whose names mean them wherever they stand: of two letters, which mean much else, the greatest alone. */
export const CLEAR_AGENCIES: ReadonlySet<string> = new Set(
  [...AGENCIES].filter((name) => name.length > 2 || name === 'ap'),
);
