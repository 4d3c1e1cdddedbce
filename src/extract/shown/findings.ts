import type { Entity, Findings, Quote, SpokenDate } from '../../model/finding.ts';
import type { Selector } from '../../model/span.ts';
import type { Repeats } from './repeats.ts';
import type { Within } from './within.ts';

/**
 * Findings as far as their evidence is shown. A name is left without its mentions, since it is no sentence of the text; one
 * that is as long as what nobody may repeat is not.
 */
export function findingsWithin(findings: Findings, left: Within, { taken }: Repeats): Findings {
  const { quotes, citedSources, dates, writtenOnOrAfter } = findings;
  const entities = findings.entities.filter(({ name }) => !taken(name));
  const known = (id: string | null) => (entities.some((entity) => entity.id === id) ? id : null);
  const evidence = writtenOnOrAfter === null ? null : allWithin(writtenOnOrAfter.evidence, left);
  return {
    entities: entities.map((entity) => entityWithin(entity, left)),
    quotes: quotes
      .flatMap((quote) => quoteWithin(quote, left))
      .map((quote) => ({
        ...quote,
        speaker: known(quote.speaker),
        role: quote.role !== null && taken(quote.role) ? null : quote.role,
      })),
    citedSources: citedSources.flatMap((cited) => {
      const selector = left(cited.selector);
      return selector === null ? [] : [{ ...cited, entity: known(cited.entity), selector }];
    }),
    dates: dates.flatMap((date) => dateWithin(date, left)),
    writtenOnOrAfter: writtenOnOrAfter === null || evidence === null ? null : { ...writtenOnOrAfter, evidence },
  };
}

function entityWithin(entity: Entity, left: Within): Entity {
  return {
    ...entity,
    roles: entity.roles.flatMap((role) => {
      const selector = left(role.selector);
      return selector === null ? [] : [{ ...role, selector }];
    }),
    mentions: entity.mentions.flatMap((mention) => left(mention) ?? []),
    references: entity.references.flatMap((reference) => left(reference) ?? []),
  };
}

function quoteWithin(quote: Quote, left: Within): Quote[] {
  const selector = left(quote.selector);
  const speakerSelector = quote.speakerSelector === null ? null : left(quote.speakerSelector);
  if (selector === null || (quote.speakerSelector !== null && speakerSelector === null)) return [];
  return [{ ...quote, selector, speakerSelector, quoted: quote.quoted.flatMap((part) => left(part) ?? []) }];
}

function dateWithin(date: SpokenDate, left: Within): SpokenDate[] {
  const selector = left(date.selector);
  const evidence = allWithin(date.evidence, left);
  return selector === null || evidence === null ? [] : [{ ...date, selector, evidence }];
}

/** All of them; null where one reaches beyond what is shown. */
function allWithin(selectors: readonly Selector[], left: Within): Selector[] | null {
  const shown = selectors.flatMap((selector) => left(selector) ?? []);
  return shown.length === selectors.length ? shown : null;
}
