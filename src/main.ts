#!/usr/bin/env node
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type BuildReport, build, type Commission, recalled } from './build.ts';
import { isFrugal, onceAbandoned, runFrugally } from './frugal.ts';
import { Fault } from './model/fault.ts';
import { packagedIn, RENDERER } from './packaged.ts';
import { readBaseUrl } from './parse/base-url.ts';
import { readDay } from './parse/day.ts';
import { openProgress } from './terminal/progress.ts';
import { countProblems, reportLines } from './terminal/report.ts';
import { faultLines, styleOf } from './terminal/style.ts';
import { isIntact, verificationLines } from './terminal/verification.ts';
import { writeNew } from './write/init.ts';
import { verify } from './write/verify.ts';

/** Exit codes (design.md): everything in order, a fault in the input, wrong usage, a fault of the environment. */
const EXIT = { ok: 0, input: 1, usage: 2, environment: 3 } as const;

const DEFAULT_FOLDER = 'seeds';

const root = join(import.meta.dirname, '..');
const { version } = createRequire(import.meta.url)('../package.json') as { version: string };

interface BuildFlags {
  out: string;
  baseUrl?: string;
  today?: string;
  compress?: boolean;
  verify?: boolean;
  jobs?: string;
  cache: boolean;
  strict?: boolean;
  quiet?: boolean;
  json?: boolean;
}

if (isFrugal()) onceAbandoned(() => process.exit(EXIT.environment));
process.exitCode = await run(process.argv);

/** Arguments → command → exit code. What only one command needs is loaded by that one. */
async function run(argv: readonly string[]): Promise<number> {
  // A reader that stops listening (`| head`) is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
  let code: number = EXIT.ok;
  const program = commands((result) => {
    code = result;
  });
  try {
    await program.parseAsync(argv);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    for (const line of faultLines(error, styleOf(process.stderr))) console.error(line);
    return error instanceof Fault ? EXIT[error.kind] : EXIT.environment;
  }
}

function commands(finish: (code: number) => void): Command {
  const program = new Command('backfile')
    .description('Turns a folder of raw news texts into a static archive site.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showHelpAfterError('Run backfile --help to see what there is.');

  withBuildOptions(program.command('build [folder]'))
    .description('publish the texts of a folder (seeds) as a site')
    .option('--compress', 'write .gz and .br beside texts, for servers that hand them on')
    .option('--verify', 'look at every byte, even where sizes and times say that nothing has changed')
    .option('--strict', 'warnings count as errors')
    .option('--quiet', 'say nothing unless something is wrong')
    .option('--json', 'print the report as JSON')
    .action(async (folder: string | undefined, flags: BuildFlags) => finish(await runBuild(folder, flags)));

  withBuildOptions(program.command('serve [folder]'))
    .description('build, show the site on this computer, and build again on every change')
    .option('--port <number>', 'the port to listen on')
    .action(async (folder: string | undefined, flags: BuildFlags & { port?: string }) =>
      finish(await runServe(folder, flags)),
    );

  program
    .command('verify <site>')
    .description('compare a site with its manifest: which files are missing, changed or added')
    .option('--json', 'print what was found as JSON')
    .action((site: string, { json = false }: { json?: boolean }) => finish(runVerify(site, json)));

  program
    .command('inspect <file>')
    .description('show what Backfile reads in one text, and why')
    .option('--json', 'print the sidecar')
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const { inspect } = await import('./inspect.ts');
      const { lines, failed } = await inspect(resolve(file), { json, version, style: styleOf(process.stdout) });
      print(lines);
      finish(failed ? EXIT.input : EXIT.ok);
    });

  program
    .command('init [folder]')
    .description('write an archive.yaml to fill in')
    .action(async (folder: string | undefined) => runInit(folder));

  return program;
}

function withBuildOptions(command: Command): Command {
  return command
    .option('--out <folder>', 'where the site goes', 'site')
    .option('--base-url <address>', 'where the site will stand, such as https://archive.example/')
    .option('--jobs <number>', 'how many threads work on the articles; by itself as many as help')
    .option('--no-cache', 'read every text anew, and keep nothing of it in the folder')
    .option('--today <date>', 'also publish texts whose embargo ends on or before this day, such as 2025-05-16')
    .exitOverride();
}

/** What a person asked for, checked: wrong usage ends here. */
function buildOptionsOf(folder: string | undefined, flags: BuildFlags): Commission {
  const content = resolve(folder ?? DEFAULT_FOLDER);
  const out = resolve(flags.out);
  if (content === out || isWithin(content, out)) {
    throw new Fault(
      'usage',
      `The site would be written over the texts: ${shown(out)} holds ${shown(content)}.`,
      'Choose another folder with --out.',
    );
  }
  if (isWithin(process.cwd(), out) || out === homedir()) {
    throw new Fault(
      'usage',
      `The site would be written among everything else that lies in ${shown(out)}.`,
      'Choose a folder of its own with --out.',
    );
  }
  return {
    folder: content,
    out,
    baseUrl: checked('--base-url', flags.baseUrl, readBaseUrl, 'an address such as https://archive.example/'),
    today: checked('--today', flags.today, readDay, 'a day such as 2025-05-16'),
    compress: flags.compress === true,
    cache: flags.cache,
    verify: flags.verify === true,
    jobs: jobsOf(flags.jobs),
    version,
    packaged: packagedIn(root, createRequire(import.meta.url).resolve(RENDERER)),
  };
}

/** Whether a path lies below a folder; both are absolute. */
function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function checked(option: string, words: string | undefined, read: (words: string) => string | null, expected: string) {
  if (words === undefined) return null;
  const value = read(words);
  if (value === null) throw new Fault('usage', `${option} "${words}" is not understood.`, `Give ${expected}.`);
  return value;
}

async function runBuild(folder: string | undefined, flags: BuildFlags): Promise<number> {
  const options = buildOptionsOf(folder, flags);
  const report = await reportOf(options, flags).catch((error: unknown) => {
    if (flags.json) printFault(error);
    throw error;
  });
  if (typeof report === 'number') return report;
  const counts = countProblems(report.problems);
  const failed = counts.error > 0 || (flags.strict === true && counts.warning > 0);

  if (flags.json) console.log(JSON.stringify(report, null, 2));
  else if (!flags.quiet || failed) print(reportLines(report, placesOf(options), styleOf(process.stdout)));
  return failed ? EXIT.input : EXIT.ok;
}

/** What a build has to tell; the exit code of the process that has told it, where there was something to do. */
async function reportOf(options: Commission, { quiet, json }: BuildFlags): Promise<BuildReport | number> {
  if (!isFrugal()) return recalled(options) ?? runFrugally(process.argv.slice(1));
  const progress = openProgress(process.stderr, quiet === true || json === true);
  return build({ ...options, onProgress: progress.show }).finally(progress.close);
}

/** What ended a command, for programs that read its report. */
function printFault(error: unknown): void {
  if (!(error instanceof Fault)) return;
  const { kind, message, cure } = error;
  console.log(JSON.stringify({ fault: { kind, message, cure } }, null, 2));
}

async function runServe(folder: string | undefined, flags: BuildFlags & { port?: string }): Promise<number> {
  const options = buildOptionsOf(folder, flags);
  if (!isFrugal()) return runFrugally(process.argv.slice(1));
  const port = checked('--port', flags.port, (words) => (isPort(words) ? words : null), 'a number from 1 to 65535');
  const style = styleOf(process.stdout);
  const { serve } = await import('./serve/serve.ts');
  const { address } = await serve({
    build: options,
    port: port === null ? null : Number(port),
    onBuilt: (report) => print(reportLines(report, placesOf(options), style)),
    onFault: (error) => print(faultLines(error, style)),
  });
  print([`Read it at ${style.strong(address)} (stop with Ctrl+C)`]);
  return EXIT.ok;
}

function runVerify(site: string, json: boolean): number {
  try {
    const found = verify(site);
    if (json) console.log(JSON.stringify(found, null, 2));
    else print(verificationLines(found, site, styleOf(process.stdout)));
    return isIntact(found) ? EXIT.ok : EXIT.input;
  } catch (error) {
    if (json) printFault(error);
    throw error;
  }
}

function jobsOf(words: string | undefined): number | null {
  const read = (jobs: string) => (/^[1-9]\d?$/.test(jobs) ? jobs : null);
  const jobs = checked('--jobs', words, read, 'a number from 1 to 99');
  return jobs === null ? null : Number(jobs);
}

function isPort(words: string): boolean {
  return /^\d{1,5}$/.test(words) && Number(words) >= 1 && Number(words) <= 65_535;
}

async function runInit(folder: string | undefined): Promise<void> {
  const { starterSettings } = await import('./starter.ts');
  const place = folder ?? DEFAULT_FOLDER;
  const path = join(resolve(place), 'archive.yaml');
  const outcome = writeNew(path, starterSettings());
  if (outcome === 'exists') {
    throw new Fault(
      'usage',
      `${shown(path)} is there already; nothing was changed.`,
      'Edit it, or remove it and run init again.',
    );
  }
  print([
    `${shown(path)} is written; every line in it is a comment until you fill it in.`,
    `Put your texts (.txt, .md) into ${place}, then run: backfile build ${place}`,
  ]);
}

function placesOf({ folder, out }: Pick<Commission, 'folder' | 'out'>) {
  return { folder: shown(folder), out: shown(out) };
}

/** A path as a person writes it: relative to where he stands, if it lies below. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near.startsWith('..') ? path : near;
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}
