import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameClaims, fileNameTitle } from '../../src/parse/file-name.ts';

describe('a date in the path of a seed', () => {
  it.each([
    ['2024-05-16-mayor-opens-bridge.md', '2024-05-16', 'file-name'],
    ['mayor-opens-bridge-2024-05-16.txt', '2024-05-16', 'file-name'],
    ['20240516_mayor.txt', '2024-05-16', 'file-name'],
    ['2024_05_16 mayor.txt', '2024-05-16', 'file-name'],
    ['gazette_2024.05.16.txt', '2024-05-16', 'file-name'],
    ['19981231.txt', '1998-12-31', 'file-name'],
    ['bridge 19-05-2025.txt', '2025-05-19', 'file-name'],
    ['05-05-2025 bridge.txt', '2025-05-05', 'file-name'],
    ['2024-05-bridge.md', '2024-05', 'file-name'],
    ['2024-05.md', '2024-05', 'file-name'],
    ['2024/05/16/bridge.md', '2024-05-16', 'folder'],
    ['posts/2024/05/bridge.md', '2024-05', 'folder'],
    ['clippings/1994/bridge.txt', '1994', 'folder'],
    ['1994-05/bridge.txt', '1994-05', 'folder'],
    ['1994-05-16/bridge.txt', '1994-05-16', 'folder'],
    ['archive/1994/letters/bridge.txt', '1994', 'folder'],
    ['1994/45/bridge.txt', '1994', 'folder'],
  ])('%s', (path, value, method) => {
    const [claim, ...others] = fileNameClaims(path);
    expect(others).toEqual([]);
    expect(claim).toMatchObject({
      field: 'published',
      value: { value },
      derivation: { method, confidence: 'likely', path },
    });
  });

  it.each([
    '000_f66c6fd349e0c7ed.txt',
    '20251345_bridge.txt',
    '2024-02-30-bridge.md',
    '05-06-2024-bridge.txt',
    'a20240516.txt',
    '120240516.txt',
    '20240516123000.txt',
    '1984-a-review.txt',
    'room-2024-05-16-and-2024-05-17.txt',
    '0001/01/bridge.txt',
    'bridge.txt',
    'v1.2.3.md',
  ])('none in %s', (path) => {
    expect(fileNameClaims(path)).toEqual([]);
  });

  it('gives the file name before its folder', () => {
    const claims = fileNameClaims('1994/1994-05-16-bridge.txt');
    expect(claims.map(({ derivation }) => derivation.method)).toEqual(['file-name', 'folder']);
  });
});

describe('a title from the path of a seed', () => {
  it.each([
    ['mayor-opens-bridge.txt', 'Mayor opens bridge'],
    ['news/2024-05-16-mayor_opens_bridge.md', 'Mayor opens bridge'],
    ['Mayor opens bridge.markdown', 'Mayor opens bridge'],
    ['мер-відкрив-міст.txt', 'Мер відкрив міст'],
    ['bridge-2.txt', 'Bridge 2'],
    ['000_f66c6fd349e0c7ed.txt', '000_f66c6fd349e0c7ed'],
    ['2024-05-16.txt', '2024-05-16'],
    ['.txt', '.txt'],
    ['42.txt', '42'],
  ])('%s → %s', (path, title) => {
    expect(fileNameTitle(path)).toMatchObject({
      field: 'title',
      value: title,
      derivation: { method: 'file-name', confidence: 'uncertain', path },
    });
  });

  it('takes the folder where the file is only its index', () => {
    const claim = fileNameTitle('posts/mayor-opens-bridge/index.md');
    expect(claim).toMatchObject({ value: 'Mayor opens bridge', derivation: { method: 'folder' } });
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }).filter((name) => !name.includes('/')),
        (name) => {
          expect(fileNameTitle(`${name}.txt`).value).not.toBe('');
        },
      ),
    );
  });
});
