import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { HEADED, JOINED, MIXED } from './clerk-layouts.js';

/**
 * Where a careful person would put a file: an indicator; `null` where the file alone does not say; `lewati` where it is
 * no evidence.
 */
type Truth = string | null | 'lewati';

/**
 * A file of a layout: which prepared document it is (blank: no bytes), where it belongs, and where its folder does not
 * say so, whose it is.
 */
export type LaidFile = readonly [path: string, document: string, truth: Truth, owner?: string];

export interface ScanLayout {
  readonly name: string;
  /** Name of the scanned folder. */
  readonly root: string;
  /** Names and offices of the innovations a person would list. */
  readonly innovations: readonly (readonly [nama: string | undefined, perangkatDaerah: string | undefined])[];
  readonly files: readonly LaidFile[];
}

const D = 'dokumen/';
const G = 'gambar/';
const V = 'video/';

/** One folder per innovation, files named as offices name them. */
const PER_INNOVATION: ScanLayout = {
  name: 'satu folder per inovasi',
  root: 'Data Dukung IGA 2026',
  innovations: [
    ['GEBRAKS', undefined],
    ['lentera', 'Dinkes'],
    ['SIPANDU PENGADUAN', undefined],
  ],
  files: [
    ['1. GEBRAKS 2025 FIX/Perbup No 12 Tahun 2023, tentang inovasi.pdf', `${D}perbup.pdf`, 'regulasi'],
    ['1. GEBRAKS 2025 FIX/SK Tim GEBRAKS.pdf', `${D}sk-bupati.pdf`, null],
    ['1. GEBRAKS 2025 FIX/SOP_GEBRAKS_rev2.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan'],
    ['1. GEBRAKS 2025 FIX/DPA 2025.pdf', `${D}dpa-sorotan-latar.pdf`, 'anggaran'],
    ['1. GEBRAKS 2025 FIX/RKPD 2025.pdf', `${D}rkpd.pdf`, 'rkpd'],
    ['1. GEBRAKS 2025 FIX/scan0001.pdf', `${D}laporan-skm.pdf`, 'monev'],
    ['1. GEBRAKS 2025 FIX/scan0002.pdf', `${D}pindaian-surat-tugas.pdf`, null],
    ['1. GEBRAKS 2025 FIX/foto bimtek.jpg', `${G}foto-spanduk.jpg`, null],
    ['1. GEBRAKS 2025 FIX/IMG_20250314_1234.jpg', `${G}tanggal-di-dalam.jpg`, null],
    ['1. GEBRAKS 2025 FIX/Vidio inovasi.mp4', `${V}empat-menit.mp4`, 'video'],
    ['1. GEBRAKS 2025 FIX/~$SK Tim.docx', `${G}sebenarnya-teks.jpg`, 'lewati'],
    ['1. GEBRAKS 2025 FIX/Thumbs.db', `${G}sebenarnya-teks.jpg`, 'lewati'],
    ['02_lentera (Dinkes)/perjanjian kerjasama replikasi.pdf', `${D}perjanjian-kerja-sama.pdf`, 'replikasi'],
    ['02_lentera (Dinkes)/Juknis.pdf', `${D}petunjuk-teknis.pdf`, 'pedoman_teknis'],
    ['02_lentera (Dinkes)/Bimtek/undangan.pdf', `${D}undangan.pdf`, 'bimtek'],
    ['02_lentera (Dinkes)/Bimtek/absen.pdf', `${D}daftar-hadir.pdf`, 'bimtek'],
    ['02_lentera (Dinkes)/Bimtek/1. sertifkat.pdf', `${D}sertifikat.pdf`, 'bimtek'],
    ['02_lentera (Dinkes)/Rapat/daftar hadir.pdf', `${D}daftar-hadir.pdf`, null],
    ['02_lentera (Dinkes)/SK.pdf', `${D}sk-bupati.pdf`, null],
    ['02_lentera (Dinkes)/SOP.docx', `${G}sebenarnya-teks.jpg`, 'proses_layanan'],
    ['02_lentera (Dinkes)/semua bukti.zip', `${G}sebenarnya-teks.jpg`, 'lewati'],
    ['02_lentera (Dinkes)/kosong.pdf', '', 'lewati'],
    ['3) SIPANDU PENGADUAN/SIPANDU PENGADUAN sop.pdf', `${D}sop-tanpa-durasi.pdf`, 'proses_layanan'],
    ['3) SIPANDU PENGADUAN/rekap SIPANDU PENGADUAN.pdf', `${D}rekap-pengaduan.pdf`, 'pengaduan'],
    ['3) SIPANDU PENGADUAN/SOP pengaduan.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan'],
    ['3) SIPANDU PENGADUAN/renja dinas.pdf', `${D}renja.pdf`, null],
    // Its text names LENTERA and nothing else.
    ['scan lepas.pdf', `${D}sop-tanpa-nomor.pdf`, 'proses_layanan', 'lentera'],
  ],
};

/** Offices, below them innovations, below them numbered folders of indicators. */
const PER_OFFICE: ScanLayout = {
  name: 'perangkat daerah, inovasi, lalu indikator',
  root: 'bukti',
  innovations: [
    ['GEBRAKS', 'Dinas Kesehatan'],
    ['KAMPUNG BARU', 'Dinas Kesehatan'],
    [undefined, 'Kecamatan Rimba Hulu'],
  ],
  files: [
    ['Dinas Kesehatan/INV-001 GEBRAKS/16. Regulasi/1. SK.pdf', `${D}sk-bupati.pdf`, 'regulasi'],
    ['Dinas Kesehatan/INV-001 GEBRAKS/17. SDM/2. SK.pdf', `${D}sk-bupati.pdf`, 'sdm'],
    ['Dinas Kesehatan/INV-001 GEBRAKS/18/dpa.pdf', `${D}dpa-sorotan-pena.pdf`, 'anggaran'],
    ['Dinas Kesehatan/INV-001 GEBRAKS/20. Bimtek/foto kegiatan.jpg', `${G}tanggal-di-dalam.jpg`, 'bimtek'],
    ['Dinas Kesehatan/INV-001 GEBRAKS/23/scan.pdf', `${D}pindaian-sk-bupati.pdf`, 'pelaksana'],
    ['Dinas Kesehatan/INV-001 GEBRAKS/25/foto.jpg', `${G}foto-spanduk.jpg`, 'sosialisasi'],
    // Somebody put an SOP where a guide is asked for: that it does not count there is for the check to say.
    ['Dinas Kesehatan/INV-001 GEBRAKS/26/scan.pdf', `${D}sop-berdurasi.pdf`, 'pedoman_teknis'],
    ['Dinas Kesehatan/KAMPUNG BARU/1. Regulasi/perda.pdf', `${D}perda.pdf`, 'regulasi'],
    ['Dinas Kesehatan/KAMPUNG BARU/2. SDM/scan.pdf', `${D}surat-tugas.pdf`, 'sdm'],
    ['Dinas Kesehatan/KAMPUNG BARU/13/scan 1.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan'],
    ['Dinas Kesehatan/KAMPUNG BARU/20/klip.mp4', `${V}empat-menit.mp4`, 'video'],
    ['Kecamatan Rimba Hulu/16/perbup.pdf', `${D}perbup.pdf`, 'regulasi'],
    ['Kecamatan Rimba Hulu/28/sop.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan'],
    ['Kecamatan Rimba Hulu/34/scan.pdf', `${D}laporan-monev.pdf`, 'monev'],
    ['Dinas Kesehatan/SK 54 inovasi.pdf', `${D}sk-54-inovasi.pdf`, null],
    ['desktop.ini', `${G}sebenarnya-teks.jpg`, 'lewati'],
  ],
};

/** One innovation, files numbered as on the form; the traps are numbers that are none. */
const NUMBERED: ScanLayout = {
  name: 'satu inovasi, nama berkas bernomor',
  root: 'SATRIA 2.0 (Saluran Air Tertib Rapi dan Indah)',
  innovations: [['SATRIA 2.0 (Saluran Air Tertib Rapi dan Indah)', undefined]],
  files: [
    ['16.pdf', `${D}sop-berdurasi.pdf`, null],
    ['17.pdf', `${D}surat-tugas.pdf`, 'sdm'],
    ['18a.pdf', `${D}dpa-sorotan-latar.pdf`, 'anggaran'],
    ['18b.pdf', `${D}dpa-tanpa-sorotan.pdf`, 'anggaran'],
    ['21 RKPD.pdf', `${D}rkpd.pdf`, 'rkpd'],
    ['23. scan.pdf', `${D}sk-bupati.pdf`, 'pelaksana'],
    ['26_pedoman.pdf', `${D}pedoman.pdf`, 'pedoman_teknis'],
    ['28. SOP.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan'],
    ['34 monev.pdf', `${D}laporan-monev.pdf`, 'monev'],
    ['35.mp4', `${V}empat-menit.mp4`, 'video'],
    ['12 Maret 2025.jpg', `${G}tanggal-di-dalam.jpg`, null],
    ['terkunci.pdf', `${D}terkunci.pdf`, null],
    [
      `19 ${'tangkapan layar aplikasi yang namanya sangat panjang '.repeat(3)}.png`,
      `${G}sangat-kecil.png`,
      'alat_kerja',
    ],
    ['bukti.lnk', `${G}sebenarnya-teks.jpg`, 'lewati'],
  ],
};

/** All files side by side; the names of the innovations stand in the names of the files, and running numbers mean nothing. */
const FLAT: ScanLayout = {
  name: 'semua berkas dalam satu folder',
  root: 'Data Dukung',
  innovations: [
    ['GEBRAKS', undefined],
    ['LENTERA', undefined],
  ],
  files: [
    ['GEBRAKS - SOP.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan', 'GEBRAKS'],
    ['GEBRAKS - Perda.pdf', `${D}perda.pdf`, 'regulasi', 'GEBRAKS'],
    ['GEBRAKS_SK.pdf', `${D}sk-bupati.pdf`, null],
    ['1. LENTERA juknis.pdf', `${D}petunjuk-teknis.pdf`, 'pedoman_teknis', 'LENTERA'],
    ['2. LENTERA DPA 2024.pdf', `${D}dpa-tanpa-sorotan.pdf`, 'anggaran', 'LENTERA'],
    ['3. LENTERA.pdf', `${D}nomor-rujukan-saja.pdf`, null],
    ['sk-54-inovasi.pdf', `${D}sk-54-inovasi.pdf`, null],
    // Its text names GEBRAKS and nothing else.
    ['scan0003.pdf', `${D}laporan-skm.pdf`, 'monev', 'GEBRAKS'],
  ],
};

/** One folder per indicator, and in each one per innovation. */
const PER_INDICATOR: ScanLayout = {
  name: 'folder per indikator, di dalamnya inovasi',
  root: 'Eviden',
  innovations: [
    ['GEBRAKS', undefined],
    ['LENTERA', undefined],
  ],
  files: [
    ['16. Regulasi/GEBRAKS/scan.pdf', `${D}sk-bupati.pdf`, 'regulasi', 'GEBRAKS'],
    ['16. Regulasi/LENTERA/scan.pdf', `${D}perbup.pdf`, 'regulasi', 'LENTERA'],
    ['28. SOP/GEBRAKS/scan.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan', 'GEBRAKS'],
    ['28. SOP/LENTERA/SOP.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan', 'LENTERA'],
    ['28. SOP/SOP semua.pdf', `${D}cap-waktu-saja.pdf`, null],
    // Its text names LENTERA and nothing else.
    ['28. SOP/scan lepas.pdf', `${D}sop-tanpa-durasi.pdf`, 'proses_layanan', 'LENTERA'],
  ],
};

export const SCAN_LAYOUTS: readonly ScanLayout[] = [
  PER_INNOVATION,
  PER_OFFICE,
  NUMBERED,
  FLAT,
  PER_INDICATOR,
  HEADED,
  JOINED,
  MIXED,
];

/** Builds a layout below a folder and returns the folder to scan. */
export async function buildLayout({ root, files }: ScanLayout, folder: string): Promise<string> {
  const top = join(folder, root);
  for (const [path, document] of files) {
    const target = join(top, path);
    await mkdir(dirname(target), { recursive: true });
    if (document === '') await writeFile(target, '');
    else await cp(join('fixtures/berkas', document), target);
  }
  return top;
}
