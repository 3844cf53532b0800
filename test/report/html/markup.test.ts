import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Html, html, joinHtml, NOTHING } from '../../../src/report/html/markup.js';

describe('html', () => {
  it.each([
    ['tags', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['the end of an attribute', `"' onclick='alert(1)`, '&quot;&#39; onclick=&#39;alert(1)'],
    ['what looks escaped', '&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['the end of a comment', '--><b>', '--&gt;&lt;b&gt;'],
    ['control characters', 'A\u001b[31m\u0000B', 'A\ufffd[31m\ufffdB'],
    ['reversed writing', 'A\u202eB\u2066C', 'A\ufffdB\ufffdC'],
  ])('takes %s for text', (_what, text, shown) => {
    expect(html`<b title="${text}">${text}</b>`.markup).toBe(`<b title="${shown}">${shown}</b>`);
  });

  it('puts in what it made before as it is, also lists of it', () => {
    const items = ['a & b', 'c'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${items}</ul>${NOTHING}${3}`.markup).toBe('<ul><li>a &amp; b</li><li>c</li></ul>3');
    expect(joinHtml(items, html`, `).markup).toBe('<li>a &amp; b</li>, <li>c</li>');
  });

  it('is all that makes markup: a text that is called so is none', () => {
    expectTypeOf(html`<b>`).toExtend<Html>();
    expectTypeOf<{ readonly markup: string }>().not.toExtend<Html>();
  });
});
