import { bisector } from 'd3-array';
import type { NameWords, Sex } from '../../language/name-words.ts';
import type { SpeechWords } from '../../language/speech.ts';
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
  const story: Story = { ...prepared, nameWords, speech, names, mentions: personsIn(names) };
  const meant = new Map<number, NamedEntity>();
  let last: Speaking | null = null;
  let end = 0;
  return said.map((one) => {
    const { speaker } = one;
    const known =
      speaker === null ? null : (speaker.entity ?? meant.get(speaker.span.start) ?? sameAs(last, one, story));
    if (known !== null && speaker !== null) meant.set(speaker.span.start, known);
    // What stands in the words of another says nothing of who speaks on.
    if (one.span.start >= end) last = known?.type === 'person' ? speaking(known, one, story) : null;
    end = Math.max(end, one.span.end);
    if (speaker === null || known === null || known === speaker.entity) return one;
    return { ...one, speaker: { span: speaker.span, entity: known }, role: one.role ?? known.roles[0] ?? null };
  });
}

interface Story extends Prepared {
  nameWords: NameWords;
  speech: SpeechWords;
  names: Names;
  mentions: readonly Mentioned[];
}

interface Mentioned extends Span {
  entity: NamedEntity;
}

/** Who speaks, and from where on the words are others than theirs and those that tell of it. */
interface Speaking {
  entity: NamedEntity;
  end: number;
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

/** "Korr accused Hale of lying": whom a judgement names may be meant next as well, so that the words go on behind its verb. */
function speaking(entity: NamedEntity, { kind, span, speaker, verb }: Said, { text, speech }: Story): Speaking {
  const frames = verb === null ? undefined : speech.verbs.get(text.slice(verb.start, verb.end).toLowerCase())?.frames;
  const told = Math.max(speaker?.span.end ?? 0, verb?.end ?? 0);
  const isJudgement = kind === 'indirect' && frames?.has('saying') !== true;
  return { entity, end: isJudgement ? told : Math.max(told, span.end) };
}

/** Who spoke last, where the speaker is a pronoun that may mean them and nobody else. */
function sameAs(last: Speaking | null, { span, speaker }: Said, story: Story): NamedEntity | null {
  if (last === null || speaker === null) return null;
  const { text, passages, nameWords } = story;
  const at = speaker.span.start;
  const sex = nameWords.pronouns.get(text.slice(at, speaker.span.end).toLowerCase());
  if (sex === undefined || !mayBe(last.entity, sex)) return null;
  if (passagesUntil(passages, at) - passagesUntil(passages, last.end - 1) > 1) return null;
  const { entity } = last;
  // Whom somebody names in what they say is somebody else.
  if (mentionsIn(span, story).some((one) => one.entity === entity)) return null;
  const between = mentionsIn({ start: last.end, end: at }, story).filter(
    ({ start }) => start < span.start || start >= span.end,
  );
  const isOther = between.some((one) => one.entity !== entity && mayBe(one.entity, sex));
  return isOther || speaksOfUnnamed({ start: last.end, end: Math.min(at, span.start) }, entity, story) ? null : entity;
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
