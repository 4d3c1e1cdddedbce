/** Month names as a page shows them, January first. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Month names and the abbreviations of them that newspapers print, in lower case and without full stops. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
  ...MONTH_NAMES.map((name, index): [string, number] => [name.slice(0, 3).toLowerCase(), index + 1]),
  ['sept', 9],
]);

/** Names of the days of the week as a page shows them, Monday first (ISO 8601). */
export const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const WEEKDAYS: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES.map((name) => name.toLowerCase()),
  ...WEEKDAY_NAMES.map((name) => name.slice(0, 3).toLowerCase()),
  'tues',
  'weds',
  'thur',
  'thurs',
]);

export const DATE_FILLERS: ReadonlySet<string> = new Set(['of', 'the', 'on', 'at']);

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
