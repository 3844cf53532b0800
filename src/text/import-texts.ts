import type { CsvFormat } from '../inventory/import/read-csv.js';
import type {
  ChangeReason,
  IgnoredColumn,
  QuestionArgs,
  RejectedRow,
  RowKind,
  SheetRole,
  UnreadReason,
} from '../inventory/import/report.js';

/** What one line says of a list. */
export interface ImportCounts {
  readonly inovasi: number;
  readonly baris: number;
  readonly kolom: number;
  readonly kolom_lain: number;
  readonly pertanyaan: number;
}

/** Words of the mapping report: how a workbook that is not ours was understood. */
export interface ImportTexts {
  readonly judul: (file: string) => string;
  readonly csv: (format: CsvFormat) => string;
  readonly peran: Readonly<Record<SheetRole, string>>;
  readonly lembar: (name: string, what: string) => string;
  readonly lembar_tersembunyi: string;
  readonly tidak_dibaca: Readonly<Record<UnreadReason, string>>;
  readonly kepala: (first: number, last: number) => string;
  readonly kolom: string;
  readonly kolom_diabaikan: string;
  readonly alasan_kolom: Readonly<Record<IgnoredColumn, string>>;
  readonly jumlah_isian: (count: number) => string;
  /** Rows in all, then how many of each kind. */
  readonly baris: (read: number, parts: readonly string[]) => string;
  readonly jenis_baris: Readonly<Record<RowKind, string>>;
  readonly hitungan_baris: (count: number, kind: RowKind) => string;
  readonly baris_lain: string;
  readonly alasan_baris: Readonly<Record<RejectedRow, string>>;
  readonly perubahan: (count: number) => string;
  readonly alasan_perubahan: Readonly<Record<ChangeReason, string>>;
  readonly dikosongkan: string;
  readonly tanpa_perubahan: string;
  readonly pertanyaan_judul: (count: number) => string;
  readonly tanpa_pertanyaan: string;
  /** What is asked, in a sentence. */
  readonly pertanyaan: (question: QuestionArgs) => string;
  /** What answers the question, as an instruction. */
  readonly jawaban: (question: QuestionArgs) => string;
  /** Heading of the summary of a list that was read directly. */
  readonly dibaca_langsung: (file: string, innovations: number) => string;
  /** The same in one line, where there are many lists. */
  readonly satu_baris: (file: string, counts: ImportCounts) => string;
  /** What is to be chosen in a saved mapping for the columns of indicators; one line. */
  readonly pilih_isi_indikator: string;
  /** Where the whole report is to be had. */
  readonly selengkapnya: (file: string) => string;
  readonly label: Readonly<Record<'kolom' | 'tidak_dibaca' | 'baris' | 'ditolak' | 'ditulis_lain', string>>;
  readonly dipotong: (hidden: number, option: string) => string;
}
