import type { Reuse } from '../../assess/reuse.js';
import { compareText } from '../../base/compare-text.js';
import type { Report } from '../schema.js';

type ReportReuse = Report['pemakaian_ulang'][number];

/** Papers that stand in several places. Their order, and that of the places, does not depend on the order of the rows. */
export function buildReuse(reuse: readonly Reuse[]): ReportReuse[] {
  return reuse
    .map(({ tanda, berkas, dipakai, wajar }) => ({
      tanda,
      berkas: [...berkas].sort(compareText),
      dipakai: dipakai
        .map(({ innovation, indicator }) => ({
          ...(innovation === undefined ? {} : { inovasi: innovation.innovation.id }),
          indikator: indicator,
        }))
        .sort(comparePlacesOfUse),
      wajar,
    }))
    .sort(
      (left, right) =>
        compareText(left.berkas.join('|'), right.berkas.join('|')) || compareText(left.tanda, right.tanda),
    );
}

function comparePlacesOfUse(
  left: ReportReuse['dipakai'][number],
  right: ReportReuse['dipakai'][number],
): number {
  return compareText(left.inovasi ?? '', right.inovasi ?? '') || compareText(left.indikator, right.indikator);
}
