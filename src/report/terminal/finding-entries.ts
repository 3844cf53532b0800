import { compareText } from '../../base/compare-text.js';
import type { ReportFinding } from '../schema.js';

/** Findings that are shown as one: those about one slot, or all the empty slots of one innovation. */
export interface FindingEntry {
  readonly kind: 'slot' | 'kosong';
  /** Never empty; the most costly first, and of equal ones that about the slot before those about its documents. */
  readonly findings: readonly [ReportFinding, ...ReportFinding[]];
}

const EMPTY_SLOT = ['indikator/tidak-terisi', 'indikator/wajib-kosong'];

export const SEVERITY_RANK: Readonly<Record<ReportFinding['tingkat'], number>> = {
  galat: 0,
  peringatan: 1,
  info: 2,
};

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

/** True for a finding about the level of a slot or row itself, which mends all that its documents lack. */
export function isAboutLevel({ kode }: ReportFinding): boolean {
  return kode.startsWith('indikator/') || kode.startsWith('spd/');
}

/** Hundredths of an index point; sorting needs no more. */
export function costOf({ dampak }: ReportFinding): number {
  return dampak === null ? 0 : Number(dampak.replace('.', ''));
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

function compareByCost(left: ReportFinding, right: ReportFinding): number {
  return (
    Number(left.dikecualikan !== undefined) - Number(right.dikecualikan !== undefined) ||
    Number(isUnread(right)) - Number(isUnread(left)) ||
    costOf(right) - costOf(left) ||
    Number(isAboutLevel(right)) - Number(isAboutLevel(left)) ||
    SEVERITY_RANK[left.tingkat] - SEVERITY_RANK[right.tingkat] ||
    compareText(left.kode, right.kode)
  );
}

/** What could not be read is said first: other findings may only follow from it. */
function isUnread({ kode, tingkat }: ReportFinding): boolean {
  return kode.startsWith('masukan/') && tingkat === 'galat';
}
