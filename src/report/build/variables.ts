import type { Assessment } from '../../assess/assessment.js';
import { divide, isLess, multiply, type Rational, rational, toFixed } from '../../base/rational.js';
import type { Catalog } from '../../edition/model.js';
import { contributionsOf, QUANTITY } from '../../score/contributions.js';
import type { UiTexts } from '../../text/ui.js';
import type { Report } from '../schema.js';
import { fixedOrNull } from './numbers.js';

const HUNDRED = rational(100);

/**
 * Score per variable against its maximum. The weakest has the smallest share: several where they tie, none where all do.
 * The number of innovations is set aside, as in what the ministry publishes: it grows with innovations, not with levels.
 */
export function buildVariables(assessment: Assessment, catalog: Catalog, ui: UiTexts): Report['variabel'] {
  const claimed = contributionsOf(assessment, 'klaim', catalog);
  const proven = contributionsOf(assessment, 'terbukti', catalog);
  const shares = claimed.map(({ points, maximum }, position) => {
    const best = proven[position]?.points ?? points;
    return best === null ? null : multiply(divide(best, maximum), HUNDRED);
  });
  const isEmpty = !assessment.innovations.some(({ sent }) => sent);
  const compared = claimed.map(({ variable }, position) => {
    const aspect = catalog.variabel.find(({ kunci }) => kunci === variable)?.aspek;
    // Without innovations the variables of innovations are 0, which says nothing of them.
    const isLeftOut = aspect === undefined || (aspect === 'sid' && isEmpty);
    return isLeftOut ? null : (shares[position] ?? null);
  });
  const weakest = findWeakest(compared);
  return claimed.map(({ variable, points, maximum }, position) => {
    const definition = catalog.variabel.find(({ kunci }) => kunci === variable);
    return {
      kunci: variable,
      nama: definition?.nama ?? ui.variabel_jumlah_inovasi,
      aspek: definition?.aspek ?? QUANTITY,
      klaim: fixedOrNull(points),
      terbukti: fixedOrNull(proven[position]?.points ?? null),
      maks: toFixed(maximum),
      persen: fixedOrNull(shares[position] ?? null),
      terlemah: weakest.has(position),
    };
  });
}

/** The positions of the smallest shares, unless there is no greater one. */
function findWeakest(shares: readonly (Rational | null)[]): ReadonlySet<number> {
  const known = shares.flatMap((share, position) => (share === null ? [] : [{ share, position }]));
  const smallest = known.filter(({ share }) => !known.some((other) => isLess(other.share, share)));
  return new Set(smallest.length === known.length ? [] : smallest.map(({ position }) => position));
}
