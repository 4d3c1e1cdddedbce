import { describe, expect, it } from 'vitest';
import { citedName } from '../../../src/render/citations/author.ts';
import { inOrder, inverted } from '../../../src/render/citations/names.ts';

describe('a writer’s name', () => {
  it.each([
    ['Orla Venn', 'Orla Venn', 'Venn, Orla'],
    ['Venn, Orla', 'Orla Venn', 'Venn, Orla'],
    ['van der Berg, Anna', 'Anna van der Berg', 'van der Berg, Anna'],
    ['Anna van der Berg', 'Anna van der Berg', 'van der Berg, Anna'],
    ['García Márquez, Ana', 'Ana García Márquez', 'García Márquez, Ana'],
    ['Dr. Orla Venn, PhD', 'Orla Venn', 'Venn, Orla'],
    ['Prof. Dr. Jonas Marek Jr., M.D.', 'Jonas Marek Jr.', 'Marek, Jonas, Jr.'],
    ['Jo Hale MP', 'Jo Hale', 'Hale, Jo'],
    ['Jo Hale, MBE', 'Jo Hale', 'Hale, Jo'],
    ['Father Tom O’Hara SJ', 'Tom O’Hara', 'O’Hara, Tom'],
    ['Cllr Jo Hale O.B.E.', 'Jo Hale', 'Hale, Jo'],
    ['Hale, M.D.', 'M.D. Hale', 'Hale, M.D.'],
    ['Lin Ma', 'Lin Ma', 'Ma, Lin'],
    ['Tom Father', 'Tom Father', 'Father, Tom'],
    ['Jonas Marek, Jr.', 'Jonas Marek Jr.', 'Marek, Jonas, Jr.'],
  ])('%s is %s, in lists %s', (name, ordered, listed) => {
    const cited = citedName({ name, kind: 'person' }, 'en');
    expect([inOrder(cited), inverted(cited)]).toEqual([ordered, listed]);
  });

  it('of a body stays whole, commas included', () => {
    expect(inverted(citedName({ name: 'Vell Works, Ltd', kind: 'organisation' }, 'en'))).toBe('Vell Works, Ltd');
  });
});
