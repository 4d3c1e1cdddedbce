import type { SentenceWords } from '../sentences.ts';
import { wordSet } from '../words.ts';

/** What newspapers abbreviate, and the words that begin sentences; from the common style books. */
export const SENTENCE_WORDS: SentenceWords = {
  openAbbreviations: wordSet(`
    Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Revd Fr Hon Gen Maj Col Lt Cmdr Capt Sgt Cpl Pvt Adm Brig Sen Sens Rep
    Reps Gov Pres Supt Insp Det Ald Atty Asst Assoc Amb Cllr Eng Sheik Sra vs v viz cf ca approx e.g i.e
  `),
  abbreviations: wordSet(`
    Inc Corp Co Ltd Plc Bros Jr Sr Esq St Mt Ft Ave Blvd Rd Dept Dist Ph.D a.m p.m etc al est sq
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
    Tex Va Vt Wash Wis Wyo
  `),
  numberAbbreviations: wordSet('No Nos no nos p pp par para Sec sec Ch ch Art Vol vol Fig fig c'),
  openers: wordSet(`
    a an the this that these those he she it they we you i his her its their our my your there here
    in on at by for from with without of to as after before during since until while when where if unless although
    though because and but or nor yet so however meanwhile moreover instead also still then now today yesterday
    tomorrow some many most all both each every no none one two three several few another other others such what who
    why how which whether under over between among amid despite following according last next earlier later once even
    not only just perhaps nevertheless nonetheless additionally furthermore asked officials police critics experts
    analysts
  `),
  reportingVerbs: wordSet(`
    said says say asked asks replied replies answered added adds told tells wrote writes shouted cried exclaimed
    declared demanded explained recalled joked quipped commented wondered
  `),
};
