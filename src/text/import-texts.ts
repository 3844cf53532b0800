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
  readonly dipotong: (hidden: number, option: string) => string;
}
