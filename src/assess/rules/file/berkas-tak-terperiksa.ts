import { FILE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** The program gave up on a file. That says nothing against it, but somebody has to look. */
export const berkasTakTerperiksa = defineRule({
  code: 'bukti/berkas-tak-terperiksa',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const sebab = seen.keadaan;
      if (sebab !== 'terlalu_besar' && sebab !== 'lewat_waktu' && sebab !== 'lewat_memori') continue;
      const args = { ...nameDocument(at), berkas, sebab };
      yield { ...locate(context, at, 'berkas'), args, basis: FILE_BASIS };
    }
  },
});
