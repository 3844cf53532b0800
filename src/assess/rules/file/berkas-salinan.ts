import { FILE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule, sentDocuments } from '../rule.js';

/** The file itself is not there, but just one copy of it: that was taken, and may be another version. */
export const berkasSalinan = defineRule({
  code: 'bukti/berkas-salinan',
  severity: 'peringatan',
  *find(context) {
    for (const at of sentDocuments(context.assessment)) {
      const { evidence } = at.document;
      const { berkas } = evidence;
      const fact = berkas === undefined ? undefined : context.files.of(berkas, evidence);
      if (berkas === undefined || fact?.state !== 'ada' || fact.salinan === undefined) continue;
      const args = { ...nameDocument(at, context), berkas, salinan: fact.salinan };
      yield { ...locate(context, at, 'berkas'), args, basis: FILE_BASIS };
    }
  },
});
