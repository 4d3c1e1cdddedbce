import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('a quotation that no mark closes', () => {
  it.each([
    ['said the harbour master', 'the harbour master'],
    ['the harbour master said', 'the harbour master'],
    ['said a spokeswoman for the port', 'a spokeswoman for the port'],
    ['she said', 'she'],
    ['said Orla Venn', 'Orla Venn'],
  ])('ends before its speaker: %s', (words, speaker) => {
    const { quotes } = read(`The pier closes\n\n“The pier is shut until May, ${words}. It rained all night.`);
    expect(quotes).toMatchObject([{ kind: 'direct', words: '“The pier is shut until May,', speaker }]);
  });

  it.each(['the mayor said the boat was late', 'said this in the spring', 'he said so much'])(
    'goes on where the speaker may tell of another: %s',
    (words) => {
      const quotation = `“The pier is shut, ${words}, and then it rained.`;
      const { quotes } = read(`The pier closes\n\nHale said: ${quotation}\n\nNobody came.`);
      expect(quotes).toMatchObject([{ words: quotation, speaker: 'Hale' }]);
    },
  );
});
