/**
 * What the template of its kind sees and nothing else: plain data, each kind declared beside the code that makes it.
 * Every `href` is relative to the page it stands on and names a file. Strings are text, to be escaped by the template;
 * the only markup is in the fields whose names end in `Html`, and in `html`.
 */
export interface PageView {
  kind: string;
}

/** A view with the path of its page in the site. */
export interface Placed<View extends PageView = PageView> {
  path: string;
  view: View;
}
