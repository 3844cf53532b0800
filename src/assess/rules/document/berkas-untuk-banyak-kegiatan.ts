import { normalizeName } from '../../../inventory/normalize-name.js';
import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, type SlotInContext, sentSlots } from '../rule.js';
import { groupBy, sourceOf } from './document-files.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';

/** The same papers named for several events: each event needs its own. One certificate for all is enough. */
export const berkasUntukBanyakKegiatan = defineRule({
  code: 'bukti/berkas-untuk-banyak-kegiatan',
  severity: 'galat',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      const measure = inContext.slot.indicator.level.ukur;
      if (measure.cara === 'kegiatan')
        yield* checkFiles(context, inContext, [...measure.hadir, ...measure.dasar]);
    }
  },
});

function* checkFiles(
  context: RuleContext,
  inContext: SlotInContext,
  kinds: readonly string[],
): Iterable<FindingDraft<'bukti/berkas-untuk-banyak-kegiatan'>> {
  const papers = countingDocuments(inContext).filter(({ document: { evidence } }) => {
    return evidence.jenis !== undefined && kinds.includes(evidence.jenis) && evidence.kegiatan !== undefined;
  });
  for (const uses of groupBy(papers, ({ document }) => sourceOf(document.evidence, context)?.key).values()) {
    const events = eventsOf(uses);
    const second = [...events.values()][1];
    const source = second === undefined ? undefined : sourceOf(second.document.evidence, context);
    if (second === undefined || source === undefined) continue;
    const kegiatan = [...events.values()].map(({ document }) => document.evidence.kegiatan ?? '');
    yield {
      ...locate(context, second, 'kegiatan'),
      args: { ...nameDocument(second), berkas: source.text, kegiatan },
      basis: inContext.slot.indicator.bukti,
    };
  }
}

/** The first paper of every event. */
function eventsOf(uses: readonly SlotDocument[]): ReadonlyMap<string, SlotDocument> {
  const events = new Map<string, SlotDocument>();
  for (const use of uses) {
    const key = normalizeName(use.document.evidence.kegiatan ?? '');
    if (!events.has(key)) events.set(key, use);
  }
  return events;
}
