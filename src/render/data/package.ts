import type { Config } from '../../model/config.ts';
import type { RollSize } from '../roll.ts';
import { type DataFile, fileNameOf } from './file.ts';

/** A file of data with how much it holds. */
export interface HeldFile {
  file: DataFile;
  size: RollSize;
}

/**
 * What programs read of the files: a Data Package (Frictionless Data, version 1). The tables have their columns with types
 * and meanings, and how they refer to each other.
 */
export function dataPackage(held: readonly HeldFile[], { title, tagline, baseUrl, rights }: Config): object {
  return {
    profile: 'data-package',
    name: 'archive',
    title,
    ...(tagline === null ? {} : { description: tagline }),
    ...(baseUrl === null ? {} : { homepage: baseUrl }),
    ...(rights === null ? {} : { rights }),
    resources: held.map(resourceOf),
  };
}

function resourceOf({ file, size }: HeldFile): object {
  const [, ending = ''] = /\.([a-z]+)$/u.exec(file.path) ?? [];
  const resource = {
    name: file.name,
    path: fileNameOf(file.path),
    description: file.holds,
    format: ending,
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes: size.bytes,
  };
  if (file.mediaType !== 'text/csv') return { profile: 'data-resource', ...resource };
  return { profile: 'tabular-data-resource', ...resource, dialect: { lineTerminator: '\r\n' }, schema: schemaOf(file) };
}

function schemaOf({ columns, keys }: DataFile): object {
  const fields = columns.map(({ name, type, meaning }) => ({ name, type, description: meaning }));
  return { fields, ...keys };
}
