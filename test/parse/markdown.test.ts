import fc from 'fast-check';
import createMarkdownIt, { type Token } from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { Block, type Mark } from '../../src/model/block.ts';
import type { Span } from '../../src/model/span.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { processorSeconds } from '../support/cpu.ts';
import { sketch } from '../support/sketch.ts';

function sketchOf(body: string): string[] {
  const { text, blocks } = parseMarkdown(body);
  return sketch(text, blocks);
}

/** The marks of all blocks, with their words: `strong: back`. */
function marksOf(body: string): string[] {
  const { text, blocks } = parseMarkdown(body);
  return allMarks(blocks).map((mark) => `${mark.type}: ${text.slice(mark.start, mark.end)}${targetOf(mark)}`);
}

function targetOf(mark: Mark): string {
  if (mark.type === 'link') return ` → ${mark.href}${mark.title === null ? '' : ` "${mark.title}"`}`;
  return mark.type === 'image' ? ` → ${mark.src}${mark.title === null ? '' : ` "${mark.title}"`}` : '';
}

function allMarks(blocks: readonly Block[]): Mark[] {
  return leaves(blocks).flatMap(({ marks }) => marks);
}

interface Words extends Span {
  marks: Mark[];
}

/** All that holds words and no blocks: leaves, and the cells of tables. */
function leaves(blocks: readonly Block[]): Words[] {
  return blocks.flatMap((block): Words[] => {
    if (block.type === 'list') return block.items.flatMap((item) => leaves(item.blocks));
    if (block.type === 'blockquote') return leaves(block.blocks);
    if (block.type === 'table') return [block.header, ...block.rows].flat();
    return [{ marks: [], ...block }];
  });
}

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    ['paragraphs', 'The ferry\ncame back.\n\nIt had been missed.', ['p The ferry came back.', 'p It had been missed.']],
    ['line breaks', 'The ferry  \ncame\\\nback.', ['p The ferry⏎came⏎back.']],
    ['headings', '# One\n\nTwo\n---\n\n###### Six ######', ['h1 One', 'h2 Two', 'h6 Six']],
    ['lists', '- one\n- two\n\n3. three\n4. four', ['- p one', '- p two', '3. p three', '4. p four']],
    ['lists in lists', '1. one\n   - a\n   - b\n2. two', ['1. p one', '   - p a', '   - p b', '2. p two']],
    ['lists with paragraphs', '- one\n\n  more\n\n- two', ['- p one', '  p more', '- p two']],
    ['empty items', '- \n- two', ['- p two']],
    ['quotations', '> one\n> two\n>\n> > three', ['> p one two', '> > p three']],
    ['code', '```js\nlet a = 1;\n\n  b\n```\n\n    indented\n', ['pre let a = 1;⏎⏎  b', 'pre indented']],
    ['separators', 'one\n\n***\n\ntwo', ['p one', 'hr', 'p two']],
    ['tables', '| a | b |\n|---|--:|\n| 1 | |\n| | **2** |', ['| a | b |', '| 1 |  |', '|  | 2 |']],
    [
      'raw HTML',
      '<div class="a">\n<b>bold</b> <!-- no -->\n</div>',
      ['p <div class="a"> <b>bold</b> <!-- no --> </div>'],
    ],
    [
      'footnotes',
      'Ferry[^1].\n\n[^1]: Roe\n[^two]: https://roe.example',
      ['p Ferry[^1].', 'p [^1]: Roe', 'p [^two]: https://roe.example'],
    ],
    [
      'shortcodes',
      '{{< figure src="a.png" >}}\n\n{% include b.html %}',
      ['p {{< figure src="a.png" >}}', 'p {% include b.html %}'],
    ],
    ['references', 'the [quay] and [that][quay]\n\n[quay]: https://quay.example', ['p the quay and that']],
    ['entities', 'Orla &amp; Tom &copy; &#233;', ['p Orla & Tom © é']],
    ['nothing', '', []],
    ['blank lines', '\n \n\n', []],
  ])('are made of %s', (_, body, lines) => {
    expect(sketchOf(body).filter((line) => line !== '-')).toEqual(lines);
  });

  it('stand in the text with white space between them', () => {
    const { text } = parseMarkdown(
      '# One\n\nTwo\nthree\\\nfour\n\n- a\n- b\n  - c\n\n| d | e |\n|---|---|\n| f | g |\n\n---\n\n> h\n>\n> i',
    );
    expect(text).toBe('One\n\nTwo three\nfour\n\na\nb\nc\n\nd\te\nf\tg\n\nh\n\ni');
  });

  it('know the alignment of cells, the first number of a list, and what code is', () => {
    const { blocks } = parseMarkdown(
      '| a | b | c | d |\n|:--|--:|:-:|---|\n\n7) x\n\n- y\n\n``` js title="a b"\nz\n```\n\n~~~\n~~~',
    );
    const [table, ordered, bullets, code, empty] = blocks;
    expect(table?.type === 'table' && table.header.map(({ align }) => align)).toEqual([
      'left',
      'right',
      'center',
      null,
    ]);
    expect(ordered).toMatchObject({ type: 'list', ordered: true, first: 7 });
    expect(bullets).toMatchObject({ type: 'list', ordered: false, first: null });
    expect(code).toMatchObject({ type: 'preformatted', info: 'js title="a b"' });
    expect(empty).toMatchObject({ type: 'preformatted', info: null });
  });
});

describe('marks', () => {
  it.each<[string, string[]]>([
    ['*one* __two__ ~~three~~ `four`', ['emphasis: one', 'strong: two', 'strikethrough: three', 'code: four']],
    ['**a *b* c**', ['strong: a b c', 'emphasis: b']],
    [
      '[the *quay*](https://quay.example "At dusk")',
      ['link: the quay → https://quay.example "At dusk"', 'emphasis: quay'],
    ],
    ['<https://quay.example/a>', ['link: https://quay.example/a → https://quay.example/a']],
    ['<desk@quay.example>', ['link: desk@quay.example → mailto:desk@quay.example']],
    ['https://quay.example/?a=1&amp;b=\\_2', ['link: https://quay.example/?a=1&b=_2 → https://quay.example/?a=1&b=_2']],
    ['see https://quay.example/a_b_c.', ['link: https://quay.example/a_b_c → https://quay.example/a_b_c']],
    ['[a](#here) [b](../lamp.md) [c](tel:+44123)', ['link: a → #here', 'link: b → ../lamp.md', 'link: c → tel:+44123']],
    ['![the *quay*](quay%20a.png "Dusk")', ['image: the quay → quay%20a.png "Dusk"']],
    ['![](quay.png)', ['image:  → quay.png']],
    ['[![](small.png)](large.png)', ['link:  → large.png', 'image:  → small.png']],
    ['[](https://quay.example)', []],
    ['a quay.example, www.quay.example or night.In the end desk@quay.example', []],
  ])('of %j', (body, marks) => {
    expect(marksOf(body)).toEqual(marks);
  });

  it('keep an address as it is written, so that a look-alike does not look alike', () => {
    const punycode = 'https://xn--80ak6aa92e.example/%D0%B0';
    expect(parseMarkdown(`${punycode} <${punycode}>`).text).toBe(`${punycode} ${punycode}`);
    expect(marksOf(punycode)).toEqual([`link: ${punycode} → ${punycode}`]);
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'java&#10;script:alert(1)',
    '<\u0001javascript:alert(1)>',
    'data:text/html,a',
    'data:image/png;base64,AAAA',
    'vbscript:a',
    'file:///etc/passwd',
    'blob:https://a.example/b',
    'intent://a',
    'ms-msdt:/id',
    'filesystem:https://a.example/b',
    '//evil.example/a',
    '\\\\\\\\evil.example/a',
  ])('are left out for %s, and the words stay', (address) => {
    const { text, problems } = parseMarkdown(`Before [the words](${address}) and ![a picture](${address}) after`);
    expect(text).toBe('Before the words and a picture after');
    expect(marksOf(`[the words](${address}) ![a picture](${address})`)).toEqual([]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['link-refused', 1]]);
  });

  it('are left out for tags that look like addresses, which stay as they are', () => {
    const { text, problems } = parseMarkdown('<xsl:template> and <https://quay.example>');
    expect([text, problems]).toEqual(['<xsl:template> and https://quay.example', []]);
  });
});

it('replaces no character', () => {
  const body = 'a\u0000b \uFFFE c\u202Ed \uD800 e';
  expect(parseMarkdown(body).text).toBe(body);
});

describe('references', () => {
  it('are the files that pictures and links lead to', () => {
    const { references } = parseMarkdown(
      '![a](pictures/the%20quay.png?w=1#x) [b](../report.pdf) [c](/assets/d.zip) ![a](pictures/the%20quay.png) [e](#f) [g](about) [h](https://x.example/i.png) [j](k/) ![l](plan)',
    );
    expect(references).toEqual(['pictures/the quay.png', '../report.pdf', '/assets/d.zip', 'plan']);
  });
});

describe('problems', () => {
  it('name the file and the line in it', () => {
    const { problems } = parseMarkdown('One\n\n> - [a](javascript:b)\n', { file: 'ferry.md', line: 5 });
    expect(problems).toEqual([
      expect.objectContaining({ code: 'link-refused', severity: 'warning', file: 'ferry.md', line: 7 }),
    ]);
    expect(problems[0]?.message).toContain('javascript:b');
  });

  it('are told once for each kind of address', () => {
    expect(parseMarkdown('[a](javascript:b) [c](javascript:d) [e](data:f)').problems).toHaveLength(2);
  });
});

describe('nesting', () => {
  it.each([
    ['quotations', (depth: number) => '> '.repeat(depth)],
    ['tight quotations', (depth: number) => '>'.repeat(depth)],
    ['lists', (depth: number) => '- '.repeat(depth)],
    ['both', (depth: number) => '> - '.repeat(depth / 2)],
    ['numbers', (depth: number) => '1. '.repeat(depth)],
  ])('of %s beyond the deepest level loses no word', (_, open) => {
    for (const depth of [10, 50, 98, 100, 102, 150, 1_000, 100_000]) {
      const { text, blocks, problems } = parseMarkdown(`First\n\n${open(depth)}the words\nmore of them\n\nlast`);
      expect(text).toContain('the words');
      expect(text).toContain('more of them');
      expect(text.endsWith('last')).toBe(true);
      expect(Block.array().safeParse(blocks).success).toBe(true);
      const told = problems.map(({ code, line }) => `${code} ${line}`);
      if (depth <= 50 || depth > 102) expect(told).toEqual(depth > 102 ? ['markdown-too-deep 3'] : []);
    }
  });

  it('of marks ends somewhere, and loses no word', () => {
    const { text, blocks } = parseMarkdown(`${'*a **b '.repeat(2_000)}c${'** *'.repeat(2_000)}`);
    expect(text.match(/[abc]/gu)?.length).toBe(4_001);
    expect(Block.array().safeParse(blocks).success).toBe(true);
  });
});

describe('what multiplies', () => {
  it.each([
    ['links', (count: number) => '[a]\n'.repeat(count)],
    ['pictures', (count: number) => '![a]\n'.repeat(count)],
  ])('%s defined once and used often are cut, and their words stay', (_, use) => {
    const source = `[a]: https://quay.example/${'x'.repeat(30_000)}\n\n${use(8_000)}`;
    const { text, blocks, problems } = parseMarkdown(source);
    expect(text.match(/a/gu)?.length).toBe(8_000);
    expect(allMarks(blocks).length).toBeGreaterThan(10);
    expect(JSON.stringify(blocks).length).toBeLessThan(20 * source.length);
    expect(problems.map(({ code }) => code)).toEqual(['markdown-repetitions']);
  });

  it('the empty cells of many wide tables are cut', () => {
    const table = `${'|a'.repeat(1_000)}\n${'|-'.repeat(1_000)}\n${'|\n'.repeat(60)}\n`;
    const source = table.repeat(4);
    const { text, blocks } = parseMarkdown(source);
    expect(text.match(/a/gu)?.length).toBe(4_000);
    expect(JSON.stringify(blocks).length).toBeLessThan(60 * source.length);
  });

  it('an ordinary use of references is not', () => {
    const source = `${'See [the quay] and [the lamp].\n\n'.repeat(50)}[the quay]: https://quay.example/a\n[the lamp]: https://lamp.example/b\n`;
    const { blocks, problems } = parseMarkdown(source);
    expect([allMarks(blocks).length, problems]).toEqual([100, []]);
  });
});

describe('hostile sources', () => {
  const N = 200_000;
  it.each<[string, string]>([
    ['[', '['.repeat(N)],
    ['![', '!['.repeat(N / 2)],
    ['](', ']('.repeat(N / 2)],
    ['[a](', '[a]('.repeat(N / 4)],
    ['pictures in pictures', `${'![a'.repeat(N / 8)}${'](b)'.repeat(N / 8)}`],
    ['>', '>'.repeat(N)],
    ['> lines', '> a\n'.repeat(N / 4)],
    ['*', '*a '.repeat(N / 3)],
    ['stars', `${'*'.repeat(N / 2)}a${'*'.repeat(N / 2)}`],
    ['_', '_a'.repeat(N / 2)],
    ['~', '~~a'.repeat(N / 3)],
    ['`', Array.from({ length: 600 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['|', `${'|'.repeat(N)}\n${'|-'.repeat(N / 2)}`],
    ['-', '-'.repeat(N)],
    ['- -', '- '.repeat(N / 2)],
    ['<', '<'.repeat(N)],
    ['<a', '<a '.repeat(N / 3)],
    ['&', '&a'.repeat(N / 2)],
    ['\\', '\\'.repeat(N)],
    ['quotation marks', '"'.repeat(N)],
    ['addresses', 'http://a '.repeat(N / 9)],
    ['address signs', '://'.repeat(N / 3)],
    ['mail addresses', 'a@'.repeat(N / 2)],
    ['definitions', '[a]: /b\n'.repeat(N / 8)],
    ['footnotes', '[^a]: b\n'.repeat(N / 8)],
    ['footnotes without an end', `[^${'a'.repeat(N)}`],
    ['blanks', `${' '.repeat(N)}a`],
    ['blank lines', '\n'.repeat(N)],
    ['headings', 'a\n=\n'.repeat(N / 4)],
  ])('of many %s end soon, and lose no letter', (_, source) => {
    let text = '';
    const seconds = processorSeconds(() => {
      text = parseMarkdown(source).text;
    });
    expect(seconds).toBeLessThan(10);
    const letters = (words: string) => words.match(/a/gu)?.length ?? 0;
    if (!source.includes(']: /b')) expect(letters(text)).toBe(letters(source));
  });
});

describe('against markdown-it’s own rendering', () => {
  const renderer = createMarkdownIt('default', { html: false, maxNesting: 1_000 });
  const linking = createMarkdownIt('default', { html: false, maxNesting: 1_000, linkify: true });
  linking.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  linking.normalizeLinkText = (address) => address;
  for (const one of [renderer, linking]) one.validateLink = () => true;
  // An address in brackets that nobody may follow keeps them, and they part words as a blank does.
  const isRefused = (link: Token | undefined) =>
    link?.type === 'link_open' &&
    link.markup === 'autolink' &&
    !/^(?:https?|mailto|tel):/iu.test(String(link.attrGet('href')));
  renderer.renderer.rules.link_open = (tokens, index, options, _env, self) =>
    isRefused(tokens[index]) ? ' ' : self.renderToken(tokens, index, options);
  renderer.renderer.rules.link_close = (tokens, index, options, _env, self) =>
    isRefused(tokens[index - 2]) ? ' ' : self.renderToken(tokens, index, options);

  const RUNS = 2_000;
  const INLINE = /<\/?(?:em|strong|s|a|code)\b[^>]*>/gu;
  const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

  function renderedWords(source: string, by = renderer): string {
    const html = by.render(source);
    const bare = html
      .replace(/<img[^>]* alt="([^"]*)"[^>]*>/gu, '$1')
      .replace(INLINE, '')
      .replace(/<[^>]*>/gu, ' ');
    return wordsOf(
      bare.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    );
  }

  const WORDS = 'ferry¦Quay¦x¦1¦é¦ж¦ ¦  ¦\n¦\n\n¦    ¦\t¦\u00A0¦\u202E';
  const BLOCK_MARKS = '# ¦> ¦- ¦1. ¦2) ¦* ¦```\n¦~~~¦|¦|---|\n¦| a | b |\n|---|:-:|\n¦---\n¦===\n¦\n[ref]: /b "T"\n';
  const INLINE_MARKS =
    '*¦**¦_¦~~¦`¦[¦]¦(¦)¦](a.png)¦![¦[ref]¦<¦>¦<b>¦</b>¦<br>¦<!--¦-->¦\\¦&amp;¦&lt;¦"¦!¦:¦"t"¦<https://q.example>¦javascript:x¦{{< fig >}}¦{% x %}';
  const PIECES = [WORDS, BLOCK_MARKS, INLINE_MARKS].flatMap((pieces) => pieces.split('¦'));
  const sourceOf = (...pieces: string[]) =>
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

  it('has the same words in the same order', () => {
    fc.assert(
      fc.property(sourceOf(...PIECES), (body) => {
        expect(wordsOf(parseMarkdown(body).text)).toBe(renderedWords(body));
      }),
      { numRuns: RUNS, examples: [['ferry<javascript:x>'], ['ferry<https://q.example>x']] },
    );
  });

  // A bare address takes in marks, and is not parted by those that end in it; so markdown-it must look for addresses too.
  it('has the same letters where there are bare addresses', () => {
    const lettersOf = (words: string) => words.replaceAll(' ', '');
    const unescaped = PIECES.filter((piece) => !/[\\&]/u.test(piece));
    fc.assert(
      fc.property(sourceOf(...unescaped, 'https://q.example/a_b', 'http://q.example?a=1'), (body) => {
        expect(lettersOf(wordsOf(parseMarkdown(body).text))).toBe(lettersOf(renderedWords(body, linking)));
      }),
      { numRuns: RUNS },
    );
  });

  it('makes blocks that lie in each other or behind each other, and marks that never cross', () => {
    fc.assert(
      fc.property(sourceOf(...PIECES), (body) => {
        const { text, blocks } = parseMarkdown(body);
        expect(Block.array().parse(blocks)).toEqual(blocks);
        expectOrder(blocks, { start: 0, end: text.length });
        const covered = leaves(blocks);
        for (const { marks, start, end } of covered) expectNesting(marks, { start, end });
        expect(outside(text, covered).trim()).toBe('');
      }),
      { numRuns: RUNS },
    );
  });

  function expectOrder(blocks: readonly Block[], around: Span): void {
    let at = around.start;
    for (const block of blocks) {
      expect(block.start).toBeGreaterThanOrEqual(at);
      expect(block.end).toBeGreaterThanOrEqual(block.start);
      expect(block.end).toBeLessThanOrEqual(around.end);
      at = block.end;
      if (block.type === 'blockquote') expectOrder(block.blocks, block);
      if (block.type === 'list') {
        let end = block.start;
        for (const item of block.items) {
          expect(item.start).toBeGreaterThanOrEqual(end);
          end = item.end;
          expectOrder(item.blocks, item);
        }
        expect(end).toBeLessThanOrEqual(block.end);
      }
    }
  }

  function expectNesting(marks: readonly Mark[], around: Span): void {
    const open: Span[] = [around];
    for (const mark of marks) {
      while (open.length > 1 && (open.at(-1)?.end ?? 0) <= mark.start && mark.end > (open.at(-1)?.end ?? 0)) open.pop();
      expect(mark.start).toBeGreaterThanOrEqual(open.at(-1)?.start ?? 0);
      expect(mark.end).toBeLessThanOrEqual(open.at(-1)?.end ?? 0);
      open.push(mark);
    }
  }

  function outside(text: string, spans: readonly Span[]): string {
    let rest = '';
    let at = 0;
    for (const { start, end } of spans) {
      rest += text.slice(at, start);
      at = end;
    }
    return rest + text.slice(at);
  }
});
