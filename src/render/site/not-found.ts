import type { RenderContext } from '../context.ts';
import { type Frame, frameOf } from '../frame.ts';
import { linksUnder } from '../links.ts';
import { NOT_FOUND_PATH } from '../paths.ts';
import type { Placed } from '../placed.ts';

export interface NotFoundPage {
  kind: 'not-found';
  frame: Frame;
}

/** What a host shows for an address that is not there. It cannot know its depth, so with a base URL its links are absolute. */
export function* notFoundPage(context: RenderContext): Generator<Placed<NotFoundPage>> {
  const links = linksUnder(context.config.baseUrl ?? '');
  const path = NOT_FOUND_PATH;
  const frame = frameOf(context, { path, title: 'Not found', description: null, canonical: null, links });
  yield { path, view: { kind: 'not-found', frame } };
}
