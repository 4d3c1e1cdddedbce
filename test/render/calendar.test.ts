import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/render/dates/calendar.ts';
import { linksFrom } from '../../src/render/links.ts';
import { contextOf, datedEntry } from './archive.ts';

function calendar(dates: string[]) {
  const entries = dates.map((date, index) => datedEntry(`${index}.txt`, date));
  const [year] = contextOf(entries).archive.years;
  if (year === undefined) throw new Error('no year');
  return calendarOf(year, linksFrom(`dates/${year.year}.html`));
}

describe('the calendar of a year', () => {
  it('has every day of the year in its week, as a program of others reckons it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2400 }), (year) => {
        const days = calendar([String(year)]).months.flatMap(({ weeks }, month) =>
          weeks.flatMap((week) => {
            expect(week).toHaveLength(7);
            return week.flatMap((one, weekday) => (one === null ? [] : [[month + 1, one.day, weekday]]));
          }),
        );
        const expected = [];
        for (
          const date = new Date(Date.UTC(year, 0, 1));
          date.getUTCFullYear() === year;
          date.setUTCDate(date.getUTCDate() + 1)
        ) {
          expected.push([date.getUTCMonth() + 1, date.getUTCDate(), (date.getUTCDay() + 6) % 7]);
        }
        expect(days).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('leads from a day to the page on which its articles begin, and shows the days without', () => {
    const many = Array.from({ length: 120 }, (_, index) => (index < 110 ? '2025-05-16' : '2025-05-17'));
    const [, , , , may] = calendar(many).months;
    const days = may?.weeks.flat().flatMap((day) => (day === null ? [] : [day]));
    expect(days?.[15]).toEqual({ day: 16, count: 110, shade: 4, href: '../dates/2025.html#d05-16' });
    expect(days?.[16]).toEqual({ day: 17, count: 10, shade: 1, href: '../dates/2025-2.html#d05-17' });
    expect(days?.[17]).toEqual({ day: 18, count: 0, shade: 0, href: null });
    expect(may).toMatchObject({ name: 'May', count: 120, href: '../dates/2025.html#m05' });
  });

  it('tells of how many articles the day is not known', () => {
    expect(calendar(['2025', '2025-03', '2025-03-04']).unplaced).toBe(2);
  });

  it('keeps single articles light where there are few', () => {
    const shades = calendar(['2025-03-04', '2025-03-05', '2025-03-05']).months[2]?.weeks.flat();
    expect(shades?.find((day) => day?.day === 4)?.shade).toBe(1);
    expect(shades?.find((day) => day?.day === 5)?.shade).toBe(2);
  });
});
