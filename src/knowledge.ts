import { archiveCard } from './render/cards/archive-card.ts';
import type { RenderContext } from './render/context.ts';
import { openTemplates } from './render/templates/templates.ts';

/** What all pages of a build share, in a form that can be sent to another thread. */
export interface Knowledge extends Omit<RenderContext, 'preview' | 'render'> {
  /** Name (`article.eta`) to text. */
  templates: ReadonlyMap<string, string>;
}

/** The same with what renders and previews it, which cannot be sent. */
export function contextOf({ templates, ...shared }: Knowledge): RenderContext {
  return { ...shared, preview: archiveCard(shared), render: openTemplates(templates) };
}
