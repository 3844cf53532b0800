import { earliestDay, latestDay } from '../../../base/partial-date.js';
import type { Inspection, TextFacts } from '../../../evidence/schema/inspection.js';
import type { Evidence } from '../../../inventory/model.js';
import { MACHINE_BASIS } from '../../documents/file-basis.js';
import { locate, nameDocument } from '../document/document-finding.js';
import { isSameNumber } from '../document/document-number.js';
import { defineRule } from '../rule.js';
import { seenDocuments } from './seen-in-file.js';

/**
 * What OCR read in scanned pages and the inventory does not contradict: a hint for whoever fills it in. What it contradicts
 * has findings of its own.
 */
export const terbacaPindaian = defineRule({
  code: 'bukti/terbaca-pindaian',
  severity: 'info',
  *find(context) {
    for (const { at, berkas, seen } of seenDocuments(context)) {
      const text = readByOcr(seen);
      if (text === undefined) continue;
      const read = agreeing(text, at.document.evidence);
      if (read.nomor === undefined && read.tanggal === undefined && read.memuat.length === 0) continue;
      yield {
        ...locate(context, at, 'berkas'),
        args: { ...nameDocument(at, context), berkas, ...read },
        basis: MACHINE_BASIS,
      };
    }
  },
});

function readByOcr({ teks, teks_pindaian: scanned }: Inspection): TextFacts | undefined {
  return teks?.sumber === 'ocr' ? teks : scanned;
}

/** The number and day that the inventory states where they were read, or else the likeliest where it states none. */
function agreeing({ nomor, tanggal, memuat }: TextFacts, stated: Evidence) {
  const { nomor: number, tanggal: day } = stated;
  return {
    nomor: number === undefined ? nomor[0] : nomor.find((read) => isSameNumber(number, read)),
    tanggal:
      day === undefined
        ? tanggal[0]
        : tanggal.find((read) => read >= earliestDay(day) && read <= latestDay(day)),
    memuat,
  };
}
