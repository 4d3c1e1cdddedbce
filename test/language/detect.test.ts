import { describe, expect, it } from 'vitest';
import { detectLanguage, directionOf } from '../../src/language/detect.ts';
import { languageOf } from '../../src/language/index.ts';
import { languageName } from '../../src/language/names.ts';
import { processorSeconds } from '../support/cpu.ts';

const BRIDGE: [string, string][] = [
  ['en', 'The mayor opened the new bridge over the river yesterday, after three years of work and many delays.'],
  ['uk', 'Вчора міський голова відкрив новий міст через річку, який будували три роки з численними затримками.'],
  ['ru', 'Вчера мэр города открыл новый мост через реку, который строили три года с многочисленными задержками.'],
  ['de', 'Der Bürgermeister hat gestern die neue Brücke über den Fluss eröffnet, an der drei Jahre gebaut wurde.'],
  ['nl', 'De burgemeester opende gisteren de nieuwe brug over de rivier, waaraan drie jaar lang is gewerkt.'],
  ['da', 'Borgmesteren åbnede i går den nye bro over floden, som der er blevet bygget på i tre år med forsinkelser.'],
  ['fr', 'Le maire a inauguré hier le nouveau pont sur la rivière, après trois années de travaux et bien des retards.'],
  ['es', 'El alcalde inauguró ayer el nuevo puente sobre el río, después de tres años de obras y muchos retrasos.'],
  ['pl', 'Burmistrz otworzył wczoraj nowy most na rzece, który budowano przez trzy lata z licznymi opóźnieniami.'],
  ['ar', 'افتتح رئيس البلدية أمس الجسر الجديد فوق النهر بعد ثلاث سنوات من العمل والتأخير المتكرر في الموعد'],
  ['he', 'ראש העיר פתח אתמול את הגשר החדש מעל הנהר לאחר שלוש שנים של עבודה ועיכובים רבים'],
  ['zh', '市长昨日宣布新桥正式通车，这座大桥历时三年建成，市民纷纷前往参观。'],
  ['ja', '市長は昨日、三年かけて建設された新しい橋の開通式に出席しました。'],
];

describe('the language of a text', () => {
  it('is told without the detector where the words are plain English, and with it where they are not', async () => {
    // A module of its own, whose detector nobody has opened.
    const address = '../../src/language/detect.ts?closed';
    const anew = (await import(address)) as typeof import('../../src/language/detect.ts');
    const english = 'She said that the ferry was late and that they would have to wait for it with the others. '.repeat(
      9,
    );
    expect(anew.detectLanguage(english)).toEqual({ code: 'en', confidence: 'certain' });
    let asked = 0;
    const german = () => {
      asked += 1;
      return anew.detectLanguage('Der Bürgermeister hat gestern die neue Brücke über den Fluss eröffnet. '.repeat(9));
    };
    expect(german).toThrow();
    expect(await anew.withDetector(german)).toMatchObject({ code: 'de' });
    expect(await anew.withDetector(german)).toMatchObject({ code: 'de' });
    expect(asked).toBe(4);
    const broken = () => {
      throw new Error('no matter of languages');
    };
    await expect(anew.withDetector(broken)).rejects.toThrow('no matter of languages');
  });

  it.each(BRIDGE)('%s', (code, text) => {
    expect(detectLanguage(text)).toMatchObject({ code });
    expect(detectLanguage(text.repeat(20))).toEqual({ code, confidence: 'certain' });
  });

  it.each([
    '',
    '   ',
    'Ok',
    '12345 67890 1234567890',
    'https://arlmouth.example/news/bridge-opens',
    '— — —',
    '😀😀😀😀',
    'Title\n\nnul byte\u0000 text and bell\u0007 and more.',
  ])('is not guessed from %j', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('does not hang on control characters', () => {
    const [english = ''] = BRIDGE.map(([, text]) => text);
    expect(detectLanguage(english.replaceAll(' ', ' \u0000\u0007'))).toEqual(detectLanguage(english));
  });

  it('is the one that most of a mixed text is in, and no longer certain', () => {
    const [english, ukrainian] = [BRIDGE[0]?.[1] ?? '', BRIDGE[1]?.[1] ?? ''];
    const detected = detectLanguage(`${ukrainian.repeat(5)}${english.repeat(20)}`);
    expect(detected?.code).toBe('en');
    expect(detected?.confidence).toBe('likely');
  });

  it('is read from long texts in good time', () => {
    const seconds = processorSeconds(() => {
      detectLanguage('a'.repeat(5_000_000));
      detectLanguage('@'.repeat(5_000_000));
      detectLanguage(' '.repeat(5_000_000));
    });
    expect(seconds).toBeLessThan(2);
  });
});

describe('a language code', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa', 'rtl'],
    ['ckb', 'rtl'],
    ['uz', 'ltr'],
    ['uz-Arab', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['ur-Latn', 'ltr'],
    ['zz', 'ltr'],
    [null, 'ltr'],
  ])('%s is written %s', (code, direction) => {
    expect(directionOf(code)).toBe(direction);
  });

  it.each([
    ['uk', 'Ukrainian'],
    ['en', 'English'],
    ['pt-BR', 'Portuguese (BR)'],
    ['EN', 'English'],
    ['tlh', 'tlh'],
  ])('%s is named %s', (code, name) => {
    expect(languageName(code)).toBe(name);
  });

  it('stands for English where nothing is known', () => {
    expect([languageOf(null).code, languageOf('en-GB').code, languageOf('uk').code]).toEqual(['en', 'en', 'uk']);
  });
});
