import { phraseSet } from '../../words.ts';

/** Continents, seas and parts of continents, the short forms of countries, and peoples' words for larger wholes. */
export const PARTS_OF_THE_WORLD: ReadonlySet<string> = phraseSet(`
  africa, antarctica, the arctic, arctic, asia, australasia, europe, eurasia, oceania, america, americas, north america,
  south america, central america, latin america, north africa, west africa, east africa, southern africa, central africa,
  sub-saharan africa, horn of africa, maghreb, sahel, sahara, central asia, south asia, southeast asia, south-east asia,
  east asia, asia pacific, asia-pacific, indo-pacific, middle east, near east, far east, levant, persian gulf, gulf,
  caucasus, south caucasus, north caucasus, balkans, western balkans, baltics, scandinavia, eastern europe,
  western europe, central europe, northern europe, southern europe, iberia, caribbean, west indies, polynesia,
  micronesia, melanesia, siberia, patagonia, amazon, himalayas, alps, andes, pyrenees, rockies, urals, west, global
  south, global north, eu27, pacific, atlantic, indian ocean, pacific ocean, atlantic ocean, arctic ocean, mediterranean,
  mediterranean sea, black sea, baltic sea, north sea, red sea, caspian sea, dead sea, south china sea, east china sea,
  english channel, strait of hormuz, suez canal, panama canal, gaza strip, west bank, golan heights, crimea, donbas,
  donbass, kashmir, chechnya, transnistria, abkhazia, south ossetia, nagorno-karabakh, kurdistan, somaliland, darfur,
  tigray, us, u.s., usa, u.s.a., united states of america, uk, u.k., uae, u.a.e., drc, dr congo, car, prc, ussr, soviet
  union, yugoslavia, czechoslovakia, east germany, west germany, britain, great britain, england, scotland, wales,
  northern ireland, ulster, holland, burma, ivory coast, the gambia, macau, palestine, palestinian territories, gaza,
  vatican, holy see, korea, congo, korean peninsula, new england, midwest, silicon valley, wall street, hollywood,
  manhattan, brooklyn, bronx, queens, harlem, washington dc, washington d.c., d.c., new york city, nyc, la, sf, kiev, bombay, calcutta,
  madras, rangoon, saigon, peking, constantinople, mesopotamia, prussia, ottoman empire, roman empire, british empire,
  rhine, danube, nile, thames, mississippi, volga, dnipro, euphrates, tigris, mekong, ganges
`);
