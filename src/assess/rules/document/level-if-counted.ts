import type { Level } from '../../../base/vocabulary.js';
import type { Evidence } from '../../../inventory/model.js';
import { measureSlot } from '../../assess-slot.js';
import type {
  AssessedInnovation,
  AssessedSlot,
  AssessedSpdRow,
  Assessment,
  JudgedDocument,
} from '../../assessment.js';
import type { Remedy } from '../../findings/finding.js';
import type { DocumentInContext } from '../rule.js';

/** What mending a document would give if it then counted fully; none where the proven level stays as it is. */
export function remedyByCounting(assessment: Assessment, at: DocumentInContext): Remedy {
  if (at.row !== undefined) return spdRemedy(at.row);
  const { document, slot, innovation } = at;
  const counted = idealDocument(document.evidence);
  return slotRemedy(innovation, slot, withDocument(assessment, slot, document, counted));
}

/** The slot as it would be if one of its documents were another one. */
export function withDocument(
  assessment: Assessment,
  slot: AssessedSlot,
  document: JudgedDocument,
  replacement: JudgedDocument,
): AssessedSlot {
  return withDocuments(
    assessment,
    slot,
    slot.documents.map((other) => (other === document ? replacement : other)),
  );
}

/** The same for a record that is filled in differently; whether it counts stays as it was. */
export function withEvidence(
  assessment: Assessment,
  slot: AssessedSlot,
  document: JudgedDocument,
  change: Partial<Evidence>,
): AssessedSlot {
  return withDocument(assessment, slot, document, {
    ...document,
    evidence: { ...document.evidence, ...change },
  });
}

/** The slot as it would be with these documents. */
export function withDocuments(
  assessment: Assessment,
  slot: AssessedSlot,
  documents: readonly JudgedDocument[],
): AssessedSlot {
  return measureSlot(slot.indicator, slot.claim, documents, assessment.measureSetting);
}

/** A document that is as it should be. */
export function idealDocument(evidence: Evidence): JudgedDocument {
  return { evidence, counts: 'ya', problems: [] };
}

/** True when the change brings the slot nearer to its klaim, surely or only possibly. */
export function isNearer(slot: AssessedSlot, changed: AssessedSlot): boolean {
  return (
    reached(slot, changed.pasti) > reached(slot, slot.pasti) ||
    reached(slot, changed.mungkin) > reached(slot, slot.mungkin)
  );
}

/** The gain of a change in the proven reading, limited to the klaim: no finding promises more than is claimed. */
export function slotRemedy(
  innovation: AssessedInnovation,
  slot: AssessedSlot,
  changed: AssessedSlot,
): Remedy {
  const level = reached(slot, changed.pasti);
  return level > reached(slot, slot.pasti)
    ? { kind: 'slot', innovation, slot, level }
    : { kind: 'tidak_ada' };
}

/** One good document proves an SPD row as far as its figures go. */
function spdRemedy(row: AssessedSpdRow): Remedy {
  const level = reached(row, row.derived ?? 0);
  return level > reached(row, row.pasti) ? { kind: 'spd', row, level } : { kind: 'tidak_ada' };
}

function reached({ klaim }: AssessedSlot | AssessedSpdRow, level: Level): Level {
  return level < klaim ? level : klaim;
}
