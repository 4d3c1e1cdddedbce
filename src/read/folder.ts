import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { Fault, faultOf, systemCodeOf } from '../model/fault.ts';
import type { Problem } from '../model/problem.ts';
import type { Folder, SourceFile } from '../model/seed.ts';
import { isTemplate, publicFiles, templateTexts } from './assets.ts';
import { decode } from './decode.ts';
import { doubtProblem } from './doubt.ts';
import { linkProblem } from './link.ts';
import { byPath, inNfc, isSeedPath } from './paths.ts';
import { type Walked, walk } from './walk.ts';

/** What is never a seed or a file of an article, at the root of a content folder. */
const RESERVED = ['archive.yaml', 'overrides.yaml', 'entities.yaml', 'templates', 'public'];

/**
 * What lies in a content folder: its seeds and other files, its settings, templates and public files. `skip` holds
 * absolute paths that are never entered, such as the output folder. Throws a Fault where there is no such folder, where it
 * cannot be read as a whole, or where its settings cannot be used as they are.
 * Everything else is a problem: a file that cannot be read or whose name is not UTF-8, a symbolic link, two names that
 * look alike, no seed at all.
 */
export async function listFolder(location: string, { skip }: { skip: string[] }): Promise<Folder> {
  const root = resolve(location);
  try {
    return await listAt(root, skip);
  } catch (error) {
    throw faultOf(error, `reading ${root}`);
  }
}

async function listAt(root: string, skip: string[]): Promise<Folder> {
  const real = await findFolder(root);
  const walked = await walk(root, await wantedIn(root, skip));
  const { files, problems } = inNfc(walked.files);
  const seeds = files.filter(({ path }) => isSeedPath(path)).sort(byPath);
  const others = files.filter(({ path }) => !isSeedPath(path)).sort(byPath);
  refuseMisnamedSettings(others);
  const archive = await readSettings(root, 'archive.yaml');
  const overrides = await readSettings(root, 'overrides.yaml');
  const entities = await readSettings(root, 'entities.yaml');
  const templates = await walkOwn(root, 'templates');
  const ownPublic = await walkOwn(root, 'public');
  const links = [...templates.links, ...ownPublic.links, ...walked.links];
  return {
    location: root,
    seeds,
    files: new Map(others.map((file) => [file.path, file])),
    settings: { archive: archive.text, overrides: overrides.text, entities: entities.text },
    templates: await templateTexts(templates.files),
    publicFiles: publicFiles(ownPublic.files),
    problems: [
      ...[archive, overrides, entities, templates, ownPublic, walked].flatMap((part) => part.problems),
      ...(await Promise.all(links.map((path) => linkProblem(real, path)))),
      ...templates.files.flatMap(unreadTemplate),
      ...problems,
      ...(seeds.length === 0 ? [noSeeds()] : []),
    ],
  };
}

/** The folder's place without symbolic links. */
async function findFolder(root: string): Promise<string> {
  try {
    const real = await realpath(root);
    if ((await stat(real)).isDirectory()) return real;
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT' && systemCodeOf(error) !== 'ENOTDIR') throw error;
    throw new Fault('usage', `There is no folder ${root}.`, 'Name the folder that holds your texts.');
  }
  throw new Fault('usage', `${root} is a file, not a folder.`, 'Name the folder that holds your texts.');
}

/** Whether a path is to be walked: what is reserved or skipped is not. */
async function wantedIn(root: string, skip: string[]): Promise<(path: string) => boolean> {
  const places = await Promise.all(skip.map((place) => realpath(place).catch(() => resolve(place))));
  const real = await realpath(root);
  const passedOver = new Set([...RESERVED, ...places.map((place) => relative(real, place).split(sep).join('/'))]);
  return (path) => !passedOver.has(path);
}

/**
 * The text of a settings file; null where there is none. It is not passed over when it cannot be read: it may be what
 * keeps a seed private.
 */
async function readSettings(root: string, name: string): Promise<{ text: string | null; problems: Problem[] }> {
  const location = join(root, name);
  try {
    if (!(await lstat(location)).isFile()) throw unusable(name, 'is not a file');
    const decoded = await decode(await readFile(location));
    const doubt = doubtProblem(name, decoded);
    return { text: decoded.characters, problems: doubt === null ? [] : [doubt] };
  } catch (error) {
    const reason = systemCodeOf(error);
    if (reason === 'ENOENT') return { text: null, problems: [] };
    throw reason === null ? error : unusable(name, `cannot be read (${reason})`);
  }
}

function unusable(name: string, why: string): Fault {
  return new Fault('input', `${name} ${why}, so nothing was published.`, 'Put a file in its place that you may read.');
}

/** Settings under another name would be without effect, and a seed that they keep private would be published. */
function refuseMisnamedSettings(files: SourceFile[]): void {
  for (const { path } of files) {
    const [, name] = /^(archive|overrides|entities)\.ya?ml$/i.exec(path) ?? [];
    if (name === undefined) continue;
    const right = `${name.toLowerCase()}.yaml`;
    throw new Fault('input', `"${path}" has no effect, since Backfile reads "${right}".`, `Rename it to ${right}.`);
  }
}

/** What lies in a reserved folder of the archive's own: files by their path in it, links and problems by theirs in the whole. */
async function walkOwn(root: string, name: string): Promise<Walked> {
  const inside = `${name}/`;
  const { files, links, problems } = await walk(root, (path) => path === name || path.startsWith(inside));
  return {
    files: files.flatMap((file) => (file.path === name ? [] : [{ ...file, path: file.path.slice(inside.length) }])),
    links,
    problems: files.some(({ path }) => path === name) ? [...problems, noFolder(name)] : problems,
  };
}

function noFolder(name: string): Problem {
  return {
    code: 'reserved-name',
    severity: 'warning',
    message: 'It is a file, and its name is kept for a folder of the archive.',
    file: name,
    line: null,
    cure: 'Give the file another name.',
  };
}

function unreadTemplate({ path }: SourceFile): Problem[] {
  if (isTemplate(path)) return [];
  return [
    {
      code: 'template-unread',
      severity: 'notice',
      message: 'It has no effect, since templates end in .eta.',
      file: `templates/${path}`,
      line: null,
      cure: 'Give it that ending, or move it to public/ if the site should offer it.',
    },
  ];
}

function noSeeds(): Problem {
  return {
    code: 'no-seeds',
    severity: 'warning',
    message: 'There is no .txt, .md or .markdown file in the folder, so the archive is empty.',
    file: null,
    line: null,
    cure: 'Put your texts into the folder, or name another one.',
  };
}
