import { findNearest } from '../../../base/nearest.js';
import type { MeasureOf } from '../../../edition/model.js';
import { normalizeName } from '../../../inventory/normalize-name.js';
import type { FindingDraft } from '../../findings/finding.js';
import { elementKey, elementsOf } from '../../measures/distinct-elements.js';
import { defineRule, type RuleContext, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { slotRemedy, withEvidence } from './level-if-counted.js';

/** An element that is not in the edition's list, such as a kind of actor it does not name, does not count. */
export const unsurTakDikenal = defineRule({
  code: 'bukti/unsur-tak-dikenal',
  severity: 'peringatan',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      const measure = inContext.slot.indicator.level.ukur;
      if (measure.cara !== 'unsur_berbeda' || measure.sebagai !== 'daftar') continue;
      for (const at of countingDocuments(inContext)) {
        const { jenis } = at.document.evidence;
        if (measure.dari_jenis !== undefined && jenis !== undefined && !measure.dari_jenis.includes(jenis))
          continue;
        for (const element of elementsOf(measure, at.document.evidence))
          yield* checkElement(context, at, element, measure);
      }
    }
  },
});

function* checkElement(
  context: RuleContext,
  at: SlotDocument,
  element: string,
  measure: MeasureOf<'unsur_berbeda'>,
): Iterable<FindingDraft<'bukti/unsur-tak-dikenal'>> {
  const { assessment } = context;
  if (elementKey(measure, element, assessment.measureSetting) !== undefined) return;
  const { document, slot, innovation } = at;
  const daftar = measure.daftar ?? [];
  const saran = suggest(element, measure, daftar);
  const mended = elementsOf(measure, document.evidence).map((other) =>
    other === element ? (saran ?? element) : other,
  );
  yield {
    ...locate(context, at, 'unsur'),
    args: { ...nameDocument(at, context), unsur: element, daftar, saran },
    basis: slot.indicator.level,
    remedy: slotRemedy(innovation, slot, withEvidence(assessment, slot, document, { unsur: mended })),
  };
}

function suggest(
  element: string,
  measure: MeasureOf<'unsur_berbeda'>,
  daftar: readonly string[],
): string | undefined {
  const synonyms = measure.sinonim ?? {};
  const code = normalizeName(element).replaceAll(' ', '_');
  const nearest = findNearest(code, [...daftar, ...Object.keys(synonyms)]);
  return nearest === undefined ? undefined : (synonyms[nearest] ?? nearest);
}
