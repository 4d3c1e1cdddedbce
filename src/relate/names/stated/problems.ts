import type { NameType } from '../../../model/finding.ts';
import type { NameReference } from '../../../model/name-statement.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Figure } from '../figure.ts';
import type { References } from './references.ts';

const FILE = 'entities.yaml';

function problem(code: string, line: number, message: string, cure: string): Problem {
  return { code, severity: 'error', message, file: FILE, line, cure };
}

/** Words that are no name of the archive; an id whose hash nobody has any more may mean those who share the name. */
export function unknownName({ words, line }: NameReference, references: References): Problem {
  const namesakes = references.find(words.replace(/~[^~]*$/, ''));
  if (namesakes.length > 0) return unclearName({ words, line }, namesakes, references);
  const near = references.nearestTo(words);
  return problem(
    'entity-without-name',
    line,
    `"${words}" is no name that a published article has.`,
    near === null
      ? 'Write the name as an article has it, or the id in the address of its page (person/…), or delete the line.'
      : `Write "${near}", if that is meant, or delete the line.`,
  );
}

const MOST_NAMED = 5;

/** Words that several have for their name. */
export function unclearName(
  { words, line }: NameReference,
  figures: readonly Figure[],
  references: References,
): Problem {
  const ids = figures.map(references.idOf).sort();
  const more = ids.length > MOST_NAMED ? ` or one of ${ids.length - MOST_NAMED} more` : '';
  return problem(
    'entity-unclear',
    line,
    `"${words}" might mean ${ids.length === 1 ? 'another name' : `any of ${ids.length} names`}.`,
    `Write the id of the one that is meant: ${ids.slice(0, MOST_NAMED).join(' or ')}${more}.`,
  );
}

/** An article that does not have the name which it is said to have for somebody else. */
export function notNamedThere({ words, line }: NameReference, { words: name }: NameReference): Problem {
  return problem(
    'entity-without-name',
    line,
    `"${words}" does not name "${name}".`,
    'Write the path of an article that does, or delete the line.',
  );
}

/** Names that are the same by one line and different by another. */
export function sameAndDifferent({ words, line }: NameReference, different: number): Problem {
  return problem(
    'entity-contradiction',
    line,
    `"${words}" would be the same as what line ${different} says is different, so both stay apart.`,
    'Delete one of the two lines.',
  );
}

/** A name that is said to be different from itself. */
export function differentFromItself({ words, line }: NameReference): Problem {
  return problem(
    'entity-contradiction',
    line,
    `"${words}" is another word for the name above it, and cannot be told apart from it by that.`,
    'Write the paths of the articles in which the name means somebody else, or delete the line.',
  );
}

/** An id that is given to a name and is that of another. */
export function idOfAnother(id: string, line: number): Problem {
  return problem(
    'entity-contradiction',
    line,
    `"${id}" is the id of another name, so it is not given to this one.`,
    'Write an id that no other name has, or delete the line.',
  );
}

/** A second value of what can have only one. */
export function secondValue(field: string, second: { value: string; line: number }, first: number): Problem {
  return problem(
    'entity-contradiction',
    second.line,
    `"${second.value}" is the second ${field} of one name, after line ${first}, which counts.`,
    'Keep one of the two lines.',
  );
}

/** A field of a name that is no name by another line. */
export function saidOfNothing(
  { words }: NameReference,
  field: string,
  { line }: { line: number },
  blocked: number,
): Problem {
  return problem(
    'entity-contradiction',
    line,
    `The ${field} of "${words}" has no effect, since line ${blocked} strikes the name out.`,
    'Delete one of the two lines.',
  );
}

/** A name that is said to be the same as what is no name. */
export function struckOutToo({ words, line }: NameReference, { words: name }: NameReference, blocked: number): Problem {
  return problem(
    'entity-contradiction',
    line,
    `"${words}" is said to be the same as "${name}", and line ${blocked} strikes that out, so both are left out.`,
    'Delete one of the two lines; where both are no names, strike out each by itself.',
  );
}

/** Names that are the same and of two types, of which nobody said which is right. */
export function twoTypes(
  { words, line }: NameReference,
  type: NameType,
  { words: name }: NameReference,
  other: NameType,
): Problem {
  return problem(
    'entity-contradiction',
    line,
    `"${words}" is a name of the type ${type} and "${name}" of the type ${other}, and nobody said which of them the two are.`,
    `Write which it is under "${name}", such as: type: ${other}; or delete this line.`,
  );
}
