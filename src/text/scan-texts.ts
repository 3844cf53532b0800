import type { Clue, IgnoredReason, UnsureReason } from '../evidence/scan/scan-result.js';

/** Words of the report on a scanned folder, and of what the draft says of it. */
export interface ScanTexts {
  readonly judul: (folder: string) => string;
  /** Files seen; placed, not placed, passed over: together as many as seen. */
  readonly ringkasan: (seen: number, placed: number, unsure: number, ignored: number) => string;
  readonly inovasi_judul: (count: number) => string;
  readonly tanpa_inovasi: string;
  readonly tanpa_nama: string;
  readonly tanpa_perangkat_daerah: string;
  /** Of one innovation: files placed, under how many of how many indicators, and files not placed. */
  readonly hitungan: (placed: number, filled: number, indicators: number, unsure: number) => string;
  readonly belum_judul: (count: number) => string;
  readonly diabaikan_judul: (count: number) => string;
  readonly alasan_belum: Readonly<Record<UnsureReason, string>>;
  readonly alasan_diabaikan: Readonly<Record<IgnoredReason, string>>;
  readonly petunjuk: (clue: Clue) => string;
  /** An indicator with its likelihood in percent. */
  readonly dugaan: (indicator: string, percent: number) => string;
  readonly mungkin: (guesses: readonly string[]) => string;
  /** Remark beside a placed document: how sure, why, and the fields (in words) that a machine read in the file. */
  readonly catatan: (percent: number, clues: readonly string[], fields: readonly string[]) => string;
  /** Headers of the sheet of files that were not placed. */
  readonly kolom: {
    readonly berkas: string;
    readonly inovasi: string;
    readonly keadaan: string;
    readonly dugaan: string;
    readonly petunjuk: string;
    readonly dilewati: string;
  };
  readonly langkah_judul: string;
  /** What to do next; `command` is the command line to type. */
  readonly langkah_isi: (withoutRegion: boolean) => string;
  /** @param sheet that lists them; undefined when comments do. @param unsure files not placed; with none the rest was passed over */
  readonly langkah_belum: (sheet: string | undefined, unsure: number) => string;
  /** Scans that nobody read, and the options of another run that reads them. */
  readonly langkah_ocr: (scans: number, options: string) => string;
  readonly langkah_periksa: (command: string) => string;
  readonly dipotong: (hidden: number, option: string) => string;
}
