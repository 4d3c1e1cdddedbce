import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../src/model/slug.ts';
import { addressesOf, fileAddressesOf } from '../../src/relate/addresses.ts';

const wanted = (...paths: string[]) => paths.map((path) => ({ path, slug: null }));

describe('the address of an article', () => {
  it.each([
    ['000_f66c6fd349e0c7ed.txt', '000_f66c6fd349e0c7ed'],
    ['1994/05/Mayor opens bridge.txt', '1994-05-mayor-opens-bridge'],
    ['Пожежа в порту.txt', 'pozhezha-v-portu'],
    ["The Mayor's Day.md", 'the-mayors-day'],
    ['-rf.txt', 'rf'],
  ])('%s is articles/%s.html', (path, name) => {
    expect(addressesOf(wanted(path)).names.get(path)).toBe(name);
  });

  it.each(['con.txt', 'COM1.md', 'index.txt', '¡¿.txt', '....txt', `${'ї'.repeat(128)}.txt`])(
    '%s gets a hash of its path',
    (path) => {
      expect(addressesOf(wanted(path)).names.get(path)).toMatch(/^[a-z0-9_-]+~[0-9a-f]{8}$/);
    },
  );

  it('is the slug that a person gave, made safe', () => {
    const { names } = addressesOf([{ path: 'a.txt', slug: '../../Etc/Passwd' }]);
    expect(names.get('a.txt')).toBe('etc-passwd');
  });

  it('is nobody’s where several seeds ask for it, and a problem names them', () => {
    const { names, shared, problems } = addressesOf(wanted('fire.txt', 'fire.md', 'flood.txt'));
    expect(names.get('fire.txt')).toMatch(/^fire~[0-9a-f]{8}$/);
    expect(names.get('fire.md')).toMatch(/^fire~[0-9a-f]{8}$/);
    expect(names.get('flood.txt')).toBe('flood');
    expect(shared).toEqual([{ name: 'fire', paths: ['fire.txt', 'fire.md'] }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: 'fire.txt',
      message: 'It asks for the address articles/fire.html, as does fire.md.',
    });
  });

  it('does not change for those that were there when a third comes', () => {
    const before = addressesOf(wanted('fire.txt', 'fire.md')).names;
    const after = addressesOf(wanted('fire.txt', 'fire.md', 'Fire.txt')).names;
    for (const [path, name] of before) expect(after.get(path)).toBe(name);
  });

  it('is a file name of its own on every system, whatever the path', () => {
    const path = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          path.map((parts) => `${parts.join('/')}.txt`),
          { maxLength: 20 },
        ),
        (paths) => {
          const names = [...addressesOf(wanted(...paths)).names.values()];
          expect(new Set(names).size).toBe(paths.length);
          for (const name of names) {
            expect(name).toMatch(/^[a-z0-9_~-]{1,120}$/);
            expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d|-.*)$/);
          }
        },
      ),
    );
  });
});

describe('the address of an attachment', () => {
  it('keeps the ending, and a hash parts those that would share one', () => {
    const addresses = fileAddressesOf(['img/Bridge 1.JPG', 'img/bridge-1.jpg', 'plan.pdf']);
    expect(addresses.get('plan.pdf')).toBe('files/plan.pdf');
    expect(addresses.get('img/Bridge 1.JPG')).toMatch(/^files\/img-bridge-1~[0-9a-f]{8}\.jpg$/);
    expect(new Set(addresses.values()).size).toBe(3);
  });
});

describe('a slug', () => {
  it('is empty where no letter is left', () => {
    expect(slugOf('..')).toBe('');
  });
});
