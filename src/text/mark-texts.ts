import type { MarkLevel } from '../inventory/excel/mark/model.js';

/** Words of a marked copy of the inventory's workbook. */
export interface MarkTexts {
  /** Name of the sheet with the results; at most 31 letters. */
  readonly lembar: string;
  readonly judul: (region: string) => string;
  readonly berkas: (file: string) => string;
  readonly petunjuk: string;
  /** Where the workbook is one of several. */
  readonly bagian: string;
  readonly skor: string;
  readonly warna: string;
  /** Beside the names of the severities. */
  readonly dikecualikan: string;
  readonly arti: Readonly<Record<MarkLevel, string>>;
  readonly kolom: Readonly<
    Record<
      | 'nomor'
      | 'tingkat'
      | 'tempat'
      | 'inovasi'
      | 'perangkat_daerah'
      | 'temuan'
      | 'saran'
      | 'dampak'
      | 'kode',
      string
    >
  >;
  /** At the end of a note that has no room for all findings of its cell. */
  readonly lainnya: (count: number, sheet: string) => string;
  /** On the error stream, when the copy is written. */
  readonly ditulis: (file: string, source: string, cells: number) => string;
  /** On the error stream: inputs that were checked but are no workbooks, so they have no marked copy. */
  readonly dilewati: (files: readonly string[]) => string;
}
