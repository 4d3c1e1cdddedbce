import type { Page } from '../../model/page.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { RenderContext } from '../context.ts';
import { escapeText } from '../text/escape.ts';
import { OPEN_SEARCH_PATH, SEARCH_PATH } from '../paths.ts';

/** How many characters a browser shows of a search engine's names. */
const LENGTHS = { short: 16, long: 48, description: 1024 };

/** How a browser's own field asks the search (OpenSearch 1.1, draft 6); null without a base URL or without a search. */
export function openSearch({ config }: Pick<RenderContext, 'config'>): Page | null {
  if (config.baseUrl === null || !config.search) return null;
  const address = `${escapeText(absoluteAddress(config.baseUrl, SEARCH_PATH))}?q={searchTerms}`;
  const elements = [
    element('ShortName', config.title, LENGTHS.short),
    element('LongName', config.title, LENGTHS.long),
    element('Description', `Search ${config.title}`, LENGTHS.description),
    `<Url type="text/html" template="${address}"/>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
  ];
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  ${elements.join('\n  ')}
</OpenSearchDescription>
`;
  return { path: OPEN_SEARCH_PATH, content, from: 'the OpenSearch description' };
}

function element(name: string, words: string, most: number): string {
  return `<${name}>${escapeText([...words].slice(0, most).join('').trim())}</${name}>`;
}
