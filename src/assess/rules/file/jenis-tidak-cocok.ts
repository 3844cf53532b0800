import { readKind } from '../../../evidence/kind-marks.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { firstReading, seenDocuments, severityOfAbsence } from './seen-in-file.js';

/** The title of a paper tells another kind than its record: Renja for RKPD, an SOP for a guide, an SK not on behalf. */
export const jenisTidakCocok = defineRule({
  code: 'bukti/jenis-tidak-cocok',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { jenis } = at.document.evidence;
      const teks = firstReading(seen, 'ciri');
      if (jenis === undefined || teks === undefined || readKind(jenis, teks.ciri) !== 'berlawanan') continue;
      const args = { ...nameDocument(at, context), berkas, sumber: teks.sumber, terbaca: teks.ciri };
      yield {
        ...locate(context, at, 'jenis'),
        args,
        basis: MACHINE_BASIS,
        severity: severityOfAbsence(teks),
      };
    }
  },
});
