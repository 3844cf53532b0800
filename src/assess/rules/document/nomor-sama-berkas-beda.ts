import { formatIso } from '../../../base/partial-date.js';
import { type DocumentInContext, defineRule, EXPERIENCE_BASIS, sentDocuments } from '../rule.js';
import { fileName, groupBy, MOST_LISTED } from './document-files.js';
import { locate, nameDocument } from './document-finding.js';
import { numberKey } from './document-number.js';

/**
 * One paper (kind, number, date) under several file names, so that nobody can tell which scan is the right one.
 * Copies of the same name in the folders of several innovations are how offices keep a paper they share.
 */
export const nomorSamaBerkasBeda = defineRule({
  code: 'bukti/nomor-sama-berkas-beda',
  severity: 'peringatan',
  *find(context) {
    for (const uses of groupBy(sentDocuments(context.assessment), identityKey).values()) {
      const byName = groupBy(uses, ({ document }) => fileName(document.evidence.berkas ?? ''));
      const second = [...byName.values()][1]?.[0];
      const { nomor, tanggal } = second?.document.evidence ?? {};
      if (second === undefined || nomor === undefined || tanggal === undefined) continue;
      const files = [...byName.values()].map(([first]) => first?.document.evidence.berkas ?? '');
      const args = {
        ...nameDocument(second, context),
        nomor,
        tanggal: formatIso(tanggal),
        berkas: files.slice(0, MOST_LISTED),
        jumlah: files.length,
      };
      yield { ...locate(context, second, 'berkas'), args, basis: EXPERIENCE_BASIS };
    }
  },
});

/** Undefined for a record that has no file or does not say all three. */
function identityKey({ document: { evidence } }: DocumentInContext): string | undefined {
  const { berkas, jenis, nomor, tanggal } = evidence;
  if (berkas === undefined || jenis === undefined || nomor === undefined || tanggal === undefined)
    return undefined;
  const number = numberKey(nomor);
  return number === '' ? undefined : [jenis, number, formatIso(tanggal)].join('|');
}
