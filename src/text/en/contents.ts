import type { NamedContent } from '../id/contents.js';

/** What a document may contain, as `memuat` lists it. */
export const CONTENTS: Readonly<Record<NamedContent, string>> = {
  nama_inovasi: 'the name of the innovation',
  tanda_tangan: 'a signature',
  sorotan: 'a highlight on the line of the innovation',
  peran: 'the role of every person',
  durasi: 'the time it takes',
  rekap: 'a summary of complaints',
  logo: 'the logo',
  halaman_depan: 'the front page',
  proses: 'the page of the service process',
  stempel: 'a stamp',
  tanggal: 'a date',
  nomor: 'a number',
};
