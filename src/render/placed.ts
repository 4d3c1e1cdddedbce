import type { PageView } from './views.ts';

/** A view with the path of its page in the site. */
export interface Placed<View extends PageView = PageView> {
  path: string;
  view: View;
}
