import { compareByCost, isUnread } from '../finding-order.js';
import type { ReportFinding } from '../schema.js';

/** Findings that are shown as one: those about one slot, or all the empty slots of one innovation. */
export interface FindingEntry {
  readonly kind: 'slot' | 'kosong';
  /** Never empty; the most costly first, and of equal ones that about the slot before those about its documents. */
  readonly findings: readonly [ReportFinding, ...ReportFinding[]];
}

const EMPTY_SLOT = ['indikator/tidak-terisi', 'indikator/wajib-kosong'];

/**
 * The findings in the order in which they are read: what could not be read first, then the most costly. A slot that
 * falls short by its documents has a finding of its own and one for each of them; these stand together, for mending
 * one mends the other. The empty slots of an innovation are one thing to do.
 */
export function listEntries(findings: readonly ReportFinding[]): FindingEntry[] {
  const entries = new Map<string, [ReportFinding, ...ReportFinding[]]>();
  for (const [index, finding] of [...findings].sort(compareByCost).entries()) {
    const key = entryKey(finding) ?? String(index);
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [finding]);
    else known.push(finding);
  }
  return [...entries.values()].map((members) => ({
    kind: members.length > 1 && isEmptySlot(members[0]) ? 'kosong' : 'slot',
    findings: members,
  }));
}

/** Undefined for a finding that stands alone. */
function entryKey(finding: ReportFinding): string | undefined {
  const { inovasi = '', nama_inovasi = '', indikator, dikecualikan } = finding;
  if (dikecualikan !== undefined || isUnread(finding)) return undefined;
  // Two innovations may carry one id by mistake; their names keep them apart.
  const owner = [inovasi, nama_inovasi];
  if (isEmptySlot(finding)) return JSON.stringify(['kosong', ...owner]);
  return indikator === undefined ? undefined : JSON.stringify(['slot', ...owner, indikator]);
}

/** Where documents lie beside an empty claim, there is more to say than that it is empty. */
function isEmptySlot({ kode, dokumen }: ReportFinding): boolean {
  return EMPTY_SLOT.includes(kode) && dokumen === undefined;
}
