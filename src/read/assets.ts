import { readFile } from 'node:fs/promises';
import { faultOf, systemCodeOf } from '../model/fault.ts';
import type { SourceFile } from '../model/seed.ts';
import { decode } from './decode.ts';
import { byPath, inNfc } from './paths.ts';
import { walk } from './walk.ts';

/** The files below a folder that are published as they are, by their path in it; none where there is no such folder. */
export async function readPublicFolder(location: string): Promise<SourceFile[]> {
  return publicFiles(await filesIn(location));
}

/** Where the files lie with which pictures are drawn (absolute). */
export interface PaintBoxFiles {
  renderer: string;
  font: string;
}

/** The bytes of those files. Throws a Fault where one cannot be read. */
export async function readPaintBox({
  renderer,
  font,
}: PaintBoxFiles): Promise<{ renderer: Uint8Array; font: Uint8Array }> {
  return { renderer: await bytesOf(renderer), font: await bytesOf(font) };
}

/** The text of one of the program's own files. Throws a Fault where it cannot be read. */
export async function readText(location: string): Promise<string> {
  return Buffer.from(await bytesOf(location)).toString();
}

async function bytesOf(location: string): Promise<Uint8Array> {
  try {
    return await readFile(location);
  } catch (error) {
    throw faultOf(error, `reading ${location}`);
  }
}

/** The templates below a folder: name (`article.eta`, `partials/head.eta`) to text; none where there is no such folder. */
export async function readTemplates(location: string): Promise<Map<string, string>> {
  return templateTexts(await filesIn(location));
}

/** Hidden files are passed over and symbolic links are not followed, as in the content folder. Throws Faults. */
async function filesIn(location: string): Promise<SourceFile[]> {
  try {
    return (await walk(location, () => true)).files;
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return [];
    throw faultOf(error, `reading ${location}`);
  }
}

/** Walked files as the site orders and names them. */
export function publicFiles(files: SourceFile[]): SourceFile[] {
  return inNfc(files).files.sort(byPath);
}

/** Walked files that are templates, as text. */
export async function templateTexts(files: SourceFile[]): Promise<Map<string, string>> {
  const templates = files.filter(({ path }) => isTemplate(path));
  const texts = templates.map(async ({ path, location }) => [path, await templateText(location)] as const);
  return new Map(await Promise.all(texts));
}

async function templateText(location: string): Promise<string> {
  try {
    return (await decode(await readFile(location))).characters;
  } catch (error) {
    throw faultOf(error, `reading ${location}`);
  }
}

/** Whether a file of a templates folder is a template, by its name. */
export function isTemplate(path: string): boolean {
  return path.endsWith('.eta');
}
