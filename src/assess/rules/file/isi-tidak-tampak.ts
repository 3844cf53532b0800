import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { expectedContents } from './asked-of-file.js';
import { readableText, seenDocuments, severityOfAbsence } from './seen-in-file.js';

/** Contents that words show when they are there. A signature by hand is a picture, and names have a finding of their own. */
const SHOWN_BY_WORDS = ['peran', 'durasi', 'rekap'];

/** The record says a document has them, or the edition asks for them, and its words do not show them. */
export const isiTidakTampak = defineRule({
  code: 'bukti/isi-tidak-tampak',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const text = readableText(seen);
      if (text === undefined) continue;
      const expected = expectedContents(context, at);
      const isi = SHOWN_BY_WORDS.filter((token) => expected.has(token) && !text.memuat.includes(token));
      if (isi.length === 0) continue;
      const args = { ...nameDocument(at, context), berkas, sumber: text.sumber, isi };
      yield {
        ...locate(context, at, 'memuat'),
        args,
        basis: MACHINE_BASIS,
        severity: severityOfAbsence(text),
      };
    }
  },
});
