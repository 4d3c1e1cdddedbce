import type { NamedInArchive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { itemsOf, type Series } from '../../model/series.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { CitationExcerpt, Excerpts, QuotationExcerpt } from '../excerpts.ts';
import { type Companion, companionsOf } from '../lists/together.ts';
import type { Company } from '../topics/company.ts';
import { cardsOf } from './cards.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { type Role, rolesOf } from './roles.ts';
import { namesIn } from './together.ts';
import { writtenCompany } from './written.ts';

/** Somebody or something with all that the archive says of it. */
export interface Dossier {
  named: NamedInArchive;
  /** Of all articles that have to do with it (`cardsOf`). */
  cards: Card[];
  roles: Role[];
  quotations: Series<QuotationExcerpt>;
  mentions: Mentions;
  citations: Series<CitationExcerpt>;
  companions: Companion<NamedInArchive>[];
  /** What the articles that it wrote have in common. */
  company: Company[];
}

/** Beyond these a table is no longer read. */
const MOST_COMPANIONS = 15;

/** A name and what the articles say of it, of which no more is held than its pages need at a time. */
export function dossierOf(named: NamedInArchive, excerpts: Excerpts, context: RenderContext): Dossier {
  return {
    named,
    cards: cardsOf(named, context),
    roles: rolesOf(itemsOf(excerpts('role')), context),
    quotations: excerpts('quotation'),
    mentions: mentionsOf(excerpts('mention'), context),
    citations: excerpts('citation'),
    companions: companionsOf(
      named.articles.map(({ path }) => cardIn(context.archive, path)),
      namesIn(context.archive),
      named.id,
      MOST_COMPANIONS,
    ),
    company: writtenCompany(named, context.archive),
  };
}
