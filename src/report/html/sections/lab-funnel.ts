import { writeCount } from '../../../text/write-count.js';
import { renderBar } from '../charts/bar.js';
import { html } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import type { HtmlView } from '../view.js';

/** How many innovations stand at each stage of the innovation laboratory. */
export function labFunnel({ report, texts, words }: HtmlView): Section | undefined {
  if (report.corong_lab.length === 0) return undefined;
  const most = Math.max(1, ...report.corong_lab.map(({ inovasi }) => inovasi));
  return {
    id: 'corong',
    title: words.bagian.corong,
    content: renderTable({
      caption: words.corong.keterangan,
      columns: [
        { title: words.kolom.tahap },
        { title: words.kolom.grafik, kind: 'grafik' },
        { title: words.kolom.inovasi, kind: 'angka' },
      ],
      rows: report.corong_lab.map(({ tahap, inovasi }) => [
        html`${words.corong.tahap[tahap]}`,
        renderBar([{ name: 'terbukti', from: 0, to: (inovasi * 100) / most }]),
        html`${writeCount(inovasi, texts.labels)}`,
      ]),
    }),
  };
}
