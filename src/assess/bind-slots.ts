import type { Edition } from '../edition/model.js';
import type { Innovation, SlotClaim } from '../inventory/model.js';
import { type BoundKeys, bindKeys } from './bind-keys.js';

/** Finds the indicator behind every key of `indikator`, which may be its key or its number on the form. */
export function bindSlots(innovation: Innovation, edition: Edition): BoundKeys<SlotClaim> {
  return bindKeys(innovation.indikator ?? {}, edition.indicatorByKey, edition.indicatorByCode);
}
