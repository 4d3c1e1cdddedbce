import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/render/site/open-search.ts';
import { xmlFaults } from '../support/xmllint.ts';
import { contextOf } from './archive.ts';

const BASE = 'https://archive.example/a&b/';

describe('the description for the browser’s own search field', () => {
  it.each([
    'The Quay Papers',
    'Fish & <Chips>: an archive with a title that no browser would ever show as a whole',
    'الأرشيف',
  ])('is valid for an archive called %s', (title) => {
    const page = openSearch(contextOf([], { title, baseUrl: BASE, search: true }));
    expect(xmlFaults(String(page?.content), 'opensearch')).toEqual([]);
    expect(page?.content).toContain('template="https://archive.example/a&amp;b/search/index.html?q={searchTerms}"');
  });

  it('is not there without a base URL or without a search', () => {
    expect(openSearch(contextOf([], { baseUrl: null, search: true }))).toBeNull();
    expect(openSearch(contextOf([], { baseUrl: BASE, search: false }))).toBeNull();
  });
});
