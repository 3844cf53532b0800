import type { Companion } from '../../../edition/model.js';
import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, type SlotInContext, sentSlots } from '../rule.js';
import { documentsOf, locate, nameDocument, type SlotDocument } from './document-finding.js';

/** The video has no cover picture beside it, or the cover does not show the logo. Neither takes a level away. */
export const sampulKurang = defineRule({
  code: 'bukti/sampul-kurang',
  severity: 'peringatan',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      if (inContext.slot.klaim === 0) continue;
      for (const companion of inContext.slot.indicator.bukti.disarankan ?? []) {
        yield* checkCover(context, inContext, companion);
      }
    }
  },
});

function* checkCover(
  context: RuleContext,
  inContext: SlotInContext,
  { jenis, memuat = [] }: Companion,
): Iterable<FindingDraft<'bukti/sampul-kurang'>> {
  const documents = documentsOf(inContext);
  if (documents.some(({ document }) => document.evidence.jenis === undefined)) return;
  const covers = documents.filter((at) => isOneOf(at, jenis));
  const [video] = documents.filter((at) => !isOneOf(at, jenis));
  const [cover] = covers;
  const basis = inContext.slot.indicator.bukti;
  if (cover === undefined) {
    if (video === undefined) return;
    yield { ...locate(context, video), args: { ...nameDocument(video, context), sebab: 'tidak_ada' }, basis };
    return;
  }
  if (covers.some((at) => mayContain(at, memuat))) return;
  yield {
    ...locate(context, cover, 'memuat'),
    args: { ...nameDocument(cover, context), sebab: 'tanpa_logo' },
    basis,
  };
}

function isOneOf({ document }: SlotDocument, kinds: readonly string[]): boolean {
  return document.evidence.jenis !== undefined && kinds.includes(document.evidence.jenis);
}

function mayContain({ document }: SlotDocument, asked: readonly string[]): boolean {
  const listed = document.evidence.memuat;
  return listed === undefined || asked.every((token) => listed.includes(token));
}
