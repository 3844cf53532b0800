import { isLess, parseDecimal, type Rational, rational, subtract } from '../../../base/rational.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument, writeNumber } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { allWords, firstReading, seenDocuments, severityOfAbsence } from './seen-in-file.js';

/** Half a percent: a recap rounds to whole ones. */
const TOLERANCE = rational(1, 2);

/** The recap of complaints bears another percentage than its record says. */
export const persentaseTidakCocok = defineRule({
  code: 'bukti/persentase-tidak-cocok',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { nilai, jenis } = at.document.evidence;
      const text = firstReading(seen, 'persen');
      if (nilai === undefined || jenis !== 'rekap_pengaduan' || text?.persen === undefined) continue;
      const terbaca = text.persen;
      if (allWords(seen)?.persen?.some((percent) => isNear(nilai, percent)) === true) continue;
      const args = {
        ...nameDocument(at, context),
        berkas,
        sumber: text.sumber,
        tertulis: writeNumber(nilai),
        terbaca,
      };
      yield {
        ...locate(context, at, 'nilai'),
        args,
        basis: MACHINE_BASIS,
        severity: severityOfAbsence(text),
      };
    }
  },
});

function isNear(stated: Rational, percent: string): boolean {
  const read = parseDecimal(percent);
  if (read === undefined) return false;
  const [small, large] = isLess(stated, read) ? [stated, read] : [read, stated];
  return !isLess(TOLERANCE, subtract(large, small));
}
