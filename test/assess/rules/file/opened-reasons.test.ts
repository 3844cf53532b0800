import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../../src/assess/findings/finding.js';
import { inspectFile } from '../../../../src/evidence/inspect/inspect-file.js';
import { findSeen } from './find-seen.js';

const FOLDER = 'fixtures/berkas';

/** Where, why it is judged a mismatch, the record, a file that is so, one that is nearly so and fine, the code. */
type Row = readonly [string, string, string, string, string, FindingCode];

const TASK = 'jenis: surat_penugasan, nomor: 094/212/DINKES/2025, tanggal: 2025-04-04';
const SIGNED = 'jenis: surat_perintah, nomor: 1/2026, memuat: [tanda_tangan]';
const SOP = 'jenis: sop, nilai: 1, memuat: [durasi]';

/** Reasons of the domain's table for which a file has to be opened, by indicator. */
const ROWS: readonly Row[] = [
  ['pelaksana', 'damaged', TASK, 'rusak.pdf', 'surat-tugas.pdf', 'bukti/berkas-tak-terbuka'],
  [
    'pelaksana',
    'needs a password',
    TASK,
    'terkunci.pdf',
    'terkunci-pemilik-saja.pdf',
    'bukti/berkas-tak-terbuka',
  ],
  ['pelaksana', 'truncated', TASK, 'terpotong-tengah.pdf', 'surat-tugas.pdf', 'bukti/berkas-terpotong'],
  [
    'pelaksana',
    'truncated at the end',
    TASK,
    'terpotong-penutup.pdf',
    'surat-tugas.pdf',
    'bukti/berkas-terpotong',
  ],
  [
    'pelaksana',
    'scan without text',
    TASK,
    'pindaian-bercap.pdf',
    'hasil-ocr.pdf',
    'bukti/pindaian-tanpa-teks',
  ],
  [
    'bimtek',
    'template not filled in',
    'jenis: undangan, kegiatan: A',
    'templat-belum-diisi.pdf',
    'undangan.pdf',
    'bukti/isian-templat',
  ],
  [
    'monev',
    'rows of dots that belong there',
    'jenis: laporan_monev',
    'surat-tugas-kosong.pdf',
    'titik-titik-wajar.pdf',
    'bukti/isian-templat',
  ],
  [
    'regulasi',
    'name not in it',
    'jenis: sk_kdh, memuat: [nama_inovasi]',
    'perda.pdf',
    'sk-ejaan-berjarak.pdf',
    'bukti/nama-tidak-tampak',
  ],
  [
    'pelaksana',
    'another number',
    TASK,
    'surat-tugas-salinan.pdf',
    'surat-tugas.pdf',
    'bukti/nomor-tidak-cocok',
  ],
  [
    'pelaksana',
    'another day',
    TASK,
    'surat-tugas-salinan.pdf',
    'surat-tugas.pdf',
    'bukti/tanggal-tidak-cocok',
  ],
  [
    'jejaring',
    'dated before the window',
    'jenis: sk_kdh',
    'perbup.pdf',
    'sk-bupati.pdf',
    'bukti/di-luar-jendela',
  ],
  [
    'regulasi',
    'SK of another year',
    'jenis: sk_kdh',
    'sk-ejaan-berjarak.pdf',
    'sk-bupati.pdf',
    'bukti/di-luar-jendela',
  ],
  [
    'pelaksana',
    'not signed',
    SIGNED,
    'surat-tugas.pdf',
    'surat-perintah-catatan-tte.pdf',
    'bukti/tanda-tangan-tidak-tampak',
  ],
  [
    'regulasi',
    'annex missing',
    'jenis: sk_kdh',
    'sk-lampiran-tidak-ada.pdf',
    'sk-bupati.pdf',
    'bukti/lampiran-tidak-tampak',
  ],
  [
    'regulasi',
    'SK not on behalf of the KDH',
    'jenis: sk_kpd_an_kdh',
    'sk-dinas.pdf',
    'sk-dinas-an-bupati.pdf',
    'bukti/jenis-tidak-cocok',
  ],
  [
    'sdm',
    'no roles',
    'jenis: sk_kdh, memuat: [peran]',
    'sk-dinas.pdf',
    'sk-bupati.pdf',
    'bukti/isi-tidak-tampak',
  ],
  [
    'anggaran',
    'no highlight',
    'jenis: dpa, tahun: 2025, memuat: [sorotan]',
    'dpa-tanpa-sorotan.pdf',
    'dpa-sorotan-latar.pdf',
    'bukti/sorotan-tidak-tampak',
  ],
  [
    'bimtek',
    'no attendance list',
    'jenis: daftar_hadir, kegiatan: A',
    'undangan.pdf',
    'daftar-hadir.pdf',
    'bukti/jenis-tidak-cocok',
  ],
  [
    'bimtek',
    'no certificate',
    'jenis: sertifikat, kegiatan: A',
    'daftar-hadir.pdf',
    'sertifikat.pdf',
    'bukti/jenis-tidak-cocok',
  ],
  [
    'rkpd',
    'no highlight',
    'jenis: rkpd, tahun: 2025, memuat: [sorotan]',
    'rkpd.pdf',
    'sulit-rkpd-matriks.pdf',
    'bukti/sorotan-tidak-tampak',
  ],
  ['rkpd', 'Renja', 'jenis: rkpd, tahun: 2025', 'renja.pdf', 'rkpd.pdf', 'bukti/jenis-tidak-cocok'],
  ['rkpd', 'Renstra', 'jenis: rkpd, tahun: 2025', 'renstra.pdf', 'rkpd.pdf', 'bukti/jenis-tidak-cocok'],
  [
    'sosialisasi',
    'PDF instead of image',
    'jenis: foto, pilihan: spanduk',
    'foto-sebenarnya-pdf.jpg',
    '../gambar/foto-spanduk.jpg',
    'bukti/isi-bukan-format',
  ],
  [
    'informasi_layanan',
    'no picture at all',
    'jenis: foto, pilihan: hotline',
    '../gambar/polos.jpg',
    '../gambar/tegak.jpg',
    'bukti/gambar-polos',
  ],
  [
    'pedoman_teknis',
    'SOP instead of a guide',
    'jenis: buku_manual',
    'sop-berdurasi.pdf',
    'pedoman.pdf',
    'bukti/jenis-tidak-cocok',
  ],
  [
    'proses_layanan',
    'no duration',
    SOP,
    'sop-tanpa-durasi.pdf',
    'sop-berdurasi.pdf',
    'bukti/isi-tidak-tampak',
  ],
  [
    'pengaduan',
    'no recap',
    'jenis: rekap_pengaduan, nilai: 92',
    'sop-berdurasi.pdf',
    'rekap-pengaduan.pdf',
    'bukti/jenis-tidak-cocok',
  ],
  [
    'replikasi',
    'letter of interest',
    'jenis: dokumen_replikasi',
    'surat-minat.pdf',
    'perjanjian-kerja-sama.pdf',
    'bukti/jenis-tidak-cocok',
  ],
  [
    'kecepatan_penciptaan',
    'no durations',
    'jenis: laporan_penciptaan, memuat: [durasi]',
    'laporan-monev.pdf',
    'sop-berdurasi.pdf',
    'bukti/isi-tidak-tampak',
  ],
  [
    'kemanfaatan',
    'list not signed',
    'jenis: daftar_penerima, memuat: [tanda_tangan]',
    'daftar-penerima.pdf',
    'surat-perintah-tte.pdf',
    'bukti/tanda-tangan-tidak-tampak',
  ],
  [
    'monev',
    'SKM of the office',
    'jenis: laporan_skm, memuat: [nama_inovasi]',
    'renstra.pdf',
    'laporan-skm.pdf',
    'bukti/nama-tidak-tampak',
  ],
  [
    'video',
    'longer than 5 minutes, whatever its record says',
    'jenis: video, nilai: 4',
    '../video/enam-menit.mp4',
    '../video/empat-menit.mp4',
    'bukti/durasi-video-berbeda',
  ],
  [
    'video',
    'longer than 5 minutes, and its record is silent',
    'jenis: video',
    '../video/enam-menit.mp4',
    '../video/empat-menit.mp4',
    'bukti/video-terlalu-panjang',
  ],
];

/** A machine may err: what it read in a document never fails a check; what the bytes themselves are does. */
const FACTS_OF_THE_FILE: readonly FindingCode[] = [
  'bukti/berkas-tak-terbuka',
  'bukti/isi-bukan-format',
  'bukti/durasi-video-berbeda',
  'bukti/video-terlalu-panjang',
];

async function findIn(indicator: string, record: string, name: string) {
  const path = join(FOLDER, 'dokumen', name);
  const seen = await inspectFile({ path, names: ['GEBRAKS'], ocr: false });
  if (seen === undefined) throw new Error(`${path} is not there`);
  return findSeen({ [indicator]: [`${record}, berkas: "${path}"`] }, { [path]: seen });
}

describe('reasons that show when the file is opened', () => {
  it.each(ROWS)('%s: %s', async (indicator, _, record, bad, good, code) => {
    const found = (await findIn(indicator, record, bad)).find((finding) => finding.code === code);
    expect(found).toBeDefined();
    if (!FACTS_OF_THE_FILE.includes(code)) expect(found?.severity).not.toBe('galat');
    expect((await findIn(indicator, record, good)).map((finding) => finding.code)).not.toContain(code);
  });
});
