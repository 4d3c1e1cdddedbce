import { MONTHS } from '../../language/en/calendar.ts';
import { daysIn, monthValue, twoDigits, yearValue } from '../../model/day.ts';

const DAY = '\\d{1,2}(?:st|nd|rd|th)?';

/** A month by its name, and a year, maybe with a day, as they stand behind a field; the only dates that hold blanks. */
export const DATE_IN_WORDS = `(?:${DAY}\\s+(?:of\\s+)?)?(?:${[...MONTHS.keys()].join('|')})\\.?(?:\\s+${DAY},?)?\\s+\\d{4}(?![\\p{L}\\p{N}])`;

/** Forms of dates, each with how it reads: by year, by month and year, by day. */
const FORMS: readonly [form: RegExp, read: (found: string[]) => string | null][] = [
  [/^(\d{4})$/, ([year]) => dateOf(year)],
  [/^(\d{4})[-/.](\d{1,2})$/, ([year, month]) => dateOf(year, month)],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, ([year, month, day]) => dateOf(year, month, day)],
  [/^(\d{1,2})[-/.](\d{4})$/, ([month, year]) => dateOf(year, month)],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([day, month, year]) => dateOf(year, month, day)],
  [/^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/, ([one, other, year]) => dayInEitherOrder(one, other, year)],
  [/^(\p{L}+)\.? (\d{4})$/u, ([name, year]) => dateOf(year, monthOf(name))],
  [
    /^(\d{1,2})(?:st|nd|rd|th)? (?:of )?(\p{L}+)\.? (\d{4})$/iu,
    ([day, name, year]) => dateOf(year, monthOf(name), day),
  ],
  [/^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu, ([name, day, year]) => dateOf(year, monthOf(name), day)],
];

/** A year, a month or a day that the calendar has, however it is written → ISO 8601; null where it is none, or may be two. */
export function dateIn(value: string): string | null {
  const words = value.trim().replace(/\s+/g, ' ');
  for (const [form, read] of FORMS) {
    const found = form.exec(words);
    if (found !== null) return read(found.slice(1));
  }
  return null;
}

function dateOf(year = '', month?: string, day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (month === undefined) return yearValue(y);
  if (!(m >= 1 && m <= 12)) return null;
  if (day === undefined) return monthValue(y, m);
  return d >= 1 && d <= daysIn(y, m) ? `${monthValue(y, m)}-${twoDigits(d)}` : null;
}

/** Some write the month first and some the day: only where one of them is no month it is plain. */
function dayInEitherOrder(one = '', other = '', year = ''): string | null {
  const [dayFirst, monthFirst] = [dateOf(year, other, one), dateOf(year, one, other)];
  return dayFirst === null || monthFirst === null || dayFirst === monthFirst ? (dayFirst ?? monthFirst) : null;
}

function monthOf(name = ''): string {
  return String(MONTHS.get(name.toLowerCase()) ?? 0);
}
