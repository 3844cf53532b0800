import type { Texts } from '../text/language.js';
import { writeCondition } from './gate-words.js';
import { capitalize } from './marks/finding-words.js';
import { cautionsOf, noteScores, SCORE_ORDER } from './note-scores.js';
import type { Report, ReportScoreKind } from './schema.js';
import { writeGap, writeYandas } from './situation-words.js';

/** The readings of the index that a view shows: that of a person's verdict only where there is one. */
export function shownReadings({ skor }: Report): ReportScoreKind[] {
  return SCORE_ORDER.filter((kind) => kind !== 'terverifikasi' || skor[kind] !== null);
}

/** An index as a view writes it; a question mark while it is unknown. */
export function writeIndex({ skor }: Report, kind: ReportScoreKind, { labels }: Texts): string {
  const index = skor[kind]?.indeks ?? null;
  return index === null ? '?' : labels.number(index);
}

/** "terbukti 43,27 (Inovatif)" for every reading. */
export function writeReadings(report: Report, texts: Texts): string[] {
  return shownReadings(report).map((kind) => {
    const predikat = report.skor[kind]?.predikat ?? null;
    const reading = `${texts.ui.skor[kind]} ${writeIndex(report, kind, texts)}`;
    return predikat === null ? reading : `${reading} (${predikat})`;
  });
}

/** How many findings there are of each severity, and how many the office has waived. */
export function writeFindingCounts({ ringkasan_temuan }: Report, { ui }: Texts): string {
  const { galat, peringatan, info, dikecualikan } = ringkasan_temuan;
  return ui.temuan.ringkasan(galat, peringatan, info, dikecualikan);
}

/** How many innovations are sent. */
export function countSent({ inovasi }: Report): number {
  return inovasi.filter(({ kirim }) => kirim).length;
}

/** How many innovations there are, and how many of them are sent. */
export function writeInnovationCount(report: Report, { ui }: Texts): string {
  return ui.kepala.inovasi(countSent(report), report.inovasi.length);
}

/** The day of the check, and until when the perangkat daerah are asked to mend what is found, where that is set. */
export function writeDays({ tanggal, tenggat }: Report, { ui, labels }: Texts): string[] {
  const checked = ui.kepala.diperiksa(labels.day(tanggal));
  return tenggat === undefined ? [checked] : [checked, ui.kepala.tenggat(labels.day(tenggat))];
}

/** Everything that the bare figures would hide. */
export function listCautions(report: Report, { ui }: Texts): string[] {
  return [
    ...cautionsOf(report, ui),
    ...noteScores(report, ui),
    ...(report.berkas_diperiksa ? [] : [ui.kepala.tanpa_berkas]),
  ].map(capitalize);
}

/** Whether the check passed, then every condition; nothing where none was asked. */
export function listGateLines({ gerbang }: Report, texts: Texts): string[] {
  if (gerbang.syarat.length === 0) return [];
  const verdict = gerbang.lulus ? texts.ui.gerbang.lulus : texts.ui.gerbang.gagal;
  return [verdict, ...gerbang.syarat.map((condition) => writeCondition(condition, texts))];
}

/** The result in a few short lines, for places that have no room for a table. */
export function listHeadline(report: Report, texts: Texts): string[] {
  const { ui } = texts;
  const { belum_dipastikan } = report.celah;
  return [
    writeInnovationCount(report, texts),
    `${ui.kepala.indeks}: ${writeReadings(report, texts).join(', ')}`,
    writeGap(report, texts),
    ...(belum_dipastikan === 0 ? [] : [ui.kepala.belum_dipastikan(belum_dipastikan)]),
    writeYandas(report, texts),
    `${ui.temuan.judul}: ${writeFindingCounts(report, texts)}`,
    ...listGateLines(report, texts),
    ...listCautions(report, texts),
  ];
}
