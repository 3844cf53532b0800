import { renderBar, shareOf } from '../charts/bar.js';
import { type Html, html, NOTHING } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import { countScoreOnly } from '../unknown-slots.js';
import type { HtmlView } from '../view.js';

/** What every variable gives against its maximum; the weakest is named. */
export function variables(view: HtmlView): Section {
  const { report, texts, words } = view;
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
    content: html`${renderTable({
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
    })}${renderRemarks(view)}`,
  };
}

/** What the figures do not say: why the count is never the weakest, and why some figures are unknown. */
function renderRemarks(view: HtmlView): Html {
  const { report, texts, words } = view;
  const count = report.variabel.find(({ aspek }) => aspek === 'jumlah_inovasi');
  const isNamed = report.variabel.some(({ terlemah }) => terlemah);
  const reasons = whyUnknown(view);
  return html`${isNamed && count !== undefined ? html`<p class="lembut">${words.variabel.tanpa_jumlah(count.nama)}</p>` : NOTHING}${reasons.length === 0 ? NOTHING : html`<p class="perhatian">${words.variabel.tidak_diketahui(texts.labels.list(reasons))}</p>`}`;
}

function whyUnknown(view: HtmlView): string[] {
  const { report, words } = view;
  const isUnknown = (aspect: string): boolean =>
    report.variabel.some(
      ({ aspek, klaim, terbukti }) => aspek === aspect && (klaim === null || terbukti === null),
    );
  const { alasan } = words.variabel;
  const spd = report.spd.total === null ? alasan.spd_kosong : alasan.spd_total;
  const scoreOnly = countScoreOnly(view);
  return [
    ...(isUnknown('spd') ? [spd] : []),
    ...(isUnknown('sid') && scoreOnly > 0 ? [alasan.skor_saja(scoreOnly)] : []),
  ];
}
