import type { Eligibility, EligibilityReason, SlotStatus } from '../../assess/assessment.js';
import type { Severity } from '../../assess/findings/finding.js';
import type { EditionStatus } from '../../edition/model.js';
import type { ScoreKind } from '../../score/tally.js';
import type { LabelTable } from '../look-up.js';

const SLOT_STATUS_NAMES = {
  tidak_terisi: 'tidak terisi',
  tidak_sesuai: 'tidak sesuai',
  belum_dipastikan: 'belum dipastikan',
  sesuai: 'sesuai',
} as const satisfies Readonly<Record<SlotStatus, string>>;

const ELIGIBILITY_NAMES = {
  ya: 'ya',
  tidak: 'tidak',
  ragu: 'ragu',
} as const satisfies Readonly<Record<Eligibility['layak'], string>>;

const ELIGIBILITY_REASONS = {
  penerapan_terlalu_baru: 'penerapan terlalu baru',
  penerapan_di_luar_jendela: 'penerapan di luar rentang waktu',
  waktu_penerapan_kosong: 'waktu penerapan belum diisi',
  tahapan_belum_penerapan: 'tahapan belum penerapan',
  tahapan_kosong: 'tahapan belum diisi',
  kriteria_tidak_terpenuhi: 'kriteria inovasi tidak terpenuhi',
  kriteria_kosong: 'kriteria inovasi belum dinyatakan',
} as const satisfies Readonly<Record<EligibilityReason['kind'], string>>;

const SCORE_KIND_NAMES = {
  klaim: 'klaim',
  terbukti: 'terbukti',
  jika_dipastikan: 'jika dipastikan',
  terverifikasi: 'terverifikasi',
} as const satisfies Readonly<Record<ScoreKind, string>>;

const SEVERITY_NAMES = {
  info: 'info',
  peringatan: 'peringatan',
  galat: 'galat',
} as const satisfies Readonly<Record<Severity, string>>;

const EDITION_STATUS_NAMES = {
  'resmi-transkripsi': 'resmi, disusun dari transkripsi',
  'resmi-sebagian': 'sebagian resmi',
  sementara: 'sementara',
  prognosis: 'prognosis',
  'buatan-sendiri': 'buatan sendiri',
} as const satisfies Readonly<Record<EditionStatus, string>>;

/** Results of the check, as codes of the report. */
export const STATES = {
  ...SLOT_STATUS_NAMES,
  ...ELIGIBILITY_NAMES,
  ...ELIGIBILITY_REASONS,
  ...SCORE_KIND_NAMES,
  ...SEVERITY_NAMES,
  ...EDITION_STATUS_NAMES,
  mungkin: 'mungkin',
  mati: 'mati',
  sid: 'SID',
  spd: 'SPD',
  'sid+spd': 'SID dan SPD',
  wajib: 'indikator wajib',
} as const satisfies LabelTable;
