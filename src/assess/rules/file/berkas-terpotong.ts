import { FILE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** Perhaps copied or downloaded in part: some readers still show it, others refuse. */
export const berkasTerpotong = defineRule({
  code: 'bukti/berkas-terpotong',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      if (seen.keadaan !== 'terpotong') continue;
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas },
        basis: FILE_BASIS,
      };
    }
  },
});
