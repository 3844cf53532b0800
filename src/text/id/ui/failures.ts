import type { FailureArgs } from '../../../base/known-failure.js';
import type { ShapeProblem } from '../../../base/shape-problem.js';
import { type FailureTexts, textOfFailure } from '../../failure-texts.js';
import type { Labels } from '../../labels.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';
import { writePlace } from '../../write-place.js';
import { quotedWord, readYamlReason } from '../../yaml-reason.js';
import { makeAdvice } from './advice.js';
import { explainProblem } from './problems.js';
import { explainSystemReason } from './system-reasons.js';
import { explainUsage } from './usage.js';
import { YAML_TEXTS } from './yaml.js';

/** Places that are listed of those where something would be lost: enough to see what is wrong. */
const MOST_PLACES = 20;

const ROOT_NAMES = {
  inventaris: 'inventaris',
  katalog: 'katalog',
  konfigurasi: 'konfigurasi',
  pemetaan: 'pemetaan',
} as const;

const ENCODINGS = {
  'utf-16': 'isinya tersimpan sebagai UTF-16, diharapkan UTF-8',
  biner: 'isinya bukan teks, diharapkan teks UTF-8',
  lain: 'ada huruf yang tidak tersimpan sebagai UTF-8',
} as const;

/** What is said when the program cannot do its work. */
export function makeFailures(labels: Labels): UiTexts['kegagalan'] {
  const messages = makeMessages(labels);
  const advice = makeAdvice(labels);
  return {
    awalan: 'Gagal:',
    pesan: (failure) => textOfFailure(failure, messages),
    saran: (failure) => textOfFailure(failure, advice),
    masalah: (problem) => explainProblem(problem, labels),
    bug: 'Terjadi kesalahan di dalam program ini, bukan pada berkas Anda. Kirimkan pesan berikut kepada pembuatnya.',
    penggunaan: (code, message) => explainUsage(code, message, labels),
  };
}

function makeMessages(labels: Labels): FailureTexts<string> {
  const listProblems = (head: string, problems: readonly ShapeProblem[]) =>
    [head, ...problems.map((problem) => `- ${explainProblem(problem, labels)}`)].join('\n');
  return {
    'berkas-tidak-ada': ({ berkas }) => `${berkas}: berkas ini tidak ditemukan.`,
    'folder-tidak-ada': ({ folder }) => `${folder}: folder ini tidak ditemukan.`,
    'berkas-adalah-folder': ({ berkas }) => `${berkas}: ini folder, diharapkan berkas.`,
    'berkas-tak-terbaca': ({ berkas, alasan }) =>
      `${berkas}: berkas tidak dapat dibuka karena ${explainSystemReason(alasan)}.`,
    'berkas-terlalu-besar': ({ berkas, megabita, batas }) =>
      `${berkas}: ukurannya ${writeCount(megabita, labels)} MB, paling besar ${writeCount(batas, labels)} MB.`,
    'berkas-kosong': ({ berkas }) => `${berkas}: berkas ini tidak berisi apa pun.`,
    'berkas-bukan-utf8': ({ dugaan, place }) => `${writePlace(place)}: ${ENCODINGS[dugaan]}.`,
    'hanya-berkas-kunci': ({ berkas }) =>
      `${labels.list(berkas)}: ini hanya tanda bahwa dokumennya sedang dibuka di Excel atau LibreOffice, bukan dokumennya sendiri.`,
    'jenis-berkas-tak-didukung': ({ berkas }) =>
      `${berkas}: jenis berkas ini belum dapat dibaca, diharapkan .xlsx, .csv, .yaml, atau .yml.`,
    'bukan-excel': ({ berkas }) => `${berkas}: isi berkas ini bukan buku kerja Excel (.xlsx).`,
    'excel-lama': ({ berkas }) => `${berkas}: berkas ini disimpan dalam bentuk Excel lama (.xls).`,
    'excel-terkunci': ({ berkas }) => `${berkas}: berkas Excel ini dikunci dengan kata sandi.`,
    'excel-terpotong': ({ berkas }) => `${berkas}: berkas Excel ini tidak utuh, bagian akhirnya hilang.`,
    'excel-rusak': ({ berkas, bagian }) =>
      `${berkas}: bagian "${bagian}" dari berkas Excel ini hilang atau tidak dapat dibaca.`,
    'excel-terlalu-besar': ({ berkas, megabita, batas }) =>
      `${berkas}: isinya menjadi ${writeCount(megabita, labels)} MB bila dibuka, paling besar ${writeCount(batas, labels)} MB.`,
    'excel-bukan-templat': ({ berkas }) =>
      `${berkas}: ini daftar milik sendiri, bukan templat yang terisi; diharapkan sedikitnya lembar Inovasi, SPD, atau Pemda.`,
    'tandai-bukan-excel': ({ berkas }) =>
      `${berkas}: hanya buku kerja Excel yang dapat ditandai dengan --tandai; berkas ini bukan buku kerja.`,
    'tandai-perlu-folder': ({ tujuan, jumlah }) =>
      `--tandai ${tujuan}: ada ${writeCount(jumlah, labels)} buku kerja yang akan disalin, tetapi hanya satu nama berkas yang disebut.`,
    'berkas-berubah': ({ berkas }) => `${berkas}: isinya berubah selama diperiksa.`,
    'daftar-tanpa-judul': ({ berkas, judul }) =>
      `${berkas}: baris judul dengan kolom ${labels.list(judul)} tidak ditemukan.`,
    'konversi-tak-utuh': ({ berkas, bagian }) =>
      [
        `${berkas}: ${writeCount(bagian.length, labels)} isian tidak dapat dibawa ke berkas tujuan:`,
        ...bagian.slice(0, MOST_PLACES).map(({ place, isi }) => `- ${writePlace(place)}: "${isi}"`),
        ...(bagian.length > MOST_PLACES
          ? [`- dan ${writeCount(bagian.length - MOST_PLACES, labels)} isian lain`]
          : []),
      ].join('\n'),
    'yaml-rusak': ({ place, alasan }) => `${writePlace(place)}: ${explainYaml(alasan)}.`,
    'yaml-kunci-ganda': ({ place, kunci, pertama }) =>
      `${writePlace(place)}: "${kunci}" ditulis dua kali, yang pertama di ${writePlace(pertama)}.`,
    'yaml-angka-terpotong': ({ place, angka }) =>
      `${writePlace(place)}: angka ${angka} terpotong, karena koma di dalam { } memisahkan isian.`,
    'yaml-banyak-dokumen': ({ place, jumlah }) =>
      `${writePlace(place)}: berkas ini berisi ${writeCount(jumlah, labels)} bagian yang dipisahkan ---, diharapkan satu.`,
    'yaml-alias-berlebihan': ({ place }) =>
      `${writePlace(place)}: rujukan dengan tanda * membuat isi berkas menjadi terlalu besar.`,
    'bukan-peta': ({ place, apa }) =>
      `${writePlace(place)}: ${ROOT_NAMES[apa]} harus berupa isian dengan nama, titik dua, dan nilai.`,
    'versi-tak-didukung': ({ place, versi }) =>
      `${writePlace(place)}: versi "${versi}" belum dapat dibaca, diharapkan versi 1.`,
    'katalog-salah': ({ berkas, masalah }) =>
      listProblems(
        `Katalog ${berkas} belum benar (${writeCount(masalah.length, labels)} kesalahan):`,
        masalah,
      ),
    'konfigurasi-salah': ({ berkas, masalah }) =>
      listProblems(
        `Konfigurasi ${berkas} belum benar (${writeCount(masalah.length, labels)} kesalahan):`,
        masalah,
      ),
    'pemetaan-salah': ({ berkas, masalah }) =>
      listProblems(
        `Pemetaan ${berkas} belum benar (${writeCount(masalah.length, labels)} kesalahan):`,
        masalah,
      ),
    'edisi-tak-dikenal': ({ kode, daftar }) =>
      `Edisi "${kode}" tidak dikenal; yang tersedia: ${labels.list(daftar)}.`,
    'ocr-belum-terpasang': ({ paket }) =>
      `Pilihan --ocr memerlukan paket yang belum terpasang: ${labels.list(paket)}.`,
    'edisi-berputar': ({ kode }) =>
      `Katalog ${kode} mewarisi dirinya sendiri, langsung atau lewat katalog lain.`,
    'edisi-berbeda': ({ edisi }) => `Berkas-berkas ini menyebut edisi yang berbeda: ${labels.list(edisi)}.`,
    'kode-tak-dikenal': ({ kode }) =>
      `Kode "${kode}" tidak dikenal, baik sebagai indikator maupun sebagai temuan.`,
    'opsi-salah': ({ opsi, ditemukan, diharapkan }) =>
      `Opsi ${opsi} berisi "${ditemukan}", diharapkan ${explainExpected(diharapkan, labels)}.`,
    'format-belum-ada': ({ format, tersedia }) =>
      `Format "${format}" belum tersedia; yang tersedia: ${labels.list(tersedia)}.`,
    'akhiran-tak-dikenal': ({ berkas, tersedia }) =>
      `Inventaris tidak dapat ditulis ke "${berkas}"; diharapkan nama berkas dengan akhiran ${labels.either(tersedia)}.`,
    'format-hanya-laporan': ({ format, tersedia }) =>
      `Bentuk ${format} hanya ada untuk laporan; perintah ini memberi ${labels.either(tersedia)}.`,
    'opsi-berlawanan': ({ opsi, lawan }) =>
      `Opsi ${opsi} memerlukan isi berkas, sedangkan ${lawan} tidak membuka berkas apa pun.`,
    'laporan-tanpa-keluaran': () => 'Belum disebut ke mana laporan ditulis.',
    'format-perlu-berkas': ({ format }) =>
      `Bentuk ${format} bukan teks, jadi tidak dapat ditampilkan di layar.`,
    'keluaran-ganda': ({ berkas }) => `${berkas}: dua hasil hendak ditulis ke tempat yang sama.`,
    'keluaran-sudah-ada': ({ berkas }) => `${berkas}: berkas ini sudah ada dan tidak ditimpa.`,
    'keluaran-tak-tertulis': ({ berkas, alasan }) =>
      `${berkas}: hasil tidak dapat ditulis karena ${explainSystemReason(alasan)}.`,
  };
}

function explainYaml(english: string): string {
  const reason = readYamlReason(english);
  if (reason === 'other') return `susunan berkas tidak dapat dibaca ("${english}")`;
  const word = reason === 'unknown_alias' ? quotedWord(english) : undefined;
  return word === undefined ? YAML_TEXTS[reason].pesan : `${YAML_TEXTS[reason].pesan} ("${word}")`;
}

/** Several allowed values are separated by a bar; one alone is an example. */
function explainExpected(expected: FailureArgs['opsi-salah']['diharapkan'], labels: Labels): string {
  if (typeof expected !== 'string') return labels.expected(expected.nilai);
  const choices = expected.split(' | ');
  return choices.length > 1 ? labels.either(choices) : `seperti ${expected}`;
}
