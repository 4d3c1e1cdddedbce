import type { Problem } from './problem.ts';

/** A file as a folder lists it: one with a text, one that is published with an article, or one of the archive's own. */
export interface SourceFile {
  /** Relative to the content folder, with `/`, in Unicode's composed form (NFC). */
  path: string;
  /** Where it lies on this machine, absolute. */
  location: string;
  /** Its size in bytes. */
  bytes: number;
}

/** A source file as read: its bytes' proof and its characters. */
export interface Seed {
  path: string;
  location: string;
  bytes: number;
  /** Of the file's bytes, in lower-case hex. */
  sha256: string;
  /** The name of the encoding by which the bytes were read, as the WHATWG Encoding Standard writes it in lower case: `utf-8`, `windows-1252`. */
  encoding: string;
  /** The characters: without a byte order mark, every line end as `\n`, in NFC only where the file is. */
  characters: string;
  /** What was doubtful in reading it. */
  problems: Problem[];
}

/** What lies in a content folder. */
export interface Folder {
  /** Absolute. */
  location: string;
  /** Sorted by path, code unit by code unit. */
  seeds: SourceFile[];
  /** Files that are published only if an article refers to them, by path. */
  files: Map<string, SourceFile>;
  /** The person's settings as text; null where there is no such file. */
  settings: { archive: string | null; overrides: string | null; entities: string | null };
  /** The archive's own templates: name (`article.eta`) to text. */
  templates: Map<string, string>;
  /** The archive's own public files, by their path in the site. */
  publicFiles: SourceFile[];
  problems: Problem[];
}
