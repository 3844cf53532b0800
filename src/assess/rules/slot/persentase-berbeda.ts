import { compare } from '../../../base/rational.js';
import type { Evidence } from '../../../inventory/model.js';
import { defineRule, EXPERIENCE_BASIS, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator, writeValue } from './about-slot.js';

/** Kind of document that adds up the complaints and how many of them are settled. */
const RECAP = 'rekap_pengaduan';

/** A picture shows another percentage of complaints settled than the recap of the same year beside it. */
export const persentaseBerbeda = defineRule({
  code: 'indikator/persentase-berbeda',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const evidences = found.slot.documents.map((document) => document.evidence);
      for (const [index, evidence] of evidences.entries()) {
        const recapIndex = evidences.findIndex((recap) => differ(evidence, recap));
        const recapValue = evidences[recapIndex]?.nilai;
        const isShown = evidences.some((recap) => recap.jenis === RECAP && agree(evidence, recap));
        if (evidence.nilai === undefined || recapValue === undefined || isShown) continue;
        yield {
          args: {
            ...nameIndicator(found.slot.indicator, edition),
            dokumen: index + 1,
            nilai: writeValue(evidence.nilai),
            rekap: recapIndex + 1,
            nilai_rekap: writeValue(recapValue),
          },
          place: inventory.places.of(evidence, 'nilai'),
          basis: EXPERIENCE_BASIS,
          ...aboutSlot(found),
        };
      }
    }
  },
});

/** Recaps of other years may well differ, and so may two recaps: nobody says that they are of one period. */
function differ(evidence: Evidence, recap: Evidence): boolean {
  if (evidence.jenis === RECAP || recap.jenis !== RECAP) return false;
  const isComparable = evidence.nilai !== undefined && recap.nilai !== undefined;
  return isComparable && mayBeOfOneYear(evidence, recap) && !agree(evidence, recap);
}

function agree(left: Evidence, right: Evidence): boolean {
  return left.nilai !== undefined && right.nilai !== undefined && compare(left.nilai, right.nilai) === 0;
}

function mayBeOfOneYear(left: Evidence, right: Evidence): boolean {
  const leftYear = left.tahun ?? left.tanggal?.year;
  const rightYear = right.tahun ?? right.tanggal?.year;
  return leftYear === undefined || rightYear === undefined || leftYear === rightYear;
}
