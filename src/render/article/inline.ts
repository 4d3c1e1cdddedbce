import type { Mark } from '../../model/block.ts';
import { isWebAddress } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import { escapeHtml, escapeText } from '../text/escape.ts';

export interface InlineOptions {
  /** What a relative reference leads to on this page; null where it leads to nothing that is published. */
  resolve: (reference: string) => string | null;
  /** The findings to show in a stretch of the text. */
  findingsIn: (span: Span) => readonly FindingMark[];
}

/** A finding in the text, so that a list of findings can lead to it and it can lead to its speaker. */
export interface FindingMark extends Span {
  type: 'finding';
  /** Null for the second and later parts of a finding that runs over several blocks. */
  id: string | null;
  /** What is said between quotation marks is quoted. */
  kind: 'quoted' | 'said' | 'named' | 'dated' | 'cited';
  /** For the last part of a quotation: who said it, by the number in the list of speakers. */
  speaker: { number: number; name: string; href: string } | null;
}

/** For text that shows no findings. */
export const NONE_SHOWN: InlineOptions['findingsIn'] = () => [];

/**
 * A stretch of text with its marks → HTML. References that lead nowhere, or by a way that is not allowed, leave their
 * words as plain text. Marks that cross others, which no parser should make, end with the mark around them.
 */
export function inlineHtml(text: string, inline: Span & { marks: readonly Mark[] }, options: InlineOptions): string {
  const findings = options.findingsIn(inline);
  if (inline.marks.length === 0 && findings.length === 0) return wordsHtml(text.slice(inline.start, inline.end));
  const open: OpenMark[] = [];
  let html = '';
  let at = inline.start;
  const goTo = (offset: number) => {
    html += wordsHtml(text.slice(at, offset));
    at = Math.max(at, offset);
  };
  const closeUntil = (offset: number) => {
    for (let last = open.at(-1); last !== undefined && last.end <= offset; last = open.at(-1)) {
      goTo(last.end);
      html += last.closing;
      open.pop();
    }
  };
  for (const mark of [...inline.marks, ...findings].toSorted(byPlace)) {
    closeUntil(mark.start);
    // What stands inside a picture's alternative text has been said.
    if (mark.start < at) continue;
    goTo(mark.start);
    const end = Math.min(mark.end, open.at(-1)?.end ?? inline.end);
    const inLink = open.at(-1)?.inLink ?? false;
    if (mark.type === 'image') {
      html += imageHtml(mark, text.slice(mark.start, end), inLink, options);
      at = end;
    } else if (text.slice(mark.start, end).trim() !== '') {
      const { opening, closing } = tagsOf(mark, inLink, options);
      html += opening;
      open.push({ end, closing, inLink: inLink || closing === '</a>' });
    }
  }
  closeUntil(inline.end);
  goTo(inline.end);
  return html;
}

interface OpenMark {
  end: number;
  closing: string;
  /** Whether what it holds stands in a link. */
  inLink: boolean;
}

/** Outer marks before those that they hold; a picture is held by what has its very span. */
function byPlace(a: Mark | FindingMark, b: Mark | FindingMark): number {
  return a.start - b.start || b.end - a.end || Number(a.type === 'image') - Number(b.type === 'image');
}

/** A line break in the text is one that its author meant. */
function wordsHtml(words: string): string {
  return escapeText(words).replaceAll('\n', '<br>\n');
}

const NO_TAGS = { opening: '', closing: '' };

function tagsOf(
  mark: Exclude<Mark, { type: 'image' }> | FindingMark,
  inLink: boolean,
  options: InlineOptions,
): typeof NO_TAGS {
  switch (mark.type) {
    case 'emphasis':
      return { opening: '<em>', closing: '</em>' };
    case 'strong':
      return { opening: '<strong>', closing: '</strong>' };
    case 'strikethrough':
      return { opening: '<s>', closing: '</s>' };
    case 'code':
      return { opening: '<code>', closing: '</code>' };
    case 'dateline':
      return { opening: '<span class="dateline">', closing: '</span>' };
    case 'link': {
      const target = inLink ? null : targetOf(mark.href, options);
      if (target === null) return NO_TAGS;
      return { opening: `<a ${target}${titleAttribute(mark.title)}>`, closing: '</a>' };
    }
    case 'finding':
      return findingTags(mark, inLink);
    default:
      return mark satisfies never;
  }
}

/**
 * The speaker's number stands behind a quotation as a note's number does; in a link it would be a second one. What is not
 * quoted looks like the text around it, so that it needs no more than an address.
 */
function findingTags({ id, kind, speaker }: FindingMark, inLink: boolean): typeof NO_TAGS {
  if (id === null && kind !== 'quoted') return NO_TAGS;
  const opening = `<span${kind === 'quoted' ? ' class="quoted"' : ''}${id === null ? '' : ` id="${id}"`}>`;
  if (speaker === null || inLink) return { opening, closing: '</span>' };
  const label = `Speaker ${speaker.number}: ${escapeHtml(speaker.name)}`;
  return {
    opening,
    closing: `</span><sup><a href="${speaker.href}" aria-label="${label}">${speaker.number}</a></sup>`,
  };
}

/** A picture that is published with the site is shown; one elsewhere is linked, since a page asks nothing of other hosts. */
function imageHtml(
  { src, title }: Extract<Mark, { type: 'image' }>,
  alt: string,
  inLink: boolean,
  options: InlineOptions,
): string {
  if (!isAbsolute(src)) {
    const own = options.resolve(src);
    if (own === null) return wordsHtml(alt);
    return `<img src="${escapeHtml(own)}" alt="${escapeHtml(alt)}" loading="lazy"${titleAttribute(title)}>`;
  }
  const target = inLink ? null : targetOf(src, options);
  if (target === null) return wordsHtml(alt);
  return `<a ${target}${titleAttribute(title)}>${alt.trim() === '' ? 'Picture' : wordsHtml(alt)}</a>`;
}

function titleAttribute(title: string | null): string {
  return title === null || title === '' ? '' : ` title="${escapeHtml(title)}"`;
}

/** The attributes of a link; null where the reference leads nowhere or may not be followed. */
function targetOf(href: string, { resolve }: InlineOptions): string | null {
  if (isAbsolute(href)) {
    if (isWebAddress(href)) return `href="${escapeHtml(href)}" rel="noopener noreferrer"`;
    return /^(?:mailto|tel):/i.test(href) ? `href="${escapeHtml(href)}"` : null;
  }
  const own = resolve(href);
  return own === null ? null : `href="${escapeHtml(own)}"`;
}

// Browsers drop white space and controls around and in a scheme (WHATWG URL Standard), so these count as absolute too.
const SCHEME = /^[\0-\x20]*[a-z][a-z0-9+.\-\t\n\r]*:/i;

function isAbsolute(reference: string): boolean {
  return SCHEME.test(reference) || /^[\0-\x20]*[\\/][\t\n\r]*[\\/]/.test(reference);
}
