import { describe, expect, it } from 'vitest';
import { resolvePath, writtenPath } from '../../src/model/reference.ts';

describe('writtenPath', () => {
  it.each([
    ['a%20b.png', 'a b.png'],
    ['a.png?size=2#top', 'a.png'],
    ['100%.png', '100%.png'],
    ['#top', ''],
  ])('%s is %j', (reference, path) => {
    expect(writtenPath(reference)).toBe(path);
  });
});

describe('resolvePath', () => {
  it.each([
    ['a.png', '2001/x.md', '2001/a.png'],
    ['./b/../a.png', '2001/x.md', '2001/a.png'],
    ['/a.png', '2001/x.md', 'a.png'],
    ['../../etc/passwd', '2001/x.md', null],
    ['..', 'x.md', null],
  ])('%s in %s is %s', (reference, from, target) => {
    expect(resolvePath(reference, from)).toBe(target);
  });
});
