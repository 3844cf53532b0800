import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import type { Report, ReportScoreKind } from '../schema.js';
import { levelOf, pointsOf, spdPoints, writeConclusion, writeProducts } from '../working.js';
import { padEnd, padStart, truncate, wrap, wrapIndented } from './layout.js';
import { makePaint } from './paint.js';
import type { View, ViewOptions } from './view.js';

export interface WorkingOptions extends ViewOptions {
  readonly kind: ReportScoreKind;
  /** Only this innovation, row by row. */
  readonly innovation: string | undefined;
}

/** The working of one reading: every score as a sum the reader can redo by hand. */
export function renderWorking(report: Report, texts: Texts, options: WorkingOptions): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const { kerja, kepala, skor } = texts.ui;
  const lines = [
    ...wrap(cleanText(report.pemda.nama), view.width).map(view.paint.strong),
    ...wrap(
      `${cleanText(report.edisi.nama)} · ${kepala.diperiksa(texts.labels.day(report.tanggal))}`,
      view.width,
    ),
    view.paint.heading(kerja.judul),
    ...wrap(kerja.dasar(skor[options.kind]), view.width),
  ];
  if (options.innovation !== undefined) {
    const chosen = report.inovasi.filter(({ id }) => id === options.innovation);
    lines.push(...chosen.flatMap((innovation) => innovationRows(innovation, report, options.kind, view)));
  } else {
    lines.push(
      ...spdRows(report, options.kind, view),
      ...sidSums(report, options.kind, view),
      ...conclusion(report, options.kind, view),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** SPD row by row: weight x level = points. */
function spdRows(report: Report, kind: ReportScoreKind, view: View): string[] {
  const { kerja } = view.texts.ui;
  const rows = Object.values(report.spd.baris);
  const lines = ['', view.paint.strong(kerja.spd)];
  const points = spdPoints(report, kind);
  if (rows.length === 0)
    return [...lines, ...wrap(points === null ? kerja.spd_kosong : kerja.spd_total(points), view.width)];
  for (const row of rows) lines.push(weightedRow(row.kode, row.nama, row.bobot, levelOf(row, kind), view));
  return [...lines, totalRow(kerja.jumlah, points, view)];
}

/** One line of products per innovation, in the order of the indicators. */
function sidSums(report: Report, kind: ReportScoreKind, view: View): string[] {
  const { kerja } = view.texts.ui;
  const lines = ['', view.paint.strong(kerja.sid)];
  for (const innovation of report.inovasi) {
    if (!innovation.kirim) continue;
    lines.push(truncate(`  ${cleanText(`${innovation.id} ${innovation.nama}`)}`, view.width));
    lines.push(
      ...wrapIndented(writeProducts(innovation, report, kind, view.texts), view.width, '      ', '      '),
    );
  }
  return lines;
}

/** One innovation as a table with the names of its indicators. */
function innovationRows(
  innovation: Report['inovasi'][number],
  report: Report,
  kind: ReportScoreKind,
  view: View,
): string[] {
  const { kerja } = view.texts.ui;
  const lines = [
    '',
    view.paint.strong(truncate(cleanText(`${innovation.id} ${innovation.nama}`), view.width)),
  ];
  if (kind !== 'klaim' && innovation.layak === 'tidak') lines.push(...wrap(kerja.tidak_layak, view.width));
  if (Object.keys(innovation.slot).length === 0)
    return [...lines, ...wrap(kerja.kematangan_saja, view.width)];
  for (const { kunci, kode, nama, bobot } of report.indikator) {
    lines.push(weightedRow(kode, nama, bobot, levelOf(innovation.slot[kunci], kind), view));
  }
  const score = innovation.skor[kind];
  return [...lines, totalRow(kerja.jumlah, score, view)];
}

function conclusion(report: Report, kind: ReportScoreKind, view: View): string[] {
  const lines = writeConclusion(report, kind, view.texts);
  return ['', ...lines.flatMap((line) => wrapIndented(line, view.width, '', '  '))];
}

function weightedRow(code: string, name: string, weight: string, level: number, view: View): string {
  const { labels } = view.texts;
  const sum = `${padStart(labels.number(weight), 5)} × ${level} = ${padStart(labels.number(pointsOf(weight, level)), 6)}`;
  return `  ${padEnd(cleanText(code), 4)}${padEnd(cleanText(name), view.width - 6 - sum.length - 1)} ${sum}`;
}

function totalRow(label: string, points: string | null, view: View): string {
  const sum = points === null ? '?' : view.texts.labels.number(points);
  return view.paint.strong(padStart(`${label} ${sum}`, view.width));
}
