import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/relate.ts';
import { processorSeconds } from '../support/cpu.ts';
import { draft, lettered, type Text } from './drafts.ts';

function archiveOf(texts: readonly Text[]) {
  return relate(texts.map(draft)).archive;
}

/** The texts in which one person of that name is: `a.txt b.txt` for each person. */
function peopleNamed(name: string, texts: readonly Text[]): string[] {
  return [...archiveOf(texts).names.values()]
    .filter((one) => one.type === 'person' && [one.name, ...one.aliases].includes(name))
    .map(({ articles }) => articles.map(({ path }) => path[0]).join(''))
    .toSorted();
}

describe('people of one full name', () => {
  const crowd = 'Paul Orde';

  it.each<[string, string[], Text[]]>([
    ['stay apart where nothing but the name agrees', ['a', 'b'], lettered(['John Doe'], ['John Doe'])],
    [
      'stay apart where only a place that is far away in time agrees',
      ['a', 'b'],
      lettered(
        { date: '2001-05-01', names: ['John Doe', 'place Arlmouth'] },
        { date: '2004-05-01', names: ['John Doe', 'place Arlmouth'] },
      ),
    ],
    [
      'stay apart where an article tells of both, and are known elsewhere by what each is',
      ['ab', 'ac'],
      lettered(
        ['John Doe = the striker', 'John Doe = the judge'],
        ['John Doe = a striker'],
        ['John Doe = the former judge'],
      ),
    ],
    ['stay apart where an article tells of both and not who they are', ['a', 'a'], lettered(['John Doe', 'John Doe'])],
    [
      'are one where the role agrees, however it is put',
      ['ab'],
      lettered(['John Doe = the former harbour master'], ['John Doe = a harbour master']),
    ],
    [
      'are one where the role agrees in its chief word',
      ['ab'],
      lettered(['John Doe = Governor'], ['John Doe = the Bank governor']),
    ],
    [
      'are one where both write, for whatever newspaper',
      ['abc'],
      lettered(
        { date: '2001', paper: 'The Gazette', author: 'John Doe', names: ['John Doe'] },
        { date: '2004', paper: 'The Gazette', author: 'John Doe', names: ['John Doe'] },
        { date: '2004', paper: 'The Standard', author: 'John Doe', names: ['John Doe'] },
      ),
    ],
    [
      'stay apart where each has the office of another place',
      ['ac', 'b'],
      lettered(
        { date: '2001-05-01', names: ['John Doe = the mayor of Arlmouth', 'place Arlmouth', 'Mary Kent'] },
        { date: '2001-05-02', names: ['John Doe = Tilbrook mayor', 'place Tilbrook', 'Mary Kent'] },
        { date: '2001-05-03', names: ["John Doe = Arlmouth's mayor", 'place Arlmouth'] },
      ),
    ],
    [
      'are one where the place of one office is not said, or is where they were',
      ['abc'],
      lettered(
        ['John Doe = the mayor of Arlmouth', 'place Arlmouth', 'Mary Kent'],
        ['John Doe = mayor', 'Mary Kent'],
        ['John Doe = the mayor in Tilbrook', 'place Tilbrook', 'Mary Kent'],
      ),
    ],
    [
      'are one where the office agrees',
      ['ab'],
      lettered(['John Doe = Senator'], ['John Doe = a Democratic senator from Ohio']),
    ],
    [
      'are one where nine of ten articles are known to mean one person and nothing contradicts',
      ['abcdefghij'],
      lettered(...Array.from({ length: 9 }, () => ['John Doe = Senator']), ['John Doe']),
    ],
    [
      'are not one where no more than eight of nine are',
      ['abcdefgh', 'i'],
      lettered(...Array.from({ length: 8 }, () => ['John Doe = Senator']), ['John Doe']),
    ],
    [
      'stay apart, whoever nine of ten are, once two contradict',
      ['abcdefghi', 'j', 'k'],
      lettered(...Array.from({ length: 9 }, () => ['John Doe = Senator']), ['John Doe = a striker'], ['John Doe']),
    ],
    [
      'are one, once two contradict, where the tenth is of the field of nine',
      ['abcdefghik', 'j'],
      lettered(
        ...Array.from({ length: 9 }, () => ['John Doe = mayor of Arlmouth']),
        ['John Doe = a striker'],
        ['John Doe = a councillor'],
      ),
    ],
    [
      'stay apart where one lives by another trade, whatever story and place they have in common',
      ['a', 'b', 'c', 'd'],
      lettered(
        ...['a miller', 'Arlmouth fire chief', 'the tenor', 'a baker'].map((calling) => ({
          date: '2001-05-01',
          paper: 'The Gazette',
          names: [`John Doe = ${calling}`, 'org Harbour Board', 'place Arlmouth'],
        })),
      ),
    ],
    [
      'are one where a trade goes with an office, or was left for what they do now',
      ['abc'],
      lettered(
        ...['a baker', 'the Arlmouth mayor', 'a former plumber'].map((calling) => ({
          date: '2001-05-01',
          paper: 'The Gazette',
          names: [`John Doe = ${calling}`],
        })),
      ),
    ],
    [
      'are not one by what so many are',
      ['a', 'b'],
      lettered(['John Doe = a local resident'], ['John Doe = a local resident']),
    ],
    [
      'are one by what so many are where two words say which',
      ['ab', 'c'],
      lettered(
        ['John Doe = the Harbour Reform leader'],
        ['John Doe = Harbour Reform leader'],
        ['John Doe = the Fishermen’s Union leader'],
      ),
    ],
    [
      'are one where the role agrees, whatever without a name is said of it',
      ['ab', 'c'],
      lettered(
        ['John Doe = the chief engineer of the new bridge'],
        ['John Doe = an engineer'],
        ['John Doe = chief engineer at Prism'],
      ),
    ],
    [
      'are one by what so many are where a name says which',
      ['ab', 'c', 'd'],
      lettered(
        ['John Doe = Arlmouth manager'],
        ['John Doe = the Arlmouth manager'],
        ['John Doe = a Managing Director'],
        ['John Doe = the Skerrow manager'],
      ),
    ],
    [
      'stay apart where the places before their calling differ',
      ['ac', 'b'],
      lettered(
        ['John Doe = the Arlmouth striker', 'place Arlmouth'],
        ['John Doe = the Skerrow striker', 'place Skerrow'],
        ['John Doe = a striker at Arlmouth', 'place Arlmouth'],
      ),
    ],
    [
      'stay apart where the organisations before their calling differ',
      ['ac', 'b'],
      lettered(
        ['John Doe = a Prism analyst', 'org Prism'],
        ['John Doe = Quartz analyst', 'org Quartz'],
        ['John Doe = an analyst at Prism', 'org Prism'],
      ),
    ],
    [
      'are one where a paper names its own writer and nothing else of him',
      ['ab', 'c', 'd'],
      lettered(
        { paper: 'The Standard', author: 'John Doe', names: ['John Doe'] },
        { paper: 'The Standard', names: ['John Doe'] },
        { paper: 'The Standard', names: ['John Doe = a locksmith'] },
        { paper: 'The Gazette', names: ['John Doe'] },
      ),
    ],
    [
      'are one where a newspaper names somebody who writes for it',
      ['ab', 'c'],
      lettered(
        { date: '2001', paper: 'The Gazette', author: 'John Doe', names: ['John Doe'] },
        { date: '2004', paper: 'The Gazette', names: ['John Doe'] },
        { date: '2004', paper: 'The Standard', names: ['John Doe'] },
      ),
    ],
    [
      'are one where the articles are about two things that are the same',
      ['ab', 'c', 'd'],
      lettered(
        { about: ['dredging', 'bridges'], names: ['John Doe', 'place Arlmouth'] },
        { about: ['bridge', 'budget'], names: ['John Doe', 'place Arlmouth'] },
        { about: ['chess'], names: ['John Doe', 'place Arlmouth'] },
        { about: ['chess', 'bridge'], names: ['John Doe'] },
      ),
    ],
    [
      'stay apart where articles about the same call them different things',
      ['a', 'b'],
      lettered(
        { about: ['bridge', 'budget'], names: ['John Doe = the mayor'] },
        { about: ['bridge', 'budget'], names: ['John Doe = a plumber'] },
      ),
    ],
    [
      'are one where articles about the same call them different things that one can be in turn',
      ['ab'],
      lettered(
        { about: ['bridge', 'budget'], names: ['John Doe = the mayor'] },
        { about: ['bridge', 'budget'], names: ['John Doe = the Arlmouth MP'] },
      ),
    ],
    [
      'are left alone where they might be any of two whom articles about the same call different things',
      ['a', 'b', 'c'],
      lettered(
        { about: ['bridge', 'budget'], names: ['John Doe = the mayor'] },
        { about: ['bridge', 'budget'], names: ['John Doe = a plumber'] },
        { about: ['bridge', 'budget'], names: ['John Doe'] },
      ),
    ],
    [
      'are one where one article names beside him the organisation that another gives him a role in',
      ['ab', 'c'],
      lettered(
        ['John Doe = a Harbour Board clerk', 'org Harbour Board'],
        ['John Doe', 'org Harbour Board'],
        ['John Doe'],
      ),
    ],
    [
      'are one by what so many are, of one organisation',
      ['ab'],
      lettered(
        ['John Doe = a spokesman for the Harbour Board', 'org Harbour Board'],
        ['John Doe = head of the Harbour Board', 'org Harbour Board'],
      ),
    ],
    [
      'are not one where a calling agrees and its organisation does not',
      ['a', 'b'],
      lettered(
        ['John Doe = a senior analyst at Prism', 'org Prism'],
        ['John Doe = an analyst at Quartz', 'org Quartz'],
      ),
    ],
    [
      'are one where somebody else is named with both',
      ['ab'],
      lettered(['John Doe', 'Mary Kent'], ['John Doe', 'Mary Kent']),
    ],
    ['are not one by a bare surname named with both', ['a', 'b'], lettered(['John Doe', 'Kent'], ['John Doe', 'Kent'])],
    [
      'are one where an organisation is named with both',
      ['ab'],
      lettered(['John Doe', 'org Harbour Board'], ['John Doe', 'org the Harbour Board']),
    ],
    [
      'are one in one newspaper within days, and not within months',
      ['ab', 'c'],
      lettered(
        { date: '2001-05-01', paper: 'The Gazette', names: ['John Doe'] },
        { date: '2001-05-06', paper: 'The Gazette', names: ['John Doe'] },
        { date: '2001-09-06', paper: 'The Gazette', names: ['John Doe'] },
      ),
    ],
    [
      'stay apart where their callings contradict, whatever else agrees',
      ['ac', 'bd'],
      lettered(
        { date: '2001-05-01', paper: 'The Gazette', names: ['John Doe = a judge', 'Mary Kent'] },
        { date: '2001-05-02', paper: 'The Gazette', names: ['John Doe = the Arlmouth striker', 'Mary Kent'] },
        { date: '2001-05-03', paper: 'The Gazette', names: ['John Doe = a judge', 'Mary Kent'] },
        { date: '2001-05-04', paper: 'The Gazette', names: ['John Doe = striker', 'Mary Kent', 'Arlmouth striker'] },
      ),
    ],
    [
      'stay apart, whoever nine of ten are, where a word of two fields contradicts them',
      ['abcdefghi', 'j'],
      lettered(...Array.from({ length: 9 }, () => ['John Doe = a Skerrow skipper']), ['John Doe = Fisheries Minister']),
    ],
    [
      'are one in two callings where an article tells of both',
      ['abc'],
      lettered(
        ['John Doe = an actor', 'Mary Kent'],
        ['John Doe = a senator', 'Mary Kent', 'Ann Lee'],
        ['John Doe = the actor and senator', 'Mary Kent', 'Ann Lee'],
      ),
    ],
    [
      'stay apart where a lifetime lies between them',
      ['a', 'b'],
      lettered(
        { date: '1911', names: ['John Doe = harbour master'] },
        { date: '1994', names: ['John Doe = harbour master'] },
      ),
    ],
    [
      'are one over a lifetime where articles fill it',
      ['abc'],
      lettered(
        { date: '1931', names: ['John Doe = harbour master'] },
        { date: '1961', names: ['John Doe = harbour master'] },
        { date: '1994', names: ['John Doe = harbour master'] },
      ),
    ],
    [
      'are one with and without an initial where something else agrees',
      ['ab'],
      lettered(['John F. Doe', 'Mary Kent'], ['John Doe', 'Mary Kent']),
    ],
    [
      'stay apart with different initials',
      ['a'],
      lettered(['John F. Doe = senator', 'Mary Kent'], ['John B. Doe = senator', 'Mary Kent']),
    ],
    [
      'stay apart as father and son',
      ['a'],
      lettered(['John Doe = senator', 'Mary Kent'], ['John Doe Jr. = senator', 'Mary Kent']),
    ],
    ['are known by accents or without', ['ab'], lettered(['José Peña', 'Mary Kent'], ['Jose Pena', 'Mary Kent'])],
    [
      'are left alone where they might be either of two',
      ['a', 'b', 'c'],
      lettered(
        ['John Doe = a judge', 'Mary Kent', 'Ann Lee'],
        ['John Doe = a striker', 'Mary Kent', 'Ann Lee'],
        ['John Doe', 'Mary Kent', 'Ann Lee'],
      ),
    ],
  ])('%s', (_, expected, texts) => {
    const name = texts[0]?.names[0]?.split(' = ')[0] ?? '';
    expect(peopleNamed(name, texts)).toEqual(expected);
  });

  it('are not one by one name that many articles have, but by two', () => {
    const others = Array.from({ length: 60 }, (_, index) => ({
      path: `other-${index}.txt`,
      names: [crowd, 'Ada Crown', `Person ${'abcdefghijklmnopqrst'[index % 20]}`],
    }));
    const alone = lettered(['John Doe', crowd], ['John Doe', crowd]);
    expect(peopleNamed('John Doe', [...alone, ...others])).toEqual(['a', 'b']);
    const house = 'org Harbour Board';
    const some = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ path: `x-${index}.txt`, names: [house] }));
    const employed = lettered([`John Doe = a Harbour Board clerk`, house], ['John Doe', house]);
    expect(peopleNamed('John Doe', [...employed, ...some(30)])).toEqual(['ab']);
    expect(peopleNamed('John Doe', [...employed, ...some(60)])).toEqual(['a', 'b']);
    const together = lettered(['John Doe', crowd, 'Ada Crown'], ['John Doe', 'Ada Crown', crowd]);
    expect(peopleNamed('John Doe', [...together, ...others])).toEqual(['ab']);
  });
});

describe('ids', () => {
  const idsOf = (texts: readonly Text[]) => [...archiveOf(texts).names.keys()].toSorted();

  it('are readable', () => {
    expect(
      idsOf(
        lettered(['Marco Rubio', 'José Peña', 'Putin', 'org The Red Cross', 'place Brindle Quay', 'paper The Gazette']),
      ),
    ).toEqual([
      'organisation/red-cross',
      'person/jose-pena',
      'person/marco-rubio',
      'person/putin',
      'place/brindle-quay',
      'publication/gazette',
    ]);
  });

  it('are told apart where two people share a name, and stay as they are', () => {
    const texts = lettered(['John Doe = a judge'], ['John Doe = a striker'], ['John Doe = a judge']);
    const { names, sharedNames, nameIds } = archiveOf(texts);
    const [judge = '', striker = ''] = [nameIds.get('a.txt')?.[0], nameIds.get('b.txt')?.[0]];
    expect([judge, striker]).toEqual(['person/john-doe', 'person/john-doe~athlete']);
    expect(nameIds.get('c.txt')).toEqual([judge]);
    expect([...sharedNames].map(([id, people]) => [id, people.map((one) => one.id)])).toEqual([
      ['person/john-doe', [judge, striker]],
    ]);
    expect(names.get(judge)?.articles.map(({ path }) => path)).toEqual(['a.txt', 'c.txt']);
    const later = archiveOf([...texts, { path: 'later.txt', names: ['John Doe = a surgeon', 'Ada Crown'] }]);
    expect([later.nameIds.get('a.txt'), later.nameIds.get('b.txt')]).toEqual([[judge], [striker]]);
  });

  it('tell surnames by their initials, which join nobody in one article to somebody in another', () => {
    const { names } = archiveOf(lettered(['Ronan C.', 'Ronan D.'], ['Ronan C.'], ['Ronan Calder'], ['Ronan']));
    expect(
      [...names.values()]
        .map(({ name, articles }) => `${name} ${articles.map(({ path }) => path).join(' ')}`)
        .toSorted(),
    ).toEqual(['Ronan C. a.txt', 'Ronan C. b.txt', 'Ronan Calder c.txt', 'Ronan D. a.txt', 'Ronan d.txt']);
  });

  it('do not join a surname in one article to a full name in another', () => {
    const { names } = archiveOf(lettered(['Vladimir Putin', 'Mary Kent'], ['Putin', 'Mary Kent'], ['Putin']));
    expect(names.get('person/putin')).toMatchObject({ bare: true, articles: [{ path: 'b.txt' }, { path: 'c.txt' }] });
    expect(names.get('person/vladimir-putin')).toMatchObject({ bare: false, articles: [{ path: 'a.txt' }] });
  });

  it.each<[string, string[], string[]]>([
    ['the first of two surnames', ['person/ines-roldan-vega'], ['Ines Roldán Vega', 'Roldán']],
    [
      'nobody, where two may be meant',
      ['person/ines-roldan-vega', 'person/paul-roldan-kent', 'person/roldan'],
      ['Ines Roldán Vega', 'Paul Roldán Kent', 'Roldán'],
    ],
    [
      'nobody, where another has it for a surname or given name',
      ['person/ines-roldan-vega', 'person/paul-roldan', 'person/roldan'],
      ['Ines Roldán Vega', 'Paul Roldán', 'Roldán'],
    ],
    [
      'nobody, where it is a father’s name',
      ['person/karim', 'person/omar-bin-karim-sayf'],
      ['Omar bin Karim Sayf', 'Karim'],
    ],
    ['nobody, where it stands in for an initial', ['person/j', 'person/john-doe'], ['John J Doe', 'J']],
    ['whoever has the same initials with blanks between them', ['person/j-doe'], ['J. R. Doe', 'J.R. Doe']],
  ])('join a single word in the article that names somebody in full to %s', (_, expected, names) => {
    expect(idsOf(lettered(names))).toEqual(expected);
  });

  it.each<[string, string[], (string[] | Omit<Text, 'path'>)[]]>([
    [
      'the only one in full whom the articles can mean',
      ['person/brian-kern 2', 'person/mary-kent 2'],
      [
        ['Brian Kern', 'Mary Kent'],
        ['B. Kern', 'Mary Kent'],
      ],
    ],
    ['nobody, where nothing else agrees', ['person/b-kern 1', 'person/brian-kern 1'], [['Brian Kern'], ['B Kern']]],
    [
      'nobody, where nothing else agrees, whoever nine of ten are',
      ['person/b-kern 1', 'person/brian-kern 9'],
      [...Array.from({ length: 9 }, () => ['Brian Kern = Senator']), ['B Kern']],
    ],
    [
      'nobody, where two in full have the initial',
      ['organisation/harbour-board 2', 'person/b-kern 1', 'person/bert-kern 1', 'person/brian-kern 1'],
      [['Brian Kern', 'org Harbour Board'], ['B. Kern', 'org Harbour Board'], ['Bert Kern']],
    ],
    [
      'nobody, where callings contradict',
      ['person/b-kern 1', 'person/brian-kern 1', 'person/mary-kent 2'],
      [
        ['Brian Kern = a judge', 'Mary Kent'],
        ['B Kern = striker', 'Mary Kent'],
      ],
    ],
  ])('join the initial of a given name to %s', (_, expected, texts) => {
    const { names } = archiveOf(lettered(...texts));
    expect([...names].map(([id, { articles }]) => `${id} ${articles.length}`).toSorted()).toEqual(expected);
  });

  it('join organisations and places of one name, and initials to the name that a text proves', () => {
    const { names } = archiveOf(
      lettered(
        ['org Institute for Quay Studies (IQS)', 'place Arlmouth'],
        ['org IQS', 'place ARLMOUTH'],
        ['org the Institute for Quay Studies'],
      ),
    );
    expect(names.get('organisation/institute-for-quay-studies')).toMatchObject({
      name: 'Institute for Quay Studies',
      aliases: ['IQS', 'the Institute for Quay Studies'],
      articles: [{ path: 'a.txt' }, { path: 'b.txt' }, { path: 'c.txt' }],
    });
    expect(names.get('place/arlmouth')?.articles).toHaveLength(2);
    expect(names.size).toBe(2);
  });

  it('join the short forms that no text explains to what they stand for, and to nothing else', () => {
    const { names } = archiveOf(
      lettered(
        ['place US'],
        ['place the U.S.', 'place UK'],
        ['place United States', 'place USK'],
        ['org EU'],
        ['org European Union', 'org AFP', 'place D.C.'],
        ['org Agence France-Presse', 'place Washington, D.C.', 'org DC'],
        ['place Washington DC', 'place Washington State'],
      ),
    );
    expect([...names].map(([id, { articles }]) => [id, articles.length]).toSorted()).toEqual([
      ['organisation/agence-france-presse', 2],
      ['organisation/dc', 1],
      ['organisation/european-union', 2],
      ['place/united-kingdom', 1],
      ['place/united-states', 3],
      ['place/usk', 1],
      ['place/washington-dc', 3],
      ['place/washington-state', 1],
    ]);
  });

  it('join a name that such a form begins to the same in full, where some text has that', () => {
    const texts = lettered(
      ['org US Lighthouse Service'],
      ['org the United States Lighthouse Service', 'org the U.S. Lighthouse Service'],
      ['org US Ferries', 'org Lighthouse Service'],
    );
    expect(idsOf(texts)).toEqual([
      'organisation/lighthouse-service',
      'organisation/united-states-lighthouse-service',
      'organisation/us-ferries',
    ]);
    expect(archiveOf(texts).names.get('organisation/united-states-lighthouse-service')?.articles).toHaveLength(2);
  });

  it('do not take initials for short forms of a name that holds them itself', () => {
    expect(idsOf(lettered(['org IBC Company (IBC)'], ['org IBC']))).toEqual([
      'organisation/ibc',
      'organisation/ibc-company',
    ]);
  });

  it('join the initials of a publication and of a place to the name that a text proves', () => {
    const texts = lettered(['paper Harbour Press (HP)', 'place Brindle Quay (BQ)'], ['paper HP', 'place BQ', 'org HP']);
    const { archive } = relate(texts.map(draft));
    expect([...archive.names.values()].map(({ id, articles }) => `${id} ${articles.length}`).toSorted()).toEqual([
      'organisation/hp 1',
      'place/brindle-quay 2',
      'publication/harbour-press 2',
    ]);
  });

  it('join initials to the one of several claimants that they spell', () => {
    const texts = lettered(['org Harbour Board (HB)'], ['org Ellery Harbour Board (HB)'], ['org HB']);
    expect(idsOf(texts)).toEqual(['organisation/ellery-harbour-board', 'organisation/harbour-board']);
    expect(relate(texts.map(draft)).archive.names.get('organisation/harbour-board')?.articles).toHaveLength(2);
  });

  it('join initials that several spell to the one that four of five articles give', () => {
    const right = Array.from({ length: 4 }, () => ['org Harbour Services Board (HSB)']);
    const wrong = ['org Harbour Service Board (HSB)'];
    const named = (...all: string[][]) =>
      archiveOf(lettered(...all, ['org HSB'])).names.get('organisation/harbour-services-board')?.articles.length;
    expect([named(...right, wrong), named(...right, wrong, wrong)]).toEqual([5, 4]);
  });

  it('are called as an article has them without the capitals of a dateline or a byline', () => {
    const shouted = ['place SKERROW', 'Ann LEE', 'org NHB'];
    const { names } = archiveOf(lettered(shouted, shouted, ['place Skerrow', 'Ann Lee', 'org Nhb']));
    const called = [...names.values()].map(({ name }) => name);
    expect(called.toSorted()).toEqual(['Ann LEE', 'NHB', 'Skerrow']);
  });

  it('have no other form in capitals, where others have its words without', () => {
    const { names } = archiveOf(lettered(['Edith Lorn (LORN)', 'org Nohab Works (NOHAB)']));
    expect([...names.values()].map(({ aliases }) => aliases)).toEqual([['Lorn'], ['NOHAB']]);
  });

  it('join a name with points between its initials to the one without', () => {
    const texts = lettered(['place Brindle, E.Q.'], ['place Brindle EQ'], ['org E.Q. Rangers'], ['org EQ Rangers']);
    expect(idsOf(texts)).toEqual(['organisation/eq-rangers', 'place/brindle-eq']);
  });

  it('join a place to what the same article says in full, and to nothing else', () => {
    const [both, alone] = [
      ['place Brindle, Northshire', 'place Brindle'],
      ['place Brindle', 'place Northshire'],
    ];
    expect(idsOf(lettered(both))).toEqual(['place/brindle-northshire']);
    expect(idsOf(lettered(both, alone))).toEqual(['place/brindle', 'place/brindle-northshire', 'place/northshire']);
    expect(idsOf(lettered([...both, 'place Brindle, Southshire']))).toContain('place/brindle');
  });

  it('leave initials alone that two names claim', () => {
    const { names } = archiveOf(
      lettered(['org Institute for Quay Studies (IQS)'], ['org Inner Quarry Society (IQS)'], ['org IQS']),
    );
    expect(names.get('organisation/iqs')?.articles).toMatchObject([{ path: 'c.txt', mentions: 1 }]);
  });

  it.each<[string, string[], string[]]>([
    [
      'are of the type that a sure text gives',
      ['organisation/quay-brokers 2'],
      ['perhaps Quay Brokers', 'org the Quay Brokers'],
    ],
    [
      'do not believe one that is not',
      ['organisation/quay-brokers 1', 'person/quay-brokers 1'],
      ['perhaps Quay Brokers', 'perhaps org Quay Brokers'],
    ],
    [
      'do not follow where the sure differ',
      ['organisation/doe 1', 'person/doe 1', 'place/doe 1'],
      ['org Doe', 'place Doe', 'perhaps Doe'],
    ],
    ['are of places where nothing tells of a person', ['place/arlmouth 2'], ['perhaps Arlmouth', 'place Arlmouth']],
    [
      'are of people where something does',
      ['person/arlmouth 1', 'place/arlmouth 1'],
      ['perhaps Arlmouth = captain', 'place Arlmouth'],
    ],
    [
      'are of bodies where articles call them what no person is',
      ['organisation/anna-finch 3'],
      ['Anna Finch = the brokerage', 'Anna Finch = an investment bank', 'Anna Finch'],
    ],
    [
      'are of bodies where an article leaves no doubt and none tells of a person',
      ['organisation/anna-finch 2'],
      ['org Anna Finch', 'Anna Finch'],
    ],
    [
      'are of people where one article alone does, of what is named as people are',
      ['person/anna-finch 1'],
      ['Anna Finch = the brokerage'],
    ],
    [
      'are of people where an article tells of the founder too',
      ['person/anna-finch 1', 'person/anna-finch 1', 'person/anna-finch 1'],
      ['Anna Finch = the retailer', 'Anna Finch = an investment bank', 'Anna Finch = a designer'],
    ],
    [
      'are of clubs, whatever else has their names',
      ['organisation/arlmouth 1', 'place/arlmouth 1'],
      ['perhaps org Arlmouth', 'place Arlmouth'],
    ],
  ])('%s', (_, expected, names) => {
    const { archive } = relate(lettered(...names.map((name) => [name])).map(draft));
    const told = [...archive.names.values()].map(({ id, articles }) => `${id.replace(/~.*/u, '')} ${articles.length}`);
    expect(told.toSorted()).toEqual(expected);
    for (const { id, type } of archive.names.values()) expect(id.split('/')[0]).toBe(type);
  });

  it('are one with and without the end of an owner', () => {
    expect(idsOf(lettered(['org Vellig’s'], ['org Vellig']))).toEqual(['organisation/vellig']);
  });

  it('tell a publication from an organisation of its name', () => {
    expect(idsOf(lettered(['paper Bloomberg', 'org Bloomberg']))).toEqual([
      'organisation/bloomberg',
      'publication/bloomberg',
    ]);
  });
});

const NAMES = [
  'John Doe',
  'John F. Doe',
  'Mary Kent',
  'Ann Lee',
  'Kent',
  'org Harbour Board',
  'org HB',
  'place Arlmouth',
];
const ROLES = ['', ' = a judge', ' = a striker', ' = senator', ' = a resident', ' = head of the Harbour Board'];
const text = fc.record(
  {
    date: fc.constantFrom('1901', '1994-05', '1994-05-16', '1994-05-20', '2021-01-01'),
    paper: fc.constantFrom('The Gazette', 'The Standard'),
    names: fc
      .subarray(NAMES, { minLength: 1 })
      .chain((names) => fc.tuple(...names.map((name) => fc.constantFrom(...ROLES).map((role) => name + role)))),
  },
  { requiredKeys: ['names'] },
);
const texts = fc.array(text, { minLength: 1, maxLength: 10 }).map((all) => lettered(...all));

describe('whatever the archive is', () => {
  it('the order of the seeds changes nothing', () => {
    fc.assert(
      fc.property(
        texts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          expect(archiveOf(other).nameIds).toEqual(new Map(archiveOf(one).nameIds));
          expect(archiveOf(other).names).toEqual(new Map(archiveOf(one).names));
        },
      ),
    );
  });

  it('every name of every article has one entity, which knows the article', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { names, nameIds, ownNameIds } = archiveOf(all);
        for (const { path, names: own } of all.map(draft)) {
          const ids = nameIds.get(path) ?? [];
          expect(ids).toHaveLength(own.length);
          expect(ownNameIds.get(path)).toEqual(own.map(({ id }) => id));
          for (const id of ids) {
            expect(id.split('/')[0]).toBe(names.get(id)?.type);
            expect(names.get(id)?.articles.map((article) => article.path)).toContain(path);
          }
        }
      }),
    );
  });

  it('an article of other names changes no id', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('0.txt', 'zz.txt'), fc.constantFrom('1899', '2030'), (all, path, date) => {
        const before = archiveOf(all);
        const after = archiveOf([...all, { path, date, names: ['Zoe Zander', 'place Zedby', 'org Zed Works'] }]);
        for (const [known, ids] of before.nameIds) expect(after.nameIds.get(known)).toEqual(ids);
      }),
    );
  });
});

describe('a large archive', () => {
  /** Articles that all name the same few people, whose callings contradict: the worst case. */
  const crowded = (count: number) =>
    relate(
      Array.from({ length: count }, (_, index) =>
        draft({
          path: `${index}.txt`,
          date: `20${10 + (index % 9)}-05-16`,
          names: [
            `John Doe${['', ' = a judge', ' = a striker'][index % 3]}`,
            `Mary Kent${'abcdefgh'[index % 7]}`,
            `Ann Lee${'abcdefgh'[index % 5]}`,
            'org Harbour Board',
            'place Arlmouth',
          ],
        }),
      ),
    );

  it('costs no more for each article than a small one', () => {
    crowded(500);
    const small = processorSeconds(() => crowded(1000));
    const large = processorSeconds(() => crowded(8000));
    expect(large).toBeLessThan(8 * 4 * Math.max(small, 0.02));
  });
});
