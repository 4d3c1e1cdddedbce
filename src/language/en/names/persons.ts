import type { Sex } from '../../name-words.ts';
import { wordSet } from '../../words.ts';

/** Words before a person's name that say the sex, and those that do not. */
export const HONORIFICS: ReadonlyMap<string, Sex | null> = sexes({
  male: `mr messrs sir lord king prince sultan emir emperor tsar baron duke earl count father pope monsignor sheikh shaikh
    shaykh sheik imam mullah ayatollah rabbi hajji brother lama senor monsieur herr swami guru pandit cardinal archbishop`,
  female:
    'mrs ms miss dame lady queen princess baroness duchess countess empress sister mother madam madame mme senora donna',
  neither:
    'dr prof cllr rev reverend st saint hon highness majesty excellency eminence engr datuk dato tan tun mx atty adv pastor bishop justice judge shri smt',
});

/** Offices and callings; a name follows most of them without a comma. */
export const OFFICES: ReadonlySet<string> = wordSet(`
  pm vp cm mla mep president presidents minister ministers premier chancellor secretary senator senators sen rep congressman congresswoman
  congressmen representative lawmaker lawmakers legislator parliamentarian mp mps mep msp deputy deputies councillor councilor councilman councilwoman
  councilmember assemblyman assemblywoman assemblymember alderwoman alderman governor governors gov mayor mayors commissioner commissioners commander admiral general gen colonel col major
  maj captain capt lieutenant lt sergeant sgt corporal cpl private constable officer officers inspector superintendent
  sheriff chief brigadier marshal chairman chairwoman chairperson chair ceo cfo coo cto director directors manager
  managers boss executive executives founder founders co-founder cofounder owner partner head leader leaders speaker
  spokesman spokeswoman spokesperson spokespeople ambassador envoy diplomat consul attorney lawyer lawyers prosecutor prosecutors
  judge justice magistrate solicitor barrister advocate professor professors lecturer dean rector principal teacher
  researcher researchers scientist scientists economist economists analyst analysts expert experts historian biologist
  physicist chemist psychologist sociologist epidemiologist virologist engineer engineers architect designer doctor
  doctors physician surgeon nurse psychiatrist strategist consultant adviser advisor advisers advisors aide aides
  assistant fellow activist activists campaigner campaigners dissident journalist journalists reporter reporters
  correspondent columnist editor editors author writer writers novelist poet playwright artist artists painter sculptor
  photographer actor actors actress actresses comedian director filmmaker producer singer singers rapper musician
  composer conductor dancer model presenter host anchor broadcaster blogger influencer youtuber player
  players striker forward flanker goalscorer midfielder defender goalkeeper keeper winger quarterback pitcher catcher batsman bowler
  captain coach coaches trainer skipper umpire referee athlete athletes swimmer runner sprinter boxer fighter driver
  cyclist golfer teammate teammates counterpart colleague businessman businesswoman businessmen entrepreneur tycoon
  billionaire millionaire investor banker broker trader farmer resident pastor priest bishop archbishop cardinal rabbi
  imam cleric preacher evangelist king queen prince princess monarch emperor sultan warlord dictator militant insurgent
  suspect suspects defendant victim victims killer gunman wife husband father mother son daughter brother brothers
  sister sisters uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter friend friends girlfriend
  boyfriend widow partner twin veteran pilot astronaut cosmonaut nominee candidate candidates contender incumbent
  challenger rival winner champion medalist medallist politician politicians statesman official officials
  member members agent detective spy coordinator organiser organizer chef translator interpreter philosopher
  theologian psychotherapist therapist scholar academic academics student students vice-president bureaucrat treasurer
  trustee steward registrar ombudsman auditor comptroller surveyor inspector-general attorney-general auditor-general
  secretary-general director-general governor-general undersecretary counsel counsellor counselor negotiator whistleblower
  survivor witness tem tempore emeritus emerita
  insp det supt pc wpc pcso dci dcp acp dsp dgp adgp igp sho
`);

/** Callings that are no titles before a name, and so are one only behind it. */
export const CALLINGS: ReadonlySet<string> = wordSet(`
  master mistress harbourmaster harbormaster stationmaster postmaster headmaster headmistress headteacher keeper
  caretaker warden clerk baker butcher carpenter plumber electrician mechanic fisherman shopkeeper innkeeper landlord
  landlady beekeeper gardener gamekeeper lifeguard firefighter paramedic midwife librarian archivist curator bookkeeper
  accountant tailor miller potter weaver blacksmith joiner builder bricklayer welder miner docker ferryman boatman
  bargeman helmsman shepherd vet veterinarian dentist pharmacist optician waiter waitress barmaid cook tenant
  pensioner neighbour neighbor
`);

/** Offices whose name tells the sex of who holds it. */
export const OFFICE_SEX: ReadonlyMap<string, Sex> = new Map(
  [
    ...sexes({
      male: `congressman councilman assemblyman alderman chairman spokesman businessman batsman gunman king prince emperor sultan husband
      father son brother uncle nephew grandfather grandson boyfriend actor statesman priest waiter`,
      female: `congresswoman councilwoman assemblywoman alderwoman chairwoman spokeswoman businesswoman queen princess wife mother daughter sister aunt
      niece grandmother granddaughter girlfriend widow actress`,
      neither: '',
    }),
  ].filter((entry): entry is [string, Sex] => entry[1] !== null),
);

/** Words that belong to the office after them. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = wordSet(`
  prime vice deputy shadow assistant associate acting interim former ex then late current incoming outgoing new first second
  chief senior junior lead head executive managing general foreign interior defence defense finance health education
  home justice trade labour labor energy environment agriculture transport culture sports tourism economy economic
  planning information communications digital security national state federal regional provincial local municipal
  police military army naval air presidential parliamentary political legal human rights public affairs press media
  technical creative artistic commercial financial operating technology marketing communication research science
  scientific investigative veteran renowned famous fellow longtime long-time opposition ruling republican democratic
  democrat conservative liberal labour independent socialist communist nationalist crown attorney auditor lieutenant
  major brigadier rear secretary co special personal parliament party council house senate congress union club team
  staff cabinet government city county district pro
`);

/** What firms and clubs are called as often as persons. */
export const SHARED_OFFICES: ReadonlySet<string> = wordSet(`
  rival rivals market_leader sector_leader industry_leader developer producer publisher builder operator miner brewer maker
  grocer bookmaker distiller supplier host
`);

/** Offices that only one person holds at a time, of a land or a body. */
export const SINGLE_OFFICES: ReadonlySet<string> = wordSet(`
  president premier chancellor governor mayor king queen pope sultan emir emperor ambassador speaker prime-minister
  minister senator chairman chairwoman ceo general admiral colonel bishop archbishop cardinal judge professor mayor
  spokesman spokeswoman coach captain secretary
`);

/** Last words of bodies and places that are surnames as well, though no list has them as such: "Tony Banks". */
export const SURNAMES_OF_KINDS: ReadonlySet<string> = wordSet(
  'banks press church court guard post park parks field fields hills rivers lake bay pond brook marsh forest',
);

/** Pronouns of persons. */
export const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

function sexes({
  male,
  female,
  neither,
}: Record<'male' | 'female' | 'neither', string>): ReadonlyMap<string, Sex | null> {
  const entries = (words: string, sex: Sex | null) =>
    [...wordSet(words)].filter((word) => word !== '').map((word): [string, Sex | null] => [word, sex]);
  return new Map([...entries(male, 'male'), ...entries(female, 'female'), ...entries(neither, null)]);
}
