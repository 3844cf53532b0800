/** Words that inventories and catalogs share: closed lists and the levels. */

export const SIGNATORIES = ['kdh', 'kpd_an_kdh', 'kpd', 'kepala_unit', 'luar'] as const;

/** Who signed: the head of the region, the head of a perangkat daerah for them or in own name, a unit, an outsider. */
export type Signatory = (typeof SIGNATORIES)[number];

export const UNIT_KINDS = [
  'dinas',
  'badan',
  'sekretariat',
  'bagian_setda',
  'inspektorat',
  'kecamatan',
  'kelurahan',
  'desa',
  'puskesmas',
  'rsud',
  'sekolah',
  'uptd',
  'bumd',
  'masyarakat',
  'lainnya',
] as const;

/** What kind of unit carries an innovation. */
export type UnitKind = (typeof UNIT_KINDS)[number];

export const INNOVATION_KINDS = ['digital', 'non_digital'] as const;
export type InnovationKind = (typeof INNOVATION_KINDS)[number];

export const STAGES = ['inisiatif', 'uji_coba', 'penerapan'] as const;
export type Stage = (typeof STAGES)[number];

/** A level claimed, proven or judged; 0 says "not filled" or "nothing reached". */
export type Level = 0 | 1 | 2 | 3;

/** A level that a catalog can describe. */
export type ReachableLevel = 1 | 2 | 3;

/** How sure a fact is: A two independent transcriptions agree, B one credible transcription, C an assumption. */
export const CERTAINTIES = ['A', 'B', 'C'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where a fact comes from: the certainty and the key of a source listed at the head of the catalog. */
export interface Basis {
  readonly keyakinan: Certainty;
  readonly sumber: string;
}
