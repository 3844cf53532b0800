import { NAMED_FROM } from '../../../evidence/named-from.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { expectedContents } from './asked-of-file.js';
import { readableText, seenDocuments, severityOfAbsence } from './seen-in-file.js';

/** The name of the innovation is not among the words of a document that should carry it. */
export const namaTidakTampak = defineRule({
  code: 'bukti/nama-tidak-tampak',
  severity: 'peringatan',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const text = readableText(seen);
      const nama = at.innovation?.innovation.nama;
      const mention = text?.sebutan.find((candidate) => candidate.nama === nama);
      if (text === undefined || mention === undefined || mention.skor >= NAMED_FROM) continue;
      if (!expectedContents(context, at).has('nama_inovasi')) continue;
      const { skor, cuplikan } = mention;
      const read = { sumber: text.sumber, nama_inovasi: mention.nama, skor, cuplikan };
      const args = { ...nameDocument(at, context), berkas, ...read };
      yield {
        ...locate(context, at, 'berkas'),
        args,
        basis: MACHINE_BASIS,
        severity: severityOfAbsence(text),
      };
    }
  },
});
