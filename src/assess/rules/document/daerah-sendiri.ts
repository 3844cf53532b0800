import type { MeasureOf } from '../../../edition/model.js';
import type { FindingDraft } from '../../findings/finding.js';
import { elementsOf } from '../../measures/distinct-elements.js';
import { defineRule, type RuleContext, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { isNearer, slotRemedy, withEvidence } from './level-if-counted.js';

/** Stands for the other region that would have to be there. */
const ANOTHER_REGION = 'Kabupaten Lain';

/** A replication inside the own region is none. Beside enough other regions its mention does no harm. */
export const daerahSendiri = defineRule({
  code: 'bukti/daerah-sendiri',
  severity: 'galat',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      const measure = inContext.slot.indicator.level.ukur;
      if (measure.cara !== 'unsur_berbeda' || measure.sebagai !== 'daerah_lain') continue;
      for (const at of countingDocuments(inContext)) yield* checkRegions(context, at, measure);
    }
  },
});

function* checkRegions(
  context: RuleContext,
  at: SlotDocument,
  measure: MeasureOf<'unsur_berbeda'>,
): Iterable<FindingDraft<'bukti/daerah-sendiri'>> {
  const { assessment } = context;
  const { document, slot, innovation } = at;
  const unsur = elementsOf(measure, document.evidence);
  const daerah = unsur.find((text) => assessment.measureSetting.otherRegionKey(text) === undefined);
  if (daerah === undefined) return;
  const others = unsur.map((text) => (text === daerah ? ANOTHER_REGION : text));
  const changed = withEvidence(assessment, slot, document, { unsur: others });
  if (!isNearer(slot, changed)) return;
  yield {
    ...locate(context, at, 'unsur'),
    args: { ...nameDocument(at, context), daerah },
    basis: slot.indicator.level,
    remedy: slotRemedy(innovation, slot, changed),
  };
}
