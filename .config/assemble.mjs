// @ts-check
/**
 * Makes what a reader's browser loads and what is not kept in the repository: the fonts, the stylesheet and the scripts.
 * Runs after the compiler; everything goes to `dist/public`, which is published as `public` is. What pictures are drawn with
 * goes to `dist/cards`, which is not.
 * `fonts.css` is the order form: each `@font-face` in it names a file and the characters that the file shall hold.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import subsetFont from 'subset-font';
import { ADVANCES } from '../dist/modules/render/cards/advances.js';

/**
 * A typeface as its makers drew it, and what we take of it.
 * @typedef {object} Cut
 * @property {(script: string) => string} source the font that holds the script, as a module path
 * @property {import('subset-font').SubsetFontOptions['variationAxes']} axes
 * @property {string[]} features OpenType features that the stylesheet asks for, beside those that every text needs
 */

/**
 * A `@font-face` rule of the stylesheet.
 * @typedef {object} Face
 * @property {string} file `fonts/roman-latin.woff2`
 * @property {string} cut `roman`
 * @property {string} script `latin`
 * @property {string} characters
 */

const ROOT = join(import.meta.dirname, '..');
const CLIENT = join(ROOT, 'src/client');
const OUT = join(ROOT, 'dist/public/assets');
const CARDS = join(ROOT, 'dist/cards');
const SEARCH_OUT = join(ROOT, 'dist/search-page');
const SERIF = 'source-serif/VAR/SourceSerif4Variable';
const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';
const NASKH = '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic';
const HEBREW = '@fontsource-variable/noto-serif-hebrew/files/noto-serif-hebrew';

// Letters join, accents find their places, and a language's own forms are used.
const ALWAYS = ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk'];

/**
 * Source Serif is drawn for sizes from 8 to 60 points. Two of them are taken instead of the axis between them, which
 * would double the size of the text face: 18 for reading, 60 for headlines.
 * @type {Record<string, Cut>}
 */
const CUTS = {
  roman: {
    source: () => `${SERIF}-Roman.ttf`,
    axes: { wght: 400, opsz: 18 },
    features: ['lnum', 'onum', 'pnum', 'smcp', 'sups', 'tnum'],
  },
  bold: {
    source: () => `${SERIF}-Roman.ttf`,
    axes: { wght: 600, opsz: 18 },
    features: ['lnum', 'onum', 'pnum', 'tnum'],
  },
  italic: {
    source: () => `${SERIF}-Italic.ttf`,
    axes: { wght: 400, opsz: 18 },
    features: ['lnum', 'onum', 'pnum'],
  },
  display: {
    source: () => `${SERIF}-Roman.ttf`,
    axes: { wght: 400, opsz: 60 },
    features: ['lnum', 'onum', 'pnum'],
  },
  sans: {
    source: (script) => `${SANS}-${script}-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 600 } },
    features: [],
  },
  naskh: {
    source: (script) => `${NASKH}-${script}-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 700 } },
    features: ['calt', 'fina', 'init', 'isol', 'medi', 'rlig'],
  },
  square: {
    source: (script) => `${HEBREW}-${script}-wght-normal.woff2`,
    axes: { wght: { min: 400, max: 700 } },
    features: [],
  },
};

/** The licences that go with the fonts, and their names beside them. */
const LICENCES = {
  'source-serif/LICENSE.md': 'LICENCE-source-serif.txt',
  '@fontsource-variable/source-sans-3/LICENSE': 'LICENCE-source-sans.txt',
  '@fontsource-variable/noto-naskh-arabic/LICENSE': 'LICENCE-noto-naskh-arabic.txt',
  '@fontsource-variable/noto-serif-hebrew/LICENSE': 'LICENCE-noto-serif-hebrew.txt',
};

/**
 * Classic scripts, since browsers refuse modules in pages that are opened from a folder.
 * @type {import('esbuild').BuildOptions}
 */
const CLASSIC = { bundle: true, format: 'iife', target: 'es2020', minify: true, legalComments: 'none' };

await makeFonts(await readFile(join(CLIENT, 'styles/fonts.css'), 'utf8'));
await makeCardFont();
await copyLicences();
await makeStylesheets();
await makeScripts();
await makeSearch();
await markCode();

/** @param {string} stylesheet */
async function makeFonts(stylesheet) {
  for (const face of facesIn(stylesheet)) await write(face.file, await makeFont(face));
}

/**
 * @param {Face} face
 * @returns {Promise<Uint8Array>} a WOFF2 file
 */
async function makeFont({ cut: name, script, characters }) {
  const cut = CUTS[name];
  if (cut === undefined) throw new Error(`fonts.css asks for the typeface "${name}", which nobody cuts.`);
  const font = await subsetFont(await readFile(resolve(cut.source(script))), characters, {
    targetFormat: 'sfnt',
    variationAxes: cut.axes,
    keepFeatures: [...ALWAYS, ...cut.features],
    noHinting: true,
  });
  return subsetFont(renamed(font), undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
}

/** The one in which cards are set, as the renderer reads fonts: not compressed. */
async function makeCardFont() {
  const letters = ADVANCES.map(([, characters]) => characters).join('');
  const font = await subsetFont(await readFile(resolve(CUTS.display.source(''))), letters, {
    targetFormat: 'sfnt',
    variationAxes: CUTS.display.axes,
    keepFeatures: ALWAYS,
    noHinting: true,
  });
  await mkdir(CARDS, { recursive: true });
  await writeFile(join(CARDS, 'serif.ttf'), renamed(font));
}

/**
 * The fonts' licence reserves the name "Source" for the fonts as their makers published them.
 * @param {Buffer} font uncompressed
 */
function renamed(font) {
  let bytes = font.toString('latin1');
  for (const name of ['Source Serif', 'SourceSerif', 'Source Sans', 'SourceSans']) {
    bytes = bytes.replaceAll(inNameTable(name), inNameTable(name.replace('Source', 'Reader')));
  }
  return Buffer.from(bytes, 'latin1');
}

/**
 * A font's names are UTF-16BE.
 * @param {string} name in ASCII
 */
function inNameTable(name) {
  return [...name].map((letter) => `\0${letter}`).join('');
}

/**
 * The faces that a stylesheet asks for; those that only name a font of the reader's machine are passed over.
 * @param {string} stylesheet
 * @returns {Face[]}
 */
function facesIn(stylesheet) {
  return [...stylesheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const [, file, cut, script] = /url\("(fonts\/([a-z]+)-([a-z-]+)\.woff2)"\)/.exec(rule) ?? [];
    const [, range] = /unicode-range:([^;]*);/.exec(rule) ?? [];
    if (file === undefined || cut === undefined || script === undefined || range === undefined) return [];
    return [{ file, cut, script, characters: charactersOf(range) }];
  });
}

/**
 * @param {string} range `U+20-7E, U+2019`, as in `unicode-range`
 * @returns {string} all characters in it
 */
function charactersOf(range) {
  return [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
    .flatMap(([, first = '', last = first]) => {
      const start = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, offset) => start + offset);
    })
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');
}

async function copyLicences() {
  for (const [licence, name] of Object.entries(LICENCES)) {
    await write(join('fonts', name), await readFile(resolve(licence)));
  }
}

/** One file for each page, since a page waits for each of its stylesheets; the front page has a light one of its own. */
async function makeStylesheets() {
  await build({
    entryPoints: ['style.css', 'front.css'].map((name) => join(CLIENT, 'styles', name)),
    outdir: OUT,
    bundle: true,
    external: ['fonts/*'],
    minify: true,
  });
}

async function makeScripts() {
  await build({
    entryPoints: [join(CLIENT, 'theme.ts'), join(CLIENT, 'reader.ts')],
    outdir: OUT,
    ...CLASSIC,
  });
}

/** What the search page loads: its script and stylesheet, and for each language a script that takes endings off words. */
async function makeSearch() {
  const search = join(CLIENT, 'search');
  await build({
    entryPoints: [join(search, 'search.ts'), join(search, 'find.ts'), join(search, 'search.css')],
    outdir: SEARCH_OUT,
    ...CLASSIC,
  });
  const stemmers = join(ROOT, 'src/search/stemmers');
  for (const file of await readdir(stemmers)) {
    const language = file.replace('.ts', '');
    await build({
      stdin: { contents: `import { stem } from './${file}'; backfileStem('${language}', stem);`, resolveDir: stemmers },
      outfile: join(SEARCH_OUT, `stem-${language}.js`),
      ...CLASSIC,
    });
  }
}

/**
 * What tells the program's reading of seeds from that of other versions, and the whole program from others, so that what an
 * older one kept is not used: the proof of the code and of the list of packages that it uses.
 */
async function markCode() {
  const found = await readdir(join(ROOT, 'dist/modules'), { recursive: true });
  const code = found.filter((name) => name.endsWith('.js')).sort();
  const reading = /^(?:entry\.js|(?:extract|language|model|parse|read|relate)[\\/].*)$/;
  await mark(
    'reader',
    code.filter((name) => reading.test(name)),
  );
  await mark('program', code);
}

/**
 * @param {string} name
 * @param {string[]} modules
 */
async function mark(name, modules) {
  const digest = createHash('sha256').update(await readFile(join(ROOT, 'package-lock.json')));
  for (const file of modules) digest.update(await readFile(join(ROOT, 'dist/modules', file)));
  await writeFile(join(ROOT, `dist/${name}.sha256`), digest.digest('hex'));
}

/** @param {string} module */
function resolve(module) {
  return createRequire(import.meta.url).resolve(module);
}

/**
 * @param {string} path relative to the assets
 * @param {Uint8Array} content
 */
async function write(path, content) {
  const file = join(OUT, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
