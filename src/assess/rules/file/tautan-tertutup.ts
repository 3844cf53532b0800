import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule, EXPERIENCE_BASIS } from '../rule.js';
import { triedLinks } from './tried-links.js';

/** A page that asks strangers to sign in or to ask for leave: the assessor is a stranger. */
export const tautanTertutup = defineRule({
  code: 'bukti/tautan-tertutup',
  severity: 'peringatan',
  *find(context) {
    for (const { at, tautan, check } of triedLinks(context)) {
      if (check.hasil !== 'tertutup') continue;
      const args = { ...nameDocument(at, context), tautan, sebab: check.alasan };
      yield { ...locate(context, at, 'tautan'), args, basis: EXPERIENCE_BASIS };
    }
  },
});
