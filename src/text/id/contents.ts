import type { LabelTable } from '../look-up.js';

/** What a document may contain, as `memuat` lists it. */
export const CONTENTS = {
  nama_inovasi: 'nama inovasi',
  tanda_tangan: 'tanda tangan',
  sorotan: 'sorotan pada baris inovasinya',
  peran: 'peran setiap orang',
  durasi: 'lamanya waktu',
  rekap: 'rekap pengaduan',
  logo: 'logo',
  halaman_depan: 'halaman depan',
  proses: 'halaman proses layanan',
  stempel: 'stempel',
  tanggal: 'tanggal',
  nomor: 'nomor',
} as const satisfies LabelTable;

export type NamedContent = keyof typeof CONTENTS;
