import { compareByCost, compareSeverity, costOf } from '../finding-order.js';
import type { Report, ReportFinding } from '../schema.js';
import type { ReportInnovation, Task } from './model.js';

/**
 * The findings of one perangkat daerah as things to do: those about one slot are one, as are those about the profile of
 * one innovation, since mending one mends the others. A hint that costs nothing is nothing to do.
 */
export function listTasks(
  report: Report,
  innovations: readonly ReportInnovation[],
  findings: readonly ReportFinding[],
): Task[] {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    if (finding.dikecualikan !== undefined || isForRegion(finding)) continue;
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const found = [...groups.values()].filter(isToBeDone).map((group) => taskOf(group, report, innovations));
  return [...found, ...silentTasks(report, innovations, findings)].sort(compareTasks(report));
}

/** Whether an innovation is worth sending is for those to decide who send them all. */
function isForRegion({ kode, inovasi }: ReportFinding): boolean {
  return kode.startsWith('agregat/') && inovasi !== undefined;
}

/** Two innovations may carry one id by mistake; their names keep them apart. */
function keyOf({ inovasi, nama_inovasi, indikator, kode }: ReportFinding): string {
  return inovasi === undefined ? kode : slotKey(inovasi, nama_inovasi ?? '', indikator);
}

function slotKey(id: string, name: string, indicator: string | undefined): string {
  return JSON.stringify([id, name, indicator ?? '']);
}

function isToBeDone(group: readonly ReportFinding[]): boolean {
  return group.some((finding) => finding.tingkat !== 'info' || costOf(finding) > 0);
}

function taskOf(
  group: readonly ReportFinding[],
  report: Report,
  innovations: readonly ReportInnovation[],
): Task {
  const findings = [...group].sort(compareByCost);
  const [first] = findings;
  const id = first?.inovasi;
  const nama = first?.nama_inovasi ?? '';
  const innovation = innovations.find((own) => own.id === id && own.nama === nama);
  const key = first?.indikator;
  return {
    innovation: id === undefined ? undefined : { id, nama },
    indicator: report.indikator.find(({ kunci }) => kunci === key),
    slot: key === undefined ? undefined : innovation?.slot[key],
    worth: mostOf(findings),
    findings,
  };
}

/** What the findings of a task share is what the most costly of them costs. */
function mostOf(findings: readonly ReportFinding[]): string | null {
  const known = findings.filter(({ dampak }) => dampak !== null);
  return known.sort((left, right) => costOf(right) - costOf(left))[0]?.dampak ?? null;
}

/** Slots of innovations sent that fall short without a finding, because the office has switched that finding off. */
function silentTasks(
  report: Report,
  innovations: readonly ReportInnovation[],
  findings: readonly ReportFinding[],
): Task[] {
  const told = new Set(findings.map(keyOf));
  return innovations
    .filter(({ kirim }) => kirim)
    .flatMap(({ id, nama, slot: slots }) =>
      report.indikator.flatMap((indicator): Task[] => {
        const slot = slots[indicator.kunci];
        if (slot === undefined || slot.status === 'sesuai') return [];
        if (told.has(slotKey(id, nama, indicator.kunci))) return [];
        return [{ innovation: { id, nama }, indicator, slot, worth: null, findings: [] }];
      }),
    );
}

/** By worth, then the worst, then as the report lists innovations and indicators. */
function compareTasks(report: Report): (left: Task, right: Task) => number {
  const innovation = new Map(report.inovasi.map(({ id }, index) => [id, index]));
  const indicator = new Map(report.indikator.map(({ kunci }, index) => [kunci, index]));
  const place = (order: ReadonlyMap<string, number>, key: string | undefined): number =>
    order.get(key ?? '') ?? -1;
  return (left, right) =>
    costOf({ dampak: right.worth }) - costOf({ dampak: left.worth }) ||
    compareWorst(left, right) ||
    place(innovation, left.innovation?.id) - place(innovation, right.innovation?.id) ||
    place(indicator, left.indicator?.kunci) - place(indicator, right.indicator?.kunci);
}

/** A task without findings comes behind those that have some. */
function compareWorst(left: Task, right: Task): number {
  const worst = ({ findings }: Task) => [...findings].sort(compareSeverity)[0];
  const [first, second] = [worst(left), worst(right)];
  if (first === undefined || second === undefined)
    return Number(first === undefined) - Number(second === undefined);
  return compareSeverity(first, second);
}
