import type { NamedInArchive } from '../../model/archive.ts';
import type { Card } from '../../model/card.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { CitationExcerpt, Excerpt, MentionExcerpt, QuotationExcerpt, RoleExcerpt } from '../excerpts.ts';
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
  quotations: QuotationExcerpt[];
  mentions: Mentions;
  citations: CitationExcerpt[];
  companions: Companion<NamedInArchive>[];
  /** What the articles that it wrote have in common. */
  company: Company[];
}

/** Beyond these a table is no longer read. */
const MOST_COMPANIONS = 15;

/** What the articles say of a name, in the order of the archive, sorted by its kinds. */
export function dossierOf(named: NamedInArchive, excerpts: readonly Excerpt[], context: RenderContext): Dossier {
  const mentions = excerpts.filter((one): one is MentionExcerpt => one.kind === 'mention');
  const roles = excerpts.filter((one): one is RoleExcerpt => one.kind === 'role');
  return {
    named,
    cards: cardsOf(named, context),
    roles: rolesOf(roles, context),
    quotations: excerpts.filter((one): one is QuotationExcerpt => one.kind === 'quotation'),
    mentions: mentionsOf(mentions, context),
    citations: excerpts.filter((one): one is CitationExcerpt => one.kind === 'citation'),
    companions: companionsOf(
      named.articles.map(({ path }) => cardIn(context.archive, path)),
      namesIn(context.archive),
      named.id,
      MOST_COMPANIONS,
    ),
    company: writtenCompany(named, context.archive),
  };
}
