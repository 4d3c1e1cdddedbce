import { expect, it } from 'vitest';
import { parseIntroduction } from '../../src/parse/introduction.ts';

it('gives the files that the front-page text refers to, and says at its line what is wrong in it', () => {
  const markdown =
    'Begin\n\n![the quay](pictures/quay.png) [a ferry](ferry.txt) [gone](gone.pdf) [script](javascript:x)';
  const { introduction, problems } = parseIntroduction({ markdown, line: 7 }, (path) =>
    path === 'pictures/quay.png' ? 'file' : path === 'ferry.txt' ? 'seed' : null,
  );
  expect(introduction.attachments).toEqual([{ reference: 'pictures/quay.png', path: 'pictures/quay.png' }]);
  expect(problems.map(({ code, file, line }) => [code, file, line])).toEqual([
    ['link-refused', 'archive.yaml', 7],
    ['attachment-missing', 'archive.yaml', 7],
  ]);
});
