import { cleanText, shorten } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import type { LetterTexts } from '../../text/letter-texts.js';
import type { ViewTexts } from '../../text/view-texts.js';
import { buildDepartmentReports } from '../department/build-departments.js';
import type { DepartmentReport } from '../department/model.js';
import { countSent } from '../headline.js';
import { capitalize } from '../marks/finding-words.js';
import { cautionsOf, noteScores } from '../note-scores.js';
import type { Report } from '../schema.js';
import { writeGap } from '../situation-words.js';
import { buildGapTable } from './gap-table.js';
import type { Letter, LetterField, LetterPoint } from './model.js';
import { buildScoreTable, writeNextPredikat } from './score-table.js';

/** A longer table of gaps goes into an attachment. */
const MOST_ROWS = 6;

/** A name that nobody would print whole. */
const LONGEST_NAME = 120;

/**
 * The nota dinas to the heads of the perangkat daerah: where the region stands, who has to complete what, and until when.
 * Its number, its date and the names of those who sign are left to the office: it is dated when it is signed.
 */
export function buildLetter(report: Report, texts: Texts, views: ViewTexts): Letter {
  const words = views.nota;
  const region = shorten(cleanText(report.pemda.nama), LONGEST_NAME);
  const departments = buildDepartmentReports(report);
  const table = buildGapTable(report, departments, texts, views);
  const isAttached = table.rows.length > MOST_ROWS;
  const { tahun } = report.edisi;
  return {
    head: { government: words.kop.pemda(region), unit: words.kop.unit, address: words.kop.alamat },
    title: words.judul,
    fields: listFields(region, tahun, isAttached, words),
    opening: words.pembuka(cleanText(report.edisi.nama), region),
    points: [
      writeResult(report, texts, words),
      { text: writeNextPredikat(report, texts, words) },
      { text: writeGapSentence(report, texts, words) },
      ...writeTask(table, isAttached, words),
      ...writeSilent(departments, words),
      { text: words.tenggat(report.tenggat) },
    ].filter(({ text }) => text !== ''),
    closing: words.penutup,
    signature: {
      office: words.tanda_tangan.jabatan,
      name: words.tanda_tangan.nama,
      number: words.tanda_tangan.nip,
    },
    attachment: isAttached
      ? {
          heading: [
            words.lampiran_nota,
            `${words.isian.nomor}: ${words.titik}`,
            `${words.isian.tanggal}: ${words.titik}`,
          ],
          table: { ...table, title: words.tabel.judul(region, tahun) },
        }
      : undefined,
  };
}

function listFields(region: string, year: number, isAttached: boolean, words: LetterTexts): LetterField[] {
  const { isian, titik } = words;
  return [
    { name: isian.yth, value: words.yth(region) },
    { name: isian.dari, value: titik },
    { name: isian.tembusan, value: titik },
    { name: isian.tanggal, value: titik },
    { name: isian.nomor, value: titik },
    { name: isian.sifat, value: words.sifat },
    { name: isian.lampiran, value: isAttached ? words.lampiran : words.tanpa_lampiran },
    { name: isian.hal, value: words.hal(region, year) },
  ];
}

/** How many innovations of how many offices were checked, and the index in every reading. */
function writeResult(report: Report, texts: Texts, words: LetterTexts): LetterPoint {
  const offices = report.perangkat_daerah.filter(({ inovasi }) => inovasi > 0).length;
  return {
    text: words.hasil(countSent(report), offices, report.tanggal),
    table: buildScoreTable(report, texts, words),
    notes: [
      ...cautionsOf(report, texts.ui).map(cleanText),
      ...noteScores(report, texts.ui).map((note) =>
        capitalize(cleanText(note.endsWith('.') ? note : `${note}.`)),
      ),
      ...(report.berkas_diperiksa ? [] : [words.tanpa_berkas]),
    ],
  };
}

function writeGapSentence(report: Report, texts: Texts, words: LetterTexts): string {
  const { belum_dipastikan } = report.celah;
  const unsure = belum_dipastikan === 0 ? undefined : texts.ui.kepala.belum_dipastikan(belum_dipastikan);
  return words.celah(writeGap(report, texts), unsure);
}

function writeTask(
  table: ReturnType<typeof buildGapTable>,
  isAttached: boolean,
  { tabel }: LetterTexts,
): LetterPoint[] {
  if (table.rows.length === 0) return [{ text: tabel.tidak_ada }];
  return [isAttached ? { text: tabel.pengantar(true) } : { text: tabel.pengantar(false), table }];
}

/** Those who have nothing to complete because nothing of theirs is sent. */
function writeSilent(departments: readonly DepartmentReport[], words: LetterTexts): LetterPoint[] {
  const named = (wanted: DepartmentReport['participation']): string[] =>
    departments
      .filter(({ participation }) => participation === wanted)
      .map(({ nama }) => shorten(cleanText(nama), LONGEST_NAME));
  const [silent, held] = [named('belum'), named('ditahan')];
  return [
    ...(silent.length === 0 ? [] : [{ text: words.belum(silent) }]),
    ...(held.length === 0 ? [] : [{ text: words.ditahan(held) }]),
  ];
}
