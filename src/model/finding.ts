import { z } from 'zod';
import { Confidence } from './derivation.ts';
import { Selector } from './span.ts';

export const NameType = z.enum(['person', 'organisation', 'place', 'publication']);
export type NameType = z.infer<typeof NameType>;

/** Somebody or something that a text names, with every mention of it. */
export const Entity = z.strictObject({
  /** Readable and stable: `person/marco-rubio`. */
  id: z.string(),
  type: NameType,
  name: z.string(),
  sameAs: z.array(z.string()),
  roles: z.array(z.strictObject({ role: z.string(), selector: Selector })),
  mentions: z.array(Selector),
  /** Other words that mean it, where that is safe to say: "the Chancellor", "he". */
  references: z.array(Selector),
  confidence: Confidence,
});
export type Entity = z.infer<typeof Entity>;

/** Words that the text gives as somebody's. */
export const Quote = z.strictObject({
  id: z.string(),
  kind: z.enum(['direct', 'partial', 'indirect']),
  /** The id of an entity of this text; null where the speaker has no name or is not known. */
  speaker: z.string().nullable(),
  /** The speaker as the text mentions them there; null where the quotation is unattributed. */
  speakerText: z.string().nullable(),
  speakerSelector: Selector.nullable(),
  role: z.string().nullable(),
  verb: z.string().nullable(),
  confidence: Confidence,
  /** With its quotation marks. */
  selector: Selector,
  /**
   * What of an indirect statement stands between quotation marks and is no quotation of its own: partial quotations of the same
   * speaker, in the order of the text.
   */
  quoted: z.array(Selector),
});
export type Quote = z.infer<typeof Quote>;

/** A publication or agency that the text gives as its source. */
export const CitedSource = z.strictObject({
  name: z.string(),
  entity: z.string().nullable(),
  selector: Selector,
});
export type CitedSource = z.infer<typeof CitedSource>;

/** A date, time or duration that the text speaks of. */
export const SpokenDate = z.strictObject({
  /** TIMEX3 / ISO 8601; null where nothing in the text supports a value. */
  value: z.string().nullable(),
  precision: z.string().nullable(),
  /** TIMEX3's `mod`: BEFORE, AFTER, ON_OR_BEFORE, START, MID, END, APPROX … */
  modifier: z.string().nullable(),
  confidence: Confidence,
  selector: Selector,
  /** The spans that support what the words alone do not say, the year for example. */
  evidence: z.array(Selector),
});
export type SpokenDate = z.infer<typeof SpokenDate>;

/** What a text proves about its own date: it was not written before the latest past day that it speaks of. */
export const Earliest = z.strictObject({
  /** ISO 8601. */
  value: z.string(),
  confidence: Confidence,
  /** The words that tell of the day, then those that support what these do not say: the year, for example. */
  evidence: z.array(Selector),
});
export type Earliest = z.infer<typeof Earliest>;

/** What an article's text implies, each with the span it was read from. */
export const Findings = z.strictObject({
  entities: z.array(Entity).describe('People, organisations, places and publications that the text names.'),
  quotes: z.array(Quote).describe('What the text gives as somebody’s words.'),
  citedSources: z.array(CitedSource).describe('Publications and agencies that the text gives as its sources.'),
  dates: z.array(SpokenDate).describe('Dates, times and durations that the text speaks of.'),
  writtenOnOrAfter: Earliest.nullable().describe(
    'The latest past day that the text speaks of, before which it cannot have been written; null where there is none.',
  ),
});
export type Findings = z.infer<typeof Findings>;

/** The findings of a text in which nothing was looked for. */
export const NO_FINDINGS: Findings = { entities: [], quotes: [], citedSources: [], dates: [], writtenOnOrAfter: null };
