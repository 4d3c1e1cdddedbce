import { phraseSet } from '../../words.ts';

/**
 * Bodies that newspapers name without saying what they are: those of the world and its parts, by name and initials, the best-known parties, and
 * what parliaments, governments and their houses are called.
 */
export const BODIES: ReadonlySet<string> = phraseSet(`
  un, u.n., united nations, eu, e.u., european union, european commission, european parliament, european council,
  european central bank, ecb, nato, who, world health organization, world health organisation, wto, imf,
  international monetary fund, world bank, iaea, icc, icj, ilo, fao, wfp, unicef, unesco, unhcr, undp, unep, unrwa, unodc, unfpa,
  unaids, un women, ocha, iom, itu, imo, ipcc, opec, oecd, osce, opcw, interpol, europol, frontex, eurostat, asean, apec,
  saarc, brics, g7, g8, g20, g77, african union, au, ecowas, sadc, igad, eac, comesa, afdb, arab league, gcc, oic, oas,
  mercosur, caricom, celac, sica, cabei, adb, aiib, ebrd, ifc, idb, unctad, fatf, commonwealth, council of europe,
  security council, general assembly, red cross, red crescent, icrc, ifrc, amnesty international, human rights watch,
  greenpeace, oxfam, save the children, care international, doctors without borders, medecins sans frontieres, msf, wwf,
  transparency international, reporters without borders, fifa, uefa, caf, concacaf, conmebol, afc, ioc, fia, icc, wada, nba, nfl,
  mlb, nhl, ncaa, mls, wta, atp, premier league, la liga, bundesliga, serie a, ligue 1, champions league, kremlin,
  white house, pentagon, state department, capitol hill, downing street, whitehall, westminster, elysee, vatican,
  congress, parliament, senate, knesset, bundestag, bundesrat, duma, state duma, verkhovna rada, sejm, riksdag, storting,
  folketing, cortes, majlis, diet, lok sabha, rajya sabha, national assembly, house of representatives, house of commons,
  house of lords, supreme court, constitutional court, high court, court of appeal, cabinet, federal reserve, fed,
  bank of england, cia, fbi, nsa, dea, irs, sec, fda, cdc, epa, fcc, ftc, nasa, esa, pentagon, doj, dhs, mi5, mi6, fsb,
  gru, kgb, mossad, isi, idf, irgc, hamas, hezbollah, hizbullah, taliban, isis, isil, islamic state, al-qaeda, al qaeda,
  labour, liberal democrats, lib dems, lib dem, plaid cymru, sinn fein, fianna fail, fine gael, snp, sdlp, dup, ukip, gop, likud, cdu, spd,
  fdp, bjp, anc, fidesz, syriza, kuomintang, al-shabab, al-shabaab, boko haram, pkk, plo, fatah, ira, farc, nyse, nasdaq, opec+, new york stock exchange
`);
