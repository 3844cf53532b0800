import type { Report, ReportFinding, ReportSlot } from '../schema.js';
import type { Participation } from './participation.js';

export type ReportInnovation = Report['inovasi'][number];
export type ReportIndicator = Report['indikator'][number];

/** One thing an office has to put right. */
export interface Task {
  /** `semua_indikator`: an innovation of which only the official score is known, and the level of no indicator. */
  readonly about: 'indikator' | 'semua_indikator' | 'profil' | 'perangkat_daerah';
  /** Undefined for what is about the office itself. */
  readonly innovation: { readonly id: string; readonly nama: string } | undefined;
  /** Undefined for what is not about an indicator. */
  readonly indicator: ReportIndicator | undefined;
  readonly slot: ReportSlot | undefined;
  /** Index points it costs today; null where that cannot be reckoned. Its findings share it. */
  readonly worth: string | null;
  /**
   * What was found, that about the level before that about its documents. Empty where the office has switched the
   * findings off: the slot falls short all the same.
   */
  readonly findings: readonly ReportFinding[];
}

/** What one perangkat daerah gets to see: its own innovations and findings, and nothing of the others. */
export interface DepartmentReport {
  readonly nama: string;
  readonly participation: Participation;
  /** Its figures, as the report has them. */
  readonly figures: Report['perangkat_daerah'][number];
  /** Also those held back, in the order of the report. */
  readonly innovations: readonly ReportInnovation[];
  /** The one that is worth most first; none for what the office has decided to live with. */
  readonly tasks: readonly Task[];
  /**
   * All of them, also waived ones and hints, and those that the keeper of the inventory puts right; the most costly
   * first.
   */
  readonly findings: readonly ReportFinding[];
}
