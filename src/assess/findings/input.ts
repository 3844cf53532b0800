import type { Place } from '../../base/place.js';
import type { ExpectedValue } from '../../base/reading.js';

/** `masukan/`: what could not be read as it was written. */
export interface InputFindings {
  /** `apa`: a field, or the key of an indicator with its claim and documents. */
  'masukan/kunci-tak-dikenal': {
    readonly apa: 'isian' | 'indikator';
    readonly kunci: string;
    readonly saran: string | undefined;
  };
  'masukan/tipe-salah': {
    readonly kunci: string;
    readonly ditemukan: string;
    readonly diharapkan: ExpectedValue;
    /** The number that stands before words, as it was typed: the 4 of "4 menit". */
    readonly angka: string | undefined;
  };
  'masukan/pilihan-tak-dikenal': {
    readonly kunci: string;
    /** Undefined where it may be the name of a person. */
    readonly ditemukan: string | undefined;
    readonly saran: string | undefined;
    readonly daftar: readonly string[];
  };
  /**
   * Both readings as decimals with a point: the whole number first, then the fraction. `maks` is given where the whole
   * number is more than the field can hold.
   */
  'masukan/angka-rancu': {
    readonly kunci: string;
    readonly ditemukan: string;
    readonly bacaan: readonly [string, string];
    readonly maks: string | undefined;
  };
  /** Read day first, as is usual in Indonesia, and said. Both readings are ISO days, the one taken first. */
  'masukan/tanggal-rancu': {
    readonly kunci: string;
    readonly ditemukan: string;
    readonly bacaan: readonly [string, string];
  };
  'masukan/isian-wajib-hilang': { readonly kunci: string };
  /**
   * `jumlah` innovations in all have the id; `lain` are places of the others, the first ten of them. `penerima`: which of
   * them the rows of other sheets went to, `ini` for the one told of; undefined where there are no such rows.
   */
  'masukan/id-ganda': {
    readonly id: string;
    readonly jumlah: number;
    readonly lain: readonly Place[];
    readonly penerima: 'ini' | Place | undefined;
  };
  /** One indicator named twice, by key and by number. */
  'masukan/indikator-ganda': { readonly kunci: string; readonly dipakai: string };
  /** A part that can stand only once stands in several files with different contents. */
  'masukan/bagian-berbeda': { readonly bagian: 'pemda' | 'spd' | 'deklarasi'; readonly dipakai: string };
  /** `nama` is what the configuration puts in the place of `alias`. */
  'masukan/alias-tak-terdaftar': {
    readonly alias: string;
    readonly nama: string;
    readonly saran: string | undefined;
  };
  'masukan/pengecualian-kedaluwarsa': { readonly aturan: string; readonly sampai: string };
  'masukan/pengecualian-tak-terpakai': { readonly aturan: string };
}
