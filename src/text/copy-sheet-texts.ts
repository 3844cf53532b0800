/** What a copy sheet says of an item. The report room hands in what `text` may not know of. */
export interface CopySheetTexts {
  readonly judul: (pemda: string) => string;
  /** Three sentences on how the sheet is used. */
  readonly petunjuk: readonly string[];
  readonly daftar: string;
  /** Names of the items as the form has them, by key. */
  readonly item: Readonly<Record<string, string>>;
  readonly kepala: {
    readonly profil: string;
    readonly nomor: string;
    readonly butir: string;
    readonly isi: string;
    readonly catatan: string;
    readonly indikator: string;
    readonly parameter: string;
    readonly dokumen: string;
    readonly nomor_dokumen: string;
    readonly tanggal: string;
    readonly tentang: string;
    /** The file that is uploaded, or the link that is typed. */
    readonly berkas: string;
    readonly tautan: string;
    readonly temuan: string;
    readonly inovasi: string;
    readonly perangkat_daerah: string;
    readonly kesiapan: string;
    readonly alasan: string;
  };
  readonly kesiapan: Readonly<
    Record<'siap' | 'siap_dengan_catatan' | 'belum_siap' | 'tidak_dikirim', string>
  >;
  readonly ringkasan: (ready: number, withRemarks: number, notReady: number, heldBack: number) => string;
  readonly catatan: {
    readonly wajib_kosong: string;
    readonly kurang_kata: (count: number, least: number) => string;
    readonly tanggal_tak_lengkap: string;
    readonly urusan_tak_dikenal: string;
    readonly nama_disembunyikan: string;
    readonly berkas_hilang: string;
    readonly berkas_di_luar_folder: string;
    readonly berkas_kosong: string;
  };
  readonly alasan: {
    readonly tidak_layak: string;
    /** Names with the number of each on the form, here and below. */
    readonly item_kosong: (names: string) => string;
    readonly item_diperiksa: (names: string) => string;
    readonly indikator_wajib_kosong: (names: string) => string;
    readonly wajib_tanpa_data_dukung: (names: string) => string;
    readonly tidak_terisi: (count: number) => string;
    readonly tanpa_data_dukung: (count: number) => string;
    readonly tidak_sesuai: (count: number) => string;
    readonly belum_dipastikan: (count: number) => string;
    readonly berkas_hilang: (count: number) => string;
    readonly berkas_di_luar_folder: (count: number) => string;
    readonly berkas_kosong: (count: number) => string;
    readonly berkas_tak_terbuka: (count: number) => string;
    readonly temuan: (errors: number, warnings: number) => string;
  };
  readonly kata: (count: number) => string;
  readonly tidak_diisi: string;
  /** In place of a name that is filled in and not shown. */
  readonly disembunyikan: string;
  /** In place of everything, where the inventory has no innovation. */
  readonly tanpa_inovasi: string;
  readonly tanpa_klaim: string;
  readonly tanpa_dokumen: string;
  /** "Parameter 2: Perkada" */
  readonly parameter: (level: number, words: string) => string;
  readonly wajib: string;
  readonly terbaca_mesin: (fields: string) => string;
  /** A button that copies a text. */
  readonly salin: string;
  readonly tersalin: string;
  readonly tanpa_periksa_berkas: string;
  /** How far the folder of evidence is ready: files copied of so many. */
  readonly berkas_disalin: (copied: number, total: number) => string;
  readonly berkas_tak_disalin: Readonly<
    Record<'berkas_hilang' | 'berkas_di_luar_folder' | 'berkas_kosong', (files: readonly string[]) => string>
  >;
  readonly ditulis: (folder: string, sheets: number) => string;
  /** That sheets which are not ready fail the run, as it was told to. */
  readonly tidak_lulus: (sheets: number, level: 'galat' | 'peringatan') => string;
}
