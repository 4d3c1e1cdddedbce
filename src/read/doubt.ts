import type { Problem } from '../model/problem.ts';
import type { Decoded } from './decode.ts';
import { commandNameOf } from './encodings.ts';
import { shellWord } from './shell.ts';

/** The problem `encoding-doubtful` of a file (its path in the content folder) as decoded; null where nothing is doubtful. */
export function doubtProblem(path: string, { encoding, doubt, line }: Decoded): Problem | null {
  if (doubt === null) return null;
  return {
    code: 'encoding-doubtful',
    severity: 'warning',
    message: `Read as ${encoding}, but ${doubt}.`,
    file: path,
    line,
    cure: line === null ? convert(path, encoding) : mend(path, encoding),
  };
}

/** For a guess: what makes it certain. */
function convert(path: string, encoding: string): string {
  const [from, to] = [shellWord(path), shellWord(`${path}.new`)];
  const command = `iconv -f ${commandNameOf(encoding)} -t utf-8 ${from} > ${to} && mv ${to} ${from}`;
  return `Convert it to UTF-8, with another name after -f if its letters look wrong: ${command}`;
}

/** For damage at a certain place. */
function mend(path: string, encoding: string): string {
  const command = `iconv -c -f ${commandNameOf(encoding)} -t utf-8 ${shellWord(path)}`;
  return `Open it in an editor, put that line right and save it as UTF-8 (${command} prints it without the damage).`;
}
