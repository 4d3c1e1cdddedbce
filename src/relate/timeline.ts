import type { Timeline } from '../model/archive.ts';
import type { FullCard } from '../model/card.ts';
import { timelineList } from '../model/spoken.ts';

/**
 * Leads in the order of the archive → the times that their texts speak of, by the lists in which these are told; each
 * list in the order of the calendar and, within a time, of the archive.
 */
export function timelineOf(leads: readonly FullCard[]): Timeline {
  const lists = new Map<string, Told[]>();
  for (const { path, times } of leads) {
    for (const [index, time] of times.entries()) {
      const list = timelineList(time);
      const told = lists.get(list) ?? [];
      told.push({ time, path, index });
      lists.set(list, told);
    }
  }
  const timeline: Timeline = { all: 0, lists: [], placesOf: new Map() };
  for (const [list, told] of [...lists].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [place, { path, index }] of told.sort(byTime).entries()) {
      const places = timeline.placesOf.get(path) ?? [];
      places[index] = place;
      timeline.placesOf.set(path, places);
    }
    timeline.lists.push({ list, count: told.length });
    timeline.all += told.length;
  }
  return timeline;
}

/** A time that the text of an article speaks of, and its place among the article's. */
interface Told {
  time: string;
  path: string;
  index: number;
}

function byTime({ time: a }: Told, { time: b }: Told): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
