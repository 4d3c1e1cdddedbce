import type { Entity, Quote } from './finding.ts';

/** Whether the text gives a quotation as somebody's: by the finding of who speaks, or by words before it that mean the same one. */
export function isSaidBy({ speaker, speakerSelector }: Quote, { id, mentions, references }: Entity): boolean {
  if (speaker !== null || speakerSelector === null) return speaker === id;
  return [...mentions, ...references].some(({ start }) => start === speakerSelector.start);
}
