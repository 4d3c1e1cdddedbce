import { describe, expect, it } from 'vitest';
import { strayTemplates } from '../../src/render/templates/stray.ts';

const PACKAGED = new Map([
  ['front.eta', "<% layout('layout') %>"],
  ['layout.eta', ''],
  ['partials/row.eta', ''],
]);

describe('templates of the archive’s own', () => {
  it.each([
    ['one that replaces ours', { 'front.eta': '' }],
    ['one that replaces a part of ours', { 'partials/row.eta': '' }],
    [
      'a part that another of its own includes',
      { 'front.eta': "<%~ include('partials/ours') %>", 'partials/ours.eta': '' },
    ],
    ['a part that is included with its ending', { 'front.eta': '<%~ include("./ours.eta", {}) %>', 'ours.eta': '' }],
  ])('say nothing of %s', (_, own) => {
    expect(strayTemplates(new Map(Object.entries(own)), PACKAGED)).toEqual([]);
  });

  it('tell of one that has no effect', () => {
    expect(strayTemplates(new Map([['fron.eta', '']]), PACKAGED)).toMatchObject([
      { code: 'template-unused', file: 'templates/fron.eta', cure: expect.stringContaining('front.eta, layout.eta') },
    ]);
  });
});
