import { shownReadings } from '../headline.js';
import { capitalize } from '../marks/finding-words.js';
import { noteScores } from '../note-scores.js';
import { STYLES } from './styles.js';
import type { SummaryPart } from './summary-part.js';
import type { WorkbookView } from './view.js';
import { figure, type StyledCell } from './write-cells.js';

/** The index in every reading, and how far each predikat is. */
export function indexPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { ui } = texts;
  const { ringkasan } = words.buku_kerja;
  return {
    heading: ringkasan.indeks,
    header: [
      [ui.tandai.skor, STYLES.header],
      [ui.kepala.indeks, STYLES.numberHeader],
      [ui.kepala.predikat, STYLES.header],
      ...report.ambang.map(
        ({ predikat }): StyledCell => [ringkasan.kurang_ke(predikat), STYLES.numberHeader],
      ),
    ],
    rows: shownReadings(report).map((kind) => {
      const score = report.skor[kind];
      return [
        [capitalize(ui.skor[kind]), STYLES.strong],
        [figure(score?.indeks), STYLES.strongDecimal],
        [score?.predikat ?? '?', STYLES.text],
        ...report.ambang.map(({ kurang }): StyledCell => {
          const lacking = kurang[kind];
          return lacking === '0.00' ? [ui.kepala.tercapai, STYLES.right] : [figure(lacking), STYLES.decimal];
        }),
      ];
    }),
    remarks: noteScores(report, ui).map(capitalize),
  };
}

/** What the total of every reading is made of. */
export function compositionPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { ui } = texts;
  const { ringkasan } = words.buku_kerja;
  const figures = [
    ringkasan.spd,
    ringkasan.kematangan,
    ringkasan.jumlah_inovasi,
    ringkasan.total,
    ringkasan.dikirim,
    ringkasan.pembagi,
  ];
  return {
    heading: ringkasan.susunan,
    header: [
      [ui.tandai.skor, STYLES.header],
      ...figures.map((name): StyledCell => [name, STYLES.numberHeader]),
    ],
    rows: shownReadings(report).map((kind) => {
      const score = report.skor[kind];
      const points = [score?.spd, score?.kematangan, score?.jumlah_inovasi, score?.total];
      return [
        [capitalize(ui.skor[kind]), STYLES.strong],
        ...points.map((decimal): StyledCell => [figure(decimal), STYLES.decimal]),
        [score?.n ?? '?', STYLES.whole],
        [score?.pembagi ?? '?', STYLES.whole],
      ];
    }),
  };
}

/** Findings by severity, and what the gate says. */
export function findingsPart({ report, texts, words }: WorkbookView): SummaryPart {
  const { ui } = texts;
  const { ringkasan } = words.buku_kerja;
  const { galat, peringatan, info, dikecualikan } = report.ringkasan_temuan;
  const rows: (readonly [string, number])[] = [
    [ui.tingkat.galat, galat],
    [ui.tingkat.peringatan, peringatan],
    [ui.tingkat.info, info],
    ...(dikecualikan === 0 ? [] : [[ui.tandai.dikecualikan, dikecualikan] as const]),
  ];
  return {
    heading: ringkasan.temuan,
    header: [
      [ui.tandai.kolom.tingkat, STYLES.header],
      [ringkasan.banyak, STYLES.numberHeader],
    ],
    rows: rows.map(([name, count]) => [
      [capitalize(name), STYLES.text],
      [count, STYLES.whole],
    ]),
    remarks: [report.gerbang.lulus ? ui.gerbang.lulus : ui.gerbang.gagal],
  };
}
