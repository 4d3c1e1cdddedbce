import { afterAll, expect, it } from 'vitest';
import type { Sidecar } from '../../src/model/sidecar.ts';
import { buildSite, folderWith, removeTemporary } from '../support/build-site.ts';

afterAll(removeTemporary);

const PEOPLE = [
  ['Orla Venn', 'the harbour master of Brindle Quay'],
  ['Jonas Marek', 'a lawyer for the Tollen Pier Society'],
  ['Hanna Orwell', 'the treasurer of Arlmouth Council'],
  ['Edmund Ketter', 'a ferryman'],
  ['Ruth Asquin', 'an engineer at Skelder Works'],
] as const;

/** Five hundred words in which everybody speaks twice, is named twice, and says when. */
function denseStory(): string {
  const paragraphs = Array.from({ length: 8 }, (_, index) => {
    const [name, role] = PEOPLE[index % PEOPLE.length] ?? ['', ''];
    const [other] = PEOPLE[(index + 2) % PEOPLE.length] ?? [''];
    return `“The ferry waits for nobody, and number ${index + 1} waits for the ferry,” said ${name}, ${role}, on ${index + 3} March 2019. ${other} had seen the letter and the two had walked along the quay at Skelder Works with it, in the rain and without a hat or an umbrella. “It was plain then and it is plain now,” ${name} added.`;
  });
  return ['Ferry number nine', 'By Ada Crown', 'Published: 14 March 2019', paragraphs.join('\n\n')].join('\n\n');
}

it('a page of five hundred words in which much is found has at most 30,000 bytes', async () => {
  const story = denseStory();
  const folder = folderWith({ 'ferry-number-nine.txt': story, 'ferry-number-ten.txt': story });
  const { files } = await buildSite(folder, { baseUrl: 'https://papers.brindle.example/archive/' });
  const record = JSON.parse(String(files.get('articles/ferry-number-nine.json'))) as Sidecar;
  expect(record.wordCount).toBeGreaterThanOrEqual(500);
  expect(record.quotes.length).toBeGreaterThan(20);
  expect(record.entities.length).toBeGreaterThan(6);
  expect(files.get('articles/ferry-number-nine.html')?.length).toBeLessThanOrEqual(30_000);
});
