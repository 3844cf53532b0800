import { groupBy } from '../../../base/group-by.js';
import { normalizeName } from '../../../inventory/normalize-name.js';
import type { JudgedDocument } from '../../assessment.js';
import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, type SlotInContext } from '../rule.js';
import { documentsOf, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { type Events, eventSlots, idealCertificates } from './event-slots.js';
import { idealDocument, isNearer, slotRemedy, withDocuments } from './level-if-counted.js';

type Missing = 'daftar_hadir' | 'dasar';

/** An event that lacks its attendance list or the paper that founds it does not count. */
export const kegiatanTidakLengkap = defineRule({
  code: 'bukti/kegiatan-tidak-lengkap',
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
): Iterable<FindingDraft<'bukti/kegiatan-tidak-lengkap'>> {
  const { slot, innovation } = inContext;
  const documents = documentsOf(inContext);
  const loose = documents.filter(({ document }) => document.evidence.kegiatan === undefined);
  for (const papers of groupBy(documents, eventKey).values()) {
    const [first] = papers;
    const kegiatan = first?.document.evidence.kegiatan;
    // A paper that names no event may still belong to this one; one that does not count has its own finding.
    const kurang = missingFrom([...papers, ...loose], measure);
    if (first === undefined || kegiatan === undefined || kurang.length === 0) continue;
    const added = idealPapers(papers, kegiatan, measure);
    const completed = withDocuments(context.assessment, slot, [...slot.documents, ...added]);
    const whole = [...slot.documents, ...added, ...idealCertificates(measure)];
    const certified = withDocuments(context.assessment, slot, whole);
    if (!isNearer(slot, certified)) continue;
    yield {
      ...locate(context, first, 'kegiatan'),
      args: { ...nameDocument(first, context), kegiatan, kurang, dasar: measure.dasar },
      basis: slot.indicator.bukti,
      remedy: slotRemedy(innovation, slot, completed),
    };
  }
}

/** The papers that would complete an event. */
function idealPapers(papers: readonly SlotDocument[], kegiatan: string, measure: Events): JudgedDocument[] {
  const kinds = papers.map(({ document }) => document.evidence.jenis);
  const wanted = [measure.hadir[0], measure.dasar[0]].filter((jenis) => !kinds.includes(jenis));
  return wanted.map((jenis) => idealDocument({ jenis, kegiatan }));
}

function missingFrom(papers: readonly SlotDocument[], measure: Events): Missing[] {
  const missing: Missing[] = [];
  if (!hasKind(papers, measure.hadir)) missing.push('daftar_hadir');
  if (!hasKind(papers, measure.dasar)) missing.push('dasar');
  return missing;
}

function hasKind(papers: readonly SlotDocument[], kinds: readonly string[]): boolean {
  return papers.some(
    ({ document: { evidence } }) => evidence.jenis === undefined || kinds.includes(evidence.jenis),
  );
}

function eventKey({ document }: SlotDocument): string | undefined {
  const { kegiatan } = document.evidence;
  return kegiatan === undefined ? undefined : normalizeName(kegiatan);
}
