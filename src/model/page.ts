/** A picture of the site, before it is drawn. */
export interface Drawing {
  /** As that of a page. A path below `cards/` is made of what is drawn, so that a picture that is there is the same. */
  path: string;
  svg: string;
}

/** A picture that previews show of a page, with what it says for those who cannot see it. */
export interface CardPicture extends Drawing {
  alt: string;
}

/** One file of the site. */
export interface Page {
  /** Relative to the site's folder, with `/`; already safe as a file name on every system. */
  path: string;
  /** Its text (written as UTF-8), its bytes, or the file (absolute path) of which it is a copy. */
  content: string | Uint8Array | { copyOf: string };
  /** Who asks for this path, for the message when two do: a seed's path, a template, a public file. */
  from: string;
}
