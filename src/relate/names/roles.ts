import type { IdentityWords } from '../../language/identity-words.ts';

/** What the words of a role say, each in lower case. */
export interface Role {
  /** What somebody is: the `analyst` of "a senior analyst at Prism". */
  head: string;
  /** The same with the word before it that is no name: `harbour master`. */
  calling: string;
  /** The words that count: `analyst prism`. */
  phrase: string;
  /** Whether more is said than what so many are. */
  telling: boolean;
  /** Whether it is said which of them: by two words or more, "Liberal Democrat leader", or by one name, "Arlmouth manager". */
  detailed: boolean;
  /** Whether it is said by a name whose or where: "analyst at Prism", and not "engineer of the bridge". */
  placed: boolean;
  /** Whether few hold it. */
  office: boolean;
  /** The office, where each place has one holder and it is not over: `mayor`. */
  seat: string | null;
  /** The fields of all callings that the words name: of "actor and senator" two. */
  fields: string[];
}

/** The words of a role → what they say; null where they name no calling. */
export function readRole(words: string, identity: IdentityWords): Role | null {
  const callings = piecesOf(words, identity).map((piece) => callingOf(piece, identity));
  const first = callings[0];
  if (first === undefined || first.head === '') return null;
  const { head, calling, phrase, placed, named } = first;
  return {
    head,
    calling,
    phrase,
    telling: placed || !identity.commonRoles.has(head),
    detailed: phrase.split(' ').length > 2 || (named && identity.posts.has(head)),
    placed,
    office: callings.some((calling) => identity.offices.has(calling.head)),
    seat: callings.find((calling) => identity.seats.has(calling.head) && !calling.over)?.head ?? null,
    fields: callings.flatMap((calling) => fieldsOf(calling, identity)),
  };
}

/** The fields of a calling: of two words, "fire chief", or of one. What is over and may be beside others tells none: "a former baker". */
function fieldsOf({ head, pair, over }: Calling, { fields, besides }: IdentityWords): readonly string[] {
  const own = fields.get(pair) ?? fields.get(head) ?? [];
  return over ? own.filter((field) => !besides.has(field)) : own;
}

/** The words of each of several callings: "actor and former senator". */
function piecesOf(words: string, { parters }: IdentityWords): string[][] {
  const pieces: string[][] = [[]];
  for (const [word] of words.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|[,;/]/gu)) {
    if (/^[,;/]$/u.test(word) || parters.has(word.toLowerCase())) pieces.push([]);
    else pieces.at(-1)?.push(word.replace(/^ex-/iu, ''));
  }
  return pieces.filter((piece) => piece.length > 0);
}

type Calling = ReturnType<typeof callingOf>;

function callingOf(piece: readonly string[], { joiners, fillers, closers, over }: IdentityWords) {
  const close = piece.findIndex((word) => closers.has(word.toLowerCase()));
  const told = piece.slice(0, close === -1 ? piece.length : close).filter((word) => !fillers.has(word.toLowerCase()));
  const joiner = told.findIndex((word) => joiners.has(word.toLowerCase()));
  const at = joiner === -1 ? told.length - 1 : joiner - 1;
  const [before = '', head = ''] = [told[at - 1], told[at]];
  return {
    head: head.toLowerCase(),
    pair: `${before} ${head}`.toLowerCase(),
    over: piece.some((word) => over.has(word.toLowerCase())),
    calling: (before === '' || isCapital(before) ? head : `${before} ${head}`).toLowerCase(),
    phrase: told.join(' ').toLowerCase(),
    placed: joiner !== -1 && told.slice(joiner + 1).some(isCapital),
    // "Arlmouth manager"; the capital of "Managing Director" says nothing.
    named: isCapital(before) && !isCapital(head),
  };
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
