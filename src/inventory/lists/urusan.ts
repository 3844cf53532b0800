/** A field of government under UU 23/2014 art. 12, and the group it stands in. */
export interface Urusan {
  /** The official name, as the ministry's application lists it. */
  readonly nama: string;
  /** `wajib_pelayanan_dasar` are the six "yandas" the score for the number of innovations depends on. */
  readonly kelompok: 'wajib_pelayanan_dasar' | 'wajib_non_pelayanan_dasar' | 'pilihan' | 'penunjang';
}

function listGroup(kelompok: Urusan['kelompok'], names: readonly string[]): readonly Urusan[] {
  return names.map((nama) => ({ nama, kelompok }));
}

/** The 38 options of the official form, in its order. */
export const URUSAN: readonly Urusan[] = [
  ...listGroup('wajib_pelayanan_dasar', [
    'Pendidikan',
    'Kesehatan',
    'Pekerjaan Umum dan Penataan Ruang',
    'Perumahan Rakyat dan Kawasan Permukiman',
    'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat',
    'Sosial',
  ]),
  ...listGroup('wajib_non_pelayanan_dasar', [
    'Tenaga Kerja',
    'Pemberdayaan Perempuan dan Pelindungan Anak',
    'Pangan',
    'Pertanahan',
    'Lingkungan Hidup',
    'Administrasi Kependudukan dan Pencatatan Sipil',
    'Pemberdayaan Masyarakat dan Desa',
    'Pengendalian Penduduk dan Keluarga Berencana',
    'Perhubungan',
    'Komunikasi dan Informatika',
    'Koperasi, Usaha Kecil, dan Menengah',
    'Penanaman Modal',
    'Kepemudaan dan Olah Raga',
    'Statistik',
    'Persandian',
    'Kebudayaan',
    'Perpustakaan',
    'Kearsipan',
  ]),
  ...listGroup('pilihan', [
    'Kelautan dan Perikanan',
    'Pariwisata',
    'Pertanian',
    'Kehutanan',
    'Energi dan Sumber Daya Mineral',
    'Perdagangan',
    'Perindustrian',
    'Transmigrasi',
  ]),
  ...listGroup('penunjang', [
    'Perencanaan',
    'Keuangan',
    'Kepegawaian',
    'Pendidikan dan Pelatihan',
    'Penelitian dan Pengembangan',
    'Fungsi penunjang lain',
  ]),
];

/** Words that offices spell otherwise than the law, wherever they stand in a name. */
export const WORD_RESPELLINGS: ReadonlyMap<string, string> = new Map([
  ['ketentraman', 'ketenteraman'],
  ['perlindungan', 'pelindungan'],
  ['pemukiman', 'permukiman'],
  ['olahraga', 'olah raga'],
]);

/**
 * Other names and abbreviations in use, by official name. Only those that can mean one urusan: "UKM" is
 * left out because a puskesmas means upaya kesehatan masyarakat, "LHK" and "Perindag" because each stands
 * for two. Case, commas, "dan", "&" and the words above need no entry.
 */
export const URUSAN_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'Pekerjaan Umum dan Penataan Ruang': [
    'PU',
    'PUPR',
    'PU PR',
    'PUTR',
    'Pekerjaan Umum',
    'Pekerjaan Umum dan Tata Ruang',
    'PU dan Penataan Ruang',
    'PU dan Tata Ruang',
  ],
  'Perumahan Rakyat dan Kawasan Permukiman': [
    'Perkim',
    'PRKP',
    'Perumahan',
    'Perumahan Rakyat',
    'Perumahan dan Permukiman',
    'Perumahan dan Kawasan Permukiman',
    'Perumahan Rakyat dan Permukiman',
  ],
  'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat': [
    'Trantib',
    'Trantibum',
    'Linmas',
    'Trantib Linmas',
    'Trantiblinmas',
    'Trantibum Linmas',
    'Trantibumlinmas',
    'Tramtibumlinmas',
    'Tramtibum Linmas',
    'Tibumtranmas',
    'Tibum Tranmas',
    'Ketertiban Umum, Ketenteraman, dan Pelindungan Masyarakat',
  ],
  'Tenaga Kerja': ['Tenagakerja', 'Ketenagakerjaan', 'Naker'],
  'Pemberdayaan Perempuan dan Pelindungan Anak': ['PPPA', 'PP PA', 'P3A'],
  Pangan: ['Ketahanan Pangan'],
  'Lingkungan Hidup': ['LH'],
  'Administrasi Kependudukan dan Pencatatan Sipil': [
    'Adminduk',
    'Dukcapil',
    'Adminduk Capil',
    'Adminduk dan Pencatatan Sipil',
    'Administrasi Kependudukan',
    'Administrasi Kependudukan dan Catatan Sipil',
    'Kependudukan dan Pencatatan Sipil',
    'Kependudukan dan Catatan Sipil',
  ],
  'Pemberdayaan Masyarakat dan Desa': ['PMD'],
  'Pengendalian Penduduk dan Keluarga Berencana': [
    'KB',
    'Dalduk',
    'Dalduk KB',
    'PPKB',
    'PP KB',
    'Keluarga Berencana',
    'Pengendalian Penduduk',
    'Pengendalian Penduduk dan KB',
  ],
  'Komunikasi dan Informatika': [
    'Kominfo',
    'Infokom',
    'Komdigi',
    'Komunikasi dan Informasi',
    'Komunikasi dan Digital',
  ],
  'Koperasi, Usaha Kecil, dan Menengah': [
    'Koperasi',
    'UMKM',
    'KUKM',
    'KUMKM',
    'Koperasi dan UKM',
    'Koperasi dan UMKM',
    'Koperasi dan Usaha Mikro',
    'Koperasi, Usaha Mikro, Kecil, dan Menengah',
    'Usaha Mikro, Kecil, dan Menengah',
    'Usaha Kecil dan Menengah',
  ],
  'Penanaman Modal': [
    'PMPTSP',
    'Penanaman Modal dan PTSP',
    'Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
  ],
  'Kepemudaan dan Olah Raga': ['Kepemudaan', 'Olahraga', 'Keolahragaan', 'Pemuda dan Olahraga'],
  'Kelautan dan Perikanan': ['Kelautan', 'Perikanan'],
  Pariwisata: ['Kepariwisataan', 'Parekraf', 'Pariwisata dan Ekonomi Kreatif'],
  'Energi dan Sumber Daya Mineral': ['ESDM', 'Energi dan SDM', 'Energi dan Sumberdaya Mineral'],
  Transmigrasi: ['Ketransmigrasian'],
  Perencanaan: ['Perencanaan Pembangunan', 'Perencanaan Pembangunan Daerah'],
  Keuangan: ['Keuangan Daerah', 'Pengelolaan Keuangan', 'Pengelolaan Keuangan Daerah'],
  Kepegawaian: ['Kepegawaian Daerah'],
  'Pendidikan dan Pelatihan': ['Diklat', 'Pendidikan dan Latihan'],
  'Penelitian dan Pengembangan': ['Litbang', 'Kelitbangan'],
  'Fungsi penunjang lain': ['Fungsi Penunjang Lainnya', 'Penunjang Lain', 'Penunjang Lainnya', 'Fungsi Lain'],
};
