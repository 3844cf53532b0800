import { SCORE_ORDER } from '../../note-scores.js';
import { renderBar, shareOf } from '../charts/bar.js';
import { type Html, html } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import type { HtmlView } from '../view.js';

/** An index among others: somebody's, of some year. */
interface Row {
  readonly name: string;
  readonly index: string;
  readonly predikat: string;
  readonly look: string;
}

/** Earlier years, this report, and others, each against the borders of the predikat. */
export function trend(view: HtmlView): Section | undefined {
  const { report, words, texts } = view;
  if (report.riwayat.length === 0 && report.pembanding.length === 0) return undefined;
  const borders = report.ambang.map(({ dari }) => Number(dari)).filter((border) => border >= 1);
  const rows = listRows(view).map(({ name, index, predikat, look }): Html[] => [
    html`${name}`,
    renderBar([{ name: look, from: 0, to: shareOf(index, '100') }], borders),
    html`${texts.labels.number(index)}`,
    html`${predikat}`,
  ]);
  return {
    id: 'tren',
    title: words.bagian.tren,
    content: renderTable({
      caption: words.tren.keterangan,
      columns: [
        { title: words.kolom.waktu },
        { title: words.kolom.grafik, kind: 'grafik' },
        { title: words.kolom.indeks, kind: 'angka' },
        { title: words.kolom.predikat },
      ],
      rows,
    }),
  };
}

function listRows({ report, words, texts }: HtmlView): Row[] {
  const earlier = report.riwayat.map(({ tahun, indeks, predikat = '' }) => ({
    name: String(tahun),
    index: indeks,
    predikat,
    look: 'dahulu',
  }));
  const now = SCORE_ORDER.flatMap((kind) => {
    const { indeks = null, predikat = null } = report.skor[kind] ?? {};
    if (indeks === null) return [];
    const name = words.tren.tahun_ini(report.edisi.tahun, texts.ui.skor[kind]);
    return [{ name, index: indeks, predikat: predikat ?? '', look: kind }];
  });
  const others = report.pembanding.map(({ nama, indeks }) => ({
    name: nama,
    index: indeks,
    predikat: '',
    look: 'pembanding',
  }));
  return [...earlier, ...now, ...others];
}
