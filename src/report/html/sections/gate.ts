import { writeCondition } from '../../gate-words.js';
import { html } from '../markup.js';
import type { Section } from '../section.js';
import type { HtmlView } from '../view.js';

/** Whether the check passed, with both numbers of every condition. */
export function gate({ report, texts, words }: HtmlView): Section | undefined {
  const { lulus, syarat } = report.gerbang;
  if (syarat.length === 0) return undefined;
  const { gerbang } = texts.ui;
  const items = syarat.map(
    (condition) => html`<li>${condition.lulus ? '✓' : '✗'} ${writeCondition(condition, texts)}</li>`,
  );
  return {
    id: 'gerbang',
    title: words.bagian.gerbang,
    content: html`<p><strong>${lulus ? gerbang.lulus : gerbang.gagal}</strong></p><ul class="polos">${items}</ul>`,
  };
}
