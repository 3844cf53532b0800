import { fileEnding } from '../../documents/check-file.js';
import { FILE_BASIS } from '../../documents/file-basis.js';
import { kindOfEnding, showsItsKind } from '../../documents/kind-of-ending.js';
import { hasProblem, locate, nameDocument, sentProblems } from '../document/document-finding.js';
import { remedyByCounting } from '../document/level-if-counted.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/** A file that is not what the ending of its name says: a PDF called .jpg, a web page saved as .pdf. */
export const isiBukanFormat = defineRule({
  code: 'bukti/isi-bukan-format',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'isi_bukan_format')) {
      yield {
        ...locate(context, at, 'berkas'),
        args: {
          ...nameDocument(at, context),
          berkas: problem.berkas,
          isi: problem.isi,
          diterima: problem.accepted,
        },
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const promised = kindOfEnding(fileEnding(berkas));
      const isAsNamed = promised === undefined || promised === seen.jenis || !showsItsKind(seen);
      if (isAsNamed || hasProblem(at, 'isi_bukan_format')) continue;
      const args = { ...nameDocument(at, context), berkas, isi: seen.jenis, diterima: [] };
      yield { ...locate(context, at, 'berkas'), args, basis: FILE_BASIS, severity: 'peringatan' };
    }
  },
});
