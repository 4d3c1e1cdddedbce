import { describe, expect, it } from 'vitest';
import { type Findings, NO_FINDINGS } from '../../src/model/finding.ts';
import type { Problem } from '../../src/model/problem.ts';
import { selectorOf } from '../../src/model/span.ts';
import { findingLines } from '../../src/terminal/findings.ts';
import { barOf, openProgress } from '../../src/terminal/progress.ts';
import { reportLines } from '../../src/terminal/report.ts';
import type { Style } from '../../src/terminal/style.ts';

const plain: Style = { strong: (words) => words, faint: (words) => words, severity: (severity) => severity };
const published = { written: 3, unchanged: 1200, removed: 0, bytes: 12_345_678 };

function problem(severity: Problem['severity'], index: number): Problem {
  return { code: 'x', severity, message: `Fault ${index}.`, file: 'a.md', line: index, cure: 'Mend it.' };
}

describe('the report', () => {
  it('says what was made, in figures that agree with their nouns', () => {
    const lines = reportLines(
      { articles: 1, withheld: 2, published, problems: [] },
      { folder: 'seeds', out: 'site' },
      plain,
    );
    expect(lines).toEqual([
      '1 article from seeds in site, 2 texts withheld',
      '1,203 files, 12.3 MB: 3 written, 1200 unchanged, 0 removed',
      'Open site/index.html in a browser, or run: backfile serve seeds',
    ]);
  });

  it('names the gravest problems first, each with file, line and cure, three of a kind, and says how many it leaves out', () => {
    const problems = [...Array.from({ length: 30 }, (_, index) => problem('warning', index + 1)), problem('error', 99)];
    const text = reportLines(
      { articles: 1, withheld: 0, published, problems: problems.map((one) => ({ ...one, code: one.severity })) },
      { folder: 'seeds', out: 'site' },
      plain,
    ).join('\n');
    expect(text).toContain(
      '1 error, 30 warnings; paths and commands are meant within seeds:\n  error  a.md:99  Fault 99.\n    Mend it.\n  warning  a.md:1  Fault 1.',
    );
    expect(text).toContain('Fault 3.');
    expect(text).not.toContain('Fault 4.');
    expect(text).toContain('… and 27 more');
  });

  it('shows no more than twenty, of however many kinds', () => {
    const problems = Array.from({ length: 31 }, (_, index) => ({
      ...problem('warning', index + 1),
      code: `x${index}`,
    }));
    const text = reportLines(
      { articles: 1, withheld: 0, published, problems },
      { folder: 'seeds', out: 'site' },
      plain,
    ).join('\n');
    expect(text).toContain('… and 11 more');
    expect(text).not.toContain('Fault 21.');
  });
});

describe('the findings', () => {
  const text = 'Orla Venn, the harbour master, said on 4 March: “The fog has its own timetable.”';
  const at = (words: string) => {
    const start = text.indexOf(words);
    return selectorOf(text, { start, end: start + words.length });
  };

  it('stand one on a line, with how sure they are and where the words are', () => {
    const findings: Findings = {
      entities: [
        {
          id: 'person/orla-venn',
          type: 'person',
          name: 'Orla Venn',
          sameAs: [],
          roles: [{ role: 'the harbour master', selector: at('the harbour master') }],
          mentions: [at('Orla Venn')],
          references: [],
          confidence: 'certain',
        },
      ],
      quotes: [
        {
          id: 'q1',
          kind: 'direct',
          speaker: 'person/orla-venn',
          speakerText: 'Orla Venn',
          speakerSelector: at('Orla Venn'),
          role: 'the harbour master',
          verb: 'said',
          confidence: 'certain',
          selector: at('“The fog has its own timetable.”'),
          quoted: [],
        },
      ],
      citedSources: [],
      dates: [
        {
          value: null,
          precision: null,
          modifier: null,
          confidence: 'uncertain',
          selector: at('4 March'),
          evidence: [],
        },
      ],
      writtenOnOrAfter: null,
    };
    expect(findingLines(findings, plain)).toEqual([
      '',
      'who speaks',
      '  Orla Venn, the harbour master (said, direct, certain): “The fog has its own timetable.” at 48',
      '',
      'people',
      '  Orla Venn, the harbour master (1 mentioned, certain)',
      '',
      'dates',
      '  4 March = unresolved (uncertain) at 39',
    ]);
  });

  it('leave no heading where there are none', () => {
    expect(findingLines(NO_FINDINGS, plain)).toEqual([]);
  });
});

describe('the progress bar', () => {
  it('is as full as the work is done', () => {
    expect(barOf({ phase: 'reading', done: 15, total: 30 })).toBe(
      `reading ${'█'.repeat(15)}${'░'.repeat(15)} 15 of 30`,
    );
    expect(barOf({ phase: 'writing', done: 0, total: 0 })).toBe(`writing ${'█'.repeat(30)} 0 of 0`);
  });

  it('writes nothing into a pipe', () => {
    const written: string[] = [];
    const pipe = { isTTY: false, write: (words: string) => written.push(words) } as unknown as NodeJS.WriteStream;
    const progress = openProgress(pipe, false);
    progress.show({ phase: 'reading', done: 1, total: 2 });
    progress.close();
    expect(written).toEqual([]);
  });
});
