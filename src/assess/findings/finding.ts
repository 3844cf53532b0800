import type { Place } from '../../base/place.js';
import type { Basis, Level } from '../../base/vocabulary.js';
import type { AssessedInnovation, AssessedSlot, AssessedSpdRow } from '../assessment.js';
import type { AggregateFindings } from './aggregate.js';
import type { DocumentFindings } from './document.js';
import type { FileFindings } from './file.js';
import type { ImportFindings } from './import.js';
import type { InputFindings } from './input.js';
import type { ProfileFindings } from './profile.js';
import type { SlotFindings } from './slot.js';
import type { SpdFindings } from './spd.js';

/** Every finding code with the arguments its sentences need. Codes are stable and never reused. */
export interface FindingArgs
  extends InputFindings,
    ImportFindings,
    ProfileFindings,
    SpdFindings,
    SlotFindings,
    DocumentFindings,
    FileFindings,
    AggregateFindings {}

export type FindingCode = keyof FindingArgs;

export const SEVERITIES = ['info', 'peringatan', 'galat'] as const;

/** From harmless to what fails the gate by default. */
export type Severity = (typeof SEVERITIES)[number];

/**
 * What would mend a finding, for reckoning what it costs. `pembagi` asks what the region would have without the
 * minimum divisor; `tanpa_inovasi` what it would have without the innovation.
 */
export type Remedy =
  | { readonly kind: 'tidak_ada' }
  | {
      readonly kind: 'slot';
      readonly innovation: AssessedInnovation;
      readonly slot: AssessedSlot;
      readonly level: Level;
    }
  | { readonly kind: 'spd'; readonly row: AssessedSpdRow; readonly level: Level }
  | { readonly kind: 'layak'; readonly innovation: AssessedInnovation }
  | { readonly kind: 'urusan'; readonly urusan: string }
  | { readonly kind: 'yandas' }
  | { readonly kind: 'tanpa_inovasi'; readonly innovation: AssessedInnovation }
  | { readonly kind: 'pembagi' };

/** A finding as a rule reports it: data only, sentences are made in the text room. */
export interface FindingDraft<Code extends FindingCode> {
  readonly args: FindingArgs[Code];
  readonly place: Place;
  readonly basis: Basis;
  readonly innovation?: AssessedInnovation | undefined;
  /** Key of the indicator or SPD row. */
  readonly indicator?: string | undefined;
  readonly department?: string | undefined;
  readonly remedy?: Remedy | undefined;
  /** Instead of the rule's own, where how sure a finding is decides how bad it is. */
  readonly severity?: Severity;
}

interface FindingRecord<Code extends FindingCode> extends FindingDraft<Code> {
  readonly code: Code;
  readonly severity: Severity;
  readonly remedy: Remedy;
}

/**
 * The finding of a code, or of any of several: the union keeps every code together with its own arguments. (The
 * detour over a mapped type is what lets generic code build and take findings without a cast.)
 */
export type FindingOf<Code extends FindingCode> = { [Key in Code]: FindingRecord<Key> }[Code];

export type Finding = FindingOf<FindingCode>;
