import { defineRule, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { isGovernmentSite } from './link-form.js';

const INDEPENDENT_MEDIUM = 'media_luar';

/** News on a site of the government claimed as news in a medium that the pemda does not own. */
export const mediaMilikPemda = defineRule({
  code: 'bukti/media-milik-pemda',
  severity: 'peringatan',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      const { indicator, klaim } = inContext.slot;
      const measure = indicator.level.ukur;
      const level = measure.cara === 'pilihan_terbaik' ? measure.pilihan[INDEPENDENT_MEDIUM] : undefined;
      if (level === undefined || klaim < level) continue;
      const claimed = countingDocuments(inContext).filter(
        ({ document }) => document.evidence.pilihan === INDEPENDENT_MEDIUM,
      );
      // Another article, or one kept as a file alone, may bear the claim.
      if (claimed.some((at) => !isOnGovernmentSite(at))) continue;
      for (const at of claimed) {
        const tautan = at.document.evidence.tautan ?? '';
        yield {
          ...locate(context, at, 'tautan'),
          args: { ...nameDocument(at, context), tautan },
          basis: indicator.level,
        };
      }
    }
  },
});

function isOnGovernmentSite({ document }: SlotDocument): boolean {
  return document.evidence.tautan !== undefined && isGovernmentSite(document.evidence.tautan);
}
