import type { Rational } from '../base/rational.js';
import type { Level } from '../base/vocabulary.js';
import type { Indicator, MeasureUnit, SpdRow } from '../edition/model.js';
import type { UrusanMatch } from '../inventory/match-urusan.js';
import type { Evidence, Innovation, SlotClaim, SpdRowClaim } from '../inventory/model.js';
import type { DocumentProblem } from './documents/problem.js';
import type { MeasureSetting } from './measures/setting.js';

/**
 * Which way an unstated fact is taken. `pasti`: it counts as missing. `mungkin`: it counts as given.
 * A stated fact that contradicts counts against both.
 */
export type Stance = 'pasti' | 'mungkin';

/** Whether something holds: surely, only if unstated facts turn out well, or not at all. */
export type Truth = 'ya' | 'mungkin' | 'tidak';

export type SlotStatus = 'tidak_terisi' | 'tidak_sesuai' | 'belum_dipastikan' | 'sesuai';

/** A document with what the edition says about it. */
export interface JudgedDocument {
  readonly evidence: Evidence;
  readonly counts: Truth;
  /** Why it does not count, or not surely; empty when it counts. */
  readonly problems: readonly DocumentProblem[];
}

/** What a measure saw, so that a message can say "found 2, asked 5". */
export type Found =
  | { readonly kind: 'tidak_ada' }
  | {
      readonly kind: 'jumlah';
      readonly satuan: MeasureUnit;
      readonly jumlah: number;
      readonly rincian: readonly string[];
    }
  | { readonly kind: 'nilai'; readonly satuan: MeasureUnit; readonly nilai: Rational }
  | { readonly kind: 'tahun'; readonly tahun: readonly number[] }
  | { readonly kind: 'dokumen'; readonly jenis: string }
  | { readonly kind: 'pilihan'; readonly pilihan: string };

/** A fact of a document (or of the slot) that decides a level and is not stated. */
export interface UnstatedFact {
  /** Undefined when the slot itself lacks it. */
  readonly evidence: Evidence | undefined;
  readonly field: UnstatedField;
  /** The contents to be stated, for `memuat`. */
  readonly contents?: readonly string[];
}

export type UnstatedField =
  | 'jenis'
  | 'tahun'
  | 'tanggal'
  | 'nomor'
  | 'tentang'
  | 'penandatangan'
  | 'nilai'
  | 'pilihan'
  | 'unsur'
  | 'memuat'
  | 'kegiatan'
  | 'basis'
  | 't1_t2'
  | 'jenis_inovasi'
  | 'jenis_unit'
  | 'waktu_penerapan';

/** A value that lies in two printed bands or between them, and the level it was taken for: always the lower. */
export interface BandDoubt {
  readonly kind: 'tumpang_tindih' | 'celah';
  readonly value: Rational;
  readonly lower: Level;
  readonly upper: Level;
}

/** What is claimed, and what its documents show. Levels are 0 to 3. */
interface JudgedClaim {
  readonly klaim: Level;
  readonly pasti: Level;
  readonly mungkin: Level;
  readonly status: SlotStatus;
  readonly documents: readonly JudgedDocument[];
  readonly found: Found;
  readonly unstated: readonly UnstatedFact[];
}

/** One indicator of one innovation, judged. */
export interface AssessedSlot extends JudgedClaim {
  readonly indicator: Indicator;
  readonly claim: SlotClaim | undefined;
  readonly doubts: readonly BandDoubt[];
}

export type EligibilityReason =
  | { readonly kind: 'penerapan_terlalu_baru'; readonly verdict: 'tidak' | 'ragu'; readonly sampai: string }
  | {
      readonly kind: 'penerapan_di_luar_jendela';
      readonly verdict: 'tidak' | 'ragu';
      readonly dari: string;
      readonly sampai: string;
    }
  | { readonly kind: 'waktu_penerapan_kosong'; readonly verdict: 'ragu' }
  | { readonly kind: 'tahapan_belum_penerapan'; readonly verdict: 'ragu'; readonly tahapan: string }
  | { readonly kind: 'tahapan_kosong'; readonly verdict: 'ragu' }
  | {
      readonly kind: 'kriteria_tidak_terpenuhi';
      readonly verdict: 'tidak';
      readonly kriteria: readonly string[];
    }
  | { readonly kind: 'kriteria_kosong'; readonly verdict: 'ragu'; readonly kriteria: readonly string[] };

/** May the innovation be reported in this edition? Doubt counts as yes, and is said. */
export interface Eligibility {
  readonly layak: 'ya' | 'tidak' | 'ragu';
  readonly reasons: readonly EligibilityReason[];
}

export interface AssessedInnovation {
  readonly innovation: Innovation;
  /** False when the office holds it back (`kirim: tidak`). Only what is sent is scored. */
  readonly sent: boolean;
  /** Canonical name of the perangkat daerah, for grouping. */
  readonly department: string;
  readonly eligibility: Eligibility;
  readonly urusan: UrusanMatch | undefined;
  /** In the order of the edition. Empty when only a `kematangan` is known. */
  readonly slots: readonly AssessedSlot[];
  /**
   * The official score, where no indicator level is known; then nothing can be proven or refuted. Null when the score
   * given is impossible, and so unknown.
   */
  readonly kematangan: Rational | null | undefined;
  /** Keys below `indikator` that the edition does not know, or that name one indicator twice. */
  readonly strayKeys: readonly StrayKey[];
}

export interface StrayKey {
  readonly key: string;
  readonly kind: 'tak_dikenal' | 'ganda';
  /** The nearest known key, or the key that was used instead. */
  readonly other: string | undefined;
}

export interface AssessedSpdRow extends JudgedClaim {
  readonly row: SpdRow;
  readonly claim: SpdRowClaim | undefined;
  /** The level that follows from `nilai`, `pilihan` or `t1`/`t2`; undefined when they do not say. */
  readonly derived: Level | undefined;
  readonly doubt: BandDoubt | undefined;
}

/** The regional unit. Not given and not usable are unknown, never zero. */
export type AssessedSpd =
  | { readonly kind: 'tidak_ada' }
  | { readonly kind: 'total'; readonly total: Rational }
  | {
      readonly kind: 'baris';
      readonly rows: readonly AssessedSpdRow[];
      readonly strayKeys: readonly StrayKey[];
    }
  | { readonly kind: 'baris_tidak_berlaku' }
  | { readonly kind: 'total_melebihi_maks'; readonly total: Rational; readonly maks: Rational };

export interface Assessment {
  /** False when something in the inventory could not be read; then what is absent may only be unread. */
  readonly readInFull: boolean;
  /** In the order of the inventory. */
  readonly innovations: readonly AssessedInnovation[];
  readonly spd: AssessedSpd;
  /** Other names of perangkat daerah from the office's configuration: own name -> canonical name. */
  readonly departmentAliases: Readonly<Record<string, string>>;
  /** What the slots were measured with, so that a rule can ask what a mended document would give. */
  readonly measureSetting: MeasureSetting;
}
