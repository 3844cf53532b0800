import { defineRule, EXPERIENCE_BASIS, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument } from './document-finding.js';

const EXTERNAL_STUDY = 'laporan_penelitian';

/** A study signed inside the office is hardly the evaluation by an outsider that the level asks. */
export const monevInternal = defineRule({
  code: 'bukti/monev-internal',
  severity: 'peringatan',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      const { indicator, klaim } = inContext.slot;
      const measure = indicator.level.ukur;
      if (indicator.kunci !== 'monev' || measure.cara !== 'dokumen_terbaik') continue;
      const row = measure.tingkat.find(({ jenis }) => jenis.includes(EXTERNAL_STUDY));
      if (row === undefined || klaim < row.level) continue;
      const studies = countingDocuments(inContext).filter(
        ({ document }) => document.evidence.jenis === EXTERNAL_STUDY,
      );
      const mayBeExternal = studies.some(
        ({ document }) => (document.evidence.penandatangan ?? 'luar') === 'luar',
      );
      if (mayBeExternal) continue;
      for (const at of studies) {
        const penandatangan = at.document.evidence.penandatangan ?? '';
        yield {
          ...locate(context, at, 'penandatangan'),
          args: { ...nameDocument(at, context), penandatangan },
          basis: EXPERIENCE_BASIS,
        };
      }
    }
  },
});
