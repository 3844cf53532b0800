import type { Evidence } from '../../../inventory/model.js';
import type { AssessedSlot } from '../../assessment.js';

/**
 * What the level claimed asks a document to contain, beyond what makes it count at all: the signature under an
 * assignment. What any document of the indicator may contain in its stead (the roles of the staff) is a matter of the
 * indicator, not of one document.
 */
export function contentsAskedByLevel(
  { indicator, klaim }: AssessedSlot,
  evidence: Evidence,
): readonly string[] {
  const measure = indicator.level.ukur;
  if (measure.cara !== 'dokumen_terbaik') return [];
  const { jenis, penandatangan } = evidence;
  const asked = new Set<string>();
  for (const row of measure.tingkat) {
    const isForKind = jenis !== undefined && row.jenis.includes(jenis);
    const signed = row.penandatangan ?? [];
    const maySign = signed.length === 0 || penandatangan === undefined || signed.includes(penandatangan);
    if (row.level > klaim || !isForKind || !maySign) continue;
    for (const token of row.memuat ?? []) asked.add(token);
  }
  return [...asked];
}
