import type { FailureArgs } from '../../../base/known-failure.js';
import type { ShapeProblem } from '../../../base/shape-problem.js';
import { type FailureTexts, textOfFailure } from '../../failure-texts.js';
import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';
import { writePlace } from '../../write-place.js';
import { quotedWord, readYamlReason } from '../../yaml-reason.js';
import { makeAdvice } from './advice.js';
import { countNoun } from './count-noun.js';
import { explainProblem } from './problems.js';
import { explainSystemReason } from './system-reasons.js';
import { explainUsage } from './usage.js';
import { YAML_TEXTS } from './yaml.js';

/** Places that are listed of those where something would be lost: enough to see what is wrong. */
const MOST_PLACES = 20;

const ROOT_NAMES = {
  inventaris: 'an inventory',
  katalog: 'a catalog',
  konfigurasi: 'a configuration',
  pemetaan: 'a mapping',
} as const;

const ENCODINGS = {
  'utf-16': 'its contents are stored as UTF-16, expected UTF-8',
  biner: 'its contents are not text, expected UTF-8 text',
  lain: 'there is a letter that is not stored as UTF-8',
} as const;

/** What is said when the program cannot do its work. */
export function makeFailures(labels: Labels): UiTexts['kegagalan'] {
  const messages = makeMessages(labels);
  const advice = makeAdvice(labels);
  return {
    awalan: 'Failed:',
    pesan: (failure) => textOfFailure(failure, messages),
    saran: (failure) => textOfFailure(failure, advice),
    masalah: (problem) => explainProblem(problem, labels),
    bug: 'Something is wrong inside this program, not in your file. Please send its makers the message below.',
    penggunaan: (code, message) => explainUsage(code, message, labels),
  };
}

function makeMessages(labels: Labels): FailureTexts<string> {
  const listProblems = (subject: string, problems: readonly ShapeProblem[]) => {
    const head = `${subject} is not right yet (${countNoun(problems.length, 'mistake', labels)}):`;
    return [head, ...problems.map((problem) => `- ${explainProblem(problem, labels)}`)].join('\n');
  };
  return {
    'berkas-tidak-ada': ({ berkas }) => `${berkas}: this file was not found.`,
    'folder-tidak-ada': ({ folder }) => `${folder}: this folder was not found.`,
    'berkas-adalah-folder': ({ berkas }) => `${berkas}: this is a folder, expected a file.`,
    'berkas-tak-terbaca': ({ berkas, alasan }) =>
      `${berkas}: the file cannot be opened because ${explainSystemReason(alasan)}.`,
    'berkas-terlalu-besar': ({ berkas, megabita, batas }) =>
      `${berkas}: its size is ${writeCount(megabita, labels)} MB, at most ${writeCount(batas, labels)} MB is expected.`,
    'berkas-kosong': ({ berkas }) => `${berkas}: this file is empty.`,
    'berkas-bukan-utf8': ({ dugaan, place }) => `${writePlace(place)}: ${ENCODINGS[dugaan]}.`,
    'hanya-berkas-kunci': ({ berkas }) =>
      `${labels.list(berkas)}: this only marks that the document is open in Excel or LibreOffice; it is not the document itself.`,
    'jenis-berkas-tak-didukung': ({ berkas }) =>
      `${berkas}: this kind of file cannot be read yet, expected .xlsx, .csv, .yaml, or .yml.`,
    'bukan-excel': ({ berkas }) => `${berkas}: the content of this file is no Excel workbook (.xlsx).`,
    'excel-lama': ({ berkas }) => `${berkas}: this file is in the old Excel form (.xls).`,
    'excel-terkunci': ({ berkas }) => `${berkas}: this Excel file is locked with a password.`,
    'excel-terpotong': ({ berkas }) => `${berkas}: this Excel file is incomplete, its end is missing.`,
    'excel-rusak': ({ berkas, bagian }) =>
      `${berkas}: the part "${bagian}" of this Excel file is missing or cannot be read.`,
    'excel-terlalu-besar': ({ berkas, megabita, batas }) =>
      `${berkas}: its content grows to ${writeCount(megabita, labels)} MB when opened; the most is ${writeCount(batas, labels)} MB.`,
    'excel-bukan-templat': ({ berkas }) =>
      `${berkas}: this is a list of the office's own, no filled template; expected at least the sheet Inovasi, SPD, or Pemda.`,
    'tandai-bukan-excel': ({ berkas }) =>
      `${berkas}: only an Excel workbook can be marked with --tandai, and this file is none.`,
    'tandai-perlu-folder': ({ tujuan, jumlah }) =>
      `--tandai ${tujuan}: there are ${writeCount(jumlah, labels)} workbooks to be copied, but only one file is named.`,
    'berkas-berubah': ({ berkas }) => `${berkas}: it was changed during the check.`,
    'daftar-tanpa-judul': ({ berkas, judul }) =>
      `${berkas}: no row of headers with the columns ${labels.list(judul)} was found.`,
    'konversi-tak-utuh': ({ berkas, bagian }) =>
      [
        `${berkas}: ${countNoun(bagian.length, 'value', labels)} cannot be carried into the other file:`,
        ...bagian.slice(0, MOST_PLACES).map(({ place, isi }) => `- ${writePlace(place)}: "${isi}"`),
        ...(bagian.length > MOST_PLACES
          ? [`- and ${writeCount(bagian.length - MOST_PLACES, labels)} more`]
          : []),
      ].join('\n'),
    'yaml-rusak': ({ place, alasan }) => `${writePlace(place)}: ${explainYaml(alasan)}.`,
    'yaml-kunci-ganda': ({ place, kunci, pertama }) =>
      `${writePlace(place)}: "${kunci}" is written twice, first at ${writePlace(pertama)}.`,
    'yaml-angka-terpotong': ({ place, angka }) =>
      `${writePlace(place)}: the number ${angka} is cut, because a comma inside { } separates values.`,
    'yaml-banyak-dokumen': ({ place, jumlah }) =>
      `${writePlace(place)}: this file has ${writeCount(jumlah, labels)} parts separated by ---, expected one.`,
    'yaml-alias-berlebihan': ({ place }) =>
      `${writePlace(place)}: references with the sign * make the contents of the file too large.`,
    'bukan-peta': ({ place, apa }) =>
      `${writePlace(place)}: ${ROOT_NAMES[apa]} must consist of entries with a name, a colon, and a value.`,
    'versi-tak-didukung': ({ place, versi }) =>
      `${writePlace(place)}: version "${versi}" cannot be read yet, expected version 1.`,
    'katalog-salah': ({ berkas, masalah }) => listProblems(`Catalog ${berkas}`, masalah),
    'konfigurasi-salah': ({ berkas, masalah }) => listProblems(`Configuration ${berkas}`, masalah),
    'pemetaan-salah': ({ berkas, masalah }) => listProblems(`Mapping ${berkas}`, masalah),
    'edisi-tak-dikenal': ({ kode, daftar }) =>
      `Edition "${kode}" is not known; available: ${labels.list(daftar)}.`,
    'ocr-belum-terpasang': ({ paket }) =>
      `The option --ocr needs packages that are not installed: ${labels.list(paket)}.`,
    'edisi-berputar': ({ kode }) =>
      `Catalog ${kode} inherits from itself, directly or through another catalog.`,
    'edisi-berbeda': ({ edisi }) => `These files name different editions: ${labels.list(edisi)}.`,
    'kode-tak-dikenal': ({ kode }) =>
      `Code "${kode}" is not known, neither as an indicator nor as a finding.`,
    'opsi-salah': ({ opsi, ditemukan, diharapkan }) =>
      `Option ${opsi} holds "${ditemukan}", expected ${explainExpected(diharapkan, labels)}.`,
    'format-belum-ada': ({ format, tersedia }) =>
      `Format "${format}" is not available yet; available: ${labels.list(tersedia)}.`,
    'akhiran-tak-dikenal': ({ berkas, tersedia }) =>
      `An inventory cannot be written to "${berkas}"; expected the name of a file that ends in ${labels.either(tersedia)}.`,
    'format-hanya-laporan': ({ format, tersedia }) =>
      `The form ${format} is only there for reports; this command gives ${labels.either(tersedia)}.`,
    'opsi-berlawanan': ({ opsi, lawan }) =>
      `The option ${opsi} needs the files themselves, but ${lawan} opens none.`,
    'laporan-tanpa-keluaran': () => 'Nothing says where the report is to be written.',
    'format-perlu-berkas': ({ format }) => `The format ${format} is no text and cannot be shown on screen.`,
    'keluaran-ganda': ({ berkas }) => `${berkas}: two results would be written to the same place.`,
    'keluaran-sudah-ada': ({ berkas }) => `${berkas}: this file exists already and is not replaced.`,
    'keluaran-tak-tertulis': ({ berkas, alasan }) =>
      `${berkas}: the result cannot be written because ${explainSystemReason(alasan)}.`,
  };
}

function explainYaml(english: string): string {
  const reason = readYamlReason(english);
  if (reason === 'other') return `the file cannot be read as it is written ("${english}")`;
  const word = reason === 'unknown_alias' ? quotedWord(english) : undefined;
  return word === undefined ? YAML_TEXTS[reason].pesan : `${YAML_TEXTS[reason].pesan} ("${word}")`;
}

/** Several allowed values are separated by a bar; one alone is an example. */
function explainExpected(expected: FailureArgs['opsi-salah']['diharapkan'], labels: Labels): string {
  if (typeof expected !== 'string') return labels.expected(expected.nilai);
  const choices = expected.split(' | ');
  return choices.length > 1 ? labels.either(choices) : `something like ${expected}`;
}
