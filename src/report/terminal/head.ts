import { cleanText } from '../../text/clean-text.js';
import { shownReadings, writeDays, writeIndex, writeInnovationCount } from '../headline.js';
import { cautionsOf, noteScores } from '../note-scores.js';
import type { Report } from '../schema.js';
import { writeDistance, writeGap, writeYandas } from '../situation-words.js';
import { padEnd, padStart, wrap } from './layout.js';
import { renderOpenedFiles } from './opened-files.js';
import type { View } from './view.js';

const NAME_WIDTH = 16;
const INDEX_WIDTH = 7;
/** As wide as "Tidak Dapat Dinilai", so that two distances still fit into 80 columns. */
const PREDIKAT_WIDTH = 19;
const NARROWEST_DISTANCE = 14;

/** Who, when, under which edition; then the index in every reading with the way to each predikat. */
export function renderHead(report: Report, view: View): string[] {
  const { ui } = view.texts;
  const { kepala } = ui;
  const files = report.berkas_diperiksa ? '' : ` · ${kepala.tanpa_berkas}`;
  return [
    ...wrap(cleanText(report.pemda.nama), view.width).map(view.paint.strong),
    ...wrap([cleanText(report.edisi.nama), ...writeDays(report, view.texts)].join(' · '), view.width),
    ...wrap(`${writeInnovationCount(report, view.texts)}${files}`, view.width),
    ...renderOpenedFiles(report, view),
    ...cautions(report, view),
    '',
    ...scoreTable(report, view),
    ...noteScores(report, view.texts.ui)
      .flatMap((note) => wrap(note, view.width))
      .map(view.paint.doubtful),
    ...comparisons(report, view),
    '',
    ...situation(report, view),
  ];
}

function cautions(report: Report, view: View): string[] {
  const lines = cautionsOf(report, view.texts.ui).flatMap((caution) => wrap(caution, view.width));
  return lines.map(view.paint.doubtful);
}

function scoreTable(report: Report, view: View): string[] {
  const { ui } = view.texts;
  const { kepala } = ui;
  const targets = fittingTargets(report, view);
  const header = [
    padEnd('', NAME_WIDTH),
    padStart(kepala.indeks, INDEX_WIDTH),
    '  ',
    padEnd(kepala.predikat, PREDIKAT_WIDTH),
  ];
  for (const { title, width } of targets) header.push(padStart(title, width));
  const rows = shownReadings(report).flatMap((kind) => {
    const score = report.skor[kind];
    const index = writeIndex(report, kind, view.texts);
    const cells = [
      padEnd(ui.skor[kind], NAME_WIDTH),
      view.paint.strong(padStart(index, INDEX_WIDTH)),
      '  ',
      padEnd(cleanText(score?.predikat ?? '?'), PREDIKAT_WIDTH),
    ];
    for (const { kurang, width } of targets)
      cells.push(padStart(writeDistance(kurang[kind], view.texts), width));
    return [cells.join('').trimEnd()];
  });
  return [view.paint.quiet(header.join('').trimEnd()), ...rows];
}

interface Target {
  readonly title: string;
  readonly kurang: Report['ambang'][number]['kurang'];
  readonly width: number;
}

/** The two highest predikat, as far as their columns fit beside the index. */
function fittingTargets(report: Report, view: View): Target[] {
  let room = view.width - NAME_WIDTH - INDEX_WIDTH - PREDIKAT_WIDTH - 2;
  const targets: Target[] = [];
  for (const { predikat, kurang } of report.ambang.slice(0, 2)) {
    const title = cleanText(view.texts.ui.kepala.menuju(predikat));
    const width = Math.max(NARROWEST_DISTANCE, title.length + 1);
    room -= width;
    if (room >= 0) targets.push({ title, kurang, width });
  }
  return targets;
}

/** The indexes of earlier years and of others, as the office has noted them. */
function comparisons(report: Report, view: View): string[] {
  const { kepala } = view.texts.ui;
  const noted = [
    ...report.riwayat.map(({ tahun, indeks, predikat }) => kepala.riwayat(tahun, indeks, predikat)),
    ...report.pembanding.map(({ nama, indeks }) => kepala.pembanding(nama, indeks)),
  ];
  return noted.length === 0
    ? []
    : ['', ...wrap(cleanText(`${kepala.dahulu}: ${noted.join(' · ')}`), view.width)];
}

function situation(report: Report, view: View): string[] {
  const { yandas, celah } = report;
  const met = yandas.terpenuhi >= yandas.syarat;
  const unsure =
    celah.belum_dipastikan === 0
      ? []
      : wrap(view.texts.ui.kepala.belum_dipastikan(celah.belum_dipastikan), view.width);
  return [
    ...wrap(writeYandas(report, view.texts), view.width).map(met ? (line) => line : view.paint.bad),
    ...wrap(writeGap(report, view.texts), view.width),
    ...unsure,
  ];
}
