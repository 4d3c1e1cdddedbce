import type { WriteStream } from 'node:tty';

interface Progress {
  phase: string;
  done: number;
  total: number;
}

const PATIENCE_MS = 1000;
const REDRAW_MS = 100;
const WIDTH = 30;

/**
 * A progress bar for work that takes over a second, on a terminal only. `show` may be called as often as one likes;
 * `close` wipes the bar away.
 */
export function openProgress(stream: NodeJS.WriteStream, silent: boolean) {
  const wanted = stream.isTTY === true && !silent;
  const start = performance.now();
  let drawn = 0;
  return {
    show(progress: Progress): void {
      const now = performance.now();
      if (!wanted || now - start < PATIENCE_MS || now - drawn < REDRAW_MS) return;
      drawn = now;
      clear(stream);
      stream.write(barOf(progress));
    },
    close(): void {
      if (drawn > 0) clear(stream);
    },
  };
}

function clear(stream: WriteStream): void {
  stream.cursorTo(0);
  stream.clearLine(0);
}

/** `reading ███████░░░ 700 of 1000` */
export function barOf({ phase, done, total }: Progress): string {
  const full = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `${phase} ${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total}`;
}
