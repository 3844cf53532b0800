import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { expectedContents } from './asked-of-file.js';
import { seenDocuments } from './seen-in-file.js';

/** No highlight on the budget or planning line. In a scan the colour is part of the picture, so nothing is said of it. */
export const sorotanTidakTampak = defineRule({
  code: 'bukti/sorotan-tidak-tampak',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { pdf } = seen;
      if (pdf === undefined || pdf.sorotan > 0 || pdf.halaman_berteks < pdf.halaman_dibaca) continue;
      if (!expectedContents(context, at).has('sorotan')) continue;
      const args = { ...nameDocument(at, context), berkas };
      yield { ...locate(context, at, 'berkas'), args, basis: MACHINE_BASIS };
    }
  },
});
