import { writeCount } from '../../../text/write-count.js';
import type { Report } from '../../schema.js';
import { html } from '../markup.js';
import type { Section } from '../section.js';
import { renderTable } from '../table.js';
import type { HtmlView } from '../view.js';

type Comparison = Report['rekonsiliasi'][number];

/** What letters and lists declare against what was counted. */
export function reconciliation(view: HtmlView): Section | undefined {
  const { report, texts, words } = view;
  if (report.rekonsiliasi.length === 0) return undefined;
  const { kolom } = words;
  return {
    id: 'rekonsiliasi',
    title: words.bagian.rekonsiliasi,
    content: renderTable({
      caption: words.rekonsiliasi.keterangan,
      columns: [
        { title: kolom.apa },
        { title: kolom.dinyatakan, kind: 'angka' },
        { title: kolom.terbaca, kind: 'angka' },
        { title: kolom.selisih },
      ],
      rows: report.rekonsiliasi.map((row) => [
        html`${nameOf(row, view)}`,
        html`${writeCount(row.dinyatakan, texts.labels)}`,
        html`${writeCount(row.terbaca, texts.labels)}`,
        html`${differenceOf(row, view)}`,
      ]),
    }),
  };
}

function nameOf({ apa, kelompok }: Comparison, { words, texts }: HtmlView): string {
  const { rekonsiliasi } = words;
  return kelompok === undefined
    ? (rekonsiliasi.apa[apa] ?? apa)
    : rekonsiliasi.kelompok(texts.labels.code(kelompok));
}

function differenceOf({ dinyatakan, terbaca }: Comparison, { words, texts }: HtmlView): string {
  const { cocok, lebih, kurang } = words.rekonsiliasi;
  if (dinyatakan === terbaca) return cocok;
  const count = writeCount(Math.abs(dinyatakan - terbaca), texts.labels);
  return terbaca > dinyatakan ? lebih(count) : kurang(count);
}
