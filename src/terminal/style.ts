import { styleText } from 'node:util';
import { Fault } from '../model/fault.ts';
import type { Severity } from '../model/problem.ts';

/** How words are set apart on a terminal; plain in pipes and under NO_COLOR. */
export interface Style {
  strong: (words: string) => string;
  faint: (words: string) => string;
  /** A word in the colour of a severity; if none is given, the severity's own. */
  severity: (severity: Severity, word?: string) => string;
}

const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;

/** The style that suits a stream. */
export function styleOf(stream: NodeJS.WriteStream): Style {
  const coloured = stream.isTTY === true && stream.hasColors();
  const paint = (format: Parameters<typeof styleText>[0], words: string) =>
    coloured ? styleText(format, words) : words;
  return {
    strong: (words) => paint('bold', words),
    faint: (words) => paint('dim', words),
    severity: (severity, word = severity) => paint(COLOURS[severity], word),
  };
}

/** What a person reads when a command could not do its work: one sentence and the cure, never a stack trace. */
export function faultLines(error: unknown, style: Style): string[] {
  if (error instanceof Fault) return [`${style.severity('error')}: ${error.message}`, `  ${error.cure}`];
  const message = error instanceof Error ? error.message : String(error);
  const trace = error instanceof Error && process.env.BACKFILE_TRACE ? [error.stack ?? ''] : [];
  return [
    `${style.severity('error')}: Backfile itself made a mistake: ${message}`,
    '  The site is as it was. Please report this, with the output of the same command under BACKFILE_TRACE=1.',
    ...trace,
  ];
}
