import { configOf } from './config.ts';
import type { Config } from './model/config.ts';
import { Fault } from './model/fault.ts';
import type { NameStatement } from './model/name-statement.ts';
import type { LocatedOverride } from './model/override.ts';
import type { Problem } from './model/problem.ts';
import type { Folder } from './model/seed.ts';
import { parseEntities } from './parse/entities.ts';
import { withholds } from './parse/override-claims.ts';
import { parseOverrides } from './parse/overrides.ts';

/** What a person set in archive.yaml, overrides.yaml and entities.yaml. */
export interface Settings {
  config: Config;
  /** By the path of the seed that they correct. */
  overrides: Map<string, LocatedOverride>;
  /** What the person says of the archive's names. */
  statements: NameStatement[];
  problems: Problem[];
}

/**
 * The settings of a content folder, with the build's base URL laid over them. Problems: those of `configOf`,
 * `parseOverrides` and `parseEntities`, and `override-without-seed`. Throws a Fault where overrides.yaml cannot be used, or
 * withholds a seed that is not there.
 */
export function readSettings(folder: Folder, { baseUrl }: { baseUrl: string | null }): Settings {
  const { config, problems } = configOf(folder.settings.archive, { baseUrl, folder: folder.location });
  const read = parseOverrides(folder.settings.overrides ?? '');
  if (!read.usable) throw unusableOverrides(read.problems);
  const entities = parseEntities(folder.settings.entities ?? '');
  const known = new Set(folder.seeds.map(({ path }) => path));
  const strays = [...read.overrides].filter(([path]) => !known.has(path));
  const withheld = strays.find(([, override]) => withholds(override));
  if (withheld !== undefined) throw strayWithholding(withheld);
  return {
    config,
    overrides: read.overrides,
    statements: entities.statements,
    problems: [...problems, ...read.problems, ...strays.map(strayOverride), ...entities.problems],
  };
}

/** Without overrides.yaml nobody knows which seeds are private, so nothing may be published. */
function unusableOverrides([first]: Problem[]): Fault {
  const where = first?.line == null ? 'overrides.yaml' : `overrides.yaml:${first.line}`;
  return new Fault(
    'input',
    `${where}  ${first?.message ?? 'It cannot be read.'} Nothing is published, since it may say what is private.`,
    first?.cure ?? 'Correct it.',
  );
}

/** Nobody knows which seed is meant, and to guess wrong would publish it. */
function strayWithholding([path, { line }]: [string, LocatedOverride]): Fault {
  return new Fault(
    'input',
    `overrides.yaml:${line}  "${path}" is to be withheld, but there is no such seed. Nothing is published, since another path may be meant.`,
    `${STRAY_CURE.slice(0, -1)} if the text is gone.`,
  );
}

function strayOverride([path, { line }]: [string, LocatedOverride]): Problem {
  return {
    code: 'override-without-seed',
    severity: 'error',
    message: `"${path}" is corrected here, but there is no such seed.`,
    file: 'overrides.yaml',
    line,
    cure: STRAY_CURE,
  };
}

const STRAY_CURE = 'Write the path as it is in the content folder, with its folders and ending, or remove the entry.';
