import { describe, expect, it } from 'vitest';
import { type NotFoundPage, notFoundPage } from '../../src/render/site/not-found.ts';
import { TemplateFault } from '../../src/render/templates/fault.ts';
import { openTemplates } from '../../src/render/templates/templates.ts';
import { contextOf } from './archive.ts';

const [placed] = [...notFoundPage(contextOf([], { title: 'Fish & <chips>' }))];
const view = placed?.view as NotFoundPage;

function render(sources: Record<string, string>): string {
  return openTemplates(new Map(Object.entries(sources)))(view);
}

function faultOf(sources: Record<string, string>): TemplateFault {
  try {
    render(sources);
  } catch (error) {
    if (error instanceof TemplateFault) return error;
    throw error;
  }
  throw new Error('no fault');
}

describe('templates', () => {
  it('escape what they print, and leave raw what they are told to', () => {
    const source = '<%= it.frame.archive.title %> <%~ it.frame.archive.title %>';
    expect(render({ 'not-found.eta': source })).toBe('Fish &amp; &lt;chips&gt; Fish & <chips>');
  });

  it.each(['partials/place', './partials/place', '/partials/place.eta'])('include others by their name: %s', (name) => {
    const rendered = render({
      'not-found.eta': `<% layout('layout'); %><% for (const link of it.frame.navigation) { %><%~ include('${name}', { link }) %><% } %>`,
      'layout.eta': '[<%~ it.body %>] <%= it.frame.archive.count %>',
      'partials/place.eta': '<%= it.link.label %> of <%= it.frame.archive.title %>; ',
    });
    expect(rendered).toBe(
      '[Front page of Fish &amp; &lt;chips&gt;; By date of Fish &amp; &lt;chips&gt;; About of Fish &amp; &lt;chips&gt;; ] 0 articles',
    );
  });

  it('give layouts their blocks', () => {
    const rendered = render({
      'not-found.eta': "<% layout('layout'); block('head', () => { %>own<% }) %>body",
      'layout.eta':
        "<%~ block('head') %>|<% const other = block('other', () => { %>usual<% }) %><%~ other %>|<%~ it.body %>",
    });
    expect(rendered).toBe('own|usual|body');
  });

  it('print null as nothing and numbers with commas', () => {
    expect(render({ 'not-found.eta': '[<%= it.frame.archive.rights %>] <%= 12480 %>' })).toBe('[] 12,480');
  });

  it('may look at whole objects', () => {
    const source = "<%= JSON.stringify(it.frame.archive.title) %> <%= 'root' in it.frame %> ";
    expect(render({ 'not-found.eta': source.replace("'root' in it.frame", "'root' in it.frame ? 1 : 2") })).toBe(
      '&quot;Fish &amp; &lt;chips&gt;&quot; 1 ',
    );
  });

  it.each([
    ['a field of the view', '\n\n<%= it.subtitel %>', 3, '`it.subtitel` is unknown; known: kind, frame'],
    [
      'a deep field',
      '<p>\n<%= it.frame.archive.titel %>',
      2,
      '`it.frame.archive.titel` is unknown; known: title, tagline',
    ],
    ['a field in a condition', '\n<% if (it.frame.heading) { %>x<% } %>', 2, '`it.frame.heading` is unknown'],
    [
      'a field in a list',
      '<% for (const link of it.frame.navigation) { %>\n<%= link.name %><% } %>',
      2,
      '`it.frame.navigation[0].name` is unknown; known: label, href, current',
    ],
    ['a place beyond a list', '<%= it.frame.navigation[9].label %>', 1, '`it.frame.navigation[9]` is unknown'],
    ['a slip in a list’s own name', '<%= it.frame.navigation.lenght %>', 1, '`it.frame.navigation.lenght` is unknown'],
    ['a part of what is null', '\n<%= it.frame.archive.contact.href %>', 2, 'null'],
    ['what is no text', '\n\n<%= it.frame %>', 3, 'prints an object'],
    ['a truth value', "<%= it.frame.home === '' && 'x' %>", 1, 'prints false'],
    ['undefined', '<%~ undefined %>', 1, 'prints undefined'],
    ['a template that is not there', "\n<%~ include('partials/rov') %>", 2, 'there is no template partials/rov.eta'],
    ['a tag that is not closed', 'one\ntwo <%= it.kind', 2, 'unclosed tag'],
    ['a string that is not closed', "\n\n<%= 'it %>", 3, 'unclosed string'],
    ['wrong JavaScript', 'one\n<% if (it.kind { %>\nx\n<% } %>\n', 2, 'Unexpected token'],
    ['a block that is not closed', 'one\n<% if (it.kind) { %>\nx\n', 2, 'Unexpected token'],
  ])('name template and line of %s', (_, source, line, words) => {
    const fault = faultOf({ 'not-found.eta': source });
    expect(fault).toMatchObject({ kind: 'input', template: 'not-found.eta', line });
    expect(fault.message).toContain(`not-found.eta, line ${line}: `);
    expect(fault.message).toContain(words);
    expect(fault.cure).toContain('not-found.eta');
  });

  it('name the included template and not the one that includes it', () => {
    const fault = faultOf({
      'not-found.eta': "<% layout('layout') %>\n<%~ include('partials/link', { link: it.frame.navigation[1] }) %>",
      'layout.eta': '<%~ it.body %>',
      'partials/link.eta': '<a>\n<%= link.label %> <%= it.link.label %>\n<%= it.link.adress %></a>',
    });
    expect(fault.message).toContain('partials/link.eta, line 2: link is not defined');
  });

  it('let what is given stand before what is around it, and leave that as it is for others', () => {
    const rendered = render({
      'not-found.eta': "<%~ include('partials/inner', { kind: 'given' }) %> <%~ include('partials/kind') %>",
      'partials/inner.eta': "<%= it.kind %>, <%~ include('partials/kind', { other: 1 }) %>",
      'partials/kind.eta': '<%= it.kind %>',
    });
    expect(rendered).toBe('given, given not-found');
  });

  it('say that the template of a kind of page is missing', () => {
    expect(faultOf({ 'front.eta': '' }).message).toBe('not-found.eta: there is no such template');
  });

  it('find wrong syntax before anything is rendered', () => {
    const sources = new Map([['partials/unused.eta', '<% if ( %>']]);
    expect(() => openTemplates(sources)).toThrow(TemplateFault);
  });
});
