import { createRequire } from 'node:module';
import { dirname } from 'node:path';

/** What of Frictionless Data's packages is used here; they come without types. */
interface Resource {
  name: string;
  tabular: boolean;
  read: (options: object) => Promise<Row[]>;
}
const require = createRequire(import.meta.url);
const { Package } = require('datapackage') as {
  Package: { load: (descriptor: object, options: object) => Promise<{ errors: Error[]; resources: Resource[] }> };
};

type Row = Record<string, unknown>;

/**
 * What Frictionless Data's own packages say against a data package, and the rows that they read of its tables by their
 * schemas, each value of the type that its column has; a value that is not throws.
 */
export async function readDataPackage(descriptor: object, location: string) {
  const basePath = dirname(location);
  const { errors, resources } = await Package.load(descriptor, { basePath, strict: false });
  const tables = new Map<string, Row[]>();
  for (const resource of resources) {
    if (resource.tabular) tables.set(resource.name, await resource.read({ keyed: true }));
  }
  return { faults: errors.map(({ message }) => message), tables };
}
