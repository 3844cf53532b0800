import type { Level } from '../../../base/vocabulary.js';
import type { Evidence } from '../../../inventory/model.js';
import { measureSlot } from '../../assess-slot.js';
import type { AssessedSlot, Assessment } from '../../assessment.js';

/** Contents that no document has, and what the documents would support if they had them. */
export interface MissingContents {
  readonly token: string;
  /** The year, counted from T-0, of another document that may have them instead. */
  readonly offset: number;
  readonly mended: { readonly pasti: Level; readonly mungkin: Level };
}

/** What must stand beside a value (the roles of the staff), when all documents that count are sure not to have it. */
export function findMissingContents(slot: AssessedSlot, assessment: Assessment): MissingContents | undefined {
  const measure = slot.indicator.level.ukur;
  const asked = measure.cara === 'nilai_terbaik' ? measure.beserta : undefined;
  const counting = slot.documents.filter((document) => document.counts !== 'tidak');
  if (asked === undefined || counting.length === 0) return undefined;
  const token = asked.memuat;
  if (counting.some(({ evidence }) => evidence.memuat?.includes(token) ?? true)) return undefined;
  const documents = counting.map((document) => ({
    ...document,
    evidence: withContents(document.evidence, token),
  }));
  const mended = measureSlot(slot.indicator, slot.claim, documents, assessment.measureSetting);
  return { token, offset: asked.atau_dokumen_tahun, mended };
}

/** True where the missing contents alone keep the documents from bearing the claim. */
export function lacksOnlyContents(slot: AssessedSlot, assessment: Assessment): boolean {
  const missing = findMissingContents(slot, assessment);
  return missing !== undefined && missing.mended.mungkin >= slot.klaim;
}

function withContents(evidence: Evidence, token: string): Evidence {
  return { ...evidence, memuat: [...(evidence.memuat ?? []), token] };
}
