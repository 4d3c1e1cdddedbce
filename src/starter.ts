import { ArchiveSettings } from './model/config.ts';

const EXAMPLES: Record<keyof ArchiveSettings, string> = {
  title: 'The Harbour Clippings',
  tagline: 'What the papers wrote about our town',
  language: 'en',
  baseUrl: 'https://archive.example/',
  publisher: 'The Harbour Library',
  contact: 'archive@library.example',
  rights: 'The texts belong to their publishers.',
  access: 'full',
  indexing: 'on',
  frontPage: '"Collected since 1974 by the **reading room**."',
  originals: 'on',
  feeds: 'all',
  cards: 'archive',
  findings: 'on',
  search: 'on',
  ninjs: 'off',
  review: 'on',
};

/** The text of a new archive.yaml: every setting with what it means, all of them comments. */
export function starterSettings(): string {
  const settings = Object.entries(ArchiveSettings.shape).map(
    ([key, schema]) => `# ${schema.unwrap().description}\n# ${key}: ${EXAMPLES[key as keyof ArchiveSettings]}\n`,
  );
  return [
    '# How this archive describes itself. Every setting is optional: take the # from those that you want.',
    '# Corrections of single texts, and of what is read from them, go into overrides.yaml beside this file;',
    '# what holds for a name in all texts (who is the same, what it is called) goes into entities.yaml.\n',
    ...settings,
  ].join('\n');
}
