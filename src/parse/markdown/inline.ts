import type { Token } from 'markdown-it';
import type { Mark } from '../../model/block.ts';
import { readReference, referencedFile } from '../address.ts';
import { closeSpan, type Draft, leave, openSpan, pay, UNSET, write } from './draft.ts';

/** Marks in marks in marks: deeper ones say nothing more, and their words stay. */
const MOST_OPEN = 50;

/** Writes the words of a paragraph, heading or cell; returns their marks, outer ones before those that they hold. */
export function writeInline(draft: Draft, tokens: readonly Token[]): Mark[] {
  const marks: Mark[] = [];
  const open: OpenMark[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) open.push(begin(draft, token, marks, open.length < MOST_OPEN));
    else if (token.nesting === -1) end(draft, open.pop(), marks);
    else writeWords(draft, token, marks);
  }
  return marks;
}

function writeWords(draft: Draft, token: Token, marks: Mark[]): void {
  switch (token.type) {
    case 'softbreak':
      leave(draft, ' ');
      break;
    case 'hardbreak':
      leave(draft, '\n');
      break;
    case 'code_inline': {
      const code = openSpan(draft, { ...UNSET, type: 'code' as const });
      write(draft, token.content);
      marks.push(closeSpan(draft, code));
      break;
    }
    case 'image':
      writeImage(draft, token, marks);
      break;
    default:
      write(draft, token.content);
  }
}

interface OpenMark {
  /** Null where the words have no mark. */
  mark: Mark | null;
  /** What is written behind the words. */
  closing: string;
}

function begin(draft: Draft, token: Token, marks: Mark[], wanted: boolean): OpenMark {
  const mark = wanted ? markOf(draft, token) : null;
  if (mark !== null) marks.push(openSpan(draft, mark));
  // `<scheme:…>` is a tag or an address that nobody may follow: it keeps its brackets.
  const bracketed = mark === null && token.markup === 'autolink';
  if (bracketed) write(draft, '<');
  return { mark, closing: bracketed ? '>' : '' };
}

function end(draft: Draft, open: OpenMark | undefined, marks: Mark[]): void {
  write(draft, open?.closing ?? '');
  const mark = open?.mark ?? null;
  if (mark === null) return;
  closeSpan(draft, mark);
  // A mark around nothing at all is none; one around a picture without words is one.
  if (mark.start === UNSET.start && marks.at(-1) === mark) marks.pop();
}

function markOf(draft: Draft, token: Token): Mark | null {
  switch (token.type) {
    case 'em_open':
      return { ...UNSET, type: 'emphasis' };
    case 'strong_open':
      return { ...UNSET, type: 'strong' };
    case 's_open':
      return { ...UNSET, type: 'strikethrough' };
    case 'link_open': {
      const href = follow(draft, token, 'href');
      return href === null ? null : { ...UNSET, type: 'link', href, title: titleOf(token) };
    }
    default:
      return null;
  }
}

function writeImage(draft: Draft, token: Token, marks: Mark[]): void {
  const src = follow(draft, token, 'src');
  const words = alternativeText(token.children ?? []);
  if (src === null) {
    write(draft, words);
    return;
  }
  const image = openSpan(draft, { ...UNSET, type: 'image' as const, src, title: titleOf(token) });
  write(draft, words);
  marks.push(closeSpan(draft, image));
}

function alternativeText(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content, children }) => {
      if (type === 'image') return alternativeText(children ?? []);
      return type === 'softbreak' || type === 'hardbreak' ? ' ' : content;
    })
    .join('');
}

/** Where a link or picture leads; null where it may not lead there, or where its definition was repeated too often. */
function follow(draft: Draft, token: Token, attribute: 'href' | 'src'): string | null {
  const written = String(token.attrGet(attribute) ?? '');
  const reference = readReference(written);
  if (reference === null) {
    // `<xsl:template>` looks like an address, and is shown as it is.
    if (written !== '' && token.markup !== 'autolink') refuse(draft, written);
    return null;
  }
  const isRepeated = token.meta?.label !== undefined;
  if (isRepeated && !pay(draft, reference.length + (titleOf(token)?.length ?? 0))) return null;
  const file = referencedFile(reference);
  if (file !== null && (attribute === 'src' || /\.[^/.]+$/u.test(file))) draft.references.add(file);
  return reference;
}

function titleOf(token: Token): string | null {
  const title = token.attrGet('title');
  return title === null || title === '' ? null : String(title);
}

function refuse(draft: Draft, address: string): void {
  const [scheme = ''] = address.split(/[:/]/u, 1);
  const key = `refused ${scheme.toLowerCase()}`;
  if (draft.problems.has(key)) return;
  draft.problems.set(key, {
    code: 'link-refused',
    severity: 'warning',
    message: `A link or picture leads to "${address.slice(0, 80)}", which no page may lead to.`,
    file: null,
    line: draft.line,
    cure: 'Write a whole web address or a path, or take the link out; until then its words stand without it.',
  });
}
