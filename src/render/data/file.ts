import type { Roll } from '../roll.ts';

/** A file that hands the archive on as data. */
export interface DataFile extends Roll {
  /** What a program calls its table: `articles`. */
  name: string;
  mediaType: string;
  /** What it holds, in a sentence or two. */
  holds: string;
  /** What one of its rows is: `article`. */
  row: string;
  /** How many of its lines are no rows. */
  framing: number;
  /** What each row tells, in its order. */
  columns: readonly Column[];
  keys?: Keys;
}

/** The name of a file at a path of the site. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What tells a table's rows apart, and to which table they refer (Frictionless Table Schema). */
export interface Keys {
  primaryKey?: string;
  foreignKeys?: readonly { fields: string; reference: { resource: string; fields: string } }[];
}

/** What a row of a file tells in one of its places. */
export interface Column {
  name: string;
  /** Of a table, as Frictionless Table Schema names it; of JSON, as JSON does. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  meaning: string;
}
