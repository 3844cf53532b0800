import { capitalize } from '../marks/finding-words.js';
import { STATUSES } from '../schema/leaves.js';
import { writeGap, writeYandas } from '../situation-words.js';
import { STYLES } from './styles.js';
import type { SummaryPart } from './summary-part.js';
import type { WorkbookView } from './view.js';
import { figure } from './write-cells.js';

/** How many slots are open, of how many. */
export function gapPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { status_slot } = texts.ui;
  const { ringkasan } = words.buku_kerja;
  const { celah } = report;
  return {
    heading: ringkasan.celah,
    header: [
      [ringkasan.status, STYLES.header],
      [ringkasan.slot, STYLES.numberHeader],
    ],
    rows: STATUSES.map((status) => [
      [`${words.bersama.tanda_status[status]}  ${capitalize(status_slot[status])}`, STYLES.text],
      [celah[status], STYLES.whole],
    ]),
    remarks: [writeGap(report, texts)],
  };
}

/** Which basic services are represented. */
export function yandasPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { ringkasan, kolom } = words.buku_kerja;
  const { yandas } = report;
  return {
    heading: ringkasan.yandas,
    header: [
      [kolom.urusan, STYLES.header],
      [kolom.inovasi, STYLES.numberHeader],
    ],
    rows: yandas.urusan.map(({ nama, inovasi }) => [
      [nama, STYLES.text],
      [inovasi, STYLES.whole],
    ]),
    remarks: [writeYandas(report, texts)],
  };
}

/** Every variable against its maximum; the weakest is named. */
export function variablesPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { variabel } = texts.ui;
  return {
    heading: words.buku_kerja.ringkasan.variabel,
    header: [
      [words.buku_kerja.ringkasan.nama, STYLES.header],
      [variabel.terbukti, STYLES.numberHeader],
      [variabel.klaim, STYLES.numberHeader],
      [variabel.maks, STYLES.numberHeader],
      [words.buku_kerja.ringkasan.persen, STYLES.numberHeader],
      ['', STYLES.header],
    ],
    rows: report.variabel.map(({ nama, terbukti, klaim, maks, persen, terlemah }) => [
      [nama, terlemah ? STYLES.strong : STYLES.text],
      [figure(terbukti), STYLES.decimal],
      [figure(klaim), STYLES.decimal],
      [figure(maks), STYLES.decimal],
      [figure(persen), STYLES.decimal],
      [terlemah ? variabel.terlemah : null, STYLES.strong],
    ]),
  };
}

/** Indexes of earlier years and of others. */
export function comparisonPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { kepala } = texts.ui;
  const { ringkasan } = words.buku_kerja;
  return {
    heading: ringkasan.riwayat,
    header: [
      [ringkasan.nama, STYLES.header],
      [kepala.indeks, STYLES.numberHeader],
      [kepala.predikat, STYLES.header],
    ],
    rows: [
      ...report.riwayat.map(
        ({ tahun, indeks, predikat }) =>
          [
            [String(tahun), STYLES.text],
            [Number(indeks), STYLES.decimal],
            [predikat ?? null, STYLES.text],
          ] as const,
      ),
      ...report.pembanding.map(
        ({ nama, indeks }) =>
          [
            [nama, STYLES.text],
            [Number(indeks), STYLES.decimal],
            [null, STYLES.text],
          ] as const,
      ),
    ],
  };
}

/** Figures announced elsewhere, beside those that were read. */
export function declarationPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { ringkasan } = words.buku_kerja;
  return {
    heading: ringkasan.deklarasi,
    header: [
      [ringkasan.nama, STYLES.header],
      [ringkasan.dinyatakan, STYLES.numberHeader],
      [ringkasan.terbaca, STYLES.numberHeader],
    ],
    rows: report.rekonsiliasi.map(({ apa, kelompok, dinyatakan, terbaca }) => {
      const name = ringkasan.apa[apa] ?? apa;
      const group = kelompok === undefined ? '' : `: ${texts.labels.code(kelompok)}`;
      return [
        [`${name}${group}`, STYLES.text],
        [dinyatakan, STYLES.whole],
        [terbaca, STYLES.whole],
      ];
    }),
  };
}

/** How many innovations stand at each stage of the laboratory. */
export function funnelPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { ringkasan, kolom } = words.buku_kerja;
  return {
    heading: ringkasan.corong,
    header: [
      [ringkasan.tahap, STYLES.header],
      [kolom.inovasi, STYLES.numberHeader],
    ],
    rows: report.corong_lab.map(({ tahap, inovasi }) => [
      [capitalize(texts.labels.code(tahap)), STYLES.text],
      [inovasi, STYLES.whole],
    ]),
  };
}
