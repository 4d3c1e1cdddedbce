import { openDescriptions } from '../../language/described.ts';
import { languageOf } from '../../language/index.ts';
import type { CardName, CardRole, CardStatement } from '../../model/card.ts';
import type { ByList, Doubt } from '../../model/doubt.ts';
import type { Entity, Findings, Quote } from '../../model/finding.ts';
import { passageOf } from '../../model/passage.ts';
import { quotedIn } from '../../model/quoted.ts';
import { isSaidBy } from '../../model/said-by.ts';
import { type Statement, statementsOf, wordingOf } from '../../model/statement.ts';

/** Findings of a text in that language, and what of them needs review → whom and what they name, as the card tells it. */
export function cardNamesOf(
  { entities, quotes, citedSources }: Findings,
  doubts: ByList<Doubt[]>,
  language: string | null,
): CardName[] {
  const describe = openDescriptions(languageOf(language));
  const statements = statementsOf(quotes);
  return entities.map((entity) => ({
    id: entity.id,
    type: entity.type,
    name: entity.name,
    forms: formsOf(entity),
    roles: rolesOf(entity, quotes, entities).flatMap(({ words, names }) => {
      const described = describe(words);
      return described === null ? [] : [{ words: described, names }];
    }),
    mentions: entity.mentions.length,
    first: entity.mentions[0]?.start ?? 0,
    passages: entity.mentions.map(passageOf),
    said: statements.filter(({ quote }) => quote.speaker === entity.id).map(cardStatementOf),
    cited: citedSources.filter((cited) => cited.entity === entity.id).length,
    doubts: doubtsAbout(entity, doubts),
    sure: entity.confidence === 'certain' || entity.confidence === 'stated',
  }));
}

/** The wordings of the statements that a text gives as those of somebody without a name. */
export function namelessIn({ quotes }: Findings): number[] {
  return statementsOf(quotes)
    .filter(({ quote }) => quote.speaker === null)
    .map(wordingOf);
}

/** How many of the doubts are about what an entity says; null where none is. */
function doubtsAbout(entity: Entity, doubts: ByList<Doubt[]>): CardName['doubts'] {
  const count = (list: readonly Doubt[]) =>
    list.reduce((sum, doubt) => sum + Number(doubt.kind === 'quotation' && isSaidBy(doubt.quote, entity)), 0);
  const [articles, context] = [count(doubts.articles), count(doubts.context)];
  return articles + context === 0 ? null : { articles, context };
}

function cardStatementOf(statement: Statement): CardStatement {
  const { quote, parts } = statement;
  return { wording: wordingOf(statement), quoted: [quote, ...parts].some((one) => quotedIn(one).length > 0) };
}

function formsOf({ name, mentions }: Entity): string[] {
  const forms = new Set(mentions.map(({ exact }) => exact.replace(/\s+/gu, ' ')));
  forms.delete(name);
  return [...forms];
}

/** What the text says that somebody is: beside the name, and where somebody says something ("the mayor, Tom Barrow, said"). */
function rolesOf(entity: Entity, quotes: readonly Quote[], entities: readonly Entity[]): CardRole[] {
  const roles = entity.roles.map((role) => roleOf(role, entities));
  const known = new Set(roles.map(({ words }) => words));
  for (const { speaker, role } of quotes) {
    const words = role?.replace(/\s+/gu, ' ') ?? '';
    if (speaker !== entity.id || words === '' || known.has(words)) continue;
    known.add(words);
    const within = entities.filter(({ type, mentions }) => type !== 'person' && mentions.some(isIn(words)));
    roles.push({ words, names: within.map(({ id }) => id) });
  }
  return roles;
}

function isIn(words: string): (mention: { exact: string }) => boolean {
  return ({ exact }) => words.includes(exact);
}

function roleOf({ role, selector }: Entity['roles'][number], entities: readonly Entity[]): CardRole {
  const within = entities.filter(
    ({ type, mentions }) =>
      type !== 'person' && mentions.some(({ start, end }) => start >= selector.start && end <= selector.end),
  );
  return { words: role.replace(/\s+/gu, ' '), names: within.map(({ id }) => id) };
}
