import { groupBy } from '../../../base/group-by.js';
import { normalizeName } from '../../../inventory/normalize-name.js';
import type { AssessedSlot, JudgedDocument } from '../../assessment.js';
import { sourceOf } from '../../documents/document-source.js';
import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, type SlotInContext } from '../rule.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { type Events, eventSlots, idealCertificates } from './event-slots.js';
import { isNearer, slotRemedy, withDocuments } from './level-if-counted.js';

/**
 * The same paper named for several events, where the klaim would hold only if each had its own. One certificate for
 * all is enough.
 */
export const berkasUntukBanyakKegiatan = defineRule({
  code: 'bukti/berkas-untuk-banyak-kegiatan',
  severity: 'galat',
  *find(context) {
    for (const { inContext, measure } of eventSlots(context.assessment))
      yield* checkEvents(context, inContext, measure);
  },
});

function* checkEvents(
  context: RuleContext,
  inContext: SlotInContext,
  measure: Events,
): Iterable<FindingDraft<'bukti/berkas-untuk-banyak-kegiatan'>> {
  const { slot, innovation } = inContext;
  const shared = [measure.hadir, measure.dasar].flatMap((kinds) => sharedPapers(inContext, kinds));
  if (shared.length === 0) return;
  const borrowed = new Set(shared.flatMap(({ others }) => others.map(({ document }) => document)));
  const mended = withOwnPapers(context, slot, borrowed);
  const certificates = idealCertificates(measure);
  const certified = (some: AssessedSlot) =>
    withDocuments(context.assessment, some, [...some.documents, ...certificates]);
  if (!isNearer(certified(slot), certified(mended))) return;
  for (const { events, others } of shared) {
    const [second] = others;
    const source = second === undefined ? undefined : sourceOf(second.document.evidence);
    if (second === undefined || source === undefined) continue;
    yield {
      ...locate(context, second, 'kegiatan'),
      args: { ...nameDocument(second, context), berkas: source.text, kegiatan: events },
      basis: slot.indicator.bukti,
      remedy: slotRemedy(innovation, slot, mended),
    };
  }
}

interface SharedPaper {
  /** As the records write them. */
  readonly events: readonly string[];
  /** The uses for all events but the first. */
  readonly others: readonly SlotDocument[];
}

/** The papers of some kinds that stand under more than one event. */
function sharedPapers(inContext: SlotInContext, kinds: readonly string[]): SharedPaper[] {
  const papers = countingDocuments(inContext).filter(({ document: { evidence } }) => {
    return evidence.jenis !== undefined && kinds.includes(evidence.jenis) && evidence.kegiatan !== undefined;
  });
  const shared: SharedPaper[] = [];
  for (const uses of groupBy(papers, ({ document }) => sourceOf(document.evidence)?.key).values()) {
    const byEvent = [...groupBy(uses, eventKey).values()];
    if (byEvent.length < 2) continue;
    const events = byEvent.map(([first]) => first?.document.evidence.kegiatan ?? '');
    shared.push({ events, others: byEvent.slice(1).flat() });
  }
  return shared;
}

/** The slot as it would be if every event had papers of its own. */
function withOwnPapers(
  { assessment }: RuleContext,
  slot: AssessedSlot,
  borrowed: ReadonlySet<JudgedDocument>,
): AssessedSlot {
  const documents = slot.documents.map((document) => {
    const { jenis, kegiatan } = document.evidence;
    return borrowed.has(document) ? { ...document, evidence: { jenis, kegiatan } } : document;
  });
  return withDocuments(assessment, slot, documents);
}

function eventKey({ document }: SlotDocument): string {
  return normalizeName(document.evidence.kegiatan ?? '');
}
