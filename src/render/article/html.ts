import type { Block, Cell, Leaf } from '../../model/block.ts';
import { escapeText } from '../text/escape.ts';
import { FROM_RIGHT_TO_LEFT } from '../text/isolated.ts';
import { type InlineOptions, inlineHtml } from './inline.ts';
import { type Holder, openNumbering, walk } from './paragraphs.ts';

export interface HtmlOptions extends InlineOptions {
  /** `linked`: every paragraph has an id and a permalink; `numbered`: an id only; `plain`: neither. */
  paragraphs: 'linked' | 'numbered' | 'plain';
  /** What stands in the margin beside a paragraph, by its id, as HTML; absent where there is no margin. */
  besideOf?: (paragraph: string) => string;
  /** The direction of the text around; paragraphs that mostly run the other way say so. */
  dir: 'ltr' | 'rtl';
}

/**
 * Blocks over `text` → HTML. Every word is escaped; headings begin at h2 and skip no level, whatever the source says.
 * What leads to a page's own paragraph is `<a class="permalink">`, beside the paragraph's text; what stands in the margin
 * comes before its paragraph, so that the two begin at one height.
 */
export function renderBlocks(text: string, blocks: readonly Block[], options: HtmlOptions): string {
  const idOf = openNumbering();
  const levelOf = openOutline();
  let tables = 0;
  let html = '';
  for (const step of walk(blocks)) {
    if (step.type === 'begin') html += openingTag(step.of);
    else if (step.type === 'end') html += closingTag(step.of);
    else {
      const id = idOf(step.leaf);
      if (id !== null) html += options.besideOf?.(id) ?? '';
      if (step.leaf.type === 'table') tables += 1;
      html += leafHtml(text, step.leaf, frameOf(text, step.leaf, id, tables, options), levelOf, options);
    }
  }
  return html;
}

/** What a leaf's element carries beside its words. */
interface LeafFrame {
  attributes: string;
  permalink: string;
  /** How many tables there are up to it, by which each has a name of its own. */
  tables: number;
}

function frameOf(
  text: string,
  leaf: Leaf,
  id: string | null,
  tables: number,
  { paragraphs, dir }: HtmlOptions,
): LeafFrame {
  const numbered = id !== null && paragraphs !== 'plain';
  return {
    attributes: (numbered ? ` id="${id}"` : '') + directionAttribute(text.slice(leaf.start, leaf.end), dir),
    permalink: numbered && paragraphs === 'linked' ? permalinkTo(id) : '',
    tables,
  };
}

function permalinkTo(id: string): string {
  const label = `${id.startsWith('s') ? 'Sign-off' : 'Paragraph'} ${id.slice(1)}`;
  return ` <a class="permalink" href="#${id}" aria-label="${label}">¶</a>`;
}

const LETTERS = /\p{L}/gu;

function directionAttribute(words: string, dir: 'ltr' | 'rtl'): string {
  const rightToLeft = words.match(FROM_RIGHT_TO_LEFT)?.length ?? 0;
  if (rightToLeft === 0 && dir === 'ltr') return '';
  const letters = words.match(LETTERS)?.length ?? 0;
  const own = rightToLeft * 2 > letters ? 'rtl' : 'ltr';
  return letters === 0 || own === dir ? '' : ` dir="${own}"`;
}

function openingTag(of: Holder): string {
  if (of === 'item') return '<li>';
  if (of.type === 'blockquote') return '<blockquote>\n';
  if (!of.ordered) return '<ul>\n';
  return of.first === null || of.first === 1 ? '<ol>\n' : `<ol start="${of.first}">\n`;
}

function closingTag(of: Holder): string {
  if (of === 'item') return '</li>\n';
  if (of.type === 'blockquote') return '</blockquote>\n';
  return of.ordered ? '</ol>\n' : '</ul>\n';
}

function leafHtml(
  text: string,
  leaf: Leaf,
  { attributes, permalink, tables }: LeafFrame,
  levelOf: (stated: number) => number,
  options: HtmlOptions,
): string {
  switch (leaf.type) {
    case 'head':
    case 'paragraph':
    case 'signoff':
      return `<p${attributes}>${inlineHtml(text, leaf, options)}${permalink}</p>\n`;
    case 'heading': {
      const tag = `h${levelOf(leaf.level)}`;
      return `<${tag}${attributes}>${inlineHtml(text, leaf, options)}${permalink}</${tag}>\n`;
    }
    case 'preformatted':
      return `<div class="preformatted"${attributes}><pre tabindex="0"><code>${escapeText(text.slice(leaf.start, leaf.end))}</code></pre>${permalink}</div>\n`;
    case 'table':
      return `<section class="table"${attributes} tabindex="0" aria-label="${tables === 1 ? 'Table' : `Table ${tables}`}">${tableHtml(text, leaf, options)}${permalink}</section>\n`;
    case 'separator':
      return '<hr>\n';
    default:
      return leaf satisfies never;
  }
}

/** Gives stated heading levels their place beneath the page's h1: the outline's depth, never skipping a level. */
function openOutline(): (stated: number) => number {
  const above: number[] = [];
  return (stated) => {
    while ((above.at(-1) ?? 0) >= stated) above.pop();
    return Math.min(1 + above.push(stated), 6);
  };
}

function tableHtml(text: string, { header, rows }: Extract<Leaf, { type: 'table' }>, options: HtmlOptions): string {
  const head = header.map((cell) => cellHtml(text, cell, cell.end > cell.start ? 'th' : 'td', options)).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => cellHtml(text, cell, 'td', options)).join('')}</tr>\n`)
    .join('');
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>`;
}

function cellHtml(text: string, cell: Cell, tag: 'th' | 'td', options: HtmlOptions): string {
  const scope = tag === 'th' ? ' scope="col"' : '';
  const align = cell.align === null ? '' : ` class="align-${cell.align}"`;
  return `<${tag}${scope}${align}>${inlineHtml(text, cell, options)}</${tag}>`;
}
