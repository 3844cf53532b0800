import type { EligibilityReason } from '../../src/assess/assessment.js';
import { CRITERIA } from '../../src/inventory/schema/innovation.js';
import type { UiTexts } from '../../src/text/ui.js';

const sampai = '2025-12-31';
const dari = '2024-01-01';

const REASONS: readonly EligibilityReason[] = [
  { kind: 'penerapan_terlalu_baru', verdict: 'tidak', sampai },
  { kind: 'penerapan_terlalu_baru', verdict: 'ragu', sampai },
  { kind: 'penerapan_di_luar_jendela', verdict: 'tidak', dari, sampai },
  { kind: 'penerapan_di_luar_jendela', verdict: 'ragu', dari, sampai },
  { kind: 'waktu_penerapan_kosong', verdict: 'ragu' },
  { kind: 'tahapan_belum_penerapan', verdict: 'ragu', tahapan: 'uji_coba' },
  { kind: 'tahapan_kosong', verdict: 'ragu' },
  { kind: 'kriteria_tidak_terpenuhi', verdict: 'tidak', kriteria: CRITERIA },
  { kind: 'kriteria_kosong', verdict: 'ragu', kriteria: ['tanpa_beban'] },
];

const KINDS = ['klaim', 'terbukti', 'jika_dipastikan', 'terverifikasi'] as const;
const BASES = ['sid', 'sid+spd', 'wajib'] as const;

/** Every sentence of the interface in every branch, as the views call for it. */
export function sampleSentences(ui: UiTexts): string[] {
  return [
    ...REASONS.map(ui.alasan_kelayakan),
    ui.fakta_jumlah(1),
    ui.fakta_jumlah(12),
    ...sampleHead(ui.kepala),
    ...sampleFindings(ui.temuan),
    ...sampleGate(ui),
    ...sampleWorking(ui.kerja),
    ui.penjelasan.tahun_dari('waktu penerapan'),
    ui.penjelasan.tidak_ada_di_edisi('iga-2025'),
    ui.edisi.lolos('katalog.yaml'),
    ui.edisi.beda('iga-2026', 'iga-2027'),
    ui.edisi.ringkas(20, 1, 0),
    ...[
      'bobot',
      'level.2',
      'ukur.batas.3',
      'bukti.sk_kdh',
      'bukti.tolak.sk_kpd',
      'rancang_bangun',
      'sk_kdh',
    ].map(ui.edisi.nama_isian),
    ui.tandai.judul('Kabupaten Banjar'),
    ui.tandai.berkas('inventaris.xlsx'),
    ui.tandai.lainnya(3, ui.tandai.lembar),
    ui.tandai.ditulis('salinan.xlsx', 'inventaris.xlsx', 41),
    ui.tandai.ditulis('salinan.xlsx', 'inventaris.xlsx', 1),
    ui.tandai.dilewati(['pemda.yaml']),
    ui.tandai.dilewati(['pemda.yaml', 'dinsos.csv']),
    ui.kemajuan.membaca(1),
    ui.kemajuan.mencari(1360),
    ui.kemajuan.menelusuri(1),
    ...sampleScan(ui.pindai),
    ui.kemajuan.ditulis('hasil.json'),
  ];
}

function sampleScan(scan: UiTexts['pindai']): string[] {
  return [
    scan.judul('bukti'),
    scan.ringkasan(1, 1, 0, 0),
    scan.ringkasan(20000, 12000, 7000, 1000),
    scan.inovasi_judul(54),
    scan.hitungan(12, 9, 20, 3),
    scan.belum_judul(9),
    scan.diabaikan_judul(3),
    scan.petunjuk({ kind: 'folder', folder: '16. Regulasi' }),
    scan.petunjuk({ kind: 'nomor', tempat: 'folder', nomor: 16 }),
    scan.petunjuk({ kind: 'nomor', tempat: 'berkas', nomor: 16 }),
    scan.petunjuk({ kind: 'kata', kata: 'sop' }),
    scan.petunjuk({ kind: 'isi', ciri: ['keputusan_kdh', 'daftar_tim'], sumber: 'lapisan_teks' }),
    scan.petunjuk({ kind: 'isi', ciri: ['undangan'], sumber: 'ocr' }),
    scan.petunjuk({ kind: 'video' }),
    scan.petunjuk({ kind: 'gambar' }),
    scan.petunjuk({ kind: 'tak_terbuka', keadaan: 'rusak' }),
    scan.petunjuk({ kind: 'tak_terbuka', keadaan: 'terpotong' }),
    scan.petunjuk({ kind: 'tak_terbuka', keadaan: 'terkunci' }),
    scan.mungkin(['16 Regulasi (80 %)', '17 SDM (10 %)']),
    scan.catatan(86, ['x'], []),
    scan.catatan(86, ['x', 'y'], ['nomor', 'tanggal']),
    scan.langkah_isi(true),
    scan.langkah_isi(false),
    ...[0, 1, 12].flatMap((unsure) => [
      scan.langkah_belum('Belum Ditempatkan', unsure),
      scan.langkah_belum(undefined, unsure),
    ]),
    scan.langkah_ocr(1, '--ocr --timpa'),
    scan.langkah_ocr(12, '--ocr --timpa'),
    scan.langkah_periksa('iga periksa draf.xlsx'),
    scan.dipotong(12, '--semua'),
  ];
}

function sampleHead(head: UiTexts['kepala']): string[] {
  return [
    head.diperiksa('2026-06-10'),
    head.inovasi(54, 54),
    head.inovasi(50, 54),
    head.bukan_resmi('buatan-sendiri'),
    head.menuju('Sangat Inovatif'),
    head.kurang('9.64'),
    head.tanpa_spd('30.17', '55.37', 'Kurang Inovatif', 'Inovatif'),
    head.zona('Sangat Inovatif', 'Inovatif'),
    head.yandas(4, 5),
    head.yandas_kurang('8.21'),
    head.yandas_tanpa_syarat(3),
    ...BASES.map((basis) => head.celah('4.26', 58, 1360, basis)),
    head.belum_dipastikan(134),
    head.verifikasi(120, 1080),
  ];
}

function sampleFindings(findings: UiTexts['temuan']): string[] {
  return [
    findings.ringkasan(1, 2, 3, 0),
    findings.ringkasan(12, 30, 1500, 1),
    findings.dampak('0.12'),
    findings.dikecualikan('sedang dilengkapi'),
    findings.dampak_tiap('0.02', '0.10'),
    findings.dampak_tiap('0.02', '0.02'),
    findings.kosong(20, 5),
    findings.kosong(2, 2),
    findings.kosong(3, 0),
    findings.kosong_wajib('16 dan 17'),
    findings.kosong_lain('18 dan 19', true),
    findings.kosong_lain('18 dan 19', false),
    findings.isi_kosong('16'),
    findings.berulang('Kolom tidak dibaca', 12),
    findings.berulang_dampak('0.40', '0.43'),
    findings.berulang_dampak('0.43', '0.43'),
    findings.berulang_pada('INV-001 GEBRAK dan INV-002 SIAP'),
    findings.berulang_pertama('Kolom "Ket" tidak dibaca.'),
    findings.berulang_lainnya(8, '--semua'),
    ...[1, 2, 3].map((jumlah) =>
      findings.berulang_saran(
        { saran: 'Tulis angkanya saja.', tempat: 'a.xlsx Inovasi!D6', jumlah, semua: 4 },
        '--semua',
      ),
    ),
    findings.dipotong(84, '--semua'),
    findings.jelaskan('bukti/berkas-hilang'),
  ];
}

function sampleGate({ gerbang, tingkat, skor }: UiTexts): string[] {
  return [
    ...Object.values(tingkat).map((severity) => gerbang.gagal_pada('3', severity)),
    ...KINDS.flatMap((kind) => [
      gerbang.indeks(kind, '64.98', '65.01', '0.03'),
      gerbang.indeks(skor[kind], null, '65.01', undefined),
    ]),
    ...KINDS.map((kind) => gerbang.predikat(kind, '64.98', 'Sangat Inovatif', '0.03')),
    ...BASES.flatMap((basis) => [
      gerbang.celah(basis, '5.00', '4.26', '0.74'),
      gerbang.celah(basis, null, '4.26', undefined),
    ]),
  ];
}

function sampleWorking(working: UiTexts['kerja']): string[] {
  return [
    ...KINDS.map(working.dasar),
    working.spd_total('45.00'),
    working.rata('1450.00', 21, 21, 12, '69.0476'),
    working.jumlah_inovasi(54, '0.38', '20.52', 200),
    working.jumlah_inovasi(250, '0.38', '76.00', 200),
    working.jumlah_inovasi(54, '0.38', '0.00', 200),
    working.gerbang_yandas(5, 5, true),
    working.gerbang_yandas(4, 5, false),
    working.total('45.00', '72.9000', '20.52', '138.4200'),
    working.indeks('138.4200', '250.00', '55.368000', '55.37'),
    working.predikat('Inovatif'),
  ];
}

/** All texts below a part of the interface that are no functions. */
export function listConstants(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.values(part).flatMap(listConstants);
}
