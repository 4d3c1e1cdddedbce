import { wordSet } from '../words.ts';

/**
 * The form by which a word that tells what an English text is about is compared: lower case and singular ("ferries" →
 * "ferry"). Null for words that any text may use: those of grammar and of news as such, numbers, and the short.
 */
export function contentWord(word: string): string | null {
  if (word.length < SHORTEST) return null;
  // Nearly all words are plain letters in lower case, with which nothing is to be done.
  const plain = PLAIN.test(word) ? word : bareWord(word.toLowerCase());
  if (plain === null || COMMON.has(plain)) return null;
  const singular = singularOf(plain);
  return singular.length < SHORTEST || COMMON.has(singular) ? null : singular;
}

const PLAIN = /^[a-z]+$/;

/** A word in lower case without what it owns; null where it is a contraction or has other characters than letters. */
function bareWord(lower: string): string | null {
  const bare = lower.replace(/[’ʼ]/gu, "'").replace(/'s$|'$/u, '');
  return !/^[\p{L}\p{M}'-]+$/u.test(bare) || /'(?:d|ll|m|re|t|ve)$/u.test(bare) ? null : bare;
}

const SHORTEST = 4;

/** D. Harman, "How effective is suffixing?" (1991): the S stemmer, which makes few wrong equals. */
function singularOf(word: string): string {
  if (!word.endsWith('s')) return word;
  if (/[^ea]ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[aeo]es|[us]s|[^s]is)$/u.test(word)) return word;
  return word.slice(0, -1);
}

/** Words of grammar, and words that are in news of every kind. */
const COMMON = wordSet(`
  about above access according account across action actions actually added adding after afternoon again against
  agency agree agreed ahead allow allowed almost alone along already also although always amid among amount
  announce announced announcement another answer anybody anyone anything anyway apart appear appeared appears
  april area areas around article asked asking august authorities authority away back based became because
  become becomes becoming been before began begin beginning begins behind being believe believed believes below
  beneath beside besides best better between beyond billion body both bring bringing brought business called
  calling calls came can't cannot case cases cause caused central certain certainly chance change changed
  changes chief child children cities city clear clearly close come comes coming comment comments committee
  companies company complete completely concern concerned concerns consider considered continue continued
  continues copyright cost costs could couldn't council countries country county course court current currently
  daily data date days dead deal deals december decide decided decision department describe described despite
  development didn't died different difficult director doesn't doing dollar dollars don't done down during each
  earlier early east eastern effect effort efforts either else email ended ending enough entire especially euro
  euros even evening event events eventually ever every everybody everyone everything evidence exactly example
  executive expect expected explain explained fact facts failed fall families family february felt fewer final
  finally find finding finds first five follow followed following follows foreign former forward found four
  friday from full further future gave general generally gets getting give given gives giving goes going gone
  good government governments great group groups grow growing half hand happen happened happening hard hardly
  have haven't having head hear heard held help helped helping hence here herself high higher highly himself
  hold holding home hope hopes hour hours house however hundred hundreds idea image images important include
  included includes including increase increased indeed industry information inside instead international
  internet interview into involved isn't issue issued issues itself january join joined july june just keep
  keeping kept kind knew know known knows lack large largely larger last late later latest laws lead leader
  leaders leading learn least leave leaving left legal less lets level life like likely line list little live
  lives local long longer look looked looking lose lost lots made main major make makes making many march market
  matter maybe mean means meant meanwhile meet meeting member members might million millions mind minister
  ministers moment monday money month months more moreover morning most mostly move moved moving much must
  myself name named national near nearly need needed needs neither never nevertheless news newsletter newspaper
  next night nobody none north northern noted nothing notice november nowhere number numbers october offer
  offered office official officials often once online only open opened order organisation organization other
  others otherwise ought ours ourselves outside over owner page paid part parts party pass passed past people
  percent perhaps period person phone photo photograph photos place placed places plan planned plans play played
  please point points policy political possible pound pounds power present president press previous previously
  price prime probably problem problems process product products program programme project project's provide
  provided public published purpose pushed putting question questions quickly quite raise raised rather reach
  reached read ready real reality really reason reasons receive received recent recently record regard regarding
  remain remained remains reply report reported reporter reporters reporting reports response rest result
  results return returned right role room round rule rules running said same saturday saying says school second
  seconds section sector security seek seem seemed seems seen sense sent september serious seriously serve
  served service services several shall share she's short should shouldn't show showed showing shown shows side
  similar simple simply since single site situation size small social society some somebody someone something
  sometimes somewhat soon sort source sources south southern speak speaking special spend spent spoke spokesman
  spokesperson spokeswoman staff stand standing start started starting starts state stated statement states stay
  step steps still stood stop stopped stories story street strong study subscribe such suggest suggested sunday
  support supported sure surely system take taken takes taking talk talked talking talks team tell telling tells
  term terms than thank thanks that that's their theirs them themselves then there there's thereby therefore
  these they they're thing things think thinking thinks third this those though thought thousand thousands three
  through throughout thursday thus till time times today together told tomorrow tonight took total toward
  towards town tried true truth trying tuesday turn turned twice type under university unless unlike until upon
  used useful user users uses using usual usually various very video view views visit visited want wanted wants
  wasn't watch ways website wednesday week weekend weekly weeks well went were weren't west western what what's
  whatever when whenever where whereas wherever whether which while whilst whole whom whose will winning wish
  with within without woman women won't word words work worked worker workers working works world worse worst
  worth would wouldn't write writing written wrong wrote year yearly years yesterday young your yours yourself
`);
