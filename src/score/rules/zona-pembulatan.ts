import { placeOfRegion } from '../../assess/rules/aggregate/region-place.js';
import { defineRule } from '../../assess/rules/rule.js';
import { type Rational, rational, toExactDecimal, toFixed } from '../../base/rational.js';
import type { RoundingZone } from '../score.js';
import type { ScoreKind } from '../tally.js';
import type { ScoreRuleContext } from './score-rule.js';

const KINDS: readonly ScoreKind[] = ['klaim', 'terbukti', 'jika_dipastikan'];

/** Enough to tell an index from the border it is just below. */
const DIGITS_OF_ENDLESS = 6;

/** Rounding alone lifts the index over the border of a predikat. Readings with the same index are said together. */
export const zonaPembulatan = defineRule<'agregat/zona-pembulatan', ScoreRuleContext>({
  code: 'agregat/zona-pembulatan',
  severity: 'peringatan',
  *find({ inventory, edition, scores }) {
    const readings = new Map<string, { readonly zone: RoundingZone; readonly kinds: ScoreKind[] }>();
    for (const kind of KINDS) {
      const score = scores[kind];
      if (score === null || score.exactIndex === null || score.roundingZone === undefined) continue;
      const index = writeIndex(score.exactIndex);
      const known = readings.get(index);
      if (known === undefined) readings.set(index, { zone: score.roundingZone, kinds: [kind] });
      else known.kinds.push(kind);
    }
    for (const [indeks_tepat, { zone, kinds }] of readings) {
      yield {
        args: {
          dasar: kinds,
          indeks_tepat,
          batas: toFixed(zone.border),
          predikat: zone.predikat,
          tanpa_pembulatan: zone.unrounded,
        },
        place: placeOfRegion(inventory),
        basis: edition.catalog.rumus.pembulatan,
      };
    }
  },
});

/** Cut rather than rounded: rounded it could show the very border it does not reach. */
function writeIndex(exact: Rational): string {
  const decimal = toExactDecimal(exact);
  if (decimal !== undefined) return decimal;
  const scale = 10n ** BigInt(DIGITS_OF_ENDLESS);
  return toFixed(rational((exact.numerator * scale) / exact.denominator, scale), DIGITS_OF_ENDLESS);
}
