import type { Signatory } from '../../../base/vocabulary.js';
import type { FindingDraft } from '../../findings/finding.js';
import { defineRule, type RuleContext, sentSlots } from '../rule.js';
import { countingDocuments, locate, nameDocument, type SlotDocument } from './document-finding.js';
import { isNearer, slotRemedy, withEvidence } from './level-if-counted.js';

type Draft = FindingDraft<'bukti/penandatangan-kurang'>;

/** Who may sign, by what the kind of document is called; a record that says otherwise contradicts itself. */
const SIGNATORIES_OF_KIND: ReadonlyMap<string, readonly Signatory[]> = new Map([
  ['perda', ['kdh']],
  ['perkada', ['kdh']],
  ['sk_kdh', ['kdh', 'kpd_an_kdh']],
  ['sk_kpd_an_kdh', ['kpd_an_kdh', 'kdh']],
]);

/** A signatory below what the claimed level asks, or another one than the kind of document has. */
export const penandatanganKurang = defineRule({
  code: 'bukti/penandatangan-kurang',
  severity: 'galat',
  *find(context) {
    for (const inContext of sentSlots(context.assessment)) {
      for (const at of countingDocuments(inContext)) {
        yield* checkAgainstLevel(context, at);
        yield* checkAgainstKind(context, at);
      }
    }
  },
});

function* checkAgainstLevel(context: RuleContext, at: SlotDocument): Iterable<Draft> {
  const { document, slot, innovation } = at;
  const { jenis, penandatangan } = document.evidence;
  const measure = slot.indicator.level.ukur;
  if (jenis === undefined || penandatangan === undefined || measure.cara !== 'dokumen_terbaik') return;
  const rows = measure.tingkat.filter((row) => row.level <= slot.klaim && row.jenis.includes(jenis));
  const [best] = rows.sort((left, right) => right.level - left.level);
  const diminta = best?.penandatangan;
  if (diminta === undefined || diminta.includes(penandatangan)) return;
  const changed = withEvidence(context.assessment, slot, document, { penandatangan: diminta[0] });
  if (!isNearer(slot, changed)) return;
  yield {
    ...locate(context, at, 'penandatangan'),
    args: { ...nameDocument(at, context), penandatangan, diminta },
    basis: slot.indicator.level,
    remedy: slotRemedy(innovation, slot, changed),
  };
}

function* checkAgainstKind(context: RuleContext, at: SlotDocument): Iterable<Draft> {
  const { jenis, penandatangan } = at.document.evidence;
  const diminta = SIGNATORIES_OF_KIND.get(jenis ?? '');
  if (diminta === undefined || penandatangan === undefined || diminta.includes(penandatangan)) return;
  yield {
    ...locate(context, at, 'penandatangan'),
    args: { ...nameDocument(at, context), penandatangan, diminta },
    basis: at.slot.indicator.level,
    severity: 'peringatan',
  };
}
