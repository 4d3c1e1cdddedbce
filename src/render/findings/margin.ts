import type { Entity, SpokenDate } from '../../model/finding.ts';
import { quotedIn } from '../../model/quoted.ts';
import type { Sidecar } from '../../model/sidecar.ts';
import { timexInWords } from '../dates/in-words.ts';
import { escapeHtml, escapeText } from '../text/escape.ts';
import { isolated } from '../text/isolated.ts';
import { doubtOf, isDay, type NameHref } from './findings.ts';
import { type Place, placeAt, placesOf } from './marks.ts';
import { voicesOf } from './voices.ts';

/**
 * Record → for a paragraph, by its id, the note that stands in the margin beside it, as HTML; empty where there is none. It
 * says who speaks there, whom and what the text first names there, and which day is meant by words such as "next Tuesday".
 * All of it stands in the list of findings too, so the note is for the eye and the pointer alone: it keeps out of the way of
 * those who listen or go from link to link, and what is copied from the text does not hold it.
 */
export function openMargin(record: Sidecar, nameHref: NameHref): (paragraph: string) => string {
  const places = placesOf(record.blocks);
  const notes = new Map<string, Note>();
  const noteAt = (offset: number): Note | null => {
    const place = placeAt(places, offset);
    if (place === null) return null;
    const note = notes.get(place.id) ?? { speakers: [], names: [], days: [] };
    notes.set(place.id, note);
    return note;
  };
  const tongue = `${isEnglish(record.language) ? '' : ' lang="en"'}${record.dir === 'ltr' ? '' : ' dir="ltr"'}`;
  const heard = addSpeakers(record, nameHref, noteAt);
  addNames(record.entities, { places, nameHref, heard }, noteAt);
  addDays(record.dates, noteAt);
  return (paragraph) => {
    const note = notes.get(paragraph);
    return note === undefined ? '' : noteHtml(note, tongue);
  };
}

interface Note {
  speakers: { number: number; name: string; role: string | null; href: string; doubt: string | null }[];
  names: { name: string; href: string }[];
  days: { words: string; meaning: string; doubt: string | null }[];
}

type NoteAt = (offset: number) => Note | null;

/** Whoever is quoted in a paragraph, once; the role stands with the first of them. Hands on where each is first heard. */
function addSpeakers(record: Sidecar, nameHref: NameHref, noteAt: NoteAt): Map<string, number> {
  const heard = new Map<string, number>();
  for (const [index, { id, name, role, quotes }] of voicesOf(record).voices.entries()) {
    const number = index + 1;
    let told = false;
    for (const { selector, confidence } of quotes.flatMap(quotedIn)) {
      const note = noteAt(selector.start);
      if (note === null || note.speakers.some((speaker) => speaker.number === number)) continue;
      const href = nameHref(id) ?? `#speaker-${number}`;
      note.speakers.push({ number, name, role: told ? null : role, href, doubt: doubtOf(confidence) });
      if (!told && id !== null) heard.set(id, selector.start);
      told = true;
    }
  }
  return heard;
}

interface Known {
  places: readonly Place[];
  nameHref: NameHref;
  heard: ReadonlyMap<string, number>;
}

/** Names with a page of their own, where the text first has them, but for those whose words stand there or have stood before. */
function addNames(entities: readonly Entity[], { places, nameHref, heard }: Known, noteAt: NoteAt): void {
  for (const { id, name, mentions } of entities) {
    const href = nameHref(id);
    const first = mentions.find(({ start }) => placeAt(places, start) !== null);
    if (href === null || first === undefined) continue;
    const place = placeAt(places, first.start);
    if (place === null || (heard.get(id) ?? Number.POSITIVE_INFINITY) < place.end) continue;
    noteAt(first.start)?.names.push({ name, href });
  }
}

/** Which day is meant, where the words alone do not say it. */
function addDays(dates: readonly SpokenDate[], noteAt: NoteAt): void {
  for (const date of dates.filter(isDay)) {
    if (date.value === null) continue;
    const words = date.selector.exact.replace(/\s+/gu, ' ');
    const meaning = timexInWords(date.value, date.modifier);
    if (saysAll(words, meaning)) continue;
    const note = noteAt(date.selector.start);
    if (note?.days.some((day) => day.words === words && day.meaning === meaning)) continue;
    note?.days.push({ words, meaning, doubt: doubtOf(date.confidence) });
  }
}

function saysAll(words: string, meaning: string): boolean {
  const said = new Set(wordsOf(words));
  return wordsOf(meaning).every((word) => said.has(word));
}

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** As the page itself is, where nothing else is said. */
function isEnglish(language: string | null): boolean {
  return language === null || language === 'en' || language.startsWith('en-');
}

/** `tongue`: the attributes that say how the note is read, where it is not as the text around it. */
function noteHtml({ speakers, names, days }: Note, tongue: string): string {
  const lines = [
    ...speakers.map(
      ({ number, name, role, href, doubt }) =>
        `<p class="speaking"><span class="place">${number}</span> ${linkTo(name, href)}${role === null ? '' : `, ${isolated(role)}`}${doubtHtml(doubt)}</p>`,
    ),
    ...(names.length === 0 ? [] : [`<p>${names.map(({ name, href }) => linkTo(name, href)).join(', ')}</p>`]),
    ...days.map(
      ({ words, meaning, doubt }) => `<p>${isolated(words)}: <b>${escapeText(meaning)}</b>${doubtHtml(doubt)}</p>`,
    ),
  ];
  return lines.length === 0 ? '' : `<div class="beside"${tongue} aria-hidden="true">${lines.join('')}</div>\n`;
}

function linkTo(name: string, href: string): string {
  return `<a href="${escapeHtml(href)}" tabindex="-1">${isolated(name)}</a>`;
}

function doubtHtml(doubt: string | null): string {
  return doubt === null ? '' : ` <i>${doubt}</i>`;
}
