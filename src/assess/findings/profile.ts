/** `profil/`: the innovation itself. Days are ISO, in the precision in which they were given; scores have two decimals. */
export interface ProfileFindings {
  /** `pasti` false: a date of month or year precision, or a date left open, still allows it. */
  'profil/penerapan-di-luar-jendela': {
    readonly penerapan: string;
    readonly pengembangan: string | undefined;
    readonly dari: string;
    readonly sampai: string;
    readonly pasti: boolean;
  };
  'profil/penerapan-terlalu-baru': {
    readonly penerapan: string;
    readonly sampai: string;
    readonly pasti: boolean;
  };
  'profil/rancang-bangun-pendek': { readonly kata: number; readonly minimal: number };
  /** Keys of the profile that the official form asks for and that are blank or hold a dash. */
  'profil/isian-kosong': { readonly kunci: readonly string[] };
  /** `saran` are the coordinates the other way round, where only that makes sense of them. */
  'profil/koordinat-janggal': {
    readonly ditemukan: string;
    readonly sebab: 'tertukar' | 'di_luar' | 'tak_terbaca';
    readonly saran: string | undefined;
  };
  'profil/tahapan-bukan-penerapan': { readonly tahapan: string };
  'profil/urutan-tanggal': {
    readonly lebih_dulu: 'waktu_uji_coba' | 'waktu_penerapan';
    readonly tanggal_lebih_dulu: string;
    readonly sesudahnya: 'waktu_penerapan' | 'waktu_pengembangan';
    readonly tanggal_sesudahnya: string;
  };
  'profil/tanggal-masa-depan': {
    readonly kunci: string;
    readonly tanggal: string;
    readonly hari_ini: string;
  };
  'profil/urusan-tak-dikenal': {
    readonly ditemukan: string;
    readonly saran: string | undefined;
    readonly yandas: boolean;
  };
  'profil/nama-mirip': {
    readonly lain_id: string;
    readonly lain_nama: string;
    /** Whole percent. */
    readonly kemiripan: number;
    readonly sebab: 'sama' | 'singkatan' | 'versi' | 'salah_tik';
  };
  'profil/kriteria-tidak-terpenuhi': { readonly kriteria: readonly string[] };
  'profil/kriteria-belum-dinyatakan': { readonly kriteria: readonly string[] };
  /** Only the official score is known, no indicator: nothing can be proven. */
  'profil/kematangan-saja': { readonly kematangan: string };
  'profil/kematangan-berbeda': { readonly dinyatakan: string; readonly terhitung: string };
  /** Below zero, or above what all indicators together can give. */
  'profil/kematangan-di-luar-batas': { readonly kematangan: string; readonly maks: string };
  'profil/perangkat-daerah-tak-terdaftar': { readonly nama: string; readonly saran: string | undefined };
  /** `saran` is a file with a similar name, where the one named is missing. */
  'profil/lampiran-salah': {
    readonly lampiran: string;
    readonly berkas: string;
    readonly sebab: 'format' | 'hilang' | 'di_luar_folder' | 'tak_terbuka' | 'terlalu_besar' | 'salinan';
    readonly format: readonly string[];
    readonly megabita: number;
    readonly saran: string | undefined;
  };
}
