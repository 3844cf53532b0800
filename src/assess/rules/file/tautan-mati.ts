import type { LinkCheck } from '../../../evidence/schema/link-check.js';
import type { DeadLink } from '../../findings/file.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { defineRule, EXPERIENCE_BASIS } from '../rule.js';
import { triedLinks } from './tried-links.js';

/** A link behind which nothing answers. What may lie with the office's own network is only told. */
export const tautanMati = defineRule({
  code: 'bukti/tautan-mati',
  severity: 'peringatan',
  *find(context) {
    for (const { at, tautan, check } of triedLinks(context)) {
      const sebab = causeOf(check);
      if (sebab === undefined) continue;
      const severity = mayBeOurs(sebab) ? 'info' : 'peringatan';
      const args = { ...nameDocument(at, context), tautan, ...sebab };
      yield { ...locate(context, at, 'tautan'), args, basis: EXPERIENCE_BASIS, severity };
    }
  },
});

function causeOf(check: LinkCheck): DeadLink | undefined {
  switch (check.hasil) {
    case 'mati':
      return { sebab: 'mati', status: check.status };
    case 'tak_terjangkau':
      return { sebab: check.alasan };
    case 'lewat_waktu':
    case 'terlalu_banyak_pengalihan':
      return { sebab: check.hasil };
    case 'ditolak':
      // What is no address at all is said of the link's form.
      return check.alasan === 'bukan_alamat' ? undefined : { sebab: check.alasan };
    default:
      return undefined;
  }
}

function mayBeOurs({ sebab }: DeadLink): boolean {
  return (
    sebab === 'jaringan' || sebab === 'nama_tak_terjawab' || sebab === 'lewat_waktu' || sebab === 'sibuk'
  );
}
