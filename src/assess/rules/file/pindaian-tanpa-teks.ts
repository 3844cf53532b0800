import { FILE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** A scan: nothing in it was read, so nothing in it was checked. */
export const pindaianTanpaTeks = defineRule({
  code: 'bukti/pindaian-tanpa-teks',
  severity: 'info',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const { pdf, teks, ocr } = seen;
      if (pdf === undefined || pdf.kosong === true || pdf.halaman_berteks > 0 || teks !== undefined) continue;
      const failure = ocr === 'terbaca' ? undefined : ocr;
      const args = { ...nameDocument(at, context), berkas, halaman: pdf.halaman, ocr: failure };
      yield { ...locate(context, at, 'berkas'), args, basis: FILE_BASIS };
    }
  },
});
