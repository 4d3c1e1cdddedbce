import type { PaintBoxFiles } from './read/assets.ts';

/** What is to be built, in a form that can be sent to a thread. */
export interface Commission {
  /** The content folder and the output folder, absolute. */
  folder: string;
  out: string;
  baseUrl: string | null;
  /** ISO 8601; null publishes nothing that is under embargo. */
  today: string | null;
  /** Whether to write compressed files beside texts, for servers that hand them on. */
  compress: boolean;
  /** Whether to keep in the content folder what was read in its seeds, and what became of them. */
  cache: boolean;
  /** Whether to look at every byte even where times and sizes say that nothing has changed. */
  verify: boolean;
  /** How many threads do the work on single articles; null where that follows from the machine and the archive. */
  jobs: number | null;
  /** Of this program. */
  version: string;
  /** Where this program's own templates, public files, scripts of the search and programs of threads lie, the marks of its reading and of all its code, all folders of its own, and the one within them that only a checkout has, of which nothing runs. */
  packaged: {
    folders: string[];
    modules: string;
    templates: string;
    publicFolders: string[];
    search: string;
    thread: string;
    workshop: string;
    reader: string;
    program: string;
  } & PaintBoxFiles;
}

export interface BuildOptions extends Commission {
  onProgress: (progress: Progress) => void;
}

export interface Progress {
  phase: 'reading' | 'writing';
  done: number;
  total: number;
}
