import { defineRule, EXPERIENCE_BASIS, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument } from './document-finding.js';

/** A satisfaction survey that does not name the innovation is one of the office as a whole. */
export const bukanTentangInovasi = defineRule({
  code: 'bukti/bukan-tentang-inovasi',
  severity: 'peringatan',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      if (inContext.slot.indicator.kunci !== 'monev') continue;
      for (const at of countingDocuments(inContext)) {
        const { jenis, memuat } = at.document.evidence;
        if (jenis !== 'laporan_skm' || memuat === undefined || memuat.includes('nama_inovasi')) continue;
        yield { ...locate(context, at, 'memuat'), args: nameDocument(at, context), basis: EXPERIENCE_BASIS };
      }
    }
  },
});
