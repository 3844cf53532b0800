import { fileEnding } from '../../documents/check-file.js';
import { takesKind } from '../../documents/check-kind.js';
import { defineRule, sentDocuments } from '../rule.js';
import { acceptancesOf, askedBy, locate, nameDocument } from './document-finding.js';

/** A PDF where the guide says image: taken so far, but not what is asked. */
export const formatTidakDianjurkan = defineRule({
  code: 'bukti/format-tidak-dianjurkan',
  severity: 'peringatan',
  *find(context) {
    for (const at of sentDocuments(context.assessment)) {
      const { evidence } = at.document;
      if (evidence.berkas === undefined) continue;
      const ending = fileEnding(evidence.berkas);
      const acceptances = acceptancesOf(context, at).filter((acceptance) => takesKind(acceptance, evidence));
      const isAsked = acceptances.some(({ format }) => format.includes(ending));
      const isTolerated = acceptances.some(({ format_ditoleransi }) => format_ditoleransi?.includes(ending));
      if (isAsked || !isTolerated) continue;
      const diterima = [...new Set(acceptances.flatMap(({ format }) => format))];
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas: evidence.berkas, diterima },
        basis: askedBy(context, at),
      };
    }
  },
});
