import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { idealDocument, isNearer, slotRemedy, withDocuments } from './level-if-counted.js';

/** A perda counts only beside the perkada or SK that lists the innovation. */
export const pendampingTidakAda = defineRule({
  code: 'bukti/pendamping-tidak-ada',
  severity: 'galat',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      for (const at of countingDocuments(inContext)) yield* checkCompanion(context, at);
    }
  },
});

function* checkCompanion(
  context: RuleContext,
  at: SlotDocument,
): Iterable<FindingDraft<'bukti/pendamping-tidak-ada'>> {
  const { slot, innovation } = at;
  const pendamping = companionsOf(at);
  if (pendamping === undefined) return;
  // A companion that is there and does not count has its own finding.
  const mayBeThere = slot.documents.some(
    ({ evidence }) => evidence.jenis === undefined || pendamping.includes(evidence.jenis),
  );
  if (mayBeThere) return;
  const companion = idealDocument({ jenis: pendamping[0] });
  const changed = withDocuments(context.assessment, slot, [...slot.documents, companion]);
  if (!isNearer(slot, changed)) return;
  yield {
    ...locate(context, at, 'jenis'),
    args: { ...nameDocument(at, context), pendamping },
    basis: slot.indicator.bukti,
    remedy: slotRemedy(innovation, slot, changed),
  };
}

/** The kinds of which one must stand beside a document of this kind. */
function companionsOf({ document, slot }: SlotDocument): readonly string[] | undefined {
  const { jenis } = document.evidence;
  const measure = slot.indicator.level.ukur;
  if (jenis === undefined || measure.cara !== 'dokumen_terbaik') return undefined;
  return measure.tingkat.find((row) => row.pendamping !== undefined && row.jenis.includes(jenis))?.pendamping;
}
