/**
 * Marks in an article what a search found there. The page's own script loads it when the address has the query,
 * `?find=ferry`, as the addresses of results have.
 */
import { foundIn, marksOf } from '../../search/answer/found.ts';
import { parseQuery } from '../../search/query/parse.ts';
import type { Query } from '../../search/query/query.ts';
import { isStemmed, languageIn, type StemmedLanguage, UNSTEMMED } from '../../search/words/stem.ts';
import { tokensOf } from '../../search/words/tokens.ts';
import { element } from '../element.ts';
import { loadStemmers } from './load.ts';

/** Where this script lies, and the stemmers beside it. */
const FOLDER = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

const PARAGRAPHS =
  '.sheet h1 bdi, .sheet :is(.subtitle, .byline) bdi, .text [id^="p"], .signoff [id^="s"], [aria-labelledby="head-lines"] bdi, [aria-labelledby="summary"] bdi';
/** What the page adds to the words of a paragraph. */
const ADDED = 'sup, .permalink, .beside';

void mark(parseQuery(new URLSearchParams(location.search).get('find') ?? ''));

async function mark(query: Query): Promise<void> {
  const text = document.querySelector<HTMLElement>('.text');
  const language = await stemmerFor(languageIn(text?.lang ?? null));
  const anywhere = everywhere(query);
  for (const paragraph of document.querySelectorAll(PARAGRAPHS)) markIn(paragraph, anywhere, language);
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

/** The site has only the stemmers that its languages need. */
async function stemmerFor(language: string): Promise<StemmedLanguage> {
  if (!isStemmed(language)) return UNSTEMMED;
  const [stemmer = UNSTEMMED] = await loadStemmers([language], FOLDER).catch(() => []);
  return stemmer;
}

/** Who looked for words in quotations or headlines sees them wherever they stand. */
function everywhere({ conditions, remarks }: Query): Query {
  const anywhere = conditions.map((condition) =>
    condition.map(({ not, term }) => ({
      not,
      term: term.kind === 'words' ? { ...term, zone: 'anywhere' as const } : term,
    })),
  );
  return { conditions: anywhere, remarks };
}

function markIn(paragraph: Element, query: Query, language: StemmedLanguage): void {
  const nodes = textNodesIn(paragraph);
  const text = nodes.map(({ data }) => data).join('');
  const tokens = tokensOf({ title: text, passages: [] });
  const marks = marksOf(text, tokens, foundIn(tokens, query, language));
  for (const { start, end } of marks.reverse()) wrap(nodes, start, end);
}

function textNodesIn(paragraph: Element): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(ADDED) === null) nodes.push(node);
  }
  return nodes;
}

/** Puts the words from one offset to another between marks, in whichever nodes they stand. From the last word to the first, offsets stay. */
function wrap(nodes: readonly Text[], start: number, end: number): void {
  let before = 0;
  const stretches = nodes.map((node) => {
    const own = { node, from: Math.max(0, start - before), to: Math.min(node.length, end - before) };
    before += node.length;
    return own;
  });
  for (const { node, from, to } of stretches) {
    if (from >= to) continue;
    const found = node.splitText(from);
    found.splitText(to - from);
    found.replaceWith(element('mark', found.data));
  }
}
