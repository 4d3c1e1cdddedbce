import { bisector } from 'd3-array';
import type { NameWords, Sex } from '../../language/name-words.ts';
import { Frame, hasFrame, type SpeechWords } from '../../language/speech.ts';
import { gather } from '../../model/gather.ts';
import type { Span } from '../../model/span.ts';
import type { NamedEntity, Names } from '../names/named.ts';
import type { Passage, Prepared } from '../text.ts';
import type { Token } from '../token.ts';
import type { Said } from './said.ts';

/**
 * "Korr said that the wall was old. “It will hold,” she said.": who speaks in a paragraph, or at the end of the one before,
 * speaks on as "she", where nobody else of whom the words between speak may be meant. What is said must be given in the order
 * of its spans.
 */
export function withSameSpeaker(prepared: Prepared, names: Names, said: readonly Said[]): Said[] {
  const { names: nameWords, speech } = prepared.language;
  if (nameWords === null || speech === null) return [...said];
  let mentions: readonly Mentioned[] | null = null;
  const meant = new Map<number, NamedEntity>();
  let last: Speaking | null = null;
  let end = 0;
  return said.map((one) => {
    const { speaker } = one;
    const sex = speaker?.entity === null ? pronounAt(prepared.text, speaker.span, nameWords) : undefined;
    let known = speaker?.entity ?? null;
    if (sex !== undefined && speaker !== null) {
      mentions ??= personsIn(names);
      known = meant.get(speaker.span.start) ?? sameAs(last, one, sex, { ...prepared, speech, names, mentions });
      if (known !== null) meant.set(speaker.span.start, known);
    }
    // What stands in the words of another says nothing of who speaks on.
    if (one.span.start >= end) last = known?.type === 'person' ? { entity: known, said: one } : null;
    if (one.span.end > end) end = one.span.end;
    return known === null ? one : saidBy(known, one);
  });
}

function saidBy(entity: NamedEntity, one: Said): Said {
  const { speaker, role } = one;
  if (speaker === null || speaker.entity === entity) return one;
  return { ...one, speaker: { span: speaker.span, entity }, role: role ?? entity.roles[0] ?? null };
}

/** No pronoun of a person has more characters. */
const LONGEST_PRONOUN = 8;

/** The sex of whom a pronoun means; undefined where the words are none. */
function pronounAt(text: string, { start, end }: Span, { pronouns }: NameWords): Sex | undefined {
  return end - start > LONGEST_PRONOUN ? undefined : pronouns.get(text.slice(start, end).toLowerCase());
}

interface Story extends Prepared {
  speech: SpeechWords;
  names: Names;
  mentions: readonly Mentioned[];
}

interface Mentioned extends Span {
  entity: NamedEntity;
}

/** Who speaks, and what. */
interface Speaking {
  entity: NamedEntity;
  said: Said;
}

const { left: mentionsBefore } = bisector<Mentioned, number>(({ start }) => start);
const { left: tokensBefore } = bisector<Token, number>(({ start }) => start);
const { right: passagesUntil } = bisector<Passage, number>(({ start }) => start);

/** Where persons are named, in order. */
function personsIn({ entities }: Names): Mentioned[] {
  const persons = entities.filter(({ type }) => type === 'person');
  const all = gather(persons, (entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })));
  return all.sort((a, b) => a.start - b.start);
}

/**
 * From where on the words are others than a speaker's and those that tell of it. "Korr accused Hale of lying": whom a judgement
 * names may be meant next as well, so that these words go on behind its verb.
 */
function endOf({ kind, span, speaker, verb }: Said, { text, speech }: Story): number {
  const frames = verb === null ? undefined : speech.verbs.get(text.slice(verb.start, verb.end).toLowerCase())?.frames;
  const told = Math.max(speaker?.span.end ?? 0, verb?.end ?? 0);
  const isJudgement = kind === 'indirect' && !hasFrame(frames, Frame.saying);
  return isJudgement ? told : Math.max(told, span.end);
}

/** Who spoke last, where the pronoun of a sex by which the next speaker is meant may mean them and nobody else. */
function sameAs(last: Speaking | null, { span, speaker }: Said, sex: Sex, story: Story): NamedEntity | null {
  if (last === null || speaker === null || !mayBe(last.entity, sex)) return null;
  const { entity, said } = last;
  const at = speaker.span.start;
  const end = endOf(said, story);
  if (passagesUntil(story.passages, at) - passagesUntil(story.passages, end - 1) > 1) return null;
  // Whom somebody names in what they say is somebody else.
  if (mentionsIn(span, story).some((one) => one.entity === entity)) return null;
  const between = mentionsIn({ start: end, end: at }, story).filter(
    ({ start }) => start < span.start || start >= span.end,
  );
  const isOther = between.some((one) => one.entity !== entity && mayBe(one.entity, sex));
  return isOther || speaksOfUnnamed({ start: end, end: Math.min(at, span.start) }, entity, story) ? null : entity;
}

function mayBe(entity: NamedEntity, sex: Sex): boolean {
  return entity.sex === null || entity.sex === sex;
}

function mentionsIn({ start, end }: Span, { mentions }: Story): readonly Mentioned[] {
  return mentions.slice(mentionsBefore(mentions, start), mentionsBefore(mentions, end));
}

/** "a judge agreed": who has an office and no name may be meant as well. */
function speaksOfUnnamed({ start, end }: Span, entity: NamedEntity, { passages, names }: Story): boolean {
  const around = passages.slice(passagesUntil(passages, start) - 1, passagesUntil(passages, end - 1));
  return around.some(({ tokens }) =>
    tokens
      .slice(tokensBefore(tokens, start), tokensBefore(tokens, end))
      .some((token) => token.lexeme.office && !token.lexeme.initial && names.at(token) !== entity),
  );
}
