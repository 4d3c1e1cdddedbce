/**
 * Whose fault it is that nothing could be published: `usage` how the program was called (exit code 2),
 * `environment` the machine (3), `input` what a person wrote (1).
 */
export type FaultKind = 'usage' | 'environment' | 'input';

/** Ends a build, and leaves the last good site as it was. `message` and `cure` are one sentence each, for people. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  readonly cure: string;

  constructor(kind: FaultKind, message: string, cure: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
    this.cure = cure;
  }
}

/**
 * An error of the system (one with an errno code) as a Fault of the environment in words; `doing` completes the
 * sentence: `writing site/index.html`. Anything else – a Fault, or an error that is a bug – comes back as it is.
 */
export function faultOf(error: unknown, doing: string): unknown {
  const code = systemCodeOf(error);
  if (code === null) return error;
  const [reason, cure] = WORDS[code] ?? [
    `The system reports ${code}`,
    'See that the place can be used, then try again.',
  ];
  return new Fault('environment', `${reason} while ${doing}.`, cure, { cause: error });
}

/** The errno code (`ENOSPC`) of an error of the system; null for any other error. */
export function systemCodeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

const RIGHTS = 'See that you may read and write there, or choose another folder.';
const OTHER_NAME = 'Move it away, or choose another folder.';

const WORDS: Partial<Record<string, [reason: string, cure: string]>> = {
  ENOSPC: ['No space left on the device', 'Free some space, or choose a folder on another device, then try again.'],
  EDQUOT: ['The disk quota is used up', 'Free some space, then try again.'],
  EFBIG: ['The file is too big for the file system', 'Choose a folder on another device.'],
  EACCES: ['No permission', RIGHTS],
  EPERM: ['The system does not allow it', RIGHTS],
  EROFS: ['The file system is read-only', RIGHTS],
  EMFILE: ['Too many files are open', 'Raise the limit on open files (ulimit -n), then try again.'],
  ENFILE: ['Too many files are open on this machine', 'Close other programs, then try again.'],
  EIO: ['The device failed', 'Check the disk or the network drive, then try again.'],
  EBUSY: ['Another program is using the file', 'Close the program that has it open, then try again.'],
  ENOENT: ['A file or folder is missing', 'See that it is there, then try again.'],
  ENOTDIR: ['A part of the path is a file and no folder', OTHER_NAME],
  EISDIR: ['There is a folder where a file should be', OTHER_NAME],
  EEXIST: ['Something of that name is there already', OTHER_NAME],
  ENOTEMPTY: ['The folder is not empty', OTHER_NAME],
  EXDEV: ['A part of the folder lies on another device', 'Keep the whole folder on one device.'],
  ELOOP: ['Symbolic links lead in a circle', 'Remove the circle, then try again.'],
  ENAMETOOLONG: ['The name is too long for the file system', 'Give it a shorter name, or choose a shorter path.'],
};
