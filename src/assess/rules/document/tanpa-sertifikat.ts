import { defineRule, sentSlots } from '../rule.js';
import { idealDocument, slotRemedy, withDocuments } from './level-if-counted.js';

/** Without a certificate in the indicator no event counts at all. */
export const tanpaSertifikat = defineRule({
  code: 'bukti/tanpa-sertifikat',
  severity: 'galat',
  *find({ inventory, assessment }) {
    for (const { innovation, slot } of sentSlots(assessment)) {
      const { claim, documents, indicator } = slot;
      const asked = indicator.level.ukur.cara === 'kegiatan' ? indicator.level.ukur.sertifikat : undefined;
      if (asked === undefined || claim === undefined || slot.klaim === 0 || documents.length === 0) continue;
      // A certificate that is there and does not count has its own finding.
      const mayBeThere = documents.some(
        ({ evidence }) => evidence.jenis === undefined || asked.includes(evidence.jenis),
      );
      if (mayBeThere) continue;
      const certified = withDocuments(assessment, slot, [...documents, idealDocument({ jenis: asked[0] })]);
      yield {
        args: { kode: indicator.kode, nama: indicator.nama },
        place: inventory.places.of(claim, 'bukti'),
        basis: indicator.bukti,
        innovation,
        indicator: indicator.kunci,
        remedy: slotRemedy(innovation, slot, certified),
      };
    }
  },
});
