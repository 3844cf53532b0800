import { groupBy } from '../../base/group-by.js';
import { compareByCost, isAboutReading } from '../finding-order.js';
import type { ReportFinding } from '../schema.js';

/** Findings that are shown as one: about one slot, all the empty slots of an innovation, or one that many share. */
export interface FindingEntry {
  readonly kind: 'slot' | 'kosong' | 'berulang';
  /** Never empty; the most costly first, and of equal ones that about the slot before those about its documents. */
  readonly findings: readonly [ReportFinding, ...ReportFinding[]];
}

const EMPTY_SLOT = ['indikator/tidak-terisi', 'indikator/wajib-kosong'];

/** From so many on, one finding that innovations share is said once. */
const REPEATED = 3;
const REPEATED_ABOUT_READING = 2;

/**
 * The findings in the order in which they are read: what could not be read first, then the most costly. A slot that
 * falls short by its documents has a finding of its own and one for each of them; these stand together, for mending
 * one mends the other. The empty slots of an innovation are one thing to do.
 *
 * @param each whether a finding that many innovations share is listed for each of them
 */
export function listEntries(findings: readonly ReportFinding[], each: boolean): FindingEntry[] {
  const repeated = each ? new Set<string>() : repeatedCodes(findings);
  const entries = groupBy([...findings].sort(compareByCost), (finding, position) =>
    canRepeat(finding) && repeated.has(finding.kode) ? finding.kode : (entryKey(finding) ?? String(position)),
  );
  return [...entries].map(([key, members]) => ({ kind: kindOf(key, members), findings: members }));
}

function kindOf(key: string, [first, ...others]: readonly [ReportFinding, ...ReportFinding[]]) {
  if (key === first.kode) return 'berulang';
  return others.length > 0 && isEmptySlot(first) ? 'kosong' : 'slot';
}

function repeatedCodes(findings: readonly ReportFinding[]): Set<string> {
  const counts = new Map<string, number>();
  for (const finding of findings.filter(canRepeat))
    counts.set(finding.kode, (counts.get(finding.kode) ?? 0) + 1);
  const repeated = findings.filter((finding) => {
    const least = isAboutReading(finding) ? REPEATED_ABOUT_READING : REPEATED;
    return (counts.get(finding.kode) ?? 0) >= least;
  });
  return new Set(repeated.map(({ kode }) => kode));
}

/** What is about a slot stands with the other findings about it. */
function canRepeat(finding: ReportFinding): boolean {
  return finding.dikecualikan === undefined && (finding.indikator === undefined || isAboutReading(finding));
}

/** Undefined for a finding that stands alone. */
function entryKey(finding: ReportFinding): string | undefined {
  const { inovasi = '', nama_inovasi = '', indikator, dikecualikan } = finding;
  if (dikecualikan !== undefined || isAboutReading(finding)) return undefined;
  // Two innovations may carry one id by mistake; their names keep them apart.
  const owner = [inovasi, nama_inovasi];
  if (isEmptySlot(finding)) return JSON.stringify(['kosong', ...owner]);
  return indikator === undefined ? undefined : JSON.stringify(['slot', ...owner, indikator]);
}

/** Where documents lie beside an empty claim, there is more to say than that it is empty. */
function isEmptySlot({ kode, dokumen }: ReportFinding): boolean {
  return EMPTY_SLOT.includes(kode) && dokumen === undefined;
}
