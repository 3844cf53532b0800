import type { ScanLayout } from './scan-layouts.js';

const D = 'dokumen/';
const G = 'gambar/';
const V = 'video/';

/** Folders that begin with what they hold, numbers of the form beside bare words, photos of a telephone. */
export const HEADED: ScanLayout = {
  name: 'folder berawalan "Data dukung"',
  root: 'IGA 2026 Kab Contoh',
  innovations: [
    ['GEBRAKS', undefined],
    ['LENTERA', undefined],
  ],
  files: [
    ['Data dukung GEBRAKS/16. Regulasi/SK Bupati.pdf', `${D}sk-bupati.pdf`, 'regulasi'],
    ['Data dukung GEBRAKS/16. Regulasi/Perbup Inovasi Daerah 2023.pdf', `${D}perbup.pdf`, 'regulasi'],
    ['Data dukung GEBRAKS/17. SDM/SK Tim Pelaksana 2025.pdf', `${D}sk-dinas-an-bupati.pdf`, 'sdm'],
    ['Data dukung GEBRAKS/18. Anggaran/DPA 2025 (stabilo).pdf', `${D}dpa-sorotan-pena.pdf`, 'anggaran'],
    ['Data dukung GEBRAKS/19. Alat Kerja/ss aplikasi.png', `${G}sangat-kecil.png`, 'alat_kerja'],
    ['Data dukung GEBRAKS/20. Bimtek/Bimtek 1/undangan.pdf', `${D}undangan.pdf`, 'bimtek'],
    ['Data dukung GEBRAKS/20. Bimtek/Bimtek 2/Surat Tugas.pdf', `${D}surat-tugas.pdf`, 'bimtek'],
    ['Data dukung GEBRAKS/25. Sosialisasi/foto kegiatan (2).jpg', `${G}foto-spanduk.jpg`, 'sosialisasi'],
    ['Data dukung GEBRAKS/28. Kemudahan Proses/SOP rev 2.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan'],
    ['Data dukung GEBRAKS/33. Kemanfaatan/daftar penerima.pdf', `${D}daftar-penerima.pdf`, 'kemanfaatan'],
    ['Data dukung GEBRAKS/35. Video/Video Final.mp4', `${V}empat-menit.mp4`, 'video'],
    ['Data dukung GEBRAKS/HAKI/sertifikat.pdf', `${D}sertifikat.pdf`, null],
    ['Data dukung GEBRAKS/foto kegiatan (2).jpg', `${G}tanggal-di-luar.jpg`, null],
    ['Data dukung LENTERA/Regulasi/SK.pdf', `${D}sk-dinas.pdf`, 'regulasi'],
    ['Data dukung LENTERA/Pedoman/JUKNIS v3.pdf', `${D}petunjuk-teknis.pdf`, 'pedoman_teknis'],
    ['Data dukung LENTERA/RKPD & DPA/RKPD 2025.pdf', `${D}rkpd.pdf`, 'rkpd'],
    ['Data dukung LENTERA/RKPD & DPA/DPA 2025.pdf', `${D}dpa-sorotan-oranye.pdf`, 'anggaran'],
    ['Data dukung LENTERA/Replikasi/PKS replikasi.pdf', `${D}perjanjian-kerja-sama.pdf`, 'replikasi'],
    ['Data dukung LENTERA/Aktor dan Jejaring/SK Tim.pdf', `${D}sk-bupati.pdf`, null],
    ['Data dukung LENTERA/Foto/WhatsApp Image 2025-03-14 at 10.21.07.jpeg', `${G}foto-spanduk.jpg`, null],
    ['Data dukung LENTERA/Penghargaan/piagam.pdf', `${D}sertifikat.pdf`, null],
    ['SPD/7. PAD/Laporan PAD 2025.pdf', `${D}laporan-penelitian.pdf`, null],
    ['SPD/Perda RPJMD.pdf', `${D}perda.pdf`, null],
    ['SK Inovasi Daerah 2025.pdf', `${D}sk-54-inovasi.pdf`, null],
    ['Surat Pengantar.pdf', `${D}undangan.pdf`, null],
  ],
};

/** Innovation, kind, year and version joined by underlines; words that files share without being a name. */
export const JOINED: ScanLayout = {
  name: 'nama berkas bersambung, dengan tahun dan versi',
  root: 'Upload IGA',
  innovations: [
    ['GEBRAKS', undefined],
    ['LENTERA', undefined],
    ['SIPANTAS', undefined],
  ],
  files: [
    ['SIPANTAS_SOP_2024.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan', 'SIPANTAS'],
    ['SIPANTAS_SOP_2025_v2.pdf', `${D}sop-tanpa-durasi.pdf`, 'proses_layanan', 'SIPANTAS'],
    ['SIPANTAS_DPA_2024.pdf', `${D}dpa-tanpa-sorotan.pdf`, 'anggaran', 'SIPANTAS'],
    ['SIPANTAS_SK Bupati_2024.pdf', `${D}sk-bupati.pdf`, null],
    ['SIPANTAS_foto sosialisasi.jpg', `${G}foto-spanduk.jpg`, 'sosialisasi', 'SIPANTAS'],
    ['SIPANTAS_Renja 2025.pdf', `${D}renja.pdf`, null],
    ['SIPANTAS_Daftar hadir.pdf', `${D}daftar-hadir.pdf`, null],
    ['LENTERA_Pedoman_v1.2.pdf', `${D}pedoman.pdf`, 'pedoman_teknis', 'LENTERA'],
    ['LENTERA_Monev_2024.pdf', `${D}laporan-monev.pdf`, 'monev', 'LENTERA'],
    ['LENTERA_Video.mp4', `${V}enam-menit.mp4`, 'video', 'LENTERA'],
    ['LENTERA_Rekap Pengaduan Januari-Maret.pdf', `${D}rekap-pengaduan.pdf`, 'pengaduan', 'LENTERA'],
    ['LENTERA_Perda.pdf', `${D}perda.pdf`, 'regulasi', 'LENTERA'],
    ['LENTERA_BA Rapat.pdf', `${D}berita-acara-dua-kolom.pdf`, null],
    ['GEBRAKS - Undangan bimtek paket 1.pdf', `${D}undangan.pdf`, 'bimtek', 'GEBRAKS'],
    ['GEBRAKS - Daftar hadir bimtek paket 1.pdf', `${D}daftar-hadir.pdf`, 'bimtek', 'GEBRAKS'],
    ['GEBRAKS-sertifikat-bimtek.pdf', `${D}sertifikat.pdf`, 'bimtek', 'GEBRAKS'],
    ['GEBRAKS testimoni.jpg', `${G}tegak.jpg`, 'monev', 'GEBRAKS'],
    ['GEBRAKS Sertifikat HAKI.pdf', `${D}sertifikat.pdf`, null],
    ['scan 001.pdf', `${D}pindaian-sk-bupati.pdf`, null],
    // Its text names GEBRAKS and nothing else.
    ['Dokumen1.pdf', `${D}laporan-skm.pdf`, 'monev', 'GEBRAKS'],
  ],
};

/** Offices by name and by abbreviation, every one with its own way of naming files. */
export const MIXED: ScanLayout = {
  name: 'perangkat daerah dengan kebiasaan masing-masing',
  root: 'BUKTI INOVASI 2026',
  innovations: [
    ['GEBRAKS', 'DINAS KESEHATAN'],
    ['SAPA BUMIL', 'DINAS KESEHATAN'],
    ['LENTERA (Layanan Antar Terima Berkas Adminduk)', 'DISDUKCAPIL'],
    ['JEMPOL DESA', 'KEC. RIMBA HULU'],
    ['POSYANDU CERIA', 'Puskesmas Rimba Hilir'],
    ['ANTRI CERDAS', 'RSUD'],
  ],
  files: [
    ['DINAS KESEHATAN/GEBRAKS/Regulasi/Perbup 12 2023.pdf', `${D}perbup.pdf`, 'regulasi'],
    ['DINAS KESEHATAN/GEBRAKS/SK/SK Kadis an Bupati 2025.pdf', `${D}sk-dinas-an-bupati.pdf`, null],
    ['DINAS KESEHATAN/GEBRAKS/foto/IMG-20250314-WA0003.jpg', `${G}tanggal-di-dalam.jpg`, null],
    // Numbers of a list of four papers.
    ['DINAS KESEHATAN/SAPA BUMIL/1. SK.pdf', `${D}sk-dinas.pdf`, null],
    ['DINAS KESEHATAN/SAPA BUMIL/2. SOP.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan'],
    ['DINAS KESEHATAN/SAPA BUMIL/3. Foto.jpg', `${G}foto-spanduk.jpg`, null],
    ['DINAS KESEHATAN/SAPA BUMIL/4. Monev.pdf', `${D}laporan-monev.pdf`, 'monev'],
    // Numbers of the indicators, counted from 1.
    ...(
      [
        ['1 Regulasi.pdf', `${D}sk-bupati.pdf`, 'regulasi'],
        ['2 SDM.pdf', `${D}surat-perintah-tte.pdf`, 'sdm'],
        ['3 Dukungan Anggaran.pdf', `${D}dpa-sorotan-latar.pdf`, 'anggaran'],
        ['5 Bimtek.pdf', `${D}undangan.pdf`, 'bimtek'],
        ['13 SOP.pdf', `${D}sop-tanpa-durasi.pdf`, 'proses_layanan'],
        ['14 Penyelesaian pengaduan.jpg', `${G}tegak.jpg`, 'pengaduan'],
        ['20 Video.mp4', `${V}empat-menit.mp4`, 'video'],
      ] as const
    ).map(
      ([name, document, truth]) =>
        [`DISDUKCAPIL/LENTERA (Layanan Antar Terima Berkas Adminduk)/${name}`, document, truth] as const,
    ),
    ['KEC. RIMBA HULU/JEMPOL DESA/SK CAMAT.pdf', `${D}sk-dinas.pdf`, null],
    ['KEC. RIMBA HULU/JEMPOL DESA/Perjanjian Kerja Sama.pdf', `${D}perjanjian-kerja-sama.pdf`, null],
    ['KEC. RIMBA HULU/JEMPOL DESA/dokumentasi kegiatan.pdf', `${D}pindaian-bercap.pdf`, null],
    ['Puskesmas Rimba Hilir/POSYANDU CERIA/Regulasi/scan0004.pdf', `${D}pindaian-sk-bupati.pdf`, 'regulasi'],
    // Called RUK, and the paper says RKA.
    ['Puskesmas Rimba Hilir/POSYANDU CERIA/RUK 2025.pdf', `${D}rka.pdf`, null],
    ['RSUD/ANTRI CERDAS/SOP antrian.pdf', `${D}sop-berdurasi.pdf`, 'proses_layanan'],
    ['RSUD/ANTRI CERDAS/SKM 2025.pdf', `${D}laporan-skm.pdf`, 'monev'],
    ['BAPPERIDA/Rekap inovasi 2025.pdf', `${D}sk-54-inovasi.pdf`, null],
  ],
};
