/** To a page of the site, a file of it, or elsewhere. */
export interface Link {
  label: string;
  href: string;
}
