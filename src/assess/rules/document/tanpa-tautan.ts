import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, sentSlots } from '../rule.js';
import {
  countingDocuments,
  locate,
  nameDocument,
  type SlotDocument,
  sentProblems,
} from './document-finding.js';
import { isNearer, remedyByCounting, slotRemedy, withEvidence } from './level-if-counted.js';

/** Stands for the link that is missing; where it leads does not matter to the measure. */
const ANY_LINK = 'https://';

/** "Online" without the link that would let anyone open it. */
export const tanpaTautan = defineRule({
  code: 'bukti/tanpa-tautan',
  severity: 'galat',
  *find(context) {
    for (const { at, problem } of sentProblems(context, 'tanpa_tautan')) {
      yield {
        ...locate(context, at),
        args: nameDocument(at, context),
        basis: problem.basis,
        remedy: remedyByCounting(context.assessment, at),
      };
    }
    for (const inContext of sentSlots(context.assessment)) {
      for (const at of countingDocuments(inContext)) if (isLinkAsked(at)) yield* reportIfNearer(context, at);
    }
  },
});

/** The level claimed asks a link of this kind of document. */
function isLinkAsked({ document, slot }: SlotDocument): boolean {
  const { jenis, tautan } = document.evidence;
  const measure = slot.indicator.level.ukur;
  if (tautan !== undefined || jenis === undefined || measure.cara !== 'dokumen_terbaik') return false;
  return measure.tingkat.some(
    (row) => row.tautan === true && row.level <= slot.klaim && row.jenis.includes(jenis),
  );
}

function* reportIfNearer(
  context: RuleContext,
  at: SlotDocument,
): Iterable<FindingDraft<'bukti/tanpa-tautan'>> {
  const { document, slot, innovation } = at;
  const changed = withEvidence(context.assessment, slot, document, { tautan: ANY_LINK });
  if (!isNearer(slot, changed)) return;
  yield {
    ...locate(context, at),
    args: nameDocument(at, context),
    basis: slot.indicator.bukti,
    remedy: slotRemedy(innovation, slot, changed),
  };
}
