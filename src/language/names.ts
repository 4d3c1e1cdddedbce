// Written out, since the names that Intl.DisplayNames gives depend on the machine's version of ICU.
const NAMES: ReadonlyMap<string, string> = new Map(
  `
  af Afrikaans, am Amharic, ar Arabic, as Assamese, az Azerbaijani, ba Bashkir, be Belarusian, bg Bulgarian, bn Bengali,
  bo Tibetan, br Breton, bs Bosnian, ca Catalan, ckb Central Kurdish, co Corsican, crh Crimean Tatar, cs Czech,
  cy Welsh, da Danish, de German, dv Dhivehi, dz Dzongkha, el Greek, en English, eo Esperanto, es Spanish, et Estonian,
  eu Basque, fa Persian, fi Finnish, fil Filipino, fo Faroese, fr French, fy Western Frisian, ga Irish, gd Scottish Gaelic,
  gl Galician, gu Gujarati, ha Hausa, haw Hawaiian, he Hebrew, hi Hindi, hr Croatian, ht Haitian Creole, hu Hungarian,
  hy Armenian, id Indonesian, ig Igbo, is Icelandic, it Italian, iu Inuktitut, ja Japanese, jv Javanese, ka Georgian,
  kk Kazakh, kl Kalaallisut, km Khmer, kn Kannada, ko Korean, ku Kurdish, ky Kyrgyz, la Latin, lb Luxembourgish, lo Lao,
  lt Lithuanian, lv Latvian, mg Malagasy, mi Māori, mk Macedonian, ml Malayalam, mn Mongolian, mr Marathi, ms Malay,
  mt Maltese, my Burmese, nb Norwegian Bokmål, ne Nepali, nl Dutch, nn Norwegian Nynorsk, no Norwegian, ny Nyanja,
  oc Occitan, or Odia, pa Punjabi, pl Polish, ps Pashto, pt Portuguese, qu Quechua, rm Romansh, ro Romanian, ru Russian,
  rw Kinyarwanda, sa Sanskrit, sd Sindhi, se Northern Sami, si Sinhala, sk Slovak, sl Slovenian, sm Samoan, sn Shona,
  so Somali, sq Albanian, sr Serbian, st Southern Sotho, su Sundanese, sv Swedish, sw Swahili, ta Tamil, te Telugu,
  tg Tajik, th Thai, ti Tigrinya, tk Turkmen, tl Tagalog, tn Tswana, to Tongan, tr Turkish, ts Tsonga, tt Tatar, ug Uyghur,
  uk Ukrainian, ur Urdu, uz Uzbek, vi Vietnamese, wo Wolof, xh Xhosa, yi Yiddish, yo Yoruba, zh Chinese, zu Zulu`
    .split(',')
    .map((entry) => entry.trim())
    .map((entry): [string, string] => [entry.slice(0, entry.indexOf(' ')), entry.slice(entry.indexOf(' ') + 1)]),
);

/** A language's name in English, with the rest of its tag in brackets: `Portuguese (BR)`; the code itself where it is not known. */
export function languageName(code: string): string {
  const [base = '', ...rest] = code.split('-');
  const name = NAMES.get(base.toLowerCase());
  if (name === undefined) return code;
  return rest.length === 0 ? name : `${name} (${rest.join('-')})`;
}
