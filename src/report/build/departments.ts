import type { AssessedInnovation, Assessment, SlotStatus } from '../../assess/assessment.js';
import type { Finding } from '../../assess/findings/finding.js';
import { unitsWithInnovation } from '../../assess/rules/aggregate/departments-with-innovation.js';
import { compareNames } from '../../base/compare-text.js';
import { add, divide, type Rational, rational, ZERO } from '../../base/rational.js';
import type { Catalog } from '../../edition/model.js';
import { buildDepartmentIndex, resolveDepartment } from '../../inventory/match-department.js';
import type { Inventory } from '../../inventory/model.js';
import { impactTogether } from '../../score/joint-impact.js';
import { innovationScore } from '../../score/tally.js';
import type { RuledFinding } from '../policy/apply-policy.js';
import type { Report } from '../schema.js';
import { departmentOf, readingOfCosts } from './findings.js';
import { fixedOrNull } from './numbers.js';
import type { Scores } from './scores.js';

/** What the figures of the offices are made from. */
export interface DepartmentInput {
  readonly inventory: Inventory;
  readonly assessment: Assessment;
  readonly findings: readonly RuledFinding[];
  readonly scores: Scores;
}

interface Members {
  readonly innovations: AssessedInnovation[];
  readonly findings: Finding[];
  /** Those of the findings that the office has not waived. */
  readonly open: Finding[];
}

/** Every perangkat daerah that has an innovation or a finding or stands in the register, in order of name. */
export function buildDepartments(input: DepartmentInput, catalog: Catalog): Report['perangkat_daerah'] {
  const { inventory, assessment, scores } = input;
  const { kind, tally } = readingOfCosts(scores);
  const units = unitsWithInnovation(inventory, assessment);
  return [...gatherMembers(input)]
    .sort(([left], [right]) => compareNames(left, right))
    .map(([nama, { innovations, findings, open }]) => {
      const sent = innovations.filter((innovation) => innovation.sent);
      const remedies = open.map(({ remedy }) => remedy);
      return {
        nama,
        inovasi: sent.length,
        ditahan: innovations.length - sent.length,
        unit: [...(units.get(nama) ?? [])],
        rata: fixedOrNull(meanScore(sent, 'terbukti')),
        rata_klaim: fixedOrNull(meanScore(sent, 'klaim')),
        ...countStatuses(sent),
        temuan: findings.length,
        dampak: fixedOrNull(impactTogether(remedies, tally, catalog, kind)),
      };
    });
}

function gatherMembers({ inventory, assessment, findings }: DepartmentInput): Map<string, Members> {
  const offices = new Map<string, Members>();
  const membersOf = (nama: string): Members => {
    const known = offices.get(nama);
    if (known !== undefined) return known;
    const members: Members = { innovations: [], findings: [], open: [] };
    offices.set(nama, members);
    return members;
  };
  for (const nama of registeredDepartments(inventory)) membersOf(nama);
  for (const innovation of assessment.innovations)
    membersOf(innovation.department).innovations.push(innovation);
  for (const { finding, waiver } of findings) {
    const nama = departmentOf(finding);
    if (nama === undefined) continue;
    const members = membersOf(nama);
    members.findings.push(finding);
    if (waiver === undefined) members.open.push(finding);
  }
  return offices;
}

/** Units stand for themselves only where they have something of their own. */
function registeredDepartments({ pemda }: Inventory): string[] {
  const register = pemda.perangkat_daerah ?? [];
  const index = buildDepartmentIndex(register, {});
  return register
    .filter(({ induk }) => induk === undefined)
    .map(({ nama }) => resolveDepartment(index, nama).nama);
}

function countStatuses(innovations: readonly AssessedInnovation[]): Record<SlotStatus, number> {
  const counts = { sesuai: 0, tidak_terisi: 0, tidak_sesuai: 0, belum_dipastikan: 0 };
  for (const { slots } of innovations) for (const { status } of slots) counts[status] += 1;
  return counts;
}

/** Of one reading alone; null where it is unknown for a single one of them, for a mean of the others says less. */
function meanScore(innovations: readonly AssessedInnovation[], kind: 'klaim' | 'terbukti'): Rational | null {
  if (innovations.length === 0) return null;
  let total = ZERO;
  for (const innovation of innovations) {
    const score = innovationScore(innovation, kind);
    if (score === null) return null;
    total = add(total, score);
  }
  return divide(total, rational(innovations.length));
}
