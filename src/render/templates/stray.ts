import type { Problem } from '../../model/problem.ts';

/**
 * The archive's own templates, by name, that replace none of ours and that no template includes: a misspelt name has no
 * effect, and nobody would notice.
 */
export function strayTemplates(own: ReadonlyMap<string, string>, packaged: ReadonlyMap<string, string>): Problem[] {
  const all = new Map([...packaged, ...own]);
  const included = new Set([...all.values()].flatMap(namesIn));
  const strays = [...own.keys()].filter((name) => !packaged.has(name) && !included.has(bareName(name)));
  return strays.map((name) => ({
    code: 'template-unused',
    severity: 'warning',
    message: 'It has no effect, since Backfile has no template of this name and no other one includes it.',
    file: `templates/${name}`,
    line: null,
    cure: `Give it the name of the one that it shall replace: ${pagesOf(packaged).join(', ')}.`,
  }));
}

/** The templates that a template names, without their ending. */
function namesIn(source: string): string[] {
  return [...source.matchAll(/\b(?:include|includeAsync|layout)\(\s*(["'`])(.+?)\1/g)].map(([, , name = '']) =>
    bareName(name),
  );
}

function bareName(name: string): string {
  return name.replace(/^\.?\/+|\.eta$/g, '');
}

/** The templates that are whole pages; of what they include there are too many to name. */
function pagesOf(packaged: ReadonlyMap<string, string>): string[] {
  return [...packaged.keys()].filter((name) => !name.includes('/')).sort();
}
