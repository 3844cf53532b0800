import type { AssessedInnovation, Assessment } from '../../assess/assessment.js';
import { compareText } from '../../base/compare-text.js';
import { add, divide, type Rational, rational, ZERO } from '../../base/rational.js';
import { innovationScore } from '../../score/tally.js';
import type { Report, ReportFinding } from '../schema.js';
import { fixedOrNull } from './numbers.js';

/** Every perangkat daerah that has an innovation sent or stands in the register, in order of name. */
export function buildDepartments(
  assessment: Assessment,
  registered: readonly string[],
  findings: readonly ReportFinding[],
): Report['perangkat_daerah'] {
  const members = new Map<string, AssessedInnovation[]>(registered.map((nama) => [nama, []]));
  for (const innovation of assessment.innovations) {
    if (!innovation.sent) continue;
    const list = members.get(innovation.department) ?? [];
    list.push(innovation);
    members.set(innovation.department, list);
  }
  const findingCount = new Map<string, number>();
  for (const { perangkat_daerah } of findings) {
    if (perangkat_daerah !== undefined)
      findingCount.set(perangkat_daerah, (findingCount.get(perangkat_daerah) ?? 0) + 1);
  }
  return [...members]
    .sort(([left], [right]) => compareText(left, right))
    .map(([nama, innovations]) => ({
      nama,
      inovasi: innovations.length,
      rata: fixedOrNull(meanScore(innovations)),
      temuan: findingCount.get(nama) ?? 0,
    }));
}

function meanScore(innovations: readonly AssessedInnovation[]): Rational | null {
  if (innovations.length === 0) return null;
  let total = ZERO;
  for (const innovation of innovations) {
    const score = innovationScore(innovation, 'terbukti') ?? innovationScore(innovation, 'klaim');
    if (score === null) return null;
    total = add(total, score);
  }
  return divide(total, rational(innovations.length));
}
