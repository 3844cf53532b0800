import { rational, toFixed } from '../../../base/rational.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

const BYTES_PER_MEGABYTE = 1_000_000;

/** Larger than an upload usually takes. The limit is an assumption of the catalog; videos are large by nature. */
export const berkasBesar = defineRule({
  code: 'bukti/berkas-besar',
  severity: 'peringatan',
  *find(context) {
    const basis = context.edition.catalog.dokumen.megabita;
    for (const { at, berkas, seen } of seenDocuments(context)) {
      if (seen.video !== undefined || seen.bita <= basis.nilai * BYTES_PER_MEGABYTE) continue;
      const megabita = toFixed(rational(seen.bita, BYTES_PER_MEGABYTE), 1);
      const args = { ...nameDocument(at, context), berkas, megabita, batas: basis.nilai };
      yield { ...locate(context, at, 'berkas'), args, basis };
    }
  },
});
