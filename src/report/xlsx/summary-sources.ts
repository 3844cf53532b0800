import { STYLES } from './styles.js';
import type { SummaryPart } from './summary-part.js';
import type { WorkbookView } from './view.js';

/** What the other sheets are for. */
export function contentsPart({ words }: WorkbookView): SummaryPart {
  const { ringkasan, lembar } = words.buku_kerja;
  const { guna } = ringkasan;
  const sheets = [
    [lembar.matriks, guna.matriks],
    [lembar.temuan, guna.temuan],
    [lembar.perangkat_daerah, guna.perangkat_daerah],
    [lembar.rencana, guna.rencana],
    [lembar.hitungan, guna.hitungan],
  ] as const;
  return {
    heading: ringkasan.isi_lembar,
    header: [],
    rows: sheets.map(([name, use]) => [
      [name, STYLES.strong],
      [use, STYLES.prose],
    ]),
    spreads: true,
  };
}

/** Facts of the edition that nobody has confirmed. */
export function assumptionsPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { ringkasan } = words.buku_kerja;
  return {
    heading: ringkasan.asumsi,
    header: [
      [ringkasan.perihal, STYLES.header],
      [ringkasan.nilai, STYLES.header],
    ],
    rows: report.asumsi.map(({ perihal, nilai, sumber }) => [
      [perihal, STYLES.text],
      [`${nilai} (${ringkasan.sumber}: ${sumber})`, STYLES.prose],
    ]),
    remarks: [texts.ui.asumsi.penjelasan],
    spreads: true,
  };
}

/** The files, with what tells a copy from another, and the edition's reference. */
export function filesPart({ report, words }: WorkbookView): SummaryPart {
  const { ringkasan, kolom } = words.buku_kerja;
  return {
    heading: ringkasan.masukan,
    header: [
      [ringkasan.berkas, STYLES.header],
      [kolom.inovasi, STYLES.numberHeader],
      ['SHA-256', STYLES.header],
    ],
    rows: report.masukan.map(({ berkas, inovasi, sha256 }) => [
      [berkas, STYLES.text],
      [inovasi, STYLES.whole],
      [sha256, STYLES.text],
    ]),
    remarks: [report.edisi.rujukan, `${report.alat.nama} ${report.alat.versi}`],
    spreads: true,
  };
}
