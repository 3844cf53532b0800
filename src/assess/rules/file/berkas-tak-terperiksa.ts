import type { FileCondition } from '../../../evidence/schema/inspection.js';
import { FILE_BASIS } from '../../documents/file-basis.js';
import type { UnexaminedReason } from '../../findings/file.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** The program gave up on a file, or the drive on it. That says nothing against it, but somebody has to look. */
export const berkasTakTerperiksa = defineRule({
  code: 'bukti/berkas-tak-terperiksa',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      if (!isUnexamined(seen.keadaan)) continue;
      const args = { ...nameDocument(at, context), berkas, sebab: seen.keadaan };
      yield { ...locate(context, at, 'berkas'), args, basis: FILE_BASIS };
    }
  },
});

/** True where nothing is known of a file's contents. */
export function isUnexamined(keadaan: FileCondition): keadaan is UnexaminedReason {
  return (
    keadaan === 'terlalu_besar' ||
    keadaan === 'lewat_waktu' ||
    keadaan === 'lewat_memori' ||
    keadaan === 'tak_terbaca'
  );
}
