import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSharing } from '../../src/relate/sharing.ts';

it('leaves every value as it was', () => {
  const share = openSharing();
  const word = fc.oneof(fc.constantFrom('Orla Venn', 'the quay', ''), fc.string({ maxLength: 90 }));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ depthSize: 'small' }, word, fc.constantFrom(null, 7, true), tie('list'), tie('fields')),
    list: fc.array(tie('tree'), { maxLength: 4 }),
    fields: fc.dictionary(fc.constantFrom('name', 'forms', 'roles'), tie('tree')),
  }));
  fc.assert(
    fc.property(fc.array(tree), (all) => {
      const before = structuredClone(all);
      expect(share(all)).toEqual(before);
    }),
  );
});
