import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { isSameNumber } from '../document/document-number.js';
import { defineRule } from '../rule.js';
import { allWords, firstReading, seenDocuments, severityOfAbsence } from './seen-in-file.js';

/** The number written in the inventory is none of those that the file bears. */
export const nomorTidakCocok = defineRule({
  code: 'bukti/nomor-tidak-cocok',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { nomor, mesin } = at.document.evidence;
      const text = firstReading(seen, 'nomor');
      if (nomor === undefined || text === undefined) continue;
      if (mesin?.isian.includes('nomor') === true) continue;
      if (allWords(seen)?.nomor.some((read) => isSameNumber(nomor, read)) === true) continue;
      const args = {
        ...nameDocument(at, context),
        berkas,
        sumber: text.sumber,
        tertulis: nomor,
        terbaca: text.nomor,
      };
      yield {
        ...locate(context, at, 'nomor'),
        args,
        basis: MACHINE_BASIS,
        severity: severityOfAbsence(text),
      };
    }
  },
});
