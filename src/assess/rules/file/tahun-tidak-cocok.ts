import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** The title of a budget or plan bears another year than its record. Only where it bears just one. */
export const tahunTidakCocok = defineRule({
  code: 'bukti/tahun-tidak-cocok',
  severity: 'info',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { tahun } = at.document.evidence;
      const [terbaca, ...others] = seen.teks?.sumber === 'lapisan_teks' ? (seen.teks.tahun ?? []) : [];
      if (tahun === undefined || terbaca === undefined || others.length > 0 || terbaca === tahun) continue;
      const args = { ...nameDocument(at, context), berkas, tertulis: tahun, terbaca };
      yield { ...locate(context, at, 'tahun'), args, basis: MACHINE_BASIS };
    }
  },
});
