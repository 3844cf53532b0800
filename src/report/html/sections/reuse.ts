import { writeReuse } from '../../reuse-words.js';
import { html } from '../markup.js';
import type { Section } from '../section.js';
import type { HtmlView } from '../view.js';

/** Papers that stand in several places, those a person should look at first. */
export function reuse({ report, texts }: HtmlView): Section | undefined {
  const all = report.pemakaian_ulang;
  if (all.length === 0) return undefined;
  const { pemakaian } = texts.ui;
  const doubtful = all.filter(({ wajar }) => !wajar);
  const ordered = [...doubtful, ...all.filter(({ wajar }) => wajar)];
  return {
    id: 'pemakaian',
    title: pemakaian.judul,
    content: html`<p class="pokok">${pemakaian.ringkasan(all.length, doubtful.length)}</p><ul class="rapat">${ordered.map(
      (paper) => html`<li>${writeReuse(paper, report, texts)}</li>
`,
    )}</ul>`,
  };
}
