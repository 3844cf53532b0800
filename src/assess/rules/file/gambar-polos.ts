import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** A picture of one colour: it shows nothing. */
export const gambarPolos = defineRule({
  code: 'bukti/gambar-polos',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      if (seen.gambar?.polos !== true) continue;
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas },
        basis: MACHINE_BASIS,
      };
    }
  },
});
