import type { Archive } from '../model/archive.ts';

/** A longer string, such as a lede, hardly ever stands in two cards. */
const LONGEST = 60;

/** Of most names an article has no other form, no role and no statement. */
const NOTHING: readonly never[] = Object.freeze([]);

/**
 * Makes of equal short strings of all cards one, and of all empty lists: the same few thousand names and words stand in most
 * cards, and each card comes with strings and lists of its own. Changes what it is given, which nobody else may hold yet, and gives it back.
 */
export function openSharing(): <Value extends object>(value: Value) => Value {
  const known = new Map<string, string>();
  const shared = (text: string): string => {
    if (text.length > LONGEST) return text;
    const first = known.get(text);
    if (first === undefined) known.set(text, text);
    return first ?? text;
  };
  const share = (value: object): void => {
    const fields = value as Record<string, unknown>;
    for (const key in fields) {
      const field = fields[key];
      if (typeof field === 'string') fields[key] = shared(field);
      else if (Array.isArray(field) && field.length === 0) fields[key] = NOTHING;
      else if (typeof field === 'object' && field !== null) share(field);
    }
  };
  return (value) => {
    share(value);
    return value;
  };
}

/** An archive that has come from another thread, where equal strings were one; here each has come by itself. Changes it, and gives it back. */
export function sharedAgain(archive: Archive): Archive {
  const share = openSharing();
  for (const parts of [archive.cards, archive.names.values(), archive.nameIds.values(), archive.ownNameIds.values()])
    for (const part of parts) share(part);
  return archive;
}
