import type { IdentityWords } from '../../language/identity-words.ts';

/** What the words of a role say, each in lower case. */
export interface Role {
  /** What somebody is: the `analyst` of "a senior analyst at Prism". */
  head: string;
  /** The words that count: `analyst prism`. */
  phrase: string;
  /** Whether more is said than what so many are. */
  telling: boolean;
  /** Whether it is said which of them: by two words or more, "Liberal Democrat leader", or by one name, "Arlmouth manager". */
  detailed: boolean;
  /** Whether it is said whose or where: "analyst at Prism". */
  placed: boolean;
  /** Whether few hold it. */
  office: boolean;
  /** The fields of all callings that the words name: of "actor and senator" two. */
  fields: string[];
}

/** The words of a role → what they say; null where they name no calling. */
export function readRole(words: string, identity: IdentityWords): Role | null {
  const callings = piecesOf(words, identity).map((piece) => callingOf(piece, identity));
  const first = callings[0];
  if (first === undefined || first.head === '') return null;
  const { head, phrase, placed } = first;
  return {
    head,
    phrase,
    telling: placed || !identity.commonRoles.has(head),
    detailed: phrase.split(' ').length > 2 || (identity.posts.has(head) && isOfName(words, head)),
    placed,
    office: callings.some((calling) => identity.offices.has(calling.head)),
    fields: callings.flatMap((calling) => identity.fields.get(calling.head) ?? []),
  };
}

/** Whether a name stands before the chief word: the capital of "Arlmouth manager", which that of "Managing Director" is not. */
function isOfName(words: string, head: string): boolean {
  const all = words.split(/\s+/u);
  const at = all.indexOf(head);
  return at > 0 && /^\p{Lu}/u.test(all[at - 1] ?? '');
}

/** The words of each of several callings: "actor and former senator". */
function piecesOf(words: string, { parters }: IdentityWords): string[][] {
  const pieces: string[][] = [[]];
  for (const [word] of words.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|[,;/]/gu)) {
    if (/^[,;/]$/u.test(word) || parters.has(word)) pieces.push([]);
    else pieces.at(-1)?.push(word.replace(/^ex-/u, ''));
  }
  return pieces.filter((piece) => piece.length > 0);
}

function callingOf(piece: readonly string[], { joiners, fillers, closers }: IdentityWords) {
  const close = piece.findIndex((word) => closers.has(word));
  const told = piece.slice(0, close === -1 ? piece.length : close).filter((word) => !fillers.has(word));
  const joiner = told.findIndex((word) => joiners.has(word));
  return {
    head: (joiner === -1 ? told.at(-1) : told[joiner - 1]) ?? '',
    phrase: told.join(' '),
    placed: joiner !== -1 && joiner < told.length - 1,
  };
}
