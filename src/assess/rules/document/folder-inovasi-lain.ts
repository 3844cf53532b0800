import { fileKey } from '../../documents/document-source.js';
import { defineRule, EXPERIENCE_BASIS, sentDocuments } from '../rule.js';
import { locate, nameDocument } from './document-finding.js';

/** The file lies in the folder named after another innovation. Papers that many share may lie anywhere. */
export const folderInovasiLain = defineRule({
  code: 'bukti/folder-inovasi-lain',
  severity: 'peringatan',
  *find(context) {
    const shared = context.edition.catalog.dokumen.milik_bersama.nilai;
    const idByFolder = new Map(context.inventory.inovasi.map(({ id }) => [fileKey(id), id]));
    for (const at of sentDocuments(context.assessment)) {
      const { berkas, jenis } = at.document.evidence;
      if (berkas === undefined || at.row !== undefined || (jenis !== undefined && shared.includes(jenis)))
        continue;
      const [folder = '', ...rest] = fileKey(berkas).split('/');
      const lain_id = rest.length === 0 ? undefined : idByFolder.get(folder);
      if (lain_id === undefined || folder === fileKey(at.innovation.innovation.id)) continue;
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas, lain_id },
        basis: EXPERIENCE_BASIS,
      };
    }
  },
});
