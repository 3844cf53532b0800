/** Say how far a file is, not what it holds. */
export const STATUS_WORDS: ReadonlySet<string> = new Set(
  'fix fixed baru terbaru new revisi rev revised final ok oke lengkap copy salinan draft draf upload ttd scan asli jadi lama backup cadangan'.split(
    ' ',
  ),
);

/** Folders that only keep things together. */
export const WRAPPER_WORDS: ReadonlySet<string> = new Set(
  (
    'data dukung bukti eviden evidence evidens dokumen berkas lampiran inovasi daerah iga iid indeks indikator parameter ' +
    'kumpulan folder tahun arsip semua file files upload unggah kegiatan lain lainnya dan pendukung untuk dari new folder ' +
    'materi presentasi paparan ppt contoh template templat format blanko surat masuk keluar umum'
  ).split(' '),
);
