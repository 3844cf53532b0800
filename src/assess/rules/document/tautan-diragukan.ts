import { defineRule, EXPERIENCE_BASIS, sentDocuments } from '../rule.js';
import { locate, nameDocument } from './document-finding.js';
import { doubtLink } from './link-form.js';

/** A link that by its form alone may not open for the assessor, or may show something else. */
export const tautanDiragukan = defineRule({
  code: 'bukti/tautan-diragukan',
  severity: 'peringatan',
  *find(context) {
    for (const at of sentDocuments(context.assessment)) {
      const { tautan } = at.document.evidence;
      const sebab = tautan === undefined ? undefined : doubtLink(tautan);
      if (tautan === undefined || sebab === undefined) continue;
      yield {
        ...locate(context, at, 'tautan'),
        args: { ...nameDocument(at, context), tautan, sebab },
        basis: EXPERIENCE_BASIS,
      };
    }
  },
});
