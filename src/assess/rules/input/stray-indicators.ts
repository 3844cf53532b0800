import type { Place } from '../../../base/place.js';
import type { AssessedInnovation, StrayKey } from '../../assessment.js';
import type { RuleContext } from '../rule.js';

/** A key among the indicators or SPD rows that the assessment set aside. */
export interface StrayIndicator {
  readonly stray: StrayKey;
  readonly place: Place;
  /** Undefined for an SPD row. */
  readonly innovation: AssessedInnovation | undefined;
}

/** All keys set aside for one reason, also of innovations held back: their inventory is read as well. */
export function* strayIndicators(
  { inventory, assessment }: RuleContext,
  kind: StrayKey['kind'],
): Iterable<StrayIndicator> {
  const { spd } = assessment;
  if (spd.kind === 'baris') {
    const rows = inventory.spd?.baris ?? {};
    for (const stray of spd.strayKeys) {
      if (stray.kind === kind)
        yield { stray, place: inventory.places.of(rows, stray.key), innovation: undefined };
    }
  }
  for (const assessed of assessment.innovations) {
    const slots = assessed.innovation.indikator ?? {};
    for (const stray of assessed.strayKeys) {
      if (stray.kind === kind)
        yield { stray, place: inventory.places.of(slots, stray.key), innovation: assessed };
    }
  }
}
