// What an earlier compilation left must not reach the package: the compiler never removes a file.
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
