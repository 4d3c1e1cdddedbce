/** What a crawler met. */
export interface Crawled {
  /** Every address that was asked for, without fragments. */
  visited: Set<string>;
  /** `page → address: what is wrong`. */
  faults: string[];
}

interface Document {
  ids: Set<string>;
  links: string[];
}

interface Link {
  from: string;
  /** Without its fragment. */
  address: string;
  fragment: string;
}

/** Follows every link from these addresses that stays below `home`, and looks for the anchors that links name. */
export async function crawl(home: string, entrances: readonly string[]): Promise<Crawled> {
  const documents = new Map<string, Document>();
  const faults: string[] = [];
  const links = entrances.map((address): Link => ({ from: 'the start', address, fragment: '' }));
  // The list grows while it is walked.
  for (const { from, address } of links) {
    if (documents.has(address)) continue;
    const answer = await fetch(address);
    if (answer.status !== 200) faults.push(`${from} → ${address}: ${answer.status}`);
    const document = documentOf(address, answer, Buffer.from(await answer.arrayBuffer()));
    documents.set(address, document);
    links.push(...document.links.map((link) => linkOf(address, link)).filter((link) => link.address.startsWith(home)));
  }
  for (const { from, address, fragment } of links) {
    if (fragment !== '' && documents.get(address)?.ids.has(fragment) !== true) {
      faults.push(`${from} → ${address}: no #${fragment}`);
    }
  }
  return { visited: new Set(documents.keys()), faults };
}

function linkOf(from: string, reference: string): Link {
  const { href, hash } = new URL(reference, from);
  return { from, address: href.slice(0, href.length - hash.length), fragment: decodeURIComponent(hash.slice(1)) };
}

/** What a document leads to: a page by its links, a feed or a sitemap by its addresses, anything else to nothing. */
function documentOf(address: string, answer: Response, bytes: Buffer): Document {
  const html = answer.headers.get('content-type')?.startsWith('text/html') === true;
  const isRead = html || /\.(?:xml|webmanifest)$|\/(?:feed\.json|robots\.txt)$/.test(address);
  const text = isRead ? bytes.toString() : '';
  const links = html
    ? [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)]
    : [...text.matchAll(/(?:<loc>|<link>|href="|"url": "|Sitemap: )(http[^<"\s]*)/g)];
  return {
    ids: new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id)),
    links: links.map(([, link = '']) => link.replaceAll('&amp;', '&')),
  };
}
