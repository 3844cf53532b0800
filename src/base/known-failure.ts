import type { Place } from './place.js';
import type { ExpectedValue } from './reading.js';
import type { ShapeProblem } from './shape-problem.js';

/** Every reason why the program cannot do its work, with what a message about it needs. */
export interface FailureArgs {
  'berkas-tidak-ada': { readonly berkas: string; readonly saran: string | undefined };
  /** `saran`: the folder beside it that is probably meant. */
  'folder-tidak-ada': { readonly folder: string; readonly saran: string | undefined };
  'berkas-adalah-folder': { readonly berkas: string };
  'berkas-tak-terbaca': { readonly berkas: string; readonly alasan: string };
  'berkas-terlalu-besar': { readonly berkas: string; readonly megabita: number; readonly batas: number };
  'berkas-kosong': { readonly berkas: string };
  'berkas-bukan-utf8': {
    readonly berkas: string;
    readonly dugaan: 'utf-16' | 'biner' | 'lain';
    readonly place: Place;
  };
  /** Files that only mark that a document is open in a spreadsheet program. */
  'hanya-berkas-kunci': { readonly berkas: readonly string[] };
  'jenis-berkas-tak-didukung': { readonly berkas: string };
  'bukan-excel': { readonly berkas: string };
  /** An .xls file, as Excel wrote them until 2003. */
  'excel-lama': { readonly berkas: string };
  /** Locked with a password. */
  'excel-terkunci': { readonly berkas: string };
  /** Cut off, as by a copy that was broken off. */
  'excel-terpotong': { readonly berkas: string };
  /** `bagian` is the sheet, or the part of the package, that is missing or cannot be read. */
  'excel-rusak': { readonly berkas: string; readonly bagian: string };
  /** Sizes when unpacked. */
  'excel-terlalu-besar': { readonly berkas: string; readonly megabita: number; readonly batas: number };
  /** A workbook none of whose sheets is one of ours. */
  'excel-bukan-templat': { readonly berkas: string };
  /** A list of innovations without the row of headers it needs. */
  'daftar-tanpa-judul': { readonly berkas: string; readonly judul: readonly string[] };
  /** What the other form of an inventory has no place for. */
  'konversi-tak-utuh': {
    readonly berkas: string;
    readonly bagian: readonly { readonly place: Place; readonly isi: string }[];
  };
  /** Only a workbook has cells to be marked. */
  'tandai-bukan-excel': { readonly berkas: string };
  /** Several workbooks, but the name of one copy. */
  'tandai-perlu-folder': { readonly tujuan: string; readonly jumlah: number };
  /** Changed between the check and the marking. */
  'berkas-berubah': { readonly berkas: string };
  'yaml-rusak': { readonly place: Place; readonly alasan: string };
  'yaml-kunci-ganda': { readonly place: Place; readonly kunci: string; readonly pertama: Place };
  /** A decimal comma inside braces: the number as it was meant. */
  'yaml-angka-terpotong': { readonly place: Place; readonly angka: string };
  'yaml-banyak-dokumen': { readonly place: Place; readonly jumlah: number };
  'yaml-alias-berlebihan': { readonly place: Place };
  'bukan-peta': {
    readonly place: Place;
    readonly apa: 'inventaris' | 'katalog' | 'konfigurasi' | 'pemetaan';
  };
  'versi-tak-didukung': { readonly place: Place; readonly versi: string };
  'katalog-salah': { readonly berkas: string; readonly masalah: readonly ShapeProblem[] };
  'konfigurasi-salah': { readonly berkas: string; readonly masalah: readonly ShapeProblem[] };
  'pemetaan-salah': { readonly berkas: string; readonly masalah: readonly ShapeProblem[] };
  'edisi-tak-dikenal': {
    readonly kode: string;
    readonly saran: string | undefined;
    readonly daftar: readonly string[];
  };
  'edisi-berputar': { readonly kode: string };
  'edisi-berbeda': { readonly edisi: readonly string[] };
  'kode-tak-dikenal': {
    readonly kode: string;
    readonly saran: string | undefined;
    /** The numbers there are, where the code is meant as one. */
    readonly nomor?: readonly string[];
  };
  'opsi-salah': {
    readonly opsi: string;
    readonly ditemukan: string;
    /** An example, the choices between bars, or the kind of value. */
    readonly diharapkan: string | { readonly nilai: ExpectedValue };
    /** The value that was probably meant, as it is to be written. */
    readonly maksud?: string | undefined;
  };
  /** OCR needs packages that are not installed; `paket`: as the package registry names them. */
  'ocr-belum-terpasang': { readonly paket: readonly string[] };
  'format-belum-ada': { readonly format: string; readonly tersedia: readonly string[] };
  /** An inventory has its form from the ending of its file, and there is none for this one; `-` has none either. */
  'akhiran-tak-dikenal': { readonly berkas: string; readonly tersedia: readonly string[] };
  /** A view of reports, asked of a command that makes none. */
  'format-hanya-laporan': { readonly format: string; readonly tersedia: readonly string[] };
  /** Two options of which one undoes what the other asks for. */
  'opsi-berlawanan': { readonly opsi: string; readonly lawan: string };
  /** `iga laporan` was not told where to write. */
  'laporan-tanpa-keluaran': Readonly<Record<string, never>>;
  /** A view that is no text was asked for without a file. */
  'format-perlu-berkas': { readonly format: string };
  /** Two outputs of one run under one name. */
  'keluaran-ganda': { readonly berkas: string };
  'keluaran-sudah-ada': { readonly berkas: string };
  'keluaran-tak-tertulis': { readonly berkas: string; readonly alasan: string };
}

export type FailureCode = keyof FailureArgs;

/** A code with its arguments; the union over all codes, so that a switch knows the arguments. */
export type Failure = {
  [Code in FailureCode]: { readonly code: Code; readonly args: FailureArgs[Code] };
}[FailureCode];

/**
 * The one error class for what may go wrong outside the program: a bad file, a bad catalog, bad usage.
 * The command line turns it into a sentence and exit code 2. Anything else that is thrown is a bug.
 */
export class KnownFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'KnownFailure';
    this.failure = failure;
  }
}
