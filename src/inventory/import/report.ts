import type { Place } from '../../base/place.js';
import type { CsvFormat } from './read-csv.js';

/** All that an import did, so that nothing happens silently. */
export interface ImportReport {
  readonly berkas: string;
  /** How a CSV file was written; undefined for other workbooks. */
  readonly csv: CsvFormat | undefined;
  readonly sheets: readonly SheetReport[];
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
  /** Innovations in the document. */
  readonly innovations: number;
}

/** How a sheet was read: a list (one row each), labels with values beside them, documents, or the regional unit. */
export type SheetRole = 'daftar' | 'menurun' | 'bukti' | 'spd';

export type UnreadReason =
  | 'bukan_daftar'
  /** The figures of the regional unit, in a form of the office's own. */
  | 'spd'
  | 'tersembunyi'
  | 'daftar_lain'
  | 'kosong'
  | 'tidak_dipilih';

export interface SheetReport {
  readonly name: string;
  readonly hidden: boolean;
  readonly role: SheetRole | undefined;
  /** Why it was not read; undefined for one that was. */
  readonly unread: UnreadReason | undefined;
  /** Rows of the heading; blank for a sheet with labels. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnReport[];
  readonly rows: readonly RowReport[];
  readonly rowTally: RowTally;
  readonly cellTally: CellTally;
}

export type IgnoredColumn =
  | 'tak_dikenal'
  | 'tanpa_judul'
  | 'rangkap'
  | 'tidak_dipakai'
  | 'bukan_matriks'
  | 'bukti_tanpa_indikator'
  /** A year or a day, and nothing says of what. */
  | 'waktu_tidak_jelas'
  | 'nomor_indikator_rancu'
  /** Beside the column of the values, in a sheet that goes downwards. */
  | 'di_samping_profil'
  | 'diabaikan';

export interface ColumnReport {
  readonly column: number;
  readonly letters: string;
  readonly title: string;
  /** Key of the inventory, such as `nama` or `indikator.regulasi`; undefined when the column was not read. */
  readonly field: string | undefined;
  readonly ignored: IgnoredColumn | undefined;
  /** Read as what its heading or its content suggests, until somebody says that it is so. */
  readonly guessed: boolean;
  /** Cells below the heading that hold something. */
  readonly values: number;
}

export const ROW_KINDS = [
  'diterima',
  'ditolak',
  'judul',
  'kepala',
  'penomoran',
  'judul_kelompok',
  'jumlah',
  'kosong',
  'contoh',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export type RejectedRow =
  | 'tanpa_nama'
  | 'mirip_contoh'
  | 'lanjutan'
  | 'catatan_kaki'
  | 'yatim'
  /** Several innovations have the name the row goes by. */
  | 'nama_rangkap'
  | 'label_tak_dikenal'
  | 'di_luar_inovasi'
  | 'indikator_tak_dikenal';

export interface RowReport {
  readonly row: number;
  readonly kind: RowKind;
  readonly reason: RejectedRow | undefined;
  readonly hidden: boolean;
  /** The first text of the row, shortened, so that the reader finds it. */
  readonly text: string;
}

/** Rows by kind; together they are all rows of the sheet that hold anything. */
export type RowTally = Readonly<Record<RowKind, number>>;

/** What became of the cells that hold anything. */
export interface CellTally {
  readonly read: number;
  /** In the document, or used to understand the rest (the running number, the region). */
  readonly used: number;
  /** In a column that is not read. */
  readonly inIgnoredColumn: number;
  /** In a row that is not a record. */
  readonly inOtherRow: number;
  /** Left out of the document with a change or a question that says why. */
  readonly dropped: number;
}

export type ChangeReason =
  | 'spasi'
  | 'html'
  | 'tanggal'
  | 'nomor_seri_tanggal'
  | 'urutan_tanggal_kolom'
  | 'tanggal_nol'
  | 'angka'
  | 'angka_dari'
  | 'pilihan'
  | 'urusan'
  | 'koordinat'
  | 'koordinat_tertukar'
  | 'jenis_bentuk_tertukar'
  | 'centang'
  | 'skor_ke_level'
  /** A cell of an indicator that states no level. */
  | 'level_dikosongkan'
  | 'teks_ke_level'
  | 'garis_miring'
  | 'beberapa_berkas'
  | 'tautan_sel'
  | 'nip_rusak'
  | 'tanda_kosong'
  | 'dari_judul_kelompok'
  | 'dari_nama_lembar'
  | 'id_dibuat';

/** A value that stands otherwise in the document than in the cell; `to` is undefined when it was left out. */
export interface Change {
  readonly place: Place;
  readonly field: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly reason: ChangeReason;
}

/** What the importer cannot know. `place` is where the answer has to be written. */
export type Question = { readonly place: Place } & QuestionArgs;

export type QuestionKind = QuestionArgs['kind'];

export type QuestionArgs =
  /** `kosong`: the file holds nothing at all; `tanpa_baris`: a heading was found, but nothing below it. */
  | { readonly kind: 'tidak_ada_daftar'; readonly sebab: 'kosong' | 'tanpa_judul' | 'tanpa_baris' }
  | {
      readonly kind: 'lembar_lain';
      readonly lembar: string;
      readonly baris: number;
      readonly alasan: UnreadReason;
    }
  | { readonly kind: 'kolom_diduga'; readonly judul: string; readonly isian: string }
  | {
      readonly kind: 'kolom_tak_dikenal';
      readonly judul: string;
      readonly nilai: number;
      readonly alasan: IgnoredColumn;
    }
  | {
      readonly kind: 'kolom_rangkap';
      readonly judul: string;
      readonly isian: string;
      readonly dipakai: string;
    }
  | { readonly kind: 'kolom_pemetaan_hilang'; readonly judul: string; readonly isian: string }
  /** A mapping names a field that there is not; `mirip` is the one that was probably meant. */
  | {
      readonly kind: 'isian_pemetaan_salah';
      readonly judul: string;
      readonly isian: string;
      readonly mirip: string | undefined;
    }
  | { readonly kind: 'nomor_indikator_rancu' }
  | { readonly kind: 'matriks_rancu'; readonly bacaan: readonly MatrixReading[] }
  | { readonly kind: 'matriks_tak_terbaca'; readonly isi: string }
  | { readonly kind: 'tanda_silang'; readonly isian: string }
  /** A quote in a CSV file that opens a cell and never closes it; `baris` is the line of the file. */
  | { readonly kind: 'kutip_terbuka'; readonly baris: number; readonly isi: string }
  | { readonly kind: 'tidak_dapat_diukur'; readonly isian: string }
  | { readonly kind: 'level_edisi_lama'; readonly isian: string; readonly level: number }
  | { readonly kind: 'level_tak_terbaca'; readonly isian: string; readonly isi: string }
  | { readonly kind: 'jumlah_berbeda'; readonly tertulis: number; readonly terbaca: number }
  | { readonly kind: 'baris_ditolak'; readonly alasan: RejectedRow; readonly isi: string }
  | { readonly kind: 'hanya_nama'; readonly nama: string }
  | { readonly kind: 'pd_kosong'; readonly nama: string }
  /** No column names the office, but the sheet or the file is called after one: taken for `jumlah` innovations. */
  | {
      readonly kind: 'pd_dari_nama';
      readonly sumber: 'lembar' | 'berkas';
      readonly nama: string;
      readonly jumlah: number;
    }
  /** Innovations without an id in a list whose others have one. */
  | { readonly kind: 'kode_sebagian'; readonly jumlah: number; readonly contoh: string }
  | { readonly kind: 'baris_tersembunyi'; readonly nama: string }
  | { readonly kind: 'urusan_banyak'; readonly utama: string; readonly lain: readonly string[] }
  | { readonly kind: 'koordinat_di_luar'; readonly isi: string }
  | { readonly kind: 'koordinat_tertukar'; readonly isi: string; readonly dibaca: string }
  | { readonly kind: 'koordinat_tak_terbaca'; readonly isi: string }
  | { readonly kind: 'persen_rancu'; readonly isi: string }
  /** "1,98E+17": a long number that a spreadsheet has rounded. */
  | { readonly kind: 'angka_dibulatkan'; readonly isian: string; readonly isi: string }
  | { readonly kind: 'rumus'; readonly isian: string; readonly isi: string; readonly galat: boolean }
  | { readonly kind: 'pemda_beragam'; readonly nama: readonly string[] }
  | {
      readonly kind: 'nilai_rangkap';
      readonly isian: string;
      readonly isi: string;
      readonly dipakai: string;
    };

/** What the columns of a matrix may hold: whether there is anything, the level, or level times weight. */
export const MATRIX_READINGS = ['ada', 'level', 'skor'] as const;
export type MatrixReading = (typeof MATRIX_READINGS)[number];

const LOSSES: ReadonlySet<QuestionKind> = new Set(['tidak_ada_daftar', 'lembar_lain', 'baris_ditolak']);

/** Whether no sheet or row was left out that may hold innovations. */
export function isReadInFull({ questions }: ImportReport): boolean {
  return !questions.some(({ kind }) => LOSSES.has(kind));
}
