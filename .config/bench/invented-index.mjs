// Articles of invented words and the index of them, for what is measured of the search.
import { openIndex } from '../../dist/modules/search/build/index.js';
import { openHeaps } from '../../dist/modules/write/heaps.js';
import { frequent, numbers, wordAt } from './texts.mjs';

export const WORDS = 450;

/** The scripts of an index, and the seconds that it took; those of making the articles up, some at a time, do not count. */
export function indexed(count, work) {
  const heaps = openHeaps(work);
  const index = openIndex(heaps);
  const scripts = new Map();
  const take = (made) => {
    for (const { name, content } of made) scripts.set(name, content);
  };
  let seconds = 0;
  for (const articles of byHundreds(inventedArticles(count))) {
    seconds += secondsOf(() => {
      for (const article of articles) take(index.add(article));
    });
  }
  seconds += secondsOf(() => take(index.complete((id) => [id.slice(id.indexOf('/') + 1)])));
  heaps.close();
  return { scripts, seconds };
}

function* byHundreds(articles) {
  let hundred = [];
  for (const article of articles) {
    if (hundred.push(article) < 100) continue;
    yield hundred;
    hundred = [];
  }
  yield hundred;
}

/** Of the processor, all threads together. */
function secondsOf(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export function* inventedArticles(count) {
  const random = numbers(20250516);
  for (let number = 0; number < count; number += 1) {
    const passages = Array.from({ length: 9 }, (_, place) => ({
      anchor: `p${place + 1}`,
      text: `${Array.from({ length: WORDS / 9 }, () => wordAt(frequent(random))).join(' ')}.`,
      said: [],
    }));
    const person = `person/${wordAt(Math.floor(random() * count))}`;
    yield {
      name: `article-${number}`,
      title: Array.from({ length: 6 }, () => wordAt(frequent(random))).join(' '),
      dir: 'ltr',
      language: 'en',
      languageInWords: 'English',
      derived: [],
      date: `${2000 + Math.floor((number * 25) / count)}-05-16`,
      dateInWords: '16 May',
      publication: { id: `publication/${number % 12}`, label: `Paper ${number % 12}` },
      text: null,
      passages,
      names: [{ id: person, label: person, speaks: true, cited: false }],
      authors: [{ id: `person/${wordAt(number % 40)}`, label: wordAt(number % 40) }],
      topics: [],
      reference: { id: `article-${number}` },
    };
  }
}

/** A query of two words, frequent ones more often than others. */
export function twoWords(random) {
  return `${wordAt(frequent(random))} ${wordAt(frequent(random))}`;
}
