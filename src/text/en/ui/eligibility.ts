import type { EligibilityReason } from '../../../assess/assessment.js';
import type { Labels } from '../../labels.js';

/** Why an innovation may not be reported, or why that is in doubt: one sentence. */
export function explainEligibility(reason: EligibilityReason, labels: Labels): string {
  switch (reason.kind) {
    case 'penerapan_terlalu_baru':
      return reason.verdict === 'tidak'
        ? `Applied after ${labels.day(reason.sampai)}, so it cannot be reported in this edition yet.`
        : `Perhaps applied after ${labels.day(reason.sampai)}; the full date is not stated.`;
    case 'penerapan_di_luar_jendela':
      return explainWindow(reason.verdict, labels.range([{ dari: reason.dari, sampai: reason.sampai }]));
    case 'waktu_penerapan_kosong':
      return 'The date of application is not stated.';
    case 'tahapan_belum_penerapan':
      return `The stage is still "${labels.code(reason.tahapan)}", not "${labels.code('penerapan')}".`;
    case 'tahapan_kosong':
      return 'The stage of the innovation is not stated.';
    case 'kriteria_tidak_terpenuhi':
      return `Criteria of a regional innovation that are not met: ${nameCriteria(reason.kriteria, labels)}.`;
    case 'kriteria_kosong':
      return `Criteria of a regional innovation that are not stated: ${nameCriteria(reason.kriteria, labels)}.`;
  }
}

function explainWindow(verdict: 'tidak' | 'ragu', window: string): string {
  return verdict === 'tidak'
    ? `Neither applied nor developed in the period ${window}.`
    : `Not certain to be applied or developed in the period ${window}; the full date is not stated.`;
}

function nameCriteria(criteria: readonly string[], labels: Labels): string {
  return labels.list(criteria.map((criterion) => labels.code(criterion)));
}
