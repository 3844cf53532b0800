import { sourceOf } from '../../documents/document-source.js';
import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, type SlotInContext, sentSlots } from '../rule.js';
import { groupBy } from './document-files.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { isNearer, slotRemedy, withDocuments } from './level-if-counted.js';

/** One picture for several methods counts for one of them only. */
export const kolase = defineRule({
  code: 'bukti/kolase',
  severity: 'galat',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      const measure = inContext.slot.indicator.level.ukur;
      if (measure.cara === 'pilihan_berbeda') yield* checkPictures(context, inContext, measure.pilihan);
    }
  },
});

function* checkPictures(
  context: RuleContext,
  inContext: SlotInContext,
  methods: readonly string[],
): Iterable<FindingDraft<'bukti/kolase'>> {
  const { slot, innovation } = inContext;
  for (const uses of groupBy(
    countingDocuments(inContext),
    ({ document }) => sourceOf(document.evidence)?.key,
  ).values()) {
    const pilihan = methods.filter((method) =>
      uses.some(({ document }) => document.evidence.pilihan === method),
    );
    const second = uses[1];
    const source = second === undefined ? undefined : sourceOf(second.document.evidence);
    if (pilihan.length < 2 || second === undefined || source === undefined) continue;
    const changed = withDocuments(context.assessment, slot, onOwnFiles(inContext, uses));
    if (!isNearer(slot, changed)) continue;
    yield {
      ...locate(context, second, second.document.evidence.berkas === undefined ? 'tautan' : 'berkas'),
      args: { ...nameDocument(second, context), berkas: source.text, pilihan },
      basis: slot.indicator.bukti,
      remedy: slotRemedy(innovation, slot, changed),
    };
  }
}

/** The documents of the slot, each of these uses of one picture on a file of its own. */
function onOwnFiles({ slot }: SlotInContext, uses: readonly SlotDocument[]) {
  return slot.documents.map((document) => {
    const use = uses.find((candidate) => candidate.document === document);
    if (use === undefined) return document;
    return { ...document, evidence: { ...document.evidence, berkas: `(${use.position})` } };
  });
}
