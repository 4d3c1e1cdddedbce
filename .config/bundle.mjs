// @ts-check
/**
 * Makes of the compiled modules, and of the packages that they use, the few files that run: to find, to read and to compile
 * a thousand small ones takes longer than to build a small archive, and each thread would do so again. Runs after the
 * compiler. The licences of what is taken in lie beside it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packNgrams } from '../dist/modules/language/ngrams.js';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'dist');
const MODULES = join(OUT, 'modules');

/** The program, and those of its threads. */
const PROGRAMS = ['main.js', 'thread.js', 'workshop-thread.js'];

/** The data by which the language of a text is detected. */
const NGRAMS = /[\\/]eld[\\/]src[\\/]ngrams[\\/]/;

const { metafile, outputFiles } = await build({
  entryPoints: PROGRAMS.map((name) => join(MODULES, name)),
  outdir: OUT,
  chunkNames: 'parts/[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  metafile: true,
  write: false,
  legalComments: 'none',
  // Every thread holds the source of all that it runs.
  minifyWhitespace: true,
  lineLimit: 200,
  // Packages of the older kind ask for Node's own modules by a function that modules do not have; what else they ask for they
  // can do without.
  banner: { js: 'const require = process.getBuiltinModule;' },
  plugins: [{ name: 'n-grams', setup: ({ onLoad }) => onLoad({ filter: NGRAMS }, packedNgrams) }],
  absWorkingDir: ROOT,
});
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, plain(text), { mode: text.startsWith('#!') ? 0o755 : 0o644 });
}
const taken = Object.keys(metafile.inputs).filter((path) => path.startsWith('node_modules/'));
const packages = new Set(taken.map((path) => packageOf(dirname(path))));
writeFileSync(join(OUT, 'LICENCES.txt'), [...packages].sort().map(licenceOf).join('\n\n'));

/**
 * The detector's data in a form that does not fill 27 MB in each thread.
 * @param {{ path: string }} file
 */
async function packedNgrams({ path }) {
  const { ngrams, ...data } = (await import(pathToFileURL(path).href)).ngramsData;
  const contents = `
    import { openNgrams } from ${JSON.stringify(join(MODULES, 'language/ngrams.js'))};
    export const ngramsData = { ...${JSON.stringify(data)}, ngrams: openNgrams(${JSON.stringify(packNgrams(ngrams))}) };`;
  return { contents, resolveDir: ROOT };
}

/**
 * The same program in ASCII: one character beyond Latin-1 in a source, and the whole of it takes twice the memory. The bundler
 * has left such characters only in patterns, which read an escape as the character.
 * @param {string} source
 */
function plain(source) {
  return source.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The folder of the package to which a folder belongs; one without a name only tells Node how to read what is below it.
 * @param {string} folder relative to the root
 * @returns {string}
 */
function packageOf(folder) {
  const manifest = join(ROOT, folder, 'package.json');
  return existsSync(manifest) && manifestIn(folder).name ? folder : packageOf(dirname(folder));
}

/** @param {string} folder */
function manifestIn(folder) {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
}

/**
 * The licence of a package as it stands in it; of one that brings no text, what it says of itself.
 * @param {string} folder
 */
function licenceOf(folder) {
  const { name, version, license } = manifestIn(folder);
  const file = readdirSync(join(ROOT, folder)).find((path) => /^licen[cs]e/i.test(path));
  const text = file === undefined ? '' : `\n\n${readFileSync(join(ROOT, folder, file), 'utf8')}`;
  return `${name} ${version}, ${license}${text}`;
}
