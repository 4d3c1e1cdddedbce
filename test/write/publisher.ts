import { Fault } from '../../src/model/fault.ts';
import type { Page } from '../../src/model/page.ts';
import { publish } from '../../src/write/publish.ts';
import { pagesOfVersion } from './versions.ts';

/**
 * A program that publishes `count` pages of a version. It says when it begins, and ends with 3 on a Fault. With `hold`
 * it waits, when all but the last is staged, for its input to end.
 */
const [out = '', version = '', count = '', hold = ''] = process.argv.slice(2);

async function* pages(): AsyncGenerator<Page> {
  for (const page of pagesOfVersion(version, Number(count))) {
    if (hold === 'hold' && page.path.startsWith('only/')) {
      process.stdout.write('holds\n');
      for await (const _ of process.stdin);
    }
    yield page;
  }
}

process.stdout.write('begins\n');
publish(pages(), out).then(
  ({ written }) => process.stdout.write(`${written}\n`),
  (error: unknown) => {
    process.stdout.write(`${error instanceof Fault ? `${error.kind}: ${error.message}` : String(error)}\n`);
    process.exitCode = 3;
  },
);
