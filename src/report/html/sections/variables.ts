import { renderBar, shareOf } from '../charts/bar.js';
import { html, NOTHING } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import type { HtmlView } from '../view.js';

/** What every variable gives against its maximum; the weakest is named. */
export function variables({ report, texts, words }: HtmlView): Section {
  const { labels, ui } = texts;
  const figure = (decimal: string | null) => html`${decimal === null ? '?' : labels.number(decimal)}`;
  const rows = report.variabel.map(({ nama, klaim, terbukti, maks, persen, terlemah }) => {
    const proven = shareOf(terbukti ?? '0', maks);
    const claimed = shareOf(klaim ?? '0', maks);
    return [
      html`${nama}${terlemah ? html` <span class="cap peringatan">${ui.variabel.terlemah}</span>` : NOTHING}`,
      renderBar([
        { name: 'terbukti', from: 0, to: proven },
        { name: 'klaim', from: proven, to: claimed },
      ]),
      figure(terbukti),
      figure(klaim),
      figure(maks),
      figure(persen),
    ];
  });
  return {
    id: 'variabel',
    title: words.bagian.variabel,
    content: renderTable({
      caption: words.variabel.keterangan,
      columns: [
        { title: words.kolom.variabel },
        { title: words.kolom.grafik, kind: 'grafik' },
        { title: ui.variabel.terbukti, kind: 'angka' },
        { title: ui.variabel.klaim, kind: 'angka' },
        { title: ui.variabel.maks, kind: 'angka' },
        { title: words.kolom.persen, kind: 'angka' },
      ],
      rows,
    }),
  };
}
