import type { NameWords } from './meaning.js';

/** What the public meets: news, guides, procedures, complaints. */
export const SERVICE: readonly NameWords[] = [
  { kata: ['sosialisasi', 'spanduk', 'banner', 'baliho', 'publikasi'], indikator: ['sosialisasi'] },
  {
    kata: ['medsos', 'media sosial', 'instagram', 'facebook', 'tiktok'],
    indikator: ['sosialisasi', 'informasi_layanan'],
  },
  {
    kata: [
      'pedoman',
      'pedoman teknis',
      'juknis',
      'juklak',
      'panduan',
      'buku panduan',
      'buku manual',
      'manual book',
    ],
    jenis: ['buku_manual', 'buku_elektronik', 'buku_daring'],
  },
  {
    kata: ['petunjuk teknis', 'petunjuk penggunaan', 'user manual', 'user guide', 'buku saku'],
    jenis: ['buku_manual', 'buku_elektronik', 'buku_daring'],
  },
  {
    kata: ['informasi layanan', 'kemudahan informasi', 'hotline', 'call center'],
    indikator: ['informasi_layanan'],
  },
  { kata: ['sop', 'standar operasional prosedur', 'prosedur'], jenis: ['sop'] },
  { kata: ['pengaduan', 'aduan', 'keluhan'], indikator: ['pengaduan'] },
  { kata: ['rekap pengaduan', 'rekap aduan', 'rekapitulasi pengaduan'], jenis: ['rekap_pengaduan'] },
  { kata: ['layanan terintegrasi', 'sso'], indikator: ['layanan_terintegrasi'] },
];
