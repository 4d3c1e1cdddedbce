import { describe, expect, it } from 'vitest';
import { findFindings } from '../../src/extract/findings.ts';
import { DOUBT_LISTS, doubtsIn } from '../../src/model/doubt.ts';
import type { Entry } from '../../src/model/entry.ts';
import { parseEntities } from '../../src/parse/entities.ts';
import { cardOf } from '../../src/relate/card.ts';
import { withoutBlocked } from '../../src/relate/names/blocked.ts';
import { relate } from '../../src/relate/relate.ts';
import { entryOf } from '../render/archive.ts';

const text = `“The fog is thick,” said Peter Hallam, the harbour master. He rang the bell. Nora Venn was on the quay with her son.
“We rang twice,” he said. “There was nobody.”
“I heard nothing,” said Nora Venn. “I was asleep,” she said. She went home. “Ask the foundry,” she said.
The bell was cast by a foundry, according to the Brindle Gazette.`;

function entryWith(path: string): Entry {
  const entry = entryOf(path, text);
  const findings = findFindings(entry.article);
  const quotes = findings.quotes.map((quote) => ({ ...quote, confidence: 'uncertain' as const }));
  return { ...entry, findings: { ...findings, quotes } };
}

describe('an entry without what a person struck out', () => {
  const entry = entryWith('a.txt');

  it.each(['Peter Hallam', 'Nora Venn', 'Brindle Gazette'])('has %s nowhere, nor what needs review of it', (name) => {
    const { archive, problems } = relate([cardOf(entry)], parseEntities(`${name}:\n  block: true\n`).statements);
    const left = withoutBlocked(entry, archive);
    expect(problems).toEqual([]);
    expect(left.findings.quotes).toHaveLength(entry.findings.quotes.length);
    const { entities, quotes, citedSources } = left.findings;
    const shown = [
      ...entities.map((entity) => entity.name),
      ...quotes.flatMap(({ speaker, speakerText, role }) => [speaker, speakerText, role]),
      ...citedSources.map((cited) => cited.name),
    ].join(' ');
    for (const word of name.split(' ')) expect(shown).not.toContain(word);
    for (const list of DOUBT_LISTS) {
      expect(archive.byPath.get('a.txt')?.doubts[list]).toBe(doubtsIn(left)[list].length);
      expect(archive.review.lists[list].all).toBe(doubtsIn(left)[list].length);
    }
  });

  it('keeps a statement with quoted words in it for one', () => {
    const words = 'Ida Farne described the crack as “a gift of the sea.” Ida Farne laughed.';
    const one = entryOf('b.txt', words);
    const said: Entry = { ...one, findings: findFindings(one.article) };
    const { archive } = relate([cardOf(said)], parseEntities('Ida Farne:\n  block: true\n').statements);
    expect(said.findings.quotes).toHaveLength(2);
    expect(withoutBlocked(said, archive).findings.quotes).toMatchObject([{ kind: 'indirect', speaker: null }]);
    expect(archive.statements).toMatchObject({ all: 1, nameless: 1 });
  });

  it('is the same where nothing is struck out', () => {
    expect(withoutBlocked(entry, relate([cardOf(entry)]).archive)).toBe(entry);
    for (const list of DOUBT_LISTS) expect(doubtsIn(entry)[list].map(({ kind }) => kind)).toContain('quotation');
  });
});
