/** Words of a file or folder name and what they tell. */
export interface NameWords {
  /** Any of these, in the form of `normalizeName`; the longest that fits is taken. */
  readonly kata: readonly string[];
  /** Kinds of document; the catalog says which indicators accept them. */
  readonly jenis?: readonly string[];
  /** Indicators that the words name whatever the kind of document. */
  readonly indikator?: readonly string[];
}

const SK = ['sk_kdh', 'sk_kpd', 'sk_kpd_an_kdh'] as const;

/**
 * How offices call their files. Only words that mean one thing wherever they stand: "laporan", "surat", "dokumen" and
 * "inovasi" are left out. Where a word fits several indicators, as "SK tim" does, all of them are named, so that it decides
 * nothing alone.
 */
export const NAME_WORDS: readonly NameWords[] = [
  { kata: ['perda', 'peraturan daerah'], jenis: ['perda'] },
  {
    kata: [
      'perbup',
      'perwali',
      'perwal',
      'perwako',
      'pergub',
      'perkada',
      'peraturan bupati',
      'peraturan walikota',
    ],
    jenis: ['perkada'],
  },
  { kata: ['peraturan wali kota', 'peraturan gubernur', 'peraturan kepala daerah'], jenis: ['perkada'] },
  {
    kata: ['sk bupati', 'sk walikota', 'sk wali kota', 'sk gubernur', 'sk kdh', 'kepbup', 'kepwal', 'kepgub'],
    jenis: ['sk_kdh'],
  },
  {
    kata: ['keputusan bupati', 'keputusan walikota', 'keputusan wali kota', 'keputusan gubernur'],
    jenis: ['sk_kdh'],
  },
  { kata: ['sk', 'surat keputusan', 'keputusan'], jenis: [...SK, 'sk_kegiatan'] },
  {
    kata: ['sk kadis', 'sk kepala dinas', 'sk dinas', 'sk kepala', 'sk camat'],
    jenis: ['sk_kpd', 'sk_kpd_an_kdh'],
  },
  {
    kata: ['sk tim', 'sk pelaksana', 'sk tim pelaksana', 'sk tim inovasi', 'tim inovasi', 'tim pelaksana'],
    jenis: [...SK],
    indikator: ['sdm', 'pelaksana'],
  },
  { kata: ['daftar tim', 'susunan tim'], jenis: ['daftar_tim'] },
  { kata: ['surat tugas', 'surat penugasan', 'spt', 'surtug'], jenis: ['surat_tugas', 'surat_penugasan'] },
  { kata: ['surat perintah', 'sprint'], jenis: ['surat_perintah', 'surat_tugas'] },
  { kata: ['regulasi', 'dasar hukum'], indikator: ['regulasi'] },
  { kata: ['sdm', 'sumber daya manusia'], indikator: ['sdm'] },

  { kata: ['dpa', 'dppa', 'dokumen pelaksanaan anggaran'], jenis: ['dpa'] },
  { kata: ['rka'], jenis: ['rka'] },
  { kata: ['apbd'], jenis: ['apbd'] },
  { kata: ['bok'], jenis: ['bok'] },
  { kata: ['bosp', 'bos'], jenis: ['bosp'] },
  { kata: ['anggaran'], indikator: ['anggaran'] },
  { kata: ['rkpd'], jenis: ['rkpd'] },
  { kata: ['rkas', 'arkas'], jenis: ['rkas'] },
  { kata: ['ruk'], jenis: ['ruk'] },
  { kata: ['rpk'], jenis: ['rpk'] },
  { kata: ['rba'], jenis: ['rba'] },
  { kata: ['rkp desa', 'rkpdes', 'rkpdesa'], jenis: ['rkp_desa'] },
  // Often handed in for the RKPD and never accepted: nothing is decided by them.
  { kata: ['renja', 'renstra', 'rpjmd'], indikator: ['rkpd', 'anggaran'] },

  { kata: ['alat kerja', 'penggunaan it', 'penggunaan ti'], indikator: ['alat_kerja'] },
  { kata: ['bimtek', 'bimbingan teknis', 'pelatihan'], indikator: ['bimtek'] },
  { kata: ['undangan'], jenis: ['undangan'] },
  { kata: ['daftar hadir', 'absen', 'absensi', 'presensi', 'daftar kehadiran'], jenis: ['daftar_hadir'] },
  { kata: ['sertifikat', 'sertipikat'], jenis: ['sertifikat'] },
  // A meeting is no training: its papers prove who took part.
  { kata: ['rapat', 'rakor', 'fgd', 'musyawarah', 'audiensi'], indikator: ['aktor', 'jejaring'] },

  { kata: ['aktor', 'pentahelix', 'hexahelix', 'heksahelix'], indikator: ['aktor'] },
  { kata: ['jejaring'], indikator: ['jejaring'] },
  { kata: ['mou', 'pks', 'kerja sama', 'kerjasama', 'nota kesepahaman'], jenis: ['dokumen_kerja_sama'] },
  { kata: ['hibah', 'nphd'], jenis: ['dokumen_hibah'] },
  { kata: ['csr'], jenis: ['csr'] },
  { kata: ['replikasi'], indikator: ['replikasi'] },

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
  { kata: ['kecepatan penciptaan', 'laporan penciptaan'], indikator: ['kecepatan_penciptaan'] },
  { kata: ['proposal'], jenis: ['proposal'] },
  { kata: ['kemanfaatan', 'penerima manfaat'], indikator: ['kemanfaatan'] },
  { kata: ['daftar penerima'], jenis: ['daftar_penerima'] },
  {
    kata: ['monev', 'monitoring', 'evaluasi', 'monitoring evaluasi', 'monitoring dan evaluasi'],
    indikator: ['monev'],
  },
  { kata: ['laporan monev', 'laporan evaluasi', 'laporan monitoring'], jenis: ['laporan_monev'] },
  { kata: ['skm', 'survei kepuasan', 'survei kepuasan masyarakat', 'ikm'], jenis: ['laporan_skm'] },
  { kata: ['testimoni'], jenis: ['testimoni'] },
  { kata: ['penelitian', 'jurnal', 'riset'], jenis: ['laporan_penelitian'] },
  { kata: ['kajian'], jenis: ['kajian', 'laporan_penelitian'] },
  { kata: ['video', 'vidio'], jenis: ['video'] },
  { kata: ['sampul video', 'cover video', 'thumbnail', 'sampul'], jenis: ['sampul_video'] },
  { kata: ['foto', 'dokumentasi', 'dok foto', 'photo'], jenis: ['foto'] },
  { kata: ['screenshot', 'screenshoot', 'tangkapan layar', 'ss', 'screen shot'], jenis: ['tangkapan_layar'] },
];

/** Kinds of document that any picture may be: they say nothing of the indicator that the file itself does not say. */
export const PICTURE_KINDS: readonly string[] = ['foto', 'tangkapan_layar'];

/** Say how far a file is, not what it holds. */
export const STATUS_WORDS: ReadonlySet<string> = new Set(
  'fix fixed baru terbaru new revisi rev revised final ok oke lengkap copy salinan draft draf upload ttd scan asli jadi'.split(
    ' ',
  ),
);

/** Folders that only keep things together. */
export const WRAPPER_WORDS: ReadonlySet<string> = new Set(
  (
    'data dukung bukti eviden evidence evidens dokumen berkas lampiran inovasi daerah iga iid indeks indikator parameter ' +
    'kumpulan folder tahun arsip semua file files upload unggah kegiatan lain lainnya dan pendukung untuk dari new folder'
  ).split(' '),
);
