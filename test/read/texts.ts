/** Invented news in many languages, and the encodings in which such texts were kept before Unicode. */
export interface Sample {
  language: string;
  encodings: readonly string[];
  text: string;
}

const WESTERN = ['windows-1252', 'iso-8859-1', 'iso-8859-15', 'macroman', 'cp850'];
const CENTRAL = ['windows-1250', 'iso-8859-2', 'maccenteuro', 'cp852'];
const CYRILLIC = ['windows-1251', 'iso-8859-5', 'koi8-r', 'cp866', 'macukraine'];

export const SAMPLES: readonly Sample[] = [
  {
    language: 'en',
    encodings: ['windows-1252', 'macroman'],
    text: `The harbour master of Low Wending said on Tuesday that the old lighthouse would not be sold. “We have had three offers, and we’ve turned every one of them down,” Ines Gallowhill told the council – a remark that drew applause.\n\nThe lighthouse, built in 1871, costs the town £14,000 a year. Its keeper’s cottage has stood empty since the spring.`,
  },
  {
    language: 'fr',
    encodings: WESTERN,
    text: `Le maire de Saint-Orbin a annoncé mardi que la vieille école ne serait pas fermée avant l'été. « Nous avons reçu des lettres de tous les élèves », a déclaré Hélène Tarvier, qui espère une aide du département. Les travaux, déjà retardés à cause de la neige, coûteront près de deux millions.\n\nÀ la sortie, plusieurs mères se disaient soulagées.`,
  },
  {
    language: 'de',
    encodings: WESTERN,
    text: `Der Bürgermeister von Niederlauen hat am Dienstag erklärt, dass die alte Mühle nicht verkauft werde. Drei Käufer hätten sich gemeldet, doch keiner habe überzeugt, sagte Jörg Hälsing vor dem Gemeinderat. Über die Kosten für das beschädigte Dach müsse noch gesprochen werden.\n\nDie Mühle gehört seit dem Jahr 1871 zur Straße am großen Teich.`,
  },
  {
    language: 'es',
    encodings: WESTERN,
    text: `El alcalde de Villarpuerta anunció el martes que la vieja estación no se venderá este año. La decisión llegó después de una reunión con los vecinos, según explicó Íñigo Peñalba, que pidió más información sobre el público que la visita. La reparación del tejado costará un millón.\n\n¿Y después? Nadie lo sabe todavía, aunque mañana habrá otra reunión.`,
  },
  {
    language: 'it',
    encodings: WESTERN,
    text: `Il sindaco di Montelario ha detto martedì che la vecchia stazione non sarà venduta. La città ha già ricevuto tre offerte, ma nessuna è stata giudicata seria, perché i lavori costeranno più di un milione. Così ha spiegato l'assessora Niccolò Darè durante la seduta.\n\nLa decisione arriverà giovedì, dopo un'altra riunione con le società.`,
  },
  {
    language: 'pt',
    encodings: WESTERN,
    text: `A presidente da câmara de Vilar do Monte anunciou na terça-feira que a antiga estação não será vendida. A decisão foi tomada após uma reunião com a população, disse Conceição Araújo, que pediu mais informações sobre os preços. As obras do telhado só começarão no verão.\n\nAté lá, ninguém poderá entrar no edifício, que já está em más condições.`,
  },
  {
    language: 'sv',
    encodings: WESTERN,
    text: `Kommunalrådet i Åsele Brygga meddelade på tisdagen att den gamla fyren inte ska säljas. Tre köpare hade hört av sig, men ingen av dem övertygade nämnden, säger Göran Källvik. Taket måste lagas före hösten och det blir dyrt.\n\nFyren har stått tom sedan i våras, då den siste vaktmästaren gick i pension.`,
  },
  {
    language: 'pl',
    encodings: CENTRAL,
    text: `Burmistrz Dolnej Wierzbicy oświadczył we wtorek, że stary młyn nie zostanie sprzedany. Zgłosiło się trzech kupców, ale żaden nie przekonał radnych – powiedział Święcki. Naprawa dachu będzie kosztować ponad milion złotych.\n\nMłyn stoi pusty od wiosny, gdy ostatni dzierżawca wyjechał na południe.`,
  },
  {
    language: 'cs',
    encodings: CENTRAL,
    text: `Starosta Horních Lipan v úterý oznámil, že starý mlýn se prodávat nebude. Přihlásili se tři zájemci, ale žádný z nich radní nepřesvědčil, řekl Jiří Dvořáček. Oprava střechy přijde na více než milion korun.\n\nMlýn stojí prázdný už od jara, kdy se poslední nájemce odstěhoval za příbuznými.`,
  },
  {
    language: 'hu',
    encodings: CENTRAL,
    text: `Felsőligeti polgármestere kedden közölte, hogy a régi malmot nem adják el. Három vevő is jelentkezett, de egyikük sem győzte meg a testületet – mondta Szűcs Ödön. A tető javítása több mint egymillióba kerül majd.\n\nA malom tavasz óta üresen áll, amikor az utolsó bérlő délre költözött.`,
  },
  {
    language: 'ro',
    encodings: ['windows-1250', 'iso-8859-2'],
    text: `Primarul comunei Valea Sării a anunţat marţi că moara veche nu va fi vândută. Trei cumpărători şi-au arătat interesul, însă nici unul nu i-a convins pe consilieri, a spus Ştefan Mândruţă. Reparaţia acoperişului va costa peste un milion.\n\nMoara stă goală din primăvară, când ultimul chiriaş a plecat în oraş.`,
  },
  {
    language: 'hr',
    encodings: CENTRAL,
    text: `Načelnik Donje Lipovače rekao je u utorak da se stari mlin neće prodati. Javila su se tri kupca, ali nijedan nije uvjerio vijećnike, kazao je Šime Žarković. Popravak krova stajat će više od milijun.\n\nMlin stoji prazan još od proljeća, kad je posljednji najmoprimac otišao na jug.`,
  },
  {
    language: 'ru',
    encodings: CYRILLIC,
    text: `Глава посёлка Нижняя Ольховка сообщил во вторник, что старую мельницу продавать не будут. Откликнулись три покупателя, но ни один не убедил депутатов, сказал Юрий Щеглов. Починка крыши обойдётся дороже миллиона.\n\nМельница пустует с весны, когда последний арендатор уехал на юг.`,
  },
  {
    language: 'uk',
    encodings: ['windows-1251', 'koi8-u', 'iso-8859-5', 'macukraine', 'cp1125'],
    text: `Голова громади Верхні Ясени повідомив у вівторок, що старий млин не продаватимуть. Озвалися троє покупців, але жоден не переконав депутатів, сказав Єгор Їжакевич. Лагодження даху коштуватиме понад мільйон.\n\nМлин стоїть порожній від весни, коли останній орендар поїхав на південь.`,
  },
  {
    language: 'bg',
    encodings: ['windows-1251', 'iso-8859-5', 'koi8-r', 'cp866', 'macukraine'],
    text: `Кметът на Долна Върбица съобщи във вторник, че старата мелница няма да бъде продадена. Явили са се трима купувачи, но никой не е убедил съветниците, каза Щерю Ъглев. Поправката на покрива ще струва над милион.\n\nМелницата е празна от пролетта, когато последният наемател замина на юг.`,
  },
  {
    language: 'sr',
    encodings: ['windows-1251', 'iso-8859-5'],
    text: `Председник општине Доња Љубовија саопштио је у уторак да се стари млин неће продавати. Јавила су се три купца, али ниједан није уверио одборнике, рекао је Ђорђе Њежић. Поправка крова коштаће више од милион.\n\nМлин је празан од пролећа, када је последњи закупац отишао на југ.`,
  },
  {
    language: 'el',
    encodings: ['windows-1253', 'iso-8859-7'],
    text: `Ο δήμαρχος της Κάτω Λυγαριάς δήλωσε την Τρίτη ότι ο παλιός μύλος δεν θα πουληθεί. Τρεις αγοραστές ενδιαφέρθηκαν, αλλά κανείς δεν έπεισε το συμβούλιο, είπε ο Ιάσονας Φωτίου. Η επισκευή της στέγης θα κοστίσει πάνω από ένα εκατομμύριο.\n\nΟ μύλος μένει άδειος από την άνοιξη.`,
  },
  {
    language: 'tr',
    encodings: ['windows-1254', 'iso-8859-9'],
    text: `Aşağı Söğütlü belediye başkanı salı günü eski değirmenin satılmayacağını açıkladı. Üç alıcı başvurdu, ancak hiçbiri meclisi ikna edemedi, dedi İlhan Çığır. Çatının onarımı bir milyondan fazlaya mal olacak.\n\nDeğirmen, son kiracının güneye taşındığı ilkbahardan beri boş duruyor.`,
  },
  {
    language: 'lt',
    encodings: ['windows-1257', 'iso-8859-13'],
    text: `Žemųjų Gluosnių meras antradienį pranešė, kad senasis malūnas nebus parduotas. Atsiliepė trys pirkėjai, tačiau nė vienas neįtikino tarybos, sakė Ąžuolas Šimkūnas. Stogo taisymas kainuos daugiau kaip milijoną.\n\nMalūnas stovi tuščias nuo pavasario, kai paskutinis nuomininkas išvyko į pietus.`,
  },
  {
    language: 'he',
    encodings: ['windows-1255'],
    text: `ראש המועצה של עמק הערבה הודיע ביום שלישי כי הטחנה הישנה לא תימכר. שלושה קונים פנו אליה, אך איש מהם לא שכנע את חברי המועצה. תיקון הגג יעלה יותר ממיליון.`,
  },
  {
    language: 'ar',
    encodings: ['windows-1256', 'iso-8859-6'],
    text: `أعلن رئيس بلدية وادي الصفصاف يوم الثلاثاء أن الطاحونة القديمة لن تباع. وقد تقدم ثلاثة مشترين، لكن أحدا منهم لم يقنع المجلس. وسيكلف إصلاح السقف أكثر من مليون.`,
  },
  {
    language: 'ja',
    encodings: ['shift_jis', 'euc-jp'],
    text: `柳川原町の町長は火曜日、古い水車小屋を売らないと発表した。買い手は三人いたが、町議会を納得させた者はいなかったという。屋根の修理には百万円以上かかる見込みだ。\n\n水車小屋は、最後の借り手が南へ移った春から空き家になっている。`,
  },
  {
    language: 'zh-Hans',
    encodings: ['gbk', 'gb18030'],
    text: `柳溪镇镇长周二宣布，旧磨坊不会出售。曾有三名买家表示有意，但没有一人能够说服镇议会。修缮屋顶的费用将超过一百万元。\n\n自春天最后一名租户搬往南方以来，磨坊一直空着。`,
  },
  {
    language: 'zh-Hant',
    encodings: ['big5', 'gb18030'],
    text: `柳溪鎮鎮長週二宣布，舊磨坊不會出售。曾有三名買家表示有意，但沒有一人能夠說服鎮議會。修繕屋頂的費用將超過一百萬元。\n\n自春天最後一名租戶搬往南方以來，磨坊一直空著。`,
  },
  {
    language: 'ko',
    encodings: ['euc-kr'],
    text: `버들골 읍장은 화요일 오래된 물레방앗간을 팔지 않겠다고 밝혔다. 세 사람이 사겠다고 나섰지만 의회를 설득한 사람은 없었다고 한다. 지붕을 고치는 데에는 백만 원이 넘게 들 것으로 보인다.`,
  },
];
