import { MARK_LEVELS, type ResultRow, type ResultsSheet } from '../../inventory/excel/mark/model.js';
import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import { compareByCost } from '../finding-order.js';
import { shownReadings, writeIndex, writeInnovationCount } from '../headline.js';
import { cautionsOf, noteScores } from '../note-scores.js';
import type { Report, ReportFinding } from '../schema.js';
import { capitalize, levelOf, messagesOf, nameOfLevel, pointsToSay, titleOf } from './finding-words.js';
import { cellOf, placeWithin } from './place-words.js';

/** The sheet in front of a marked workbook: head figures, what the colours mean, and all findings of the workbook. */
export function buildResults(report: Report, file: string, texts: Texts): ResultsSheet {
  const { ui } = texts;
  const { tandai, kepala } = ui;
  const found = report.temuan.filter((finding) => concerns(finding, file, report)).sort(compareByCost);
  return {
    name: tandai.lembar,
    title: cleanText(tandai.judul(report.pemda.nama)),
    lines: headLines(report, file, found, texts),
    scoreHeaders: [tandai.skor, kepala.indeks, kepala.predikat],
    scores: scoreLines(report, texts),
    legendTitle: tandai.warna,
    legend: MARK_LEVELS.map((level) => ({
      level,
      name: capitalize(nameOfLevel(level, texts)),
      meaning: tandai.arti[level],
    })),
    headers: headersOf(texts),
    rows: found.map((finding) => writeRow(finding, file, texts)),
    nothing: ui.temuan.tidak_ada,
  };
}

/** Its own findings, and those that belong to no workbook at all. */
function concerns({ lokasi }: ReportFinding, file: string, report: Report): boolean {
  return lokasi.berkas === file || report.masukan.every(({ berkas }) => berkas !== lokasi.berkas);
}

function headLines(report: Report, file: string, found: readonly ReportFinding[], texts: Texts): string[] {
  const { ui, labels } = texts;
  const { kepala, tandai, temuan } = ui;
  const about = [tandai.berkas(file), writeInnovationCount(report, texts)];
  if (!report.berkas_diperiksa) about.push(kepala.tanpa_berkas);
  return [
    `${report.edisi.nama} · ${kepala.diperiksa(labels.day(report.tanggal))}`,
    about.join(' · '),
    `${temuan.judul}: ${countLine(found, texts)}`,
    ...cautionsOf(report, ui),
    ...noteScores(report, ui).map(capitalize),
    ...(report.masukan.length > 1 ? [tandai.bagian] : []),
    tandai.petunjuk,
  ].map(cleanText);
}

function countLine(found: readonly ReportFinding[], { ui }: Texts): string {
  const count = (level: (typeof MARK_LEVELS)[number]): number =>
    found.filter((finding) => levelOf(finding) === level).length;
  return ui.temuan.ringkasan(count('galat'), count('peringatan'), count('info'), count('dikecualikan'));
}

function scoreLines(report: Report, texts: Texts): [string, string, string][] {
  return shownReadings(report).map((kind) => [
    capitalize(texts.ui.skor[kind]),
    writeIndex(report, kind, texts),
    cleanText(report.skor[kind]?.predikat ?? '?'),
  ]);
}

function headersOf({ ui }: Texts): string[] {
  const { nomor, tingkat, tempat, inovasi, perangkat_daerah, temuan, saran, dampak, kode } = ui.tandai.kolom;
  return [nomor, tingkat, tempat, inovasi, perangkat_daerah, temuan, saran, dampak, kode];
}

function writeRow(finding: ReportFinding, file: string, texts: Texts): ResultRow {
  const { lokasi, inovasi, nama_inovasi, perangkat_daerah } = finding;
  const title = titleOf(finding, texts);
  return {
    level: levelOf(finding),
    severity: capitalize(nameOfLevel(levelOf(finding), texts)),
    place: placeWithin(lokasi, file),
    target: lokasi.berkas === file ? cellOf(lokasi) : undefined,
    innovation: cleanText([inovasi, nama_inovasi].filter((part) => part !== undefined).join(' ')),
    department: cleanText(perangkat_daerah ?? ''),
    message: [`${title}.`, ...messagesOf(finding, texts)].join(' '),
    remedy: cleanText(finding.saran),
    cost: pointsToSay(finding.dampak),
    code: finding.kode,
  };
}
