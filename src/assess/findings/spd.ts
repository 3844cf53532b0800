import type { Level } from '../../base/vocabulary.js';
import type { MeasureUnit } from '../../edition/model.js';
import type { BandDoubt, Found } from '../assessment.js';
import type { LevelGap, OddFigure, OddVerdict, SlotName, UnstatedLabel } from './slot.js';

/** `spd/`: the figures of the region. Points with two decimals, figures as decimals with a point. */
export interface SpdFindings {
  'spd/tidak-ada': { readonly maks: string };
  /** Only a total. `edisi` is given where the edition itself knows no rows, so that there is nothing to mend. */
  'spd/total-tanpa-rincian': { readonly total: string; readonly edisi: string | undefined };
  'spd/total-melebihi-maks': { readonly total: string; readonly maks: string };
  'spd/total-berbeda': { readonly dinyatakan: string; readonly terhitung: string };
  /** Rows given to an edition that knows only the total. */
  'spd/baris-tidak-berlaku': { readonly edisi: string };
  'spd/tidak-terisi': SlotName & UnclaimedRow;
  'spd/wajib-kosong': SlotName & UnclaimedRow;
  'spd/tanpa-bukti': SlotName & { readonly klaim: Level };
  'spd/klaim-melebihi-nilai': SlotName & {
    readonly klaim: Level;
    readonly nilai_level: Level;
    readonly ditemukan: Found;
    readonly angka_janggal: OddFigure | undefined;
  };
  /** The figures bear the claim, the documents do not. */
  'spd/klaim-melebihi-bukti': SlotName & LevelGap & { readonly dokumen: number };
  'spd/belum-dipastikan': SlotName & LevelGap & { readonly belum: readonly UnstatedLabel[] };
  'spd/klaim-di-bawah-nilai': SlotName & {
    readonly klaim: Level;
    readonly nilai_level: Level;
    readonly ditemukan: Found;
    readonly angka_janggal: OddFigure | undefined;
  };
  'spd/ambang-rancu': SlotName & { readonly rancu: BandDoubt };
  'spd/pilihan-tak-dikenal': SlotName & {
    readonly ditemukan: string;
    readonly daftar: readonly string[];
    readonly saran: string | undefined;
  };
  /** Growth cannot be reckoned from a base of zero or below. */
  'spd/dasar-pertumbuhan-nol': SlotName & { readonly t2: string };
  /** `nilai` disagrees with what T-1 and T-2 give. */
  'spd/nilai-berbeda': SlotName & { readonly dinyatakan: string; readonly terhitung: string };
  /** A figure outside what is possible. Limits as decimals; `bulat` where only whole numbers are counted. */
  'spd/nilai-tak-wajar': SlotName & {
    readonly isian: 'nilai' | 't1' | 't2' | 'pertumbuhan';
    readonly nilai: string;
    readonly satuan: MeasureUnit | undefined;
    readonly dari: string;
    readonly sampai: string | undefined;
    readonly bulat: boolean;
    /** Between 0 and 1 where that is hardly ever meant: a fraction, or a comma out of place. */
    readonly pecahan: boolean;
  };
  'spd/putusan-janggal': SlotName & OddVerdict;
}

/** A row that has no level: nothing claimed and no figure that gives one, or a claim of 0. */
export interface UnclaimedRow {
  /** False where nothing was written down at all. */
  readonly tertulis: boolean;
  readonly dokumen: number;
  /** What the row is measured by: a choice, a value, or the figures of two years (or a value reckoned from them). */
  readonly isian: 'pilihan' | 'nilai' | 't1_t2';
  /** What the figures say, and the level they give; undefined when they do not say. */
  readonly ditemukan: Found;
  readonly nilai_level: Level | undefined;
}
