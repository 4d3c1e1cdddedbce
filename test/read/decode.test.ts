import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';

const LINE_ENDS = /\r{1,2}\n|[\r\u2028\u2029]/g;
/** What decode promises to make of a text: line ends joined, NULs at the end left out. */
const read = (text: string) => text.replace(/\0+$/, '').replace(LINE_ENDS, '\n');

const inUtf8 = (text: string) => Buffer.from(text, 'utf8');
const inUtf16 = (text: string) => Buffer.from(text, 'utf16le');
const inUtf16be = (text: string) => inUtf16(text).swap16();
const join = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? inUtf8(part) : Buffer.from(part))));

const anyText = fc.string({ unit: 'binary' });
const wellFormed = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());

describe('decode', () => {
  it('reads any text in UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(wellFormed, async (text) => {
        // A mark at the front says UTF-8 before anything is guessed; NULs and escapes belong to other tests.
        const plain = text.replaceAll('\0', '').replaceAll('\u001b', '');
        expect(await decode(join([0xef, 0xbb, 0xbf], plain))).toEqual({
          characters: read(plain),
          encoding: 'utf-8',
          doubt: null,
          line: null,
        });
      }),
    );
  });

  it('reads any text in UTF-16 with a byte order mark, even half a surrogate pair', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        expect((await decode(Buffer.concat([Buffer.of(0xff, 0xfe), inUtf16(text)]))).characters).toBe(read(text));
        expect((await decode(Buffer.concat([Buffer.of(0xfe, 0xff), inUtf16be(text)]))).characters).toBe(read(text));
      }),
    );
  });

  it('reads any bytes, and shows U+FFFD only where they hold it', async () => {
    const held = [
      [0xef, 0xbf, 0xbd],
      [0xff, 0xfd],
      [0xfd, 0xff],
      [0x84, 0x31, 0xa4, 0x37],
    ].map((one) => Buffer.from(one));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400, size: 'max' }), async (bytes) => {
        const { characters } = await decode(bytes);
        if (characters.includes('\ufffd')) expect(held.some((one) => Buffer.from(bytes).includes(one))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('reads any bytes after a real text as that text and something more', async () => {
    const text = 'Zażółć gęślą jaźń. '.repeat(20);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), async (bytes) => {
        const { characters, encoding } = await decode(join(text, '\n', [...bytes]));
        expect(encoding).toBe('utf-8');
        expect(characters.startsWith(text)).toBe(true);
      }),
    );
  });

  it.each([
    ['UTF-8', inUtf8('Привіт, світе.\n'), 'Привіт, світе.\n', 'utf-8'],
    ['UTF-8 with a byte order mark', inUtf8('\ufeffПривіт.\n'), 'Привіт.\n', 'utf-8'],
    ['ASCII', inUtf8('Plain words.\n'), 'Plain words.\n', 'utf-8'],
    ['UTF-16LE with a mark', inUtf16('\ufeffПривіт, світе.\n'), 'Привіт, світе.\n', 'utf-16le'],
    ['UTF-16BE with a mark', inUtf16be('\ufeffПривіт, світе.\n'), 'Привіт, світе.\n', 'utf-16be'],
    ['UTF-16LE without one', inUtf16('The café is open.\n'), 'The café is open.\n', 'utf-16le'],
    ['UTF-16BE without one', inUtf16be('The café is open.\n'), 'The café is open.\n', 'utf-16be'],
    ['UTF-16LE without one, Cyrillic', inUtf16('Привіт, світе.\n'), 'Привіт, світе.\n', 'utf-16le'],
    [
      'UTF-16BE without one, Japanese',
      inUtf16be('雪が降った。\n冬が来た。\n'),
      '雪が降った。\n冬が来た。\n',
      'utf-16be',
    ],
    [
      'ISO-2022-JP',
      join([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], ' ok'),
      '日本 ok',
      'iso-2022-jp',
    ],
    ['an empty file', Buffer.of(), '', 'utf-8'],
    ['a mark and nothing else', Buffer.of(0xff, 0xfe), '', 'utf-16le'],
  ])('reads %s without a doubt', async (_, bytes, characters, encoding) => {
    expect(await decode(bytes)).toEqual({ characters, encoding, doubt: null, line: null });
  });

  it.each([
    ['CRLF', 'a\r\nb', 'a\nb'],
    ['the bare CR of old Macs', 'a\r\rb', 'a\n\nb'],
    ['CR CR LF, converted twice', 'a\r\r\nb', 'a\nb'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['a mixture', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ])('joins line ends: %s', async (_, text, characters) => {
    expect((await decode(inUtf8(text))).characters).toBe(characters);
  });

  it('keeps other control characters, U+0085 and a NUL between words as they are', async () => {
    const text = 'Привіт\u0007 світе\u000c x\u0085y \0 z';
    expect(await decode(inUtf8(text))).toEqual({ characters: text, encoding: 'utf-8', doubt: null, line: null });
    expect((await decode(inUtf8('one\0two'))).characters).toBe('one\0two');
  });

  it('keeps a replacement character that the file has', async () => {
    expect((await decode(inUtf8('lost \ufffd here'))).characters).toBe('lost \ufffd here');
  });

  it.each(['Nicolò', 'Michaël', 'Garçon'])('reads a lone accent inside a name as a letter: %s', async (name) => {
    const text = `The mayor, ${name} Tarrow, said on Monday that the ferry would return to the quay in May.`;
    expect((await decode(Buffer.from(text, 'latin1'))).characters).toBe(text);
  });

  it('keeps UTF-8 with one stray byte, and says which and where', async () => {
    expect(await decode(join('“Так”, – сказав він.\nЛист із caf', [0xe9], '.\n'))).toEqual({
      characters: '“Так”, – сказав він.\nЛист із café.\n',
      encoding: 'utf-8',
      doubt: 'one byte is not utf-8 and was read as windows-1252; it is 0xE9 (é)',
      line: 2,
    });
  });

  it('keeps UTF-8 with a few stray bytes in a long file', async () => {
    const { characters, encoding, doubt, line } = await decode(
      join('“One”\r\n“two”\r\n“three”\r\n', [0x93], 'four', [0x94], '\r\n“five”'),
    );
    expect({ characters, encoding, line }).toEqual({
      characters: '“One”\n“two”\n“three”\n“four”\n“five”',
      encoding: 'utf-8',
      line: 4,
    });
    expect(doubt).toMatch(/^2 bytes are not utf-8 and were read as windows-1252; the first is 0x93/);
  });

  it('leaves out the character in the middle of which a download broke off', async () => {
    const whole = inUtf8('Річка замерзла — «');
    expect(await decode(whole.subarray(0, -1))).toEqual({
      characters: 'Річка замерзла — ',
      encoding: 'utf-8',
      doubt: 'it ends in the middle of a character',
      line: 1,
    });
    expect(await decode(inUtf16('\ufeffРічка').subarray(0, -1))).toMatchObject({
      characters: 'Річк',
      doubt: 'it ends in the middle of a character',
    });
  });

  it('leaves out the NULs that a crash left at the end', async () => {
    expect(await decode(join('Written before the crash.\n', Array<number>(4096).fill(0)))).toEqual({
      characters: 'Written before the crash.\n',
      encoding: 'utf-8',
      doubt: 'ends in 4096 NUL characters, which were left out',
      line: 2,
    });
  });

  it('names half a surrogate pair', async () => {
    expect(await decode(Buffer.concat([inUtf16('\ufeffone\n'), Buffer.of(0x3d, 0xd8), inUtf16(' two')]))).toMatchObject(
      {
        characters: 'one\n\ud83d two',
        doubt: 'half of a surrogate pair stands alone',
        line: 2,
      },
    );
  });

  it.each([
    ['blanks', ' '],
    ['stray bytes', '\xe9'],
    ['lead bytes of UTF-8', '\xe2\x80'],
    ['NULs between letters', 'a\0'],
    ['carriage returns', '\r'],
    ['lines of one accent', '\xe9\n'],
    ['escapes', '\x1b$'],
    ['bytes that no table likes', '\x81\xff'],
    ['quotation marks', '\x93\x94'],
  ])('takes time in proportion to a megabyte of %s', async (_, unit) => {
    const bytes = Buffer.from(unit.repeat(1_000_000 / unit.length), 'latin1');
    const { user } = process.cpuUsage();
    await decode(bytes);
    expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(3);
  });
});
