import { formatIso } from '../../../base/partial-date.js';
import { roundHalfUp } from '../../../base/rational.js';
import type { Evidence, MachineField } from '../../../inventory/model.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument, writeNumber } from '../document/document-finding.js';
import { defineRule, sentDocuments } from '../rule.js';
import { askedOf } from './asked-of-file.js';
import { openedFile } from './seen-in-file.js';

/**
 * Facts that the inventory leaves open and a machine read in the file: they count, and a person should confirm them. Only
 * those that the edition asks for: an invitation that happens to name the innovation is no news.
 */
export const terbacaMesin = defineRule({
  code: 'bukti/terbaca-mesin',
  severity: 'info',
  *find(context) {
    for (const at of sentDocuments(context.assessment)) {
      const { evidence } = at.document;
      if (evidence.mesin === undefined) continue;
      const asked = askedOf(context, at);
      const memuat = evidence.mesin.memuat.filter((token) => asked.has(token));
      const isian = evidence.mesin.isian
        .filter((field) => asked.has(field))
        .map((field) => ({ isian: field, nilai: write(field, evidence) }));
      if (isian.length === 0 && memuat.length === 0) continue;
      const args = { ...nameDocument(at, context), berkas: openedFile(at, context), isian, memuat };
      yield { ...locate(context, at, 'berkas'), args, basis: MACHINE_BASIS };
    }
  },
});

function write(field: MachineField, { nomor, tanggal, nilai }: Evidence): string {
  if (field === 'nomor') return nomor ?? '';
  if (field === 'tanggal') return tanggal === undefined ? '' : formatIso(tanggal);
  return nilai === undefined ? '' : writeNumber(roundHalfUp(nilai, 2));
}
