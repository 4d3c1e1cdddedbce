import { resolve, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultInAddress, folded } from '../../src/write/address.ts';
import { processorSeconds } from '../support/cpu.ts';

const hostile = fc.array(fc.constantFrom('..', '.', '/', '\\', 'a', '.backfile', '\0', 'C:', ' ', '~', '%2e'), {
  maxLength: 8,
});

test('a path that is not refused lies in the folder, and not in the build’s own', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        hostile.map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (path) => {
        const location = resolve('/site', path);
        const inside = location.startsWith(`/site${sep}`) && !`${location}/`.startsWith('/site/.backfile/');
        expect(faultInAddress(path) !== null || inside).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
});

test.each([
  'index.html',
  'articles/mayor-resigns~1a2b3c4d.html',
  'люди/анна.html',
  '.nojekyll',
  'a b/…/x..y',
  '%2e%2e/x',
])('the plain path %j is not refused', (path) => {
  expect(faultInAddress(path)).toBeNull();
});

test.each([
  ['Photo.PNG', 'photo.png'],
  ['Zoë', 'Zoë'.normalize('NFD')],
  ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
  ['straße', 'STRASSE'],
  ['ﬁle', 'FILE'],
])('%s and %s are one name to some file system', (first, second) => {
  expect(folded(first)).toBe(folded(second));
});

test.each(['a', '/', '.', '\\', ' ', '\u0301', 'ß'])('a megabyte of %j is judged at once', (character) => {
  const seconds = processorSeconds(() => {
    expect(faultInAddress(character.repeat(1_000_000))).not.toBeNull();
    folded(character.repeat(1_000_000));
  });
  expect(seconds).toBeLessThan(2);
});
