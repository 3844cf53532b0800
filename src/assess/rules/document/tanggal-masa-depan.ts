import { earliestDay, formatIso } from '../../../base/partial-date.js';
import { defineRule, EXPERIENCE_BASIS, sentDocuments } from '../rule.js';
import { hasProblem, locate, nameDocument } from './document-finding.js';

/** A document dated after the day of the check: a slip of the pen, or a paper that does not exist yet. */
export const tanggalMasaDepan = defineRule({
  code: 'bukti/tanggal-masa-depan',
  severity: 'peringatan',
  *find(context) {
    for (const at of sentDocuments(context.assessment)) {
      const { tanggal } = at.document.evidence;
      if (tanggal === undefined || earliestDay(tanggal) <= context.today) continue;
      if (hasProblem(at, 'di_luar_jendela')) continue;
      yield {
        ...locate(context, at, 'tanggal'),
        args: { ...nameDocument(at, context), tanggal: formatIso(tanggal), hari_ini: context.today },
        basis: EXPERIENCE_BASIS,
      };
    }
  },
});
