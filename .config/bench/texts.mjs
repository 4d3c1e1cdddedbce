// Invented news, the same on every run: people who say things about places on dates.

const GIVEN = ['Maria', 'Daniel', 'Helen', 'Victor', 'Anna', 'Robert', 'Susan', 'Thomas', 'Laura', 'Peter'];
const FAMILY = ['Keller', 'Osei', 'Marsh', 'Lindgren', 'Petrova', 'Hale', 'Whitlock', 'Bianchi', 'Chandler', 'Varga'];
const ROLES = ['the mayor of the town', 'a senior engineer at the Harbour Board', 'a spokeswoman for the ministry'];
const BODIES = [
  'the Harbour Board',
  'Northgate Steel Corporation',
  'the University of Port Ellery',
  'the Finance Ministry',
];
const PLACES = ['London', 'Port Ellery', 'Norway', 'Chicago', 'Lake Verity', 'Ghana', 'New Zealand'];
const DATES = ['on Monday', 'last year', 'on May 16', 'in March 2019', 'by the end of next year', 'two weeks ago'];
const VERBS = ['said', 'told reporters', 'warned', 'argued', 'explained'];
// Each `_` becomes a word of an invented language, so that few sentences are said twice and the vocabulary grows as that of news.
const CLAUSES = [
  'the _ pier will have to be closed for _ repairs',
  'nobody had been asked about the _ price of the _ work',
  'the _ figures were better than the _ had expected',
  'a new _ line could bring trade back to the _ coast',
  '_ and _ were the first to pay for it',
];
const PLAIN = [
  'The _ work had been delayed several times, and those who live along the _ have grown used to the _ noise.',
  'About 1,200 people signed a _ letter against the _ plan, which would cost £4.5m and take more than _ years.',
  'Critics call it a _, but _ shopkeepers hope that visitors will return once the _ road is open again.',
  'A _ of the _ was seen near the _ by then, and the _ was empty.',
];

/** Plain texts of some 5,000 characters each. */
export function inventedTexts(count) {
  const random = numbers(20250516);
  return Array.from({ length: count }, () => {
    const { headline, paragraphs } = inventedText(random, { length: 5000, population: 100 });
    return [headline, ...paragraphs].join('\n\n');
  });
}

/** One text of about so many characters. Its people are of a population. */
export function inventedText(random, { length, population }) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const people = Array.from({ length: 3 }, () => personAt(Math.floor(random() * population)));
  const SENTENCES = [
    () => `“${capital(one(CLAUSES))},” ${one(VERBS)} ${one(people)}, ${one(ROLES)}. “We knew ${one(DATES)}.”`,
    () => `${one(people)} ${one(VERBS)} ${one(DATES)} that ${one(CLAUSES)}.`,
    () => `According to ${one(BODIES)}, ${one(CLAUSES)}, and talks in ${one(PLACES)} began ${one(DATES)}.`,
    () => `${capital(one(BODIES))} opened an office in ${one(PLACES)} ${one(DATES)}.`,
    () => one(PLAIN),
    () => one(PLAIN),
  ];
  const paragraphs = [];
  for (let written = 0; written < length; written += paragraphs.at(-1).length) {
    paragraphs.push(
      [one(SENTENCES)(), one(SENTENCES)(), one(SENTENCES)()].join(' ').replaceAll('_', () => wordAt(frequent(random))),
    );
  }
  return { headline: `${one(PLACES)} waits for its bridge`, paragraphs };
}

function personAt(number) {
  const given = GIVEN[number % GIVEN.length];
  const family = FAMILY[Math.floor(number / GIVEN.length) % FAMILY.length];
  const rest = Math.floor(number / (GIVEN.length * FAMILY.length));
  if (rest === 0) return `${given} ${family}`;
  return `${given} ${capital(wordAt(rest + 100))}${family.toLowerCase()}`;
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Numbers from 0 to 1 that only look like chance (Lehmer's generator). */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const SYLLABLES = 'ba cor del fen gri hal ist jo kel lum mar nor os pre qui ran'.split(' ');
const VOCABULARY = 60_000;

/** Each word is made once: what is left behind by making texts up would be swept in the time of what is measured. */
const made = [];

/** A word of an invented language, by its rank. */
export function wordAt(rank) {
  made[rank] ??= spelt(rank);
  return made[rank];
}

function spelt(rank) {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

/** A rank as news has them: half of all words are among the first few hundred (Zipf). */
export function frequent(random) {
  return Math.floor((VOCABULARY + 1) ** random()) - 1;
}
