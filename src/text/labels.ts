import type { BandDoubt, Found } from '../assess/assessment.js';
import type { DayRange } from '../assess/documents/problem.js';
import type { UnstatedLabel } from '../assess/findings/slot.js';
import type { ExpectedValue } from '../base/reading.js';
import type { FileKind } from '../evidence/schema/inspection.js';

/** How one language writes codes, numbers and dates inside a sentence. A code it does not know stays as it is. */
export interface Labels {
  /** "12.50" -> "12,50" in Indonesian. Takes the report's notation; thousands are grouped. */
  number(decimal: string): string;
  /** An exact value with all its decimals, or rounded to four where it has no end. */
  exact(value: { readonly numerator: bigint; readonly denominator: bigint }): string;
  /** "2024-03-01" -> "1 Maret 2024"; also "2024-03" and "2024". */
  day(iso: string): string;
  /** "1 Januari 2024 sampai 31 Desember 2026", "paling lambat ...", several joined by "atau". */
  range(ranges: readonly DayRange[]): string;
  /** Kind of document: perkada -> "Peraturan Kepala Daerah (Perkada)". */
  kind(jenis: string | undefined): string;
  /** False for a kind nobody knows, such as a misspelled one. */
  knowsKind(jenis: string): boolean;
  /** Key of the inventory: waktu_penerapan -> "waktu penerapan". */
  field(key: string): string;
  /** What a document contains: sorotan -> "sorotan pada baris anggaran". */
  content(token: string): string;
  /** What a file is by its contents: pdf -> "PDF". */
  fileKind(kind: FileKind): string;
  /** A kind of paper as its title shows it: renja -> "Rencana Kerja (Renja)". */
  paperSign(code: string): string;
  /** Any other code of a closed list (pilihan, unsur, satuan, penandatangan, status ...). */
  code(code: string): string;
  /** Unit of a measure, for many: persen -> "persen". */
  unit(unit: string): string;
  /** A value with its unit: "45 orang", "12,50 persen"; takes the report's notation. */
  amount(decimal: string, unit: string): string;
  expected(expected: ExpectedValue): string;
  /** "a, b, dan c"; of nothing "tidak ada". */
  list(items: readonly string[]): string;
  /** "a, b, atau c"; of nothing "tidak ada". */
  either(items: readonly string[]): string;
  /** What a measure saw: "2 perangkat daerah (Dinas A, Dinas B)", "nilai 45 orang", "tahun 2024 dan 2026". */
  found(found: Found): string;
  /** An overlap or gap of printed limits. */
  doubt(doubt: BandDoubt): string;
  /** "nomor pada dokumen 1 (Perkada)". */
  unstated(fact: UnstatedLabel): string;
}
