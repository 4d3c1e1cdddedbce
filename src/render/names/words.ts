import type { NameType } from '../../model/finding.ts';

/** What a type of names is called, one and many. */
export const TYPE_WORDS: Record<NameType, { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  organisation: { one: 'Organisation', many: 'Organisations' },
  place: { one: 'Place', many: 'Places' },
  publication: { one: 'Publication', many: 'Publications' },
};

/** The types of names in the order of the navigation. */
export const NAME_TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'publication'];
