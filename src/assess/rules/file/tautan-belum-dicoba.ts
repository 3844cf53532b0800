import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule, EXPERIENCE_BASIS, sentDocuments } from '../rule.js';

/** Links were to be tried and the network was not there: said once, at the first of them. */
export const tautanBelumDicoba = defineRule({
  code: 'bukti/tautan-belum-dicoba',
  severity: 'info',
  *find(context) {
    const { untried } = context.links;
    if (untried === 0) return;
    for (const at of sentDocuments(context.assessment)) {
      if (at.document.evidence.tautan === undefined) continue;
      const args = { ...nameDocument(at, context), jumlah: untried };
      yield { ...locate(context, at, 'tautan'), args, basis: EXPERIENCE_BASIS };
      return;
    }
  },
});
