import { earliestDay, isWithin, latestDay } from '../base/partial-date.js';
import type { Catalog } from '../edition/model.js';
import type { Innovation } from '../inventory/model.js';
import { CRITERIA } from '../inventory/schema/innovation.js';
import type { Eligibility, EligibilityReason } from './assessment.js';

/**
 * May the innovation be reported in this edition? A stated fact against it gives `tidak`; a fact that is not
 * stated gives `ragu`, which counts.
 */
export function judgeEligibility(innovation: Innovation, catalog: Catalog): Eligibility {
  const reasons = [
    ...judgeApplication(innovation, catalog),
    ...judgeStage(innovation, catalog),
    ...(catalog.profil.kriteria.nilai ? judgeCriteria(innovation) : []),
  ];
  if (reasons.some((reason) => reason.verdict === 'tidak')) return { layak: 'tidak', reasons };
  return { layak: reasons.length === 0 ? 'ya' : 'ragu', reasons };
}

/**
 * Applied within the window, or applied earlier and developed within it. An innovation applied earlier that
 * states no development has none to show, so it is not eligible rather than doubtful.
 */
function judgeApplication(innovation: Innovation, catalog: Catalog): EligibilityReason[] {
  const { dari, sampai } = catalog.jendela_penerapan.nilai;
  const applied = innovation.waktu_penerapan;
  if (applied === undefined) return [{ kind: 'waktu_penerapan_kosong', verdict: 'ragu' }];
  if (latestDay(applied) > sampai) {
    return [
      { kind: 'penerapan_terlalu_baru', verdict: earliestDay(applied) > sampai ? 'tidak' : 'ragu', sampai },
    ];
  }
  if (earliestDay(applied) >= dari) return [];
  const developed = innovation.waktu_pengembangan;
  const inWindow = developed === undefined ? 'no' : isWithin(developed, dari, sampai);
  if (inWindow === 'yes') return [];
  const surelyEarlier = latestDay(applied) < dari;
  return [
    {
      kind: 'penerapan_di_luar_jendela',
      verdict: surelyEarlier && inWindow === 'no' ? 'tidak' : 'ragu',
      dari,
      sampai,
    },
  ];
}

function judgeStage(innovation: Innovation, catalog: Catalog): EligibilityReason[] {
  const { tahapan } = innovation;
  if (tahapan === undefined) return [{ kind: 'tahapan_kosong', verdict: 'ragu' }];
  if (catalog.profil.tahapan_diterima.nilai.includes(tahapan)) return [];
  return [{ kind: 'tahapan_belum_penerapan', verdict: 'ragu', tahapan }];
}

/** PP 38/2017 article 6: all five criteria. */
function judgeCriteria(innovation: Innovation): EligibilityReason[] {
  const stated = innovation.kriteria ?? {};
  const failed = CRITERIA.filter((criterion) => stated[criterion] === false);
  const open = CRITERIA.filter((criterion) => stated[criterion] === undefined);
  const reasons: EligibilityReason[] = [];
  if (failed.length > 0)
    reasons.push({ kind: 'kriteria_tidak_terpenuhi', verdict: 'tidak', kriteria: failed });
  if (open.length > 0) reasons.push({ kind: 'kriteria_kosong', verdict: 'ragu', kriteria: open });
  return reasons;
}
