import type { Load } from '../../search/answer/parts.ts';
import { bytesOf } from '../../search/letters.ts';
import { type Stem, type StemmedLanguage, UNSTEMMED } from '../../search/words/stem.ts';

declare global {
  interface Window {
    /** What the scripts of the index call: the part's name, how it is packed, how many bytes that are, and those as letters. */
    backfilePart: (name: string, packing: Packing, length: number, letters: string) => void;
    /** What the scripts that take endings off words call. */
    backfileStem: (language: string, stem: Stem) => void;
  }
}

type Packing = 'plain' | 'deflate-raw';

const parts = new Map<string, { packing: Packing; bytes: Uint8Array<ArrayBuffer> }>();
const stems = new Map<string, Stem>();
window.backfilePart = (name, packing, length, letters) => parts.set(name, { packing, bytes: bytesOf(letters, length) });
window.backfileStem = (language, stem) => stems.set(language, stem);

/** Returns what loads the parts of an index of that version, which lie beside the page. */
export function openLoad(version: string): Load {
  return async (name) => {
    await loadScript(`${name}.js?${version}`);
    const part = parts.get(name);
    parts.delete(name);
    if (part === undefined) throw damaged(name);
    if (part.packing === 'plain') return part.bytes;
    return unpacked(part.bytes, part.packing).catch(() => {
      throw damaged(name);
    });
  };
}

/** Loads what takes the endings off the words of some languages, from the folder of the search. */
export function loadStemmers(languages: readonly string[], folder = ''): Promise<StemmedLanguage[]> {
  return Promise.all(
    languages.map(async (language) => {
      if (language === '') return UNSTEMMED;
      await loadScript(`${folder}stem-${language}.js`);
      const stem = stems.get(language);
      if (stem === undefined) throw damaged(`stem-${language}`);
      return { language, stem };
    }),
  );
}

/** A page that was opened from a folder may load scripts, and nothing else. */
function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      resolve();
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`The file search/${fileOf(address)} could not be loaded`));
    });
    document.head.append(script);
  });
}

/** Of a file that is there, but is not what the site has in its place. */
function damaged(name: string): Error {
  return new Error(`The file search/${name}.js is damaged`);
}

function fileOf(address: string): string {
  return address.replace(/\?.*$/, '').replace(/^.*\/search\//, '');
}

/** The bytes go through a response, since a blob's stream now and then never ends in WebKit when the page lies in a folder. */
async function unpacked(bytes: Uint8Array<ArrayBuffer>, packing: CompressionFormat): Promise<Uint8Array> {
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream(packing));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What a reader is told of a part that could not be had. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'A part of the index could not be loaded';
}
