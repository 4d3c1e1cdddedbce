import { expect, test } from 'vitest';
import { Fault, faultOf } from '../../src/model/fault.ts';
import { systemError } from './faulty.ts';

test.each([
  ['ENOSPC', 'No space left on the device while writing site/articles/x.html.'],
  ['EACCES', 'No permission while writing site/articles/x.html.'],
  ['EROFS', 'The file system is read-only while writing site/articles/x.html.'],
  ['EMFILE', 'Too many files are open while writing site/articles/x.html.'],
  ['EIO', 'The device failed while writing site/articles/x.html.'],
  ['ENOTDIR', 'A part of the path is a file and no folder while writing site/articles/x.html.'],
  ['ENAMETOOLONG', 'The name is too long for the file system while writing site/articles/x.html.'],
  ['EWHATEVER', 'The system reports EWHATEVER while writing site/articles/x.html.'],
])('%s is put in words, with a cure', (code, message) => {
  const cause = systemError(code, 'open');
  const fault = faultOf(cause, 'writing site/articles/x.html');
  expect(fault).toBeInstanceOf(Fault);
  expect(fault).toMatchObject({ kind: 'environment', message, cause, cure: expect.stringMatching(/^[A-Z].*\.$/) });
});

test.each([new TypeError('a bug'), new Fault('input', 'Two pages.', 'Rename one.'), 'thrown', null])(
  '%s is no error of the system and stays what it is',
  (error) => {
    expect(faultOf(error, 'writing')).toBe(error);
  },
);
