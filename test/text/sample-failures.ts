import type { Failure, FailureCode } from '../../src/base/known-failure.js';
import type { RejectionCode, ShapeIssue, ShapeProblem } from '../../src/base/shape-problem.js';

const place = { berkas: 'inventaris.yaml', baris: 12, kolom: 5 };

/** Checked by the compiler, so that a code added to the program is missed here. */
export const FAILURE_CODES = Object.keys({
  'berkas-tidak-ada': 1,
  'berkas-adalah-folder': 1,
  'berkas-tak-terbaca': 1,
  'berkas-terlalu-besar': 1,
  'berkas-kosong': 1,
  'berkas-bukan-utf8': 1,
  'hanya-berkas-kunci': 1,
  'jenis-berkas-tak-didukung': 1,
  'bukan-excel': 1,
  'excel-lama': 1,
  'excel-terkunci': 1,
  'excel-terpotong': 1,
  'excel-rusak': 1,
  'excel-terlalu-besar': 1,
  'excel-bukan-templat': 1,
  'daftar-tanpa-judul': 1,
  'konversi-tak-utuh': 1,
  'tandai-bukan-excel': 1,
  'tandai-perlu-folder': 1,
  'berkas-berubah': 1,
  'yaml-rusak': 1,
  'yaml-kunci-ganda': 1,
  'yaml-angka-terpotong': 1,
  'yaml-banyak-dokumen': 1,
  'yaml-alias-berlebihan': 1,
  'bukan-peta': 1,
  'versi-tak-didukung': 1,
  'katalog-salah': 1,
  'konfigurasi-salah': 1,
  'edisi-tak-dikenal': 1,
  'edisi-berputar': 1,
  'edisi-berbeda': 1,
  'kode-tak-dikenal': 1,
  'opsi-salah': 1,
  'ocr-belum-terpasang': 1,
  'format-belum-ada': 1,
  'keluaran-sudah-ada': 1,
  'keluaran-tak-tertulis': 1,
} satisfies Record<FailureCode, 1>);

const REJECTIONS: Readonly<Record<RejectionCode, readonly (readonly [found: string, expected: string])[]>> = {
  bobot_spd: [['62', '63']],
  bobot_sid: [['110', '111']],
  maksimum_jumlah_inovasi: [['75', '76']],
  maksimum_total: [['249', '250']],
  variabel_tak_dikenal: [['produk', 'institusi, ekosistem']],
  variabel_maksimum: [['40', '40.5']],
  sumber_tak_dikenal: [
    ['surat', 'asumsi'],
    ['surat', ''],
  ],
  kode_bawaan: [['iga-2026', '']],
  status_bawaan: [['resmi-transkripsi', 'buatan-sendiri']],
  kunci_ganda: [['regulasi', '']],
  kode_ganda: [['16', '']],
  urutan_level: [
    ['2', ''],
    ['3', '<= 2'],
  ],
  urutan_batas: [['11 - 30', '']],
  urutan_predikat: [['70', '< 65.01']],
  tiga_level: [['2', '3']],
  jendela_terbalik: [
    ['2026-01-01', '<= 2025-12-31'],
    ['0', '<= -2'],
  ],
  jenis_tak_diterima: [['perda', 'perkada']],
  jenis_diterima_dan_ditolak: [['perda', '']],
  basis_tak_dikenal: [['orang', 'unit']],
  unsur_tak_dikenal: [
    ['', 'daftar'],
    ['media', 'lsm'],
  ],
  angka_mustahil: [
    ['-1', '> 0'],
    ['101', '<= 100'],
    ['0', '>= 1'],
    ['1999', '2000-2100'],
  ],
  yandas_mustahil: [['7', '0-6']],
};

const ISSUES: readonly ShapeIssue[] = [
  { kind: 'unknown_key', nearest: 'bobot', known: ['bobot', 'wajib'] },
  { kind: 'unknown_key', nearest: undefined, known: ['bobot', 'wajib'] },
  { kind: 'missing' },
  { kind: 'wrong_type', expected: 'number', found: 'tiga' },
  { kind: 'ambiguous_number', found: '1.234', readings: ['1234', '1.234'] },
  { kind: 'ambiguous_date', found: '03/04/2025', readings: ['2025-04-03', '2025-03-04'] },
  { kind: 'not_in_list', found: 'resmii', nearest: 'resmi', list: ['resmi'] },
  { kind: 'not_in_list', found: 'resmii', nearest: undefined, list: ['resmi', 'sementara'] },
  { kind: 'not_in_list', found: 'resmii', nearest: undefined, list: [] },
  ...Object.entries(REJECTIONS).flatMap(([code, cases]) =>
    cases.map(
      ([found, expected]): ShapeIssue => ({
        kind: 'rejected',
        reason: { code: codeOf(code), found, expected },
      }),
    ),
  ),
];

function codeOf(text: string): RejectionCode {
  const isCode = (candidate: string): candidate is RejectionCode => Object.hasOwn(REJECTIONS, candidate);
  if (!isCode(text)) throw new Error(`${text} is no code`);
  return text;
}

export const PROBLEMS: readonly ShapeProblem[] = ISSUES.map((issue) => ({
  path: ['sid', 3, 'bobot'],
  key: 'bobot',
  place,
  issue,
  accepted: false,
}));

/** Every code in every branch. */
export const FAILURES: readonly Failure[] = [
  { code: 'berkas-tidak-ada', args: { berkas: 'inventari.yaml', saran: 'inventaris.yaml' } },
  { code: 'berkas-tidak-ada', args: { berkas: 'inventari.yaml', saran: undefined } },
  { code: 'berkas-adalah-folder', args: { berkas: 'bukti' } },
  { code: 'berkas-tak-terbaca', args: { berkas: 'inventaris.yaml', alasan: 'EACCES' } },
  { code: 'berkas-tak-terbaca', args: { berkas: 'inventaris.yaml', alasan: 'bukan berkas biasa' } },
  { code: 'berkas-tak-terbaca', args: { berkas: 'inventaris.yaml', alasan: 'EXYZ' } },
  { code: 'berkas-terlalu-besar', args: { berkas: 'pindai.yaml', megabita: 1200, batas: 64 } },
  { code: 'berkas-kosong', args: { berkas: 'inventaris.yaml' } },
  { code: 'berkas-bukan-utf8', args: { berkas: 'inventaris.yaml', dugaan: 'utf-16', place } },
  { code: 'berkas-bukan-utf8', args: { berkas: 'inventaris.yaml', dugaan: 'biner', place } },
  { code: 'berkas-bukan-utf8', args: { berkas: 'inventaris.yaml', dugaan: 'lain', place } },
  { code: 'hanya-berkas-kunci', args: { berkas: ['opd/~$dinkes.xlsx'] } },
  { code: 'jenis-berkas-tak-didukung', args: { berkas: 'inventaris.ods' } },
  { code: 'bukan-excel', args: { berkas: 'inventaris.xlsx' } },
  { code: 'ocr-belum-terpasang', args: { paket: ['tesseract.js', '@tesseract.js-data/ind'] } },
  { code: 'excel-lama', args: { berkas: 'inventaris.xls' } },
  { code: 'excel-terkunci', args: { berkas: 'inventaris.xlsx' } },
  { code: 'excel-terpotong', args: { berkas: 'inventaris.xlsx' } },
  { code: 'excel-rusak', args: { berkas: 'inventaris.xlsx', bagian: 'Inovasi' } },
  { code: 'excel-terlalu-besar', args: { berkas: 'inventaris.xlsx', megabita: 4100, batas: 256 } },
  { code: 'excel-bukan-templat', args: { berkas: 'rekap.xlsx' } },
  { code: 'daftar-tanpa-judul', args: { berkas: 'daftar.csv', judul: ['ID', 'Nama Inovasi'] } },
  {
    code: 'konversi-tak-utuh',
    args: { berkas: 'inventaris.yaml', bagian: [{ place, isi: 'CONTOH' }] },
  },
  { code: 'tandai-bukan-excel', args: { berkas: 'inventaris.yaml' } },
  { code: 'tandai-perlu-folder', args: { tujuan: 'salinan.xlsx', jumlah: 2 } },
  { code: 'berkas-berubah', args: { berkas: 'inventaris.xlsx' } },
  { code: 'yaml-rusak', args: { place, alasan: 'tab characters must not be used in indentation' } },
  { code: 'yaml-rusak', args: { place, alasan: 'something unheard of' } },
  { code: 'yaml-kunci-ganda', args: { place, kunci: 'nama', pertama: { ...place, baris: 10 } } },
  { code: 'yaml-angka-terpotong', args: { place, angka: '57,64' } },
  { code: 'yaml-banyak-dokumen', args: { place, jumlah: 2 } },
  { code: 'yaml-alias-berlebihan', args: { place } },
  { code: 'bukan-peta', args: { place, apa: 'inventaris' } },
  { code: 'bukan-peta', args: { place, apa: 'katalog' } },
  { code: 'bukan-peta', args: { place, apa: 'konfigurasi' } },
  { code: 'versi-tak-didukung', args: { place, versi: '2' } },
  { code: 'katalog-salah', args: { berkas: 'katalog.yaml', masalah: PROBLEMS } },
  { code: 'konfigurasi-salah', args: { berkas: 'iga.config.yaml', masalah: PROBLEMS } },
  { code: 'edisi-tak-dikenal', args: { kode: '2026', saran: 'iga-2026', daftar: ['iga-2025', 'iga-2026'] } },
  { code: 'edisi-tak-dikenal', args: { kode: 'x', saran: undefined, daftar: ['iga-2025', 'iga-2026'] } },
  { code: 'edisi-berputar', args: { kode: 'katalog.yaml' } },
  { code: 'edisi-berbeda', args: { edisi: ['iga-2025', 'iga-2026'] } },
  { code: 'kode-tak-dikenal', args: { kode: 'regulsi', saran: 'regulasi' } },
  { code: 'kode-tak-dikenal', args: { kode: 'x', saran: undefined } },
  { code: 'kode-tak-dikenal', args: { kode: '37', saran: undefined, nomor: ['1-36', '2a'] } },
  { code: 'opsi-salah', args: { opsi: '--bahasa', ditemukan: 'de', diharapkan: 'id | en' } },
  {
    code: 'opsi-salah',
    args: { opsi: '--maks-celah', ditemukan: '101', diharapkan: { nilai: 'percentage' } },
  },
  { code: 'opsi-salah', args: { opsi: '--tanggal', ditemukan: 'kemarin', diharapkan: '2026-06-10' } },
  { code: 'format-belum-ada', args: { format: 'xlsx', tersedia: ['teks', 'json'] } },
  { code: 'keluaran-sudah-ada', args: { berkas: 'hasil.json' } },
  { code: 'keluaran-tak-tertulis', args: { berkas: 'hasil.json', alasan: 'ENOSPC' } },
];
