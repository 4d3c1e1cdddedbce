import { gather } from '../../model/gather.ts';

/** What programs read of a page without reading the page. */
export interface HeadView {
  /** One of `name` and `property`, or both. */
  tags: { name: string | null; property: string | null; content: string }[];
  /** A data block, to be written as it is; null where the page is about no one thing. */
  jsonLd: string | null;
}

type Tags = HeadView['tags'];
type Values = readonly (readonly [key: string, content: string | null])[];

/** Tags that say by `property` what they hold; none of what is null. */
export function properties(values: Values): Tags {
  return said(values).map(([property, content]) => ({ name: null, property, content }));
}

/** Tags that say it by `name`. */
export function names(values: Values): Tags {
  return said(values).map(([name, content]) => ({ name, property: null, content }));
}

/** The same with one tag where a name and a property hold the same, in the place of the name: a light page says nothing twice. */
export function joined(tags: Tags): Tags {
  const free = tags.filter(({ property }) => property !== null);
  const named = tags.filter(({ name }) => name !== null);
  const both = named.map((tag) => {
    const at = free.findIndex(({ content }) => content === tag.content);
    return at < 0 ? tag : { ...tag, property: free.splice(at, 1)[0]?.property ?? null };
  });
  return [...both, ...free];
}

function said(values: Values): [key: string, content: string][] {
  return gather(values, ([key, content]): [string, string][] => (content === null ? [] : [[key, content]]));
}
