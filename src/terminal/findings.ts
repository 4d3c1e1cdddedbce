import type { Entity, Findings, Quote, SpokenDate } from '../model/finding.ts';
import { partsOf } from '../model/quoted.ts';
import type { Style } from './style.ts';

/** Findings as a person reads them: one kind after the other, each finding on a line with the place of its words. */
export function findingLines(
  { entities, quotes, citedSources, dates, writtenOnOrAfter }: Findings,
  style: Style,
): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const groups: [string, string[]][] = [
    [
      'who speaks',
      quotes.flatMap((quote) => [quote, ...partsOf(quote)]).map((quote) => quoteLine(quote, names, style)),
    ],
    ['people', entities.filter(({ type }) => type === 'person').map((entity) => entityLine(entity, style))],
    [
      'organisations',
      entities.filter(({ type }) => type === 'organisation').map((entity) => entityLine(entity, style)),
    ],
    ['publications', entities.filter(({ type }) => type === 'publication').map((entity) => entityLine(entity, style))],
    ['places', entities.filter(({ type }) => type === 'place').map((entity) => entityLine(entity, style))],
    ['cited', citedSources.map(({ name, selector }) => `${name} ${style.faint(`at ${selector.start}`)}`)],
    ['dates', dates.map((date) => dateLine(date, style))],
    [
      'written on or after',
      writtenOnOrAfter === null ? [] : [`${writtenOnOrAfter.value}, ${writtenOnOrAfter.confidence}`],
    ],
  ];
  return groups.flatMap(([heading, lines]) =>
    lines.length === 0 ? [] : ['', style.strong(heading), ...lines.map((line) => `  ${line}`)],
  );
}

/** `Sergei Markov (commented, direct, certain): "Trump wants …" at 1034` */
function quoteLine(quote: Quote, names: ReadonlyMap<string, string>, style: Style): string {
  const { kind, speaker, speakerText, verb, role, confidence, selector } = quote;
  const who = names.get(speaker ?? '') ?? speakerText ?? 'unattributed';
  const how = [verb, kind, confidence].filter((word) => word !== null).join(', ');
  const words = `${oneLine(selector.exact)} ${style.faint(`at ${selector.start}`)}`;
  return `${who}${role === null ? '' : `, ${oneLine(role)}`} ${style.faint(`(${how})`)}: ${words}`;
}

function entityLine({ name, roles, mentions, references, confidence }: Entity, style: Style): string {
  const counts = `${mentions.length} mentioned${references.length === 0 ? '' : `, ${references.length} meant`}`;
  const described = roles.map(({ role }) => oneLine(role)).join('; ');
  return `${name}${described === '' ? '' : `, ${described}`} ${style.faint(`(${counts}, ${confidence})`)}`;
}

function dateLine({ value, modifier, confidence, selector, evidence }: SpokenDate, style: Style): string {
  const read = value === null ? 'unresolved' : [value, modifier].filter((word) => word !== null).join(' ');
  const because = evidence.map(({ exact }) => JSON.stringify(oneLine(exact))).join(', ');
  return `${oneLine(selector.exact)} = ${read} ${style.faint(`(${confidence}${because === '' ? '' : `, by ${because}`}) at ${selector.start}`)}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
