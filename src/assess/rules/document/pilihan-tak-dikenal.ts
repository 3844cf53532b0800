import type { Measure } from '../../../edition/model.js';
import { defineRule, sentSlots } from '../rule.js';
import { suggestCode } from '../suggest-code.js';
import { countingDocuments, locate, nameDocument } from './document-finding.js';
import { slotRemedy, withEvidence } from './level-if-counted.js';

/** A `pilihan` that the edition does not list for the indicator gives no level. */
export const pilihanTakDikenal = defineRule({
  code: 'bukti/pilihan-tak-dikenal',
  severity: 'peringatan',
  *find(context) {
    const { assessment } = context;
    for (const inContext of sentSlots(assessment)) {
      const { slot, innovation } = inContext;
      const daftar = choicesOf(slot.indicator.level.ukur);
      if (daftar === undefined) continue;
      for (const at of countingDocuments(inContext)) {
        const { pilihan } = at.document.evidence;
        if (pilihan === undefined || daftar.includes(pilihan)) continue;
        const saran = suggestCode(pilihan, daftar);
        const mended = withEvidence(assessment, slot, at.document, { pilihan: saran ?? pilihan });
        yield {
          ...locate(context, at, 'pilihan'),
          args: {
            ...nameDocument(at, context),
            ditemukan: context.inventory.places.typed(at.document.evidence, 'pilihan') ?? pilihan,
            daftar,
            saran,
          },
          basis: slot.indicator.level,
          remedy: slotRemedy(innovation, slot, mended),
        };
      }
    }
  },
});

function choicesOf(measure: Measure): readonly string[] | undefined {
  if (measure.cara === 'pilihan_terbaik') return Object.keys(measure.pilihan);
  return measure.cara === 'pilihan_berbeda' ? measure.pilihan : undefined;
}
