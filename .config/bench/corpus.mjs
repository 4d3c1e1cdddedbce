// Folders of invented articles, the same on every run, for our builds and for those of other programs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedText, numbers } from './texts.mjs';

const CHARACTERS = 2700;
const TAGS = [
  'harbour',
  'rail',
  'schools',
  'budget',
  'weather',
  'courts',
  'football',
  'housing',
  'elections',
  'energy',
];
const PER_FOLDER = 500;

/**
 * Writes articles of about 450 words below a folder: as plain texts with a headline and a date line, or as Markdown with
 * front matter.
 * @param {{ folder: string, count: number, form: 'plain' | 'markdown' }} corpus
 */
export function writeCorpus({ folder, count, form }) {
  const random = numbers(20250516);
  for (let number = 0; number < count; number += 1) {
    const place = join(folder, `box-${Math.floor(number / PER_FOLDER)}`);
    if (number % PER_FOLDER === 0) mkdirSync(place, { recursive: true });
    const date = new Date(Date.UTC(2000, 0, 1 + Math.floor((number * 9000) / count))).toISOString().slice(0, 10);
    const { headline, paragraphs } = inventedText(random, { length: CHARACTERS, population: count });
    const tag = TAGS[number % TAGS.length];
    const body = paragraphs.join('\n\n');
    const text =
      form === 'plain'
        ? `${headline} (${number})\n\n${date}\n\n${body}\n`
        : `---\ntitle: ${headline} (${number})\ndate: ${date}\ntags: [${tag}]\n---\n\n${body}\n`;
    writeFileSync(join(place, `article-${number}.${form === 'plain' ? 'txt' : 'md'}`), text);
  }
}
