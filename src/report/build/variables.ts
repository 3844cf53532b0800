import type { Assessment } from '../../assess/assessment.js';
import { divide, isLess, multiply, type Rational, rational, toFixed } from '../../base/rational.js';
import type { Catalog } from '../../edition/model.js';
import { contributionsOf, QUANTITY } from '../../score/contributions.js';
import type { UiTexts } from '../../text/ui.js';
import type { Report } from '../schema.js';
import { fixedOrNull } from './numbers.js';

const HUNDRED = rational(100);

/** Score per variable against its maximum; the weakest is the one with the smallest share, the count set aside. */
export function buildVariables(assessment: Assessment, catalog: Catalog, ui: UiTexts): Report['variabel'] {
  const claimed = contributionsOf(assessment, 'klaim', catalog);
  const proven = contributionsOf(assessment, 'terbukti', catalog);
  const shares = claimed.map(({ points, maximum }, position) => {
    const best = proven[position]?.points ?? points;
    return best === null ? null : multiply(divide(best, maximum), HUNDRED);
  });
  const weakest = findWeakest(shares.slice(0, -1));
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
      terlemah: position === weakest,
    };
  });
}

function findWeakest(shares: readonly (Rational | null)[]): number | undefined {
  let weakest: number | undefined;
  let least: Rational | undefined;
  for (const [position, share] of shares.entries()) {
    if (share === null || (least !== undefined && !isLess(share, least))) continue;
    weakest = position;
    least = share;
  }
  return weakest;
}
