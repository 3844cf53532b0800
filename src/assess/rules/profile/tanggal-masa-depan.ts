import { earliestDay, formatIso } from '../../../base/partial-date.js';
import type { AssessedInnovation } from '../../assessment.js';
import { defineRule, sentInnovations } from '../rule.js';

const PROFILE_DATES = ['waktu_uji_coba', 'waktu_penerapan', 'waktu_pengembangan'] as const;

/** A date that has not come yet on the day of the check, even at the earliest it can mean. */
export const tanggalMasaDepan = defineRule({
  code: 'profil/tanggal-masa-depan',
  severity: 'peringatan',
  *find({ inventory, edition, assessment, today }) {
    const asked = edition.catalog.profil.urutan_waktu;
    if (!asked.nilai) return;
    for (const assessed of sentInnovations(assessment)) {
      for (const kunci of PROFILE_DATES) {
        const date = assessed.innovation[kunci];
        if (date === undefined || earliestDay(date) <= today) continue;
        if (kunci === 'waktu_penerapan' && isTooNew(assessed)) continue;
        yield {
          args: { kunci, tanggal: formatIso(date), hari_ini: today },
          place: inventory.places.of(assessed.innovation, kunci),
          basis: asked,
          innovation: assessed,
        };
      }
    }
  },
});

/** Then the same date is already refused, with what it costs. */
function isTooNew(assessed: AssessedInnovation): boolean {
  return assessed.eligibility.reasons.some((reason) => reason.kind === 'penerapan_terlalu_baru');
}
