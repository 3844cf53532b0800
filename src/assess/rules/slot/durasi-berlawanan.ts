import { formatIso, wholeMonthsBetween } from '../../../base/partial-date.js';
import { isLess, rational } from '../../../base/rational.js';
import { defineRule, EXPERIENCE_BASIS, sentSlots } from '../rule.js';
import { aboutSlot, nameIndicator, writeValue } from './about-slot.js';

/** Creating an innovation takes from the idea to its application, so at least from its trial. */
const CREATION_SPEED = 'kecepatan_penciptaan';

/** The stated creation time is shorter than the time from trial to application, however the dates are read. */
export const durasiBerlawanan = defineRule({
  code: 'indikator/durasi-berlawanan',
  severity: 'peringatan',
  *find({ inventory, edition, assessment }) {
    for (const found of sentSlots(assessment)) {
      const { slot } = found;
      const { waktu_uji_coba: trial, waktu_penerapan: application } = found.innovation.innovation;
      if (slot.indicator.kunci !== CREATION_SPEED || trial === undefined || application === undefined)
        continue;
      const { least } = wholeMonthsBetween(trial, application);
      for (const [index, { evidence, counts }] of slot.documents.entries()) {
        const { nilai } = evidence;
        // A document that does not count has its own finding, and its value decides nothing.
        if (counts === 'tidak' || nilai === undefined || !isLess(nilai, rational(least))) continue;
        yield {
          args: {
            ...nameIndicator(slot.indicator, edition),
            dokumen: index + 1,
            bulan: writeValue(nilai),
            jarak_bulan: least,
            waktu_uji_coba: formatIso(trial),
            waktu_penerapan: formatIso(application),
          },
          place: inventory.places.of(evidence, 'nilai'),
          basis: EXPERIENCE_BASIS,
          ...aboutSlot(found),
        };
      }
    }
  },
});
