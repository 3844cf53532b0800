import type { OptionName } from '../text/commands.js';

/** Flags of every option; their descriptions come from the texts. */
export const FLAGS: Readonly<Record<OptionName, string>> = {
  edisi: '--edisi <kode|path>',
  bukti: '--bukti <folder>',
  tanpa_berkas: '--tanpa-berkas',
  ocr: '--ocr',
  periksa_tautan: '--periksa-tautan',
  tanpa_singgahan: '--tanpa-singgahan',
  tanggal: '--tanggal <yyyy-mm-dd>',
  format: '--format <format>',
  format_laporan: '--format <format>',
  keluaran: '-o, --keluaran <berkas>',
  keluaran_banyak: '-o, --keluaran <berkas>',
  timpa: '--timpa',
  konfigurasi: '--konfigurasi <berkas>',
  bahasa: '--bahasa <id|en>',
  tanpa_warna: '--tanpa-warna',
  senyap: '--senyap',
  gagal_pada: '--gagal-pada <tingkat>',
  minimal_indeks: '--minimal-indeks <angka>',
  minimal_predikat: '--minimal-predikat <nama>',
  maks_celah: '--maks-celah <persen>',
  dasar: '--dasar <skor>',
  dasar_celah: '--dasar-celah <slot>',
  semua: '--semua',
  skor_dasar: '--dasar <skor>',
  inovasi: '--inovasi <id>',
  banding: '--banding <kode|path>',
  templat_keluaran: '-o, --keluaran <berkas>',
  dari: '--dari <berkas>',
  pemetaan: '--pemetaan <berkas>',
  daftar_inovasi: '--inovasi <berkas>',
  pemda: '--pemda <nama>',
  pindai_keluaran: '-o, --keluaran <berkas>',
  pindai_semua: '--semua',
  salin_keluaran: '-o, --keluaran <folder>',
  salin_berkas: '--berkas',
  salin_gagal_pada: '--gagal-pada <tingkat>',
  tandai: '--tandai <berkas|folder>',
  dengan_nama: '--dengan-nama',
  per_opd: '--per-opd <folder>',
  tenggat: '--tenggat <yyyy-mm-dd>',
};

/** How an inventory and its evidence are read. */
export const READING: readonly OptionName[] = [
  'edisi',
  'bukti',
  'tanpa_berkas',
  'ocr',
  'periksa_tautan',
  'tanpa_singgahan',
  'tanggal',
];
/** When a check fails. */
export const GATE: readonly OptionName[] = [
  'gagal_pada',
  'minimal_indeks',
  'minimal_predikat',
  'maks_celah',
  'dasar',
  'dasar_celah',
];
const SHOWING: readonly OptionName[] = ['timpa', 'konfigurasi', 'bahasa', 'tanpa_warna', 'senyap'];
/** For commands that show something in one form. */
export const WRITING: readonly OptionName[] = ['format', 'keluaran', ...SHOWING];

/** For commands with a report, which can be handed out in several forms at once. */
export const REPORT_WRITING: readonly OptionName[] = ['format_laporan', 'keluaran_banyak', ...SHOWING];

/** Options that may be given several times; every value is kept. */
export const REPEATED: readonly OptionName[] = ['keluaran_banyak'];

/** For commands that write one file and show nothing. */
export const FILE_WRITING: readonly OptionName[] = ['timpa', 'konfigurasi', 'bahasa', 'senyap'];
