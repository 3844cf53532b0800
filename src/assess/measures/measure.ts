import type { Level } from '../../base/vocabulary.js';
import type { MeasureName, MeasureOf } from '../../edition/model.js';
import type { Evidence, SlotClaim } from '../../inventory/model.js';
import type { BandDoubt, Found, Stance, UnstatedFact } from '../assessment.js';
import type { MeasureSetting } from './setting.js';

export type { MeasureSetting } from './setting.js';

/** What a measure may look at. `documents` are those that count under the stance, in the order written. */
export interface MeasureInput {
  readonly documents: readonly Evidence[];
  readonly stance: Stance;
  readonly slot: SlotClaim;
  readonly setting: MeasureSetting;
}

export interface MeasureResult {
  readonly level: Level;
  readonly found: Found;
  /** Facts that decide the level and are not stated. */
  readonly unstated: readonly UnstatedFact[];
  readonly doubts: readonly BandDoubt[];
}

/**
 * One way to get from counting documents to a level. Two promises hold for every measure: one more counting
 * document never lowers the level, and `mungkin` is never below `pasti`.
 */
export type MeasureFunction<Name extends MeasureName> = (
  options: MeasureOf<Name>,
  input: MeasureInput,
) => MeasureResult;

export const NOTHING_FOUND: MeasureResult = {
  level: 0,
  found: { kind: 'tidak_ada' },
  unstated: [],
  doubts: [],
};

/** The documents that do not state a field, as facts to be asked for. */
export function unstatedIn(
  documents: readonly Evidence[],
  field: keyof Evidence & UnstatedFact['field'],
): UnstatedFact[] {
  return documents
    .filter((evidence) => evidence[field] === undefined)
    .map((evidence) => ({ evidence, field }));
}
