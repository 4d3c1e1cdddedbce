import { openColumnWriter } from '../bits.ts';
import { isInTitle, isSaid, positionOf } from '../parts/places.ts';
import { ROW_WIDTH } from './rows.ts';

/** What the index has of a word: how many articles have it, how often, and where. */
export interface Coded {
  count: number;
  postings: Uint8Array;
  places: Uint8Array;
}

/** Returns what codes the rows of one word after the other, so that `readPostings` and `eachPlace` read them. */
export function openCoding(): (rows: Int32Array) => Coded {
  const writer = openColumnWriter();
  let room = roomFor(1 << 12);
  return (rows) => {
    if (rows.length > room.between.length) room = roomFor(rows.length * 2);
    const { between, more, inTitle, steps, said } = room;
    const times = rows.length / ROW_WIDTH;
    let count = 0;
    let article = -1;
    let next = 0;
    for (let time = 0; time < times; time += 1) {
      const own = rows[ROW_WIDTH * time] ?? 0;
      const place = rows[ROW_WIDTH * time + 1] ?? 0;
      if (own !== article) {
        between[count] = own - article - 1;
        more[count] = -1;
        inTitle[count] = 0;
        count += 1;
        article = own;
        next = 0;
      }
      more[count - 1] = (more[count - 1] ?? 0) + 1;
      if (isInTitle(place)) inTitle[count - 1] = (inTitle[count - 1] ?? 0) + 1;
      const position = positionOf(place);
      steps[time] = position - next;
      said[time] = Number(isSaid(place));
      next = position + 1;
    }
    for (const column of [between, more, inTitle]) writer.column(column, count);
    const postings = writer.take();
    for (const column of [steps, said]) writer.column(column, times);
    return { count, postings, places: writer.take() };
  };
}

/** Columns that are used for one word after the other. */
function roomFor(rows: number) {
  const column = () => new Int32Array(rows);
  return { between: column(), more: column(), inTitle: column(), steps: column(), said: column() };
}
