/** What a language is written with beyond A to Z. */
export interface Alphabet {
  /** In lower case, with those that loan words and foreign names bring into its news. */
  letters: string;
  /** Signs that stand between two letters: the apostrophe of English, the middle dot of Catalan. */
  signs: string;
}

/** By ISO 639-1; after the exemplar characters, main and auxiliary, of the Unicode CLDR. */
export const ALPHABETS: Readonly<Record<string, Alphabet>> = {
  be: { letters: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя', signs: '’' },
  bg: { letters: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ', signs: '' },
  br: { letters: 'âêîôûùñüé', signs: '’' },
  ca: { letters: 'àçéèíïóòúüñ', signs: '·’' },
  cs: { letters: 'áčďéěíňóřšťúůýžöüä', signs: '' },
  cy: { letters: 'âêîôûŵŷáéíóúàèìòùäëïöüÿẅ', signs: '’' },
  da: { letters: 'æøåéüöä', signs: '’' },
  de: { letters: 'äöüßéèêàáçñ', signs: '’' },
  el: { letters: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ', signs: '’' },
  en: { letters: 'éèêëáàâäãåçíîïñóôöøúüœæ', signs: '’—' },
  eo: { letters: 'ĉĝĥĵŝŭ', signs: '' },
  es: { letters: 'áéíñóúüçª', signs: '' },
  et: { letters: 'äöõüšž', signs: '' },
  fi: { letters: 'äöåšžéü', signs: '' },
  fr: { letters: 'àâæçéèêëîïôœùûüÿñö', signs: '’' },
  ga: { letters: 'áéíóúḃċḋḟġṁṗṡṫ', signs: '’' },
  hr: { letters: 'čćđšžäöüé', signs: '' },
  hu: { letters: 'áéíóöőúüű', signs: '' },
  id: { letters: 'éè', signs: '' },
  is: { letters: 'áðéíóúýþæö', signs: '' },
  it: { letters: 'àèéìíîòóùúçêü', signs: '’' },
  lt: { letters: 'ąčęėįšųūž', signs: '' },
  lv: { letters: 'āčēģīķļņšūžŗ', signs: '' },
  mk: { letters: 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ', signs: '’' },
  ms: { letters: 'éè', signs: '’' },
  mt: { letters: 'ċġħżàèìòù', signs: '’' },
  nl: { letters: 'áàäâçéèêëíïîóöôúüûñ', signs: '’' },
  no: { letters: 'æøåéèêòóôàäö', signs: '' },
  pl: { letters: 'ąćęłńóśźżéöüá', signs: '’' },
  pt: { letters: 'àáâãçéêíóôõúüèªº', signs: '' },
  ro: { letters: 'ăâîșțşţéöüá', signs: '' },
  ru: { letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя', signs: '' },
  sk: { letters: 'áäčďéíĺľňóôŕšťúýžěöü', signs: '' },
  sl: { letters: 'čšžćđáéöü', signs: '' },
  sr: { letters: 'абвгдђежзијклљмнњопрстћуфхцчџшčćđšž', signs: '' },
  sv: { letters: 'åäöéàüáèøæ', signs: '' },
  tr: { letters: 'çğıöşüâîûi', signs: '’' },
  uk: { letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёыэъ', signs: '’' },
};
