import type { EligibilityReason } from '../../../assess/assessment.js';
import type { Labels } from '../../labels.js';

/** Why an innovation may not be reported, or why that is in doubt: one sentence. */
export function explainEligibility(reason: EligibilityReason, labels: Labels): string {
  switch (reason.kind) {
    case 'penerapan_terlalu_baru':
      return reason.verdict === 'tidak'
        ? `Diterapkan sesudah ${labels.day(reason.sampai)}, jadi belum dapat dilaporkan pada edisi ini.`
        : `Waktu penerapan mungkin sesudah ${labels.day(reason.sampai)}; tanggal lengkapnya belum ditulis.`;
    case 'penerapan_di_luar_jendela':
      return explainWindow(reason.verdict, labels.range([{ dari: reason.dari, sampai: reason.sampai }]));
    case 'waktu_penerapan_kosong':
      return 'Waktu penerapan belum diisi.';
    case 'tahapan_belum_penerapan':
      return `Tahapannya masih ${labels.code(reason.tahapan)}, belum ${labels.code('penerapan')}.`;
    case 'tahapan_kosong':
      return 'Tahapan inovasi belum diisi.';
    case 'kriteria_tidak_terpenuhi':
      return `Kriteria inovasi daerah yang tidak terpenuhi: ${nameCriteria(reason.kriteria, labels)}.`;
    case 'kriteria_kosong':
      return `Kriteria inovasi daerah yang belum dinyatakan: ${nameCriteria(reason.kriteria, labels)}.`;
  }
}

function explainWindow(verdict: 'tidak' | 'ragu', window: string): string {
  return verdict === 'tidak'
    ? `Tidak diterapkan maupun dikembangkan dalam rentang ${window}.`
    : `Belum pasti diterapkan atau dikembangkan dalam rentang ${window}; tanggal lengkapnya belum ditulis.`;
}

function nameCriteria(criteria: readonly string[], labels: Labels): string {
  return labels.list(criteria.map((criterion) => labels.code(criterion)));
}
