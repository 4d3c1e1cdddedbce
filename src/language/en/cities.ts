import { phraseSet } from '../words.ts';

/** Cities that stand alone in the datelines of the world’s news: capitals and large cities, in lower case. */
export const CITIES: ReadonlySet<string> = phraseSet(`
  abidjan, abu dhabi, abuja, accra, addis ababa, algiers, almaty, amman, amsterdam, ankara, antananarivo,
  astana, asunción, athens, atlanta, auckland, baghdad, bahrain, baku, baltimore, bamako, bangkok, barcelona,
  beijing, beirut, belfast, belgrade, bengaluru, berlin, bern, bishkek, bogotá, boston, brasília, bratislava,
  brussels, bucharest, budapest, buenos aires, bulawayo, cairo, calgary, canberra, cape town, caracas, cardiff,
  chennai, chicago, chisinau, chişinău, cleveland, cologne, colombo, copenhagen, dakar, dallas, damascus, dar es
  salaam, davos, delhi, denver, detroit, dhaka, djibouti, doha, dubai, dublin, durban, dushanbe, edinburgh,
  frankfurt, gaza, gaza city, geneva, glasgow, guatemala city, hamburg, hanoi, harare, havana, helsinki, ho chi
  minh city, hong kong, honolulu, houston, islamabad, istanbul, jakarta, jeddah, jerusalem, johannesburg, juba,
  kabul, kampala, karachi, kathmandu, khartoum, kiev, kigali, kingston, kinshasa, kolkata, kuala lumpur, kuwait,
  kuwait city, kyiv, la paz, lagos, lahore, las vegas, lima, lisbon, london, los angeles, lusaka, luxembourg,
  madrid, managua, manama, manila, maputo, melbourne, mexico city, miami, milan, minneapolis, minsk, mogadishu,
  monaco, montevideo, montreal, moscow, mumbai, munich, muscat, nairobi, nassau, new delhi, new orleans, new
  york, nicosia, oslo, ottawa, panama city, paris, perth, philadelphia, phnom penh, phoenix, pittsburgh, port
  louis, port-au-prince, prague, pretoria, pyongyang, quebec, quito, rabat, ramallah, reykjavik, riga, rio de
  janeiro, riyadh, rome, san francisco, san josé, san juan, san salvador, sanaa, santiago, santo domingo,
  sarajevo, seattle, seoul, shanghai, singapore, skopje, sofia, srinagar, st louis, stockholm, strasbourg, suva,
  sydney, são paulo, taipei, tallinn, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, the hague, tirana,
  tokyo, toronto, tripoli, tunis, ulaanbaatar, valletta, vancouver, vatican city, vienna, vientiane, vilnius,
  warsaw, washington, wellington, windhoek, winnipeg, yangon, yerevan, zagreb, zurich, iran, iraq, oman, peru, mali, cuba, chad, togo, fiji, laos
`);
