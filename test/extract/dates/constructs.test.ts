import { describe, expect, it } from 'vitest';
import { read, told } from './reading.ts';

/** A Wednesday. */
const PUBLISHED = '2025-05-14';

type Row = readonly [sentence: string, ...found: string[]];

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'days of a calendar': [
    ['The ferry sank on May 3, 2019, off the cape.', 'May 3, 2019 = 2019-05-03'],
    ['The ferry sank on 3 May 2019 off the cape.', '3 May 2019 = 2019-05-03'],
    ['The ferry sank on the 3rd of May.', 'the 3rd of May = 2025-05-03'],
    ['The ferry sank on Saturday, May 3, off the cape.', 'Saturday, May 3 = 2025-05-03'],
    ['The ferry sank on Saturday 3 May off the cape.', 'Saturday 3 May = 2025-05-03'],
    ['The ferry sank on Dec. 30 off the cape.', 'Dec. 30 = 2024-12-30'],
    ['The pier will open on June 2.', 'June 2 = 2025-06-02'],
    ['The pier will open on January 9.', 'January 9 = 2026-01-09'],
    ['The fair of 5-7 June 2024 was a success.', '5-7 June 2024 = 2024-06-05'],
    ['They met on March 4 of last year.', 'March 4 of last year = 2024-03-04'],
  ],
  months: [
    ['The mill closed in March 2019.', 'March 2019 = 2019-03'],
    ['The mill closed in March.', 'March = 2025-03'],
    ['The mill closed in November.', 'November = 2024-11'],
    ['The mill will close in November.', 'November = 2025-11'],
    ['The mill will close in February.', 'February = 2026-02'],
    ['The mill closed last September.', 'last September = 2024-09'],
    ['The mill closed in May.', 'May = 2025-05'],
    ['Prices rose between April and June 2003.', 'April = 2003-04', 'June 2003 = 2003-06'],
    ['Prices rose from November to February 2004.', 'November = 2003-11', 'February 2004 = 2004-02'],
    ['The council will vote in October of next year.', 'October of next year = 2026-10'],
    ['Their January sales were poor.', 'January = 2025-01'],
  ],
  years: [
    ['The shelf with the year 2015 stood by the window.', 'the year 2015 = 2015'],
    ['Sales fell in the year.', 'the year = 2025'],
  ],
  'days of the week, by the tense of their verbs': [
    ['The mayor said on Tuesday that the pool was safe.', 'Tuesday = 2025-05-13'],
    ['The mayor will meet the guild on Tuesday.', 'Tuesday = 2025-05-20'],
    ['The mayor is expected to meet the guild on Friday.', 'Friday = 2025-05-16'],
    ['A meeting scheduled for Friday was moved.', 'Friday = 2025-05-16'],
    ['The road remained closed until Friday.', 'Friday = 2025-05-16'],
    ['On Friday the council rejected the plan.', 'Friday = 2025-05-09'],
    ['The vote, to be held on Monday, is open.', 'Monday = 2025-05-19'],
    ['The pool closed because of a leak on Monday.', 'Monday = 2025-05-12'],
    ['The mayor said on Wednesday that the pool was safe.', 'Wednesday = 2025-05-14'],
    ['The mayor left last Wednesday.', 'last Wednesday = 2025-05-07'],
    ['Wind easing from the west by Friday.', 'Friday = 2025-05-16'],
    ['The wind had eased by Friday.', 'Friday = 2025-05-09'],
    ['The mayor returns next Monday.', 'next Monday = 2025-05-19'],
    ['A shed burnt down on Monday night.', 'Monday night = 2025-05-12TNI'],
  ],
  'days from today': [
    ['The bank failed today.', 'today = 2025-05-14'],
    ['The bank failed earlier today.', 'earlier today = 2025-05-14'],
    ['The bank failed yesterday.', 'yesterday = 2025-05-13'],
    ['The bank reopens tomorrow.', 'tomorrow = 2025-05-15'],
    ['The bank failed yesterday afternoon.', 'yesterday afternoon = 2025-05-13TAF'],
    ['The bank failed this morning.', 'this morning = 2025-05-14TMO'],
    ['The bank failed last night.', 'last night = 2025-05-13TNI'],
    ['A vigil takes place tonight.', 'tonight = 2025-05-14TNI'],
    ['A shed burnt down on the night of May 3.', 'the night of May 3 = 2025-05-03TNI'],
    ['It burnt on Monday. It rained in the evening.', 'Monday = 2025-05-12', 'the evening = 2025-05-12TEV'],
  ],
  periods: [
    ['Profits fell last year.', 'last year = 2024'],
    ['Profits fell earlier this year.', 'earlier this year = 2025'],
    ['The line opens next month.', 'next month = 2025-06'],
    ['The line opened last month.', 'last month = 2025-04'],
    ['The guild met this week.', 'this week = 2025-W20'],
    ['The guild met last week.', 'last week = 2025-W19'],
    ['The guild met at the weekend.', 'the weekend = 2025-W19-WE'],
    ['The guild will meet at the weekend.', 'the weekend = 2025-W20-WE'],
    ['Profits beat those of the year-ago quarter.', 'year-ago = 2024'],
    ['Stocks will be sold by year-end.', 'year-end = 2025 = END'],
    ['Sales rose three per cent for the year.', 'the year = 2025'],
    ['The share ended the day at 512 points.', 'the day = 2025-05-14'],
    ['Sales were 5 million in 2019 and rose for the whole year.', '2019 = 2019', 'the whole year = 2019'],
  ],
  'seasons, quarters, halves and weeks': [
    ['The well ran dry last summer.', 'last summer = 2024-SU'],
    ['The well ran dry in the last quarter of 2019.', 'the last quarter of 2019 = 2019-Q4'],
    ['Profits fell in the previous quarter.', 'the previous quarter = 2025-Q1'],
    ['The well ran dry in the spring of 2019.', 'the spring of 2019 = 2019-SP'],
    ['The dam will open next autumn.', 'next autumn = 2025-FA'],
    ['Profits rose in the third quarter of 2019.', 'the third quarter of 2019 = 2019-Q3'],
    ['Profits rose in Q2 2019.', 'Q2 2019 = 2019-Q2'],
    ['The firm lost money in the first quarter.', 'the first quarter = 2025-Q1'],
    ['The firm lost money in the fourth quarter.', 'the fourth quarter = 2024-Q4'],
    ['Exports fell in the first half of this year.', 'the first half of this year = 2025-H1'],
    ['Trade recovered in the last week of March.', 'the last week of March = 2025-W13'],
  ],
  'years and decades': [
    ['The hall was built in 1887.', '1887 = 1887'],
    ['The hall was rebuilt after the 1953 flood.', '1953 = 1953'],
    ['The hall stood from 1953 to 1961.', '1953 = 1953', '1961 = 1961'],
    ['The works ran in 1953-1961.', '1953 = 1953', '1961 = 1961'],
    ['Turnout fell in the 2010 elections.', '2010 = 2010'],
    ['Profits rose in fiscal 2019.', 'fiscal 2019 = 2019'],
    ['The line was laid in the 1930s.', 'the 1930s = 193'],
    ['The mill dates from the 18th century.', 'the 18th century = 17'],
    ['The mill closed in the sixties.', 'the sixties = 196'],
    ['The rock of the 70s and 80s is back.', 'the 70s = 197', '80s = 198'],
  ],
  'edges, with their modifiers': [
    ['The tunnel will be ready by the end of 2027.', 'the end of 2027 = 2027 = END'],
    ['The tunnel will be ready by the end of the year.', 'the end of the year = 2025 = END'],
    ['The tunnel was begun in early 2019.', 'early 2019 = 2019 = START'],
    ['The tunnel was begun in mid-2019.', 'mid-2019 = 2019 = MID'],
    ['The tunnel was begun late last year.', 'late last year = 2024 = END'],
    ['The tunnel was begun in the late 1980s.', 'the late 1980s = 198 = END'],
    ['The tunnel was begun at the beginning of April.', 'the beginning of April = 2025-04 = START'],
  ],
  durations: [
    ['The strike lasted three days.', 'three days = P3D'],
    ['The strike lasted more than two hours.', 'more than two hours = PT2H = MORE_THAN'],
    ['The strike lasted nearly two and a half years.', 'nearly two and a half years = P2.5Y = LESS_THAN'],
    ['The strike lasted about twenty-five minutes.', 'about twenty-five minutes = PT25M = APPROX'],
    ['The strike lasted at least six weeks.', 'at least six weeks = P6W = EQUAL_OR_MORE'],
    ['It was a 12-week course.', '12-week = P12W'],
    ['It was a week-long fair.', 'a week-long = P1W'],
    ['It takes five to six years.', 'five = P5Y', 'six years = P6Y'],
    ['It takes 10-15 minutes.', '10 = PT10M', '15 minutes = PT15M'],
    ['The strike went on for days.', 'days = PXD'],
    ['It took several months to mend.', 'several months = PXM'],
    ['It took a couple of hours to mend.', 'a couple of hours = PTXH'],
    ['It took half an hour to mend.', 'half an hour = PT30M'],
    ['It was the worst loss in over a decade.', 'over a decade = P10Y = MORE_THAN'],
    ['The club won nothing in the past six months.', 'the past six months = P6M'],
    ['The club won nothing in recent years.', 'recent years = PXY'],
  ],
  'counted from today and from the story': [
    ['The choir sang here two years ago.', 'two years ago = 2023'],
    ['The choir sang here three days ago.', 'three days ago = 2025-05-11'],
    ['The choir sang here three months ago.', 'three months ago = 2025-02'],
    ['It sank on May 3. Two days later divers found it.', 'May 3 = 2025-05-03', 'Two days later = 2025-05-05'],
    ['It sank on May 3 and was found the next day.', 'May 3 = 2025-05-03', 'the next day = 2025-05-04'],
    ['It sank on May 3 and was found the same day.', 'May 3 = 2025-05-03', 'the same day = 2025-05-03'],
    ['It sank in 2011 and was found the following year.', '2011 = 2011', 'the following year = 2012'],
  ],
  'times of day': [
    ['It began at 6:40 p.m. on Monday.', '6:40 p.m. on Monday = 2025-05-12T18:40'],
    ['It began at 6:40pm.', '6:40pm = 2025-05-14T18:40'],
    ['It began on Monday at 18:00 UTC.', 'Monday = 2025-05-12', '18:00 UTC = 2025-05-12T18:00Z'],
    ['It began at 0830 GMT on Monday.', '0830 GMT on Monday = 2025-05-12T08:30Z'],
    ['It began at noon on Monday.', 'noon on Monday = 2025-05-12T12:00'],
    ['It began at 10am on Monday.', '10am on Monday = 2025-05-12T10:00'],
  ],
  'what comes again': [
    ['The market is held every Monday.', 'every Monday = XXXX-WXX-1'],
    ['The market is held on Mondays.', 'Mondays = XXXX-WXX-1'],
    ['The market is held each year.', 'each year = P1Y'],
    ['The market is held every two weeks.', 'every two weeks = P2W'],
    ['The annual market was a success.', 'annual = P1Y'],
    ['They build 15 boats, or 3 a month.', 'a month = P1M'],
  ],
  'times without measure': [
    ['The pier is now open.', 'now = PRESENT_REF'],
    ['The pier is shut at the moment.', 'the moment = PRESENT_REF'],
    ['The pier was recently mended.', 'recently = PAST_REF'],
    ['The pier may fall in the future.', 'the future = FUTURE_REF'],
  ],
  figures: [
    ['The log ends on 2019-05-03.', '2019-05-03 = 2019-05-03'],
    ['The log ends at 2019-05-03T08:30Z sharp.', '2019-05-03T08:30Z = 2019-05-03T08:30Z'],
    ['The log ends in 2019-W20 somewhere.', '2019-W20 = 2019-W20'],
    ['The log ends on 03.05.2019.', '03.05.2019 = 2019-05-03'],
    ['The log ends on 5/23/2019.', '5/23/2019 = 2019-05-23'],
  ],
};

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  it.each(rows)('%s', (sentence, ...found) => {
    expect(told(read(sentence, PUBLISHED))).toEqual(found);
  });
});

describe('what only looks like a time', () => {
  it.each([
    'You may march if you may.',
    'Theresa May spoke, and May left.',
    'April Jones met June Carter.',
    'The score was 3-2, then 1/2, then 10-12.',
    'The road is 2000 metres long.',
    'Some 2000 people came, and 1950 pupils.',
    'It cost $2019 and €1999.',
    'The widow is 35 years old.',
    'A 35-year-old widow won.',
    'Call 2019-445566 or 555 2019-13-45.',
    'It was a second man and a second chance.',
    'The log ends on 5/6/2019.',
    'It ran at 120 miles per hour.',
    'They sat in the sun and watched the fall of the wall.',
    'He won in 47.42 seconds.',
    'They led 20-7 after the third quarter of the game.',
    'The Harbour 2000 Index fell.',
    'One day you will see.',
    'At the end of the day it is a matter of taste.',
    'She reads the Port Daily and nothing else.',
    'It failed because of a leak due to rust.',
    'The verse is 3:16.',
    'She was Player of the Year and beat Anna Winter.',
    'Most of the 15 to 19 year olds swim.',
    'Membership rose from 1200 to 1350.',
    'The June 3 bombings and the 4 July uprising changed the town.',
    'She is in her eighties.',
    'They leave the day after tomorrow.',
  ])('%s', (sentence) => {
    expect(told(read(sentence, PUBLISHED))).toEqual([]);
  });
});

describe('a text in a language that nobody here reads', () => {
  it('has dates in unmistakable figures only', () => {
    expect(told(read('Die Brücke wurde am 03.05.2019 eröffnet, am Montag, im Mai 2020.', PUBLISHED, 'de'))).toEqual([
      '03.05.2019 = 2019-05-03',
    ]);
  });
});
