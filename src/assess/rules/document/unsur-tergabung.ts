import type { MeasureOf } from '../../../edition/model.js';
import type { FindingDraft } from '../../findings/finding.js';
import { mayBeSeveral, splitElement } from '../../measures/split-element.js';
import { defineRule, EXPERIENCE_BASIS, type RuleContext, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { isNearer, withEvidence } from './level-if-counted.js';

/** Stand for the second element that an entry may name. */
const ANOTHER = { daerah_lain: 'Kabupaten Lain', perangkat_daerah: 'Dinas Lain', daftar: '' } as const;

/** One entry that may name several regions or offices and counts as one, where the klaim would need more. */
export const unsurTergabung = defineRule({
  code: 'bukti/unsur-tergabung',
  severity: 'peringatan',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      const measure = inContext.slot.indicator.level.ukur;
      if (measure.cara !== 'unsur_berbeda') continue;
      for (const at of countingDocuments(inContext)) yield* checkEntries(context, at, measure);
    }
  },
});

function* checkEntries(
  context: RuleContext,
  at: SlotDocument,
  measure: MeasureOf<'unsur_berbeda'>,
): Iterable<FindingDraft<'bukti/unsur-tergabung'>> {
  const unsur = at.document.evidence.unsur ?? [];
  for (const entry of unsur.flatMap((text) => splitElement(measure, text))) {
    if (!mayBeSeveral(measure, entry)) continue;
    const more = withEvidence(context.assessment, at.slot, at.document, {
      unsur: [...unsur, ANOTHER[measure.sebagai]],
    });
    if (!isNearer(at.slot, more)) return;
    yield {
      ...locate(context, at, 'unsur'),
      args: { ...nameDocument(at, context), unsur: entry, sebagai: measure.sebagai },
      basis: EXPERIENCE_BASIS,
    };
  }
}
