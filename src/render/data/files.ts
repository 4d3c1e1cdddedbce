import type { Roll } from '../roll.ts';
import { ARTICLES_TABLE } from './articles-table.ts';
import { ENTITIES } from './entities.ts';
import type { DataFile } from './file.ts';
import { MENTIONS_TABLE } from './mentions.ts';
import { QUOTES_TABLE } from './quotes.ts';
import { TEXTS } from './texts.ts';

/** The files that hand the archive on as data, in the order in which its page lists them. */
export const DATA_FILES: readonly DataFile[] = [ARTICLES_TABLE, TEXTS, QUOTES_TABLE, MENTIONS_TABLE, ENTITIES];

export const DATA_ROLLS: readonly Roll[] = DATA_FILES;
