import type { AssessedSlot } from '../../assessment.js';
import { defineRule, sentInnovations } from '../rule.js';
import { ASSIGNMENTS } from './assignments.js';
import { groupBy, sameFileKey } from './document-files.js';
import { documentsOf, locate, nameDocument, type SlotDocument } from './document-finding.js';

/** One file for several indicators of an innovation that ask for different contents. */
export const berkasRangkap = defineRule({
  code: 'bukti/berkas-rangkap',
  severity: 'peringatan',
  *find(context) {
    const basis = context.edition.catalog.dokumen.milik_bersama;
    const manyFold = [...basis.nilai, ...ASSIGNMENTS];
    for (const innovation of sentInnovations(context.assessment)) {
      const documents = innovation.slots.flatMap((slot) => documentsOf({ innovation, slot }));
      const single = documents.filter(({ document: { evidence } }) => {
        return evidence.jenis !== undefined && !manyFold.includes(evidence.jenis);
      });
      for (const uses of groupBy(single, ({ document }) =>
        sameFileKey(document.evidence, context),
      ).values()) {
        if (uses.length < 2) continue;
        const firstUses = firstPerSlot(uses);
        const second = [...firstUses.values()][1];
        if (second === undefined) continue;
        const indikator = [...firstUses.keys()].map(
          (slot) => `${slot.indicator.kode} ${slot.indicator.nama}`,
        );
        yield {
          ...locate(context, second, 'berkas'),
          args: {
            ...nameDocument(second, context),
            berkas: second.document.evidence.berkas ?? '',
            indikator,
          },
          basis,
        };
      }
    }
  },
});

function firstPerSlot(uses: readonly SlotDocument[]): ReadonlyMap<AssessedSlot, SlotDocument> {
  const first = new Map<AssessedSlot, SlotDocument>();
  for (const use of uses) if (!first.has(use.slot)) first.set(use.slot, use);
  return first;
}
