import { Script } from 'node:vm';
import { Eta, type EtaConfig, type TemplateFunction } from 'eta/core';
import type { PageView } from '../placed.ts';
import { escapeHtml } from '../text/escape.ts';
import { inThousands } from '../text/figures.ts';
import { TemplateFault } from './fault.ts';
import { guard, guardNamingPaths } from './guard.ts';

/**
 * Templates by name (`article.eta`, `partials/row.eta`) → the function that renders a view with the template of its kind.
 * A template includes another by its name in the whole set, with or without `.eta`; none is read from a disk.
 * Throws a TemplateFault, with template and line, for wrong syntax at once, and when rendering for a field that the view
 * does not have and for what is no text: undefined, a truth value, an object. Null prints as nothing, a number with commas.
 */
export function openTemplates(sources: ReadonlyMap<string, string>): (view: PageView) => string {
  const eta = openEta(sources, { debug: false, protect: guard });
  return (view) => {
    const template = `${view.kind}.eta`;
    if (!sources.has(template)) throw new TemplateFault(template, null, 'there is no such template');
    try {
      return eta.render(template, view);
    } catch (failure) {
      // Lines and paths are kept only when they are needed: rendering is much faster without.
      openEta(sources, { debug: true, protect: guardNamingPaths }).render(template, view);
      throw failure;
    }
  };
}

/** Blanks at the beginning of lines are for those who read templates; in a page they would be a twentieth of its bytes. */
function withoutIndentation(source: string): string {
  return /<(?:pre|textarea)\b/i.test(source) ? source : source.replaceAll(/^[ \t]+/gmu, '');
}

interface EtaOptions {
  /** Whether to keep the line, so that a fault can name it. */
  debug: boolean;
  protect: (data: object) => object;
}

function openEta(sources: ReadonlyMap<string, string>, { debug, protect }: EtaOptions): Eta {
  const eta = new Eta({ ...CONFIG, debug });
  const templates = new Map<string, TemplateFunction>();
  for (const [name, source] of sources) templates.set(bareName(name), compile(eta, name, withoutIndentation(source)));

  eta.render = (template, data, including?: Including) => {
    const name = bareName(String(template));
    const view = viewWithin(including?.view, data);
    const render = templates.get(name);
    if (render === undefined) {
      throw new Error(`there is no template ${name}.eta; known: ${[...sources.keys()].join(', ')}`);
    }
    const own: Including = { filepath: `${name}.eta`, view };
    return render.call(eta, protect(view), own);
  };
  eta.RuntimeErr = (error, _source, line, template) => {
    if (error instanceof TemplateFault) throw error;
    throw new TemplateFault(template, line, error.message, { cause: error });
  };
  return eta;
}

/** What an included template sees: what is around it and what it is given; a large view is not copied for nothing. */
function viewWithin(around: object | undefined, given: object): object {
  if (around === undefined) return given;
  return Object.keys(given).length === 0 ? around : { ...around, ...given };
}

/** What a template hands on to those that it includes: its name, and the view that they see too. */
interface Including {
  filepath: string;
  view?: object;
}

const CONFIG: Partial<EtaConfig> = {
  autoEscape: true,
  escapeFunction: (value) => escapeHtml(String(value)),
  autoFilter: true,
  filterFunction: printable,
  useWith: false,
};

function printable(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return inThousands(value);
  if (value === null) return '';
  throw new TypeError(`it prints ${typeof value === 'object' ? 'an object' : String(value)}, which is no text`);
}

function bareName(template: string): string {
  return template.replace(/^\.?\//, '').replace(/\.eta$/, '');
}

function compile(eta: Eta, name: string, source: string): TemplateFunction {
  try {
    return eta.compile(source);
  } catch (error) {
    throw syntaxFault(name, source, error);
  }
}

/** Eta tells the line of a tag that is not closed; the line of wrong JavaScript is found by compiling it with its lines. */
function syntaxFault(name: string, source: string, error: unknown): TemplateFault {
  const message = error instanceof Error ? error.message : String(error);
  const unclosed = /^(.+) at line (\d+) col \d+:/.exec(message);
  if (unclosed !== null) return new TemplateFault(name, Number(unclosed[2]), unclosed[1] ?? '', { cause: error });
  const reason = /^Bad template syntax\n+(.+)/.exec(message)?.[1] ?? message;
  return new TemplateFault(name, lineOfSyntaxError(name, source), reason, { cause: error });
}

/** The compiled code notes the template's line before each tag; the stack of a syntax error begins with `name:line`. */
function lineOfSyntaxError(name: string, source: string): number | null {
  const code = new Eta({ ...CONFIG, debug: true }).compileToString(source);
  try {
    new Script(`(function (it, options) {${code}})`, { filename: name });
  } catch (error) {
    const line = error instanceof Error ? /:(\d+)\n/.exec(error.stack ?? '')?.[1] : undefined;
    const before = code.split('\n').slice(0, Number(line ?? 0));
    const noted = before.findLast((one) => one.startsWith(LINE_NOTE));
    if (noted !== undefined) return Number(noted.slice(LINE_NOTE.length));
  }
  return null;
}

const LINE_NOTE = '__eta.line=';
