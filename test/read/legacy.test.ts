import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { SAMPLES } from './texts.ts';

/** Each sample whole and by its paragraphs, in each encoding that can hold it. */
const CASES = SAMPLES.flatMap(({ language, encodings, text }) =>
  encodings.flatMap((encoding) =>
    [text, ...text.split('\n\n')].flatMap((part) => {
      const bytes = iconv.encode(part, encoding);
      const isFaithful = iconv.decode(bytes, encoding) === part && bytes.some((byte) => byte > 0x7f);
      return isFaithful ? [{ language, encoding, part, bytes }] : [];
    }),
  ),
);

describe('texts from before Unicode', () => {
  it.each(
    SAMPLES.flatMap(({ language, encodings, text }) => encodings.map((encoding) => ({ language, encoding, text }))),
  )('reads $language in $encoding character by character', async ({ encoding, text }) => {
    const bytes = iconv.encode(text, encoding);
    expect((await decode(bytes)).characters).toBe(iconv.decode(bytes, encoding));
  });

  it('reads at least 97.5 % of re-encoded texts and paragraphs rightly', async () => {
    const decoded = await Promise.all(CASES.map(({ bytes }) => decode(bytes)));
    const wrong = CASES.filter(({ part }, at) => decoded[at]?.characters !== part);
    expect(CASES.length).toBeGreaterThan(200);
    expect(
      wrong.length / CASES.length,
      JSON.stringify(wrong.map(({ language, encoding }) => [language, encoding])),
    ).toBeLessThan(0.025);
  });

  it.each([
    ['windows-1252', 'windows-1252', 'fr'],
    ['windows-1251', 'windows-1251', 'ru'],
    ['koi8-r', 'koi8-r', 'ru'],
    ['koi8-u', 'koi8-u', 'uk'],
    ['cp866', 'ibm866', 'ru'],
    ['macukraine', 'x-mac-cyrillic', 'uk'],
    ['macroman', 'macintosh', 'fr'],
    ['iso-8859-2', 'iso-8859-2', 'pl'],
    ['iso-8859-1', 'windows-1252', 'de'],
    ['gbk', 'gb18030', 'zh-Hans'],
    ['shift_jis', 'shift_jis', 'ja'],
  ])('calls %s by its web name, %s', async (table, label, language) => {
    const text = SAMPLES.find((sample) => sample.language === language)?.text ?? '';
    expect((await decode(iconv.encode(text, table))).encoding).toBe(label);
  });

  it('finds the one accented word in a long English text', async () => {
    const text = `${'The council met again and nothing was decided. '.repeat(20_000)}\nThe café stayed open.`;
    expect((await decode(iconv.encode(text, 'windows-1252'))).characters).toBe(text);
  });

  // TextDecoder makes control characters of these quotation marks on some versions of Node.
  it.each([
    '“Hi” – It’s fine.',
    'The Queen’s speech',
    'It cost £5m.',
    'Dr. Élise Morel',
    'Le café est fermé.',
    'Zürich bleibt ruhig.',
    'La città è chiusa.',
  ])('reads the few signs of %s as windows-1252', async (text) => {
    expect((await decode(iconv.encode(text, 'windows-1252'))).characters).toBe(text);
  });

  it('keeps a multi-byte text readable when one of its bytes is damaged, and says so', async () => {
    const text = SAMPLES.find(({ language }) => language === 'ja')?.text ?? '';
    const [first = '', second = ''] = text.split('\n\n');
    const bytes = Buffer.concat([
      iconv.encode(`${first}\n\n`, 'shift_jis'),
      Buffer.of(0xff),
      iconv.encode(second, 'shift_jis'),
    ]);
    expect(await decode(bytes)).toEqual({
      characters: `${first}\n\nÿ${second}`,
      encoding: 'shift_jis',
      doubt: 'one byte is not shift_jis and was read as windows-1252',
      line: 3,
    });
  });

  it('says when the bytes are as likely another encoding', async () => {
    const { doubt } = await decode(iconv.encode('Cena: 5 tys. zł', 'iso-8859-2'));
    expect(doubt).toMatch(/as likely/);
  });
});
