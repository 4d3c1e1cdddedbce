import type { NameType } from '../../../model/finding.ts';
import type { Kind } from '../../name-words.ts';
import { wordSet } from '../../words.ts';

/** Of a word that several kinds have, the last kind in this order holds. */
const IN_ORDER = ['nothing', 'place', 'publication', 'organisation', 'person'] as const;

/** What stands before the names of storms and ships, which are often those of people. */
const THINGS = 'mv hms uss rms hmas hmcs';

/** Last words of publications that firms, offices and works have as well: "Harbour Mail", "Tenants' Register". */
export const SHARED_LAST_WORDS: ReadonlySet<string> = wordSet(
  'mail express register standard review record reporter monitor press mirror',
);

/** First words with which those are publications: "Evening Mail". */
export const PAPER_FIRST_WORDS: ReadonlySet<string> = wordSet('the daily evening morning weekly sunday saturday');

/** Kinds of names by their last words. */
export const LAST_WORDS: ReadonlyMap<string, Kind> = kinds({
  organisation: `
    university college school academy institute institution faculty department ministry agency authority bureau office
    commission committee council board court tribunal parliament congress senate assembly cabinet government legislature
    administration bank fund trust foundation association federation confederation union league alliance coalition
    society organisation organization network forum group holdings company companies corporation corp inc ltd limited
    llc llp plc gmbh ag sa nv bv oy oyj ab co bhd sdn pty airlines airways air motors industries enterprises partners associates bros brothers
    laboratories labs systems solutions technologies technology energy petroleum oil gas electric power pharma
    pharmaceuticals foods beverages breweries entertainment pictures studios records productions media
    communications telecom mobile insurance securities investments capital ventures consulting services service
    logistics shipping railways railroad party movement front brigade battalion regiment division corps army
    navy force forces police guard militia command fleet squadron fc afc cf sc united wanderers rovers athletic
    rangers club team orchestra philharmonic ballet choir band church diocese archdiocese hospital clinic medical
    museum library gallery theatre theater opera embassy consulate mission secretariat directorate inspectorate
    ombudsman chamber exchange cooperative sacco syndicate cartel brotherhood jihad guards watch international
    interpol senate sabha duma knesset bundestag rada majlis dail taskforce center centre
    hotel store stores supermarket supermarkets shop restaurant restaurants company's firm lab observatory
    seminary madrasa consortium treasury customs collective guild lodge
    broadcasting television radio tv bbc channel panel roundtable secretariat institutes universities colleges
    schools banks councils ministries agencies procuratorate
  `,
  publication: `
    times post gazette herald tribune chronicle courier examiner journal telegraph mail news newspaper daily weekly
    magazine review observer guardian mirror express star sun globe inquirer standard today press monitor bulletin
    dispatch argus ledger sentinel enquirer register reporter advertiser echo mercury prensa diario fm
  `,
  place: `
    river rivers lake lakes island islands mountain mountains mount mts peninsula sea ocean gulf bay strait straits
    channel canal valley desert basin plateau plain plains coast beach cape peak hill hills range forest rainforest
    reef falls springs creek pond reservoir dam delta glacier volcano crater cave canyon gorge pass shore harbour
    harbor province provinces county counties district districts region regions prefecture municipality
    governorate oblast krai raion canton borough township village town city state states territory territories
    republic kingdom emirates emirate empire zone area square plaza park gardens palace heights ridge cove islet atoll archipelago
    junction crossing quarter suburb estate upazila taluk tehsil colony nagar pradesh stan oblasts mall ranch
    field fields metro subdistrict neighbourhood neighborhood reserve refuge sanctuary hamlet chowk
  `,
  nothing: `
    initiative programme unit port garden bridge tunnel airport station stadium arena castle tower towers cemetery temple mosque
    cathedral prison jail camp base airbase expressway railway line terminal street road avenue lane boulevard
    drive highway motorway monument memorial marg
    day days week month year years war wars battle act law bill treaty agreement accord accords pact deal protocol
    convention constitution award awards prize prizes medal trophy cup championship championships games olympics
    tournament series season festival carnival parade summit conference meeting talks dialogue symposium expo fair
    exhibition plan strategy policy project scheme programme report index survey study paper book novel film movie
    album song show virus disease syndrome covid fever pandemic vaccine amendment article section chapter resolution
    declaration charter code rule rules order doctrine theory crisis scandal affair case trial operation storm
    hurricane typhoon cyclone earthquake revolution uprising spring intifada holocaust genocide massacre attack
    attacks bombing election elections referendum census budget loan tax language languages culture cuisine music
    dance religion bible quran koran calendar time era age century ages open derby classic race final finals round
    stage edition version model class type phase level grade degree diploma certificate license visa passport
    question questions hearing debate
    dollar dollars euro pound rupee yen yuan peso rand dinar dirham street's god allah christmas easter ramadan eid
    diwali anniversary birthday independence christians muslims jews catholics christianity islam judaism hinduism
    buddhism catholicism protestantism olympiad olympiads api apis sdk nw ne sw se ave blvd rd
  `,
});

/** Kinds of names by their first words, where "of" or another name follows. */
export const FIRST_WORDS: ReadonlyMap<string, Kind> = kinds({
  organisation: `
    university college school academy institute ministry department bank bureau office church court house council
    association federation confederation union league society organisation organization commission committee board
    centre center chamber embassy museum college parliament government agency authority fund directorate supreme
    faculty order knights friends sons daughters army forces movement party front state-owned national
  `,
  place: `
    lake mount mt cape gulf bay strait isle isles city town village province county republic kingdom port fort
    san santa santo sao saint st ste puerto rio wadi jebel tel el los las la le al ciudad villa punta playa ras bandar
    north south east west northern southern eastern western central upper lower new old greater sea lakes district
    region municipality valley coast emirate principality commonwealth duchy
  `,
  nothing: `
    battle treaty act law bill war declaration convention agreement festival day week order statement state game house
    universal operation hurricane typhoon cyclone storm type group
  `,
});

/** Common nouns directly before a name. */
export const KINDS_BEFORE: ReadonlyMap<string, Kind> = kinds({
  organisation: `
    company firm firms group groups party coalition alliance organisation organization agency ngo charity club team side
    band airline carrier bank lender retailer brand manufacturer producer maker automaker carmaker chipmaker drugmaker planemaker
    steelmaker truckmaker toymaker phonemaker developer operator
    startup start-up giant conglomerate chain supermarket platform app network union association federation militia
    movement university college school institute consultancy think-tank thinktank tank regulator utility exchange
    league champions rivals hosts watchdog outfit label studio publisher publishers builder supplier provider insurer
    refiner miner newcomers bourse marque housebuilder brokerage brewer brewery distiller wholesaler shipbuilder
    multinational corporation subsidiary telco website portal outlet outlets
  `,
  publication: `
    newspaper newspapers magazine daily weekly tabloid broadsheet journal broadcaster channel station news_website
    news_site news_portal news_outlet news_outlets media_outlet media_outlets
  `,
  place: `
    city cities town towns village villages province provinces state states county region regions district districts island
    islands capital country countries neighbourhood neighborhood suburb suburbs port municipality river lake peninsula
    constituency constituencies ward borough boroughs hamlet parish
    area areas settlement governorate outside inside hometown neighbouring neighboring republic prefecture
  `,
  nothing: `
    film movie song album book novel series show ship vessel game song single poem play opera drug vaccine hurricane
    typhoon storm cyclone operation virus variant dog cat horse rocket missile satellite spacecraft tank aircraft plane
    helicopter submarine frigate warship destroyer smartphone phone model language month programme program titled
    entitled
  `,
});

/** Common nouns after "X, a …" and "X is a …". */
export const KINDS_AFTER: ReadonlyMap<string, Kind> = kinds({
  person: 'man woman boy girl teenager youth lady gentleman',
  organisation: `
    company firm group organisation organization agency ngo charity club team band airline bank retailer manufacturer
    producer developer operator startup start-up conglomerate chain platform union association federation militia
    movement party university college school institute consultancy thinktank tank regulator coalition network nonprofit
    non-profit foundation subsidiary unit supplier provider business maker lender brokerage hospital body watchdog
    corporation society council outfit
  `,
  publication: 'newspaper magazine daily weekly tabloid journal broadcaster website outlet channel',
  place: `
    city town village province state county region district island country nation capital neighbourhood neighborhood suburb port
    municipality river lake peninsula area settlement hamlet resort territory enclave township
  `,
  nothing:
    'film movie song album book novel series festival drug vaccine game language holiday ritual species breed dish',
});

/** Common nouns directly after a name. */
export const FOLLOWING: ReadonlyMap<string, Kind> = kinds({
  organisation: `
    shares stock employees executives spokesman spokeswoman spokesperson customers ceo subsidiary headquarters founder
    chairman boss shareholders staff users app lawmakers mps activists militants fighters fans coach striker
    midfielder defender goalkeeper winger manager supporters members candidate candidates leader leaders
  `,
  publication: 'newspaper magazine reporter journalist daily weekly tabloid broadsheet',
  place: `
    residents mayor airport police border province region district city town village county governor authorities
    suburb neighbourhood neighborhood area peninsula coast stadium prefecture upazila municipality riverbank state
  `,
  nothing:
    'act bill law treaty festival award prize cup trophy tournament virus variant vaccine album film movie song agreement era style syndrome disease',
});

/** Kinds of names by the word that they begin with. */
export const PREFIXES: ReadonlyMap<string, Kind> = kinds({
  organisation:
    'university universitas universidad banque banco banca groupe grupo gruppo ac afc fc cf sc sv vfb vfl tsv cska psv',
  publication: 'daily agence agencia agenzia',
  place: 'lake mount mt cape fort port san santa santo sao saint st ste puerto rio wadi ras',
  nothing: `storm hurricane typhoon cyclone operation stade estadio stadio stadion ${THINGS}`,
});

function kinds(words: Partial<Record<NameType | 'nothing', string>>): ReadonlyMap<string, Kind> {
  const found = new Map<string, Kind>();
  for (const kind of IN_ORDER) {
    const list = words[kind];
    if (list !== undefined) for (const word of wordSet(list)) found.set(word, kind === 'nothing' ? null : kind);
  }
  return found;
}
