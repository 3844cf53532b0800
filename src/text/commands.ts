/** What `--help` says. Kept apart from the other texts so that help loads nothing else. */
export interface CommandTexts {
  readonly program: string;
  readonly penggunaan: string;
  readonly perintah: string;
  readonly opsi: string;
  readonly argumen: string;
  /** "[options]" and "[command]" in the usage line. */
  readonly opsi_singkat: string;
  readonly perintah_singkat: string;
  readonly bantuan: string;
  readonly versi: string;
  readonly contoh: string;
  readonly periksa: CommandText;
  readonly laporan: CommandText;
  readonly skor: CommandText;
  readonly salin: CommandText;
  readonly jelaskan: CommandText;
  readonly edisi: CommandText;
  readonly templat: Omit<CommandText, 'argumen'>;
  readonly konversi: CommandText & { readonly argumen_keluar: string };
  readonly pindai: CommandText;
  readonly opsi_umum: Readonly<Record<OptionName, string>>;
}

export interface CommandText {
  readonly ringkas: string;
  readonly argumen: string;
  /** Command lines with a word on each, shown below the help. */
  readonly contoh: readonly (readonly [string, string])[];
}

export type OptionName =
  | 'edisi'
  | 'bukti'
  | 'tanpa_berkas'
  | 'ocr'
  | 'periksa_tautan'
  | 'tanpa_singgahan'
  | 'tanggal'
  | 'format'
  | 'format_laporan'
  | 'keluaran'
  | 'keluaran_banyak'
  | 'timpa'
  | 'konfigurasi'
  | 'bahasa'
  | 'tanpa_warna'
  | 'senyap'
  | 'gagal_pada'
  | 'salin_gagal_pada'
  | 'minimal_indeks'
  | 'minimal_predikat'
  | 'maks_celah'
  | 'dasar'
  | 'dasar_celah'
  | 'semua'
  | 'skor_dasar'
  | 'inovasi'
  | 'banding'
  | 'templat_keluaran'
  | 'dari'
  | 'daftar_inovasi'
  | 'pemetaan'
  | 'pemda'
  | 'pindai_keluaran'
  | 'pindai_semua'
  | 'salin_keluaran'
  | 'salin_berkas'
  | 'tandai'
  | 'dengan_nama'
  | 'per_opd'
  | 'tenggat';
