import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** Pixels on the longer side; below it the words of a banner or a screen can hardly be read. */
const LEAST_LONGER_SIDE = 480;

/** A thumbnail, or a picture shrunk by a messenger. */
export const gambarKecil = defineRule({
  code: 'bukti/gambar-kecil',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      if (seen.gambar === undefined) continue;
      const { lebar, tinggi } = seen.gambar;
      if (Math.max(lebar, tinggi) >= LEAST_LONGER_SIDE) continue;
      const args = { ...nameDocument(at, context), berkas, lebar, tinggi };
      yield { ...locate(context, at, 'berkas'), args, basis: MACHINE_BASIS };
    }
  },
});
