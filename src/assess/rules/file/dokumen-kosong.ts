import { FILE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** A PDF whose pages show nothing at all: printing gone wrong, or a sheet that nobody filled in. */
export const dokumenKosong = defineRule({
  code: 'bukti/dokumen-kosong',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      if (seen.pdf?.kosong !== true) continue;
      const args = { ...nameDocument(at, context), berkas, halaman: seen.pdf.halaman };
      yield { ...locate(context, at, 'berkas'), args, basis: FILE_BASIS };
    }
  },
});
