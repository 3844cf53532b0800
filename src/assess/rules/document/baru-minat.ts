import { defineRule, EXPERIENCE_BASIS, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument } from './document-finding.js';

const CORRESPONDENCE = 'surat_korespondensi';

/** Letters alone show that another region asked, not that it does the same. */
export const baruMinat = defineRule({
  code: 'bukti/baru-minat',
  severity: 'peringatan',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      if (inContext.slot.indicator.kunci !== 'replikasi' || inContext.slot.klaim === 0) continue;
      const documents = countingDocuments(inContext);
      const [first] = documents;
      if (first === undefined || documents.some(({ document }) => document.evidence.jenis !== CORRESPONDENCE))
        continue;
      yield {
        ...locate(context, first, 'jenis'),
        args: nameDocument(first, context),
        basis: EXPERIENCE_BASIS,
      };
    }
  },
});
