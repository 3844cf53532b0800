import { compare, rational } from '../../../base/rational.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument, writeNumber } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/**
 * The list of recipients states another total than its record. Only where it states just one: with several, each may be
 * the sum of a village or a month. Of a scan nothing is said, since OCR easily confuses figures.
 */
export const jumlahOrangTidakCocok = defineRule({
  code: 'bukti/jumlah-orang-tidak-cocok',
  severity: 'info',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { nilai, jenis, mesin } = at.document.evidence;
      if (nilai === undefined || jenis !== 'daftar_penerima' || mesin?.isian.includes('nilai') === true)
        continue;
      const [terbaca, ...others] = seen.teks?.sumber === 'lapisan_teks' ? (seen.teks.orang ?? []) : [];
      if (terbaca === undefined || others.length > 0 || compare(nilai, rational(terbaca)) === 0) continue;
      const args = { ...nameDocument(at, context), berkas, tertulis: writeNumber(nilai), terbaca };
      yield { ...locate(context, at, 'nilai'), args, basis: MACHINE_BASIS };
    }
  },
});
