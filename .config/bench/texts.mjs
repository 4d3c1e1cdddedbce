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
const CLAUSES = [
  'the old pier will have to be closed for repairs',
  'nobody had been asked about the price of the work',
  'the figures were better than anybody had expected',
  'a new line could bring trade back to the coast',
];
const PLAIN = [
  'The work had been delayed several times, and those who live along the river have grown used to the noise.',
  'About 1,200 people signed a letter against the plan, which would cost £4.5m and take more than three years.',
  'Critics call it a waste, but shopkeepers hope that visitors will return once the road is open again.',
];

/** Plain texts of some 5,000 characters each. */
export function inventedTexts(count) {
  const random = numbers(20250516);
  return Array.from({ length: count }, () => inventedText(random));
}

const LENGTH = 5000;

function inventedText(random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const name = () => `${one(GIVEN)} ${one(FAMILY)}`;
  const people = [name(), name(), name()];
  const SENTENCES = [
    () => `“${capital(one(CLAUSES))},” ${one(VERBS)} ${one(people)}, ${one(ROLES)}. “We knew ${one(DATES)}.”`,
    () => `${one(people)} ${one(VERBS)} ${one(DATES)} that ${one(CLAUSES)}.`,
    () => `According to ${one(BODIES)}, ${one(CLAUSES)}, and talks in ${one(PLACES)} began ${one(DATES)}.`,
    () => `${capital(one(BODIES))} opened an office in ${one(PLACES)} ${one(DATES)}.`,
    () => one(PLAIN),
    () => one(PLAIN),
  ];
  const paragraphs = [`${one(PLACES)} waits for its bridge`];
  for (let length = 0; length < LENGTH; length += paragraphs.at(-1).length) {
    paragraphs.push([one(SENTENCES)(), one(SENTENCES)(), one(SENTENCES)()].join(' '));
  }
  return paragraphs.join('\n\n');
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
