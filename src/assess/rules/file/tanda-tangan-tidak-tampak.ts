import type { Inspection } from '../../../evidence/schema/inspection.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { expectedContents } from './asked-of-file.js';
import { readableText, seenDocuments } from './seen-in-file.js';

/** A paper that should be signed seems to come straight from the word processor. */
export const tandaTanganTidakTampak = defineRule({
  code: 'bukti/tanda-tangan-tidak-tampak',
  severity: 'info',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      if (!looksUnsigned(seen) || !expectedContents(context, at).has('tanda_tangan')) continue;
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas },
        basis: MACHINE_BASIS,
      };
    }
  },
});

/**
 * A signature by hand is a picture, and an electronic one stands in the file. Where every page is text, there is no picture
 * at all and no electronic signature, there is hardly one; it may still be drawn in strokes. A letterhead with a logo is a picture too, so of it nothing is said.
 */
function looksUnsigned(seen: Inspection): boolean {
  const { pdf } = seen;
  if (pdf === undefined || readableText(seen)?.sumber !== 'lapisan_teks') return false;
  const isAllText = pdf.halaman_berteks === pdf.halaman && pdf.halaman_dibaca === pdf.halaman;
  return seen.keadaan === 'terbaca' && isAllText && pdf.gambar === 0 && !pdf.tanda_tangan_elektronik;
}
