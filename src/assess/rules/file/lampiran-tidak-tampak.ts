import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** Papers that list innovations or people in an annex, which does not fit on the page with the decision. */
const WITH_ANNEX = ['perkada', 'sk_kdh', 'sk_kpd_an_kdh'];

/** A decision of a single page: the annex was probably left out of the scan. */
export const lampiranTidakTampak = defineRule({
  code: 'bukti/lampiran-tidak-tampak',
  severity: 'info',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { jenis = '' } = at.document.evidence;
      if (seen.pdf?.halaman !== 1 || !WITH_ANNEX.includes(jenis)) continue;
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas },
        basis: MACHINE_BASIS,
      };
    }
  },
});
