import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeNew } from '../../src/write/init.ts';
import { systemError, watchedDisk } from './faulty.ts';
import { scratchFolder } from './scratch.ts';

const scratch = scratchFolder();

test('writes a new file, with the folders that lead to it', () => {
  const path = join(scratch, 'clippings/deep/archive.yaml');
  expect(writeNew(path, '# Žilina\n')).toBe('written');
  expect(fs.readFileSync(path, 'utf8')).toBe('# Žilina\n');
});

test('never touches what is there, be it a link to nowhere', () => {
  const path = join(scratch, 'mine.yaml');
  fs.writeFileSync(path, 'mine');
  expect(writeNew(path, 'ours')).toBe('exists');
  expect(fs.readFileSync(path, 'utf8')).toBe('mine');
  fs.symlinkSync(join(scratch, 'nowhere'), join(scratch, 'link.yaml'));
  expect(writeNew(join(scratch, 'link.yaml'), 'ours')).toBe('exists');
  expect(fs.existsSync(join(scratch, 'nowhere'))).toBe(false);
});

test('leaves no half of a file on a full disk', () => {
  const path = join(scratch, 'full.yaml');
  const full = watchedDisk((call) => {
    if (call === 'writeFileSync') throw systemError('ENOSPC', 'write');
  });
  expect(() => writeNew(path, 'text', full)).toThrow(
    expect.objectContaining({
      name: 'Fault',
      kind: 'environment',
      message: `No space left on the device while writing ${path}.`,
    }),
  );
  expect(fs.existsSync(path)).toBe(false);
});

test('says so where the folder is a file', () => {
  fs.writeFileSync(join(scratch, 'file'), '');
  expect(() => writeNew(join(scratch, 'file/archive.yaml'), '')).toThrow(
    expect.objectContaining({ kind: 'environment', message: expect.stringMatching(/file is a file and no folder\.$/) }),
  );
});
