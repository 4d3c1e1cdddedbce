/** The folder in a site in which the build keeps its own things. */
export const KEPT_FOLDER = '.backfile';

/** The list of the files that the last build wrote, relative to the site; by it a folder is known as a site. */
export const MANIFEST_PATH = `${KEPT_FOLDER}/record.sha256`;

/** The list of a site's files by which anybody can check it; a part of the site, as a bag has it (BagIt). */
export const FIXITY_PATH = 'manifest-sha256.txt';

/** The folder in a content folder in which is kept what was read in its seeds; whoever removes it loses nothing but time. */
export const CACHE_FOLDER = '.backfile/cache';
