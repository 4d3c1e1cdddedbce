import type { NameDoubt, NamedInArchive } from '../../model/archive.ts';
import { type SourceView, sourceOf } from '../article/sources.ts';
import { atAnchor } from '../at-anchor.ts';
import { cardIn, type RenderContext } from '../context.ts';
import type { DoubtfulNameExcerpt } from '../excerpts.ts';
import { type Frame, frameOf } from '../frame.ts';
import type { Link } from '../link.ts';
import { type Links, linksFrom } from '../links.ts';
import { drawersFor } from '../lists/drawers.ts';
import { type PaginationView, paginationOf, placeInWords } from '../lists/pagination.ts';
import { nameHrefs } from '../names/has-page.ts';
import type { MentioningView } from '../names/mentions.ts';
import { roleInRow } from '../names/rows.ts';
import { TYPE_WORDS } from '../names/words.ts';
import { articlePath, REVIEW_PATH, reviewPath } from '../paths.ts';
import type { Placed } from '../placed.ts';
import { countOf, inThousands } from '../text/figures.ts';
import { DOUBTS_ON_PAGE, EVIDENCE_OF_NAME } from './drawers.ts';
import { entityLines } from './snippets.ts';

/** Names that need review. */
export interface ReviewNamesPage {
  kind: 'review-names';
  frame: Frame;
  summary: string;
  index: Link;
  doubts: {
    id: string;
    /** `Are these the same: Robert Marsh?` */
    heading: string;
    /** Who or what the doubt is about, with words of the articles that name it. */
    names: {
      name: string;
      id: string;
      /** To its page; null where it has none. */
      href: string | null;
      role: string | null;
      articles: string;
      evidence: NameEvidenceView[];
    }[];
    /** Who may be meant. */
    candidates: { name: string; id: string; href: string | null; role: string | null; articles: string }[];
    /** For entities.yaml. */
    lines: string;
  }[];
  pagination: PaginationView | null;
}

/** What an article has of a name. */
interface NameEvidenceView {
  source: SourceView;
  passages: MentioningView['passages'];
  /** `In the byline: Orla Venn`; null where its text mentions the name. */
  stated: string | null;
}

/** Names that need review: those that may be the same, then those of which nobody is sure what they are; each with its lines. */
export function reviewNamesPage(
  page: number,
  evidence: readonly DoubtfulNameExcerpt[],
  context: RenderContext,
): Placed<ReviewNamesPage> {
  const path = reviewPath('names', page);
  const links = linksFrom(path);
  const { names } = context.archive.review;
  const pages = drawersFor(names.length, DOUBTS_ON_PAGE.names);
  return {
    path,
    view: {
      kind: 'review-names',
      frame: frameOf(context, {
        path,
        title: `Names that need review${page === 1 ? '' : `, page ${inThousands(page)}`}`,
        description: null,
        canonical: path,
      }),
      summary: `${countOf(names.length, 'doubt')} about names${placeInWords(page, pages)}`,
      index: { label: 'Needs review', href: links.to(REVIEW_PATH) },
      doubts: names.slice((page - 1) * DOUBTS_ON_PAGE.names, page * DOUBTS_ON_PAGE.names).map((doubt, index) => ({
        id: doubtId(index),
        ...doubtView(doubt, evidence, links, context),
        lines: entityLines(doubt),
      })),
      pagination: paginationOf(page, pages, (one) => links.to(reviewPath('names', one))),
    },
  };
}

/** The way to a doubt, by its place among all about names. */
export function hrefOfDoubt(at: number, links: Links): string {
  const page = Math.floor(at / DOUBTS_ON_PAGE.names) + 1;
  return atAnchor(links.to(reviewPath('names', page)), doubtId(at % DOUBTS_ON_PAGE.names));
}

function doubtId(onPage: number): string {
  return `doubt-${onPage + 1}`;
}

type DoubtView = Pick<ReviewNamesPage['doubts'][number], 'heading' | 'names' | 'candidates'>;

function doubtView(
  doubt: NameDoubt,
  evidence: readonly DoubtfulNameExcerpt[],
  links: Links,
  context: RenderContext,
): DoubtView {
  const view = (heading: string, names: readonly NamedInArchive[], candidates: readonly NamedInArchive[]) => ({
    heading,
    names: names.map((named) => ({
      ...nameView(named, links, context),
      evidence: [
        ...evidence.filter(({ id }) => id === named.id).map((one) => evidenceView(one, links, context)),
        ...statedEvidence(named, links, context),
      ],
    })),
    candidates: candidates.map((named) => nameView(named, links, context)),
  });
  switch (doubt.kind) {
    case 'shared':
      return view(`Are these the same: ${doubt.names[0]?.name}?`, doubt.names, []);
    case 'short':
      return view(`Is ${doubt.short.map(({ name }) => name).join(' or ')} ${doubt.full.name}?`, doubt.short, [
        doubt.full,
      ]);
    case 'surname':
      return view(`Which ${doubt.named.name}?`, [doubt.named], doubt.candidates);
    case 'type':
      return view(`Is ${doubt.named.name} ${withArticle(TYPE_WORDS[doubt.named.type].one)}?`, [doubt.named], []);
    default:
      return doubt satisfies never;
  }
}

function withArticle(noun: string): string {
  return `${/^[AEIOU]/.test(noun) ? 'an' : 'a'} ${noun.toLowerCase()}`;
}

function nameView(named: NamedInArchive, links: Links, { archive }: RenderContext) {
  return {
    name: named.name,
    id: named.id,
    href: nameHrefs(archive, links)(named.id),
    role: roleInRow(named),
    articles: articlesInWords(named),
  };
}

/** `3 articles, wrote 2`: in how many it is named, how many it wrote, how many appeared in it. */
function articlesInWords({ articles, wrote, appeared }: NamedInArchive): string {
  const counts: [words: string, count: number][] = [
    ['', articles.length],
    ['wrote ', wrote.length],
    ['published ', appeared.length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([words, count], at) => `${words}${at === 0 ? countOf(count, 'article') : inThousands(count)}`)
    .join(', ');
}

/** Where fewer articles name it than are enough: what articles state of it beside their text. */
function statedEvidence(
  { articles, wrote, appeared }: NamedInArchive,
  links: Links,
  { archive }: RenderContext,
): NameEvidenceView[] {
  const named = new Set(articles.map(({ path }) => path));
  return [...wrote, ...appeared]
    .filter((path) => !named.has(path))
    .slice(0, Math.max(0, EVIDENCE_OF_NAME - articles.length))
    .map((path) => {
      const card = cardIn(archive, path);
      const byline = `In the byline: ${card.authors.map(({ name }) => name).join(', ')}`;
      const stated = wrote.includes(path) ? byline : `Appeared in it: ${card.publication}`;
      return { source: sourceOf(card, null, links), passages: [], stated };
    });
}

function evidenceView(
  { path, before, mentions }: DoubtfulNameExcerpt,
  links: Links,
  { archive }: RenderContext,
): NameEvidenceView {
  const card = cardIn(archive, path);
  const href = links.to(articlePath(card.name));
  return {
    source: sourceOf(card, mentions[0]?.anchor ?? null, links),
    stated: null,
    passages: [
      {
        before,
        mentions: mentions.map(({ words, after }) => ({
          words,
          // Where a name has no page, only its first mention in a paragraph can be led to.
          href: atAnchor(href, mentions[0]?.anchor ?? null),
          after,
        })),
      },
    ],
  };
}
