/** The known word that a person most likely meant: at most two letters are wrong, missing or swapped; null where none is near. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const meant = plain(word);
  let near: { name: string; distance: number } | null = null;
  for (const name of known) {
    const one = plain(name);
    const most = Math.min(MOST_WRONG, Math.floor(one.length / 3));
    if (Math.abs(one.length - meant.length) > most) continue;
    const wrong = distance(meant, one);
    if (wrong <= most && (near === null || wrong < near.distance)) near = { name, distance: wrong };
  }
  return near?.name ?? null;
}

const MOST_WRONG = 2;

/** `Base_URL`, `base-url` and `baseUrl` are the same word. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/gu, '').slice(0, 40);
}

/** Damerau's distance (optimal string alignment): how many letters to insert, delete, replace or swap. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = above;
    above = current;
  }
  return above[to.length] ?? 0;
}
