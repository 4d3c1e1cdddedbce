/**
 * Lets a template read what is there and nothing else: to read a property that an object does not have throws
 * UnknownField, at any depth, where JavaScript would go on with `undefined`. The view itself stays as it is.
 */
export function guard(view: object): object {
  return guardRoot(view, GUARD);
}

/** As `guard`, but the error names the way to the property (`it.rows[3].titel`); slower, so for a second look only. */
export function guardNamingPaths(view: object): object {
  return guardRoot(view, namingGuard('it'));
}

/** A template asked for something that is not there. */
class UnknownField extends Error {
  override readonly name = 'UnknownField';
}

type Read = (target: object, key: string | symbol) => unknown;

const GUARD: { get: Read } = {
  get: (target, key) => readFrom(target, key, '', () => GUARD),
};

function namingGuard(path: string): { get: Read } {
  return { get: (target, key) => readFrom(target, key, path, () => namingGuard(path + stepTo(key))) };
}

/**
 * Eta copies `it` for each include. A copy of a whole view through a guard is slow, so to a copy the guard looks empty;
 * rendering hands the view on instead.
 */
function guardRoot(view: object, { get }: { get: Read }): object {
  return new Proxy({}, { get: (_, key) => get(view, key), has: (_, key) => key in view });
}

// Answered by guards only, so that no guard is put around another.
const GUARDED = Symbol('guarded');

// What JSON.stringify and Eta's layouts ask of any object.
const ASKED_OF_ALL: readonly string[] = ['toJSON', '__blocks'];

function readFrom(target: object, key: string | symbol, path: string, guardOfValue: () => { get: Read }): unknown {
  if (key === GUARDED) return true;
  const value: unknown = Reflect.get(target, key);
  if (typeof value === 'object' && value !== null) {
    return Reflect.get(value, GUARDED) === true ? value : new Proxy(value, guardOfValue());
  }
  if (value === undefined && typeof key === 'string' && !(key in target) && !ASKED_OF_ALL.includes(key)) {
    throw new UnknownField(`\`${path}${stepTo(key)}\` is unknown; known: ${namesIn(target)}`);
  }
  return value;
}

function stepTo(key: string | symbol): string {
  return /^\d+$/.test(String(key)) ? `[${String(key)}]` : `.${String(key)}`;
}

function namesIn(target: object): string {
  return Array.isArray(target) ? `a list of ${target.length}` : Object.keys(target).join(', ');
}
