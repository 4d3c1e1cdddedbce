import type { Problem } from '../../model/problem.ts';

const FILE = 'overrides.yaml';

/** A correction whose words are not where it looks for them; `where` says where that is. */
export function withoutWords({ words, line }: { words: string; line: number }, where: string): Problem {
  return {
    code: 'correction-without-words',
    severity: 'error',
    message: `"${words}" corrects nothing, since ${where}.`,
    file: FILE,
    line,
    cure: 'Write the words exactly as the text has them, or delete the line.',
  };
}

/** A correction whose words fit several findings. */
export function unclear({ words, line }: { words: string; line: number }, count: number): Problem {
  return {
    code: 'correction-unclear',
    severity: 'error',
    message: `"${words}" might mean any of ${count} quotations, which all begin so.`,
    file: FILE,
    line,
    cure: 'Write more of the words, until only one quotation begins with them.',
  };
}
