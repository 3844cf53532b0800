import { costInHundredths, isAboutLevel } from '../finding-order.js';
import { innovationKey } from '../innovation-key.js';
import { compareRepairs, groupRepairs, type Repair, saysLevelsUnknown } from '../repairs.js';
import type { Report, ReportFinding } from '../schema.js';
import type { ReportIndicator, ReportInnovation, Task } from './model.js';
import { isTypingError } from './typing-error.js';

/**
 * What one perangkat daerah has to do: its repairs, and what falls short although the finding is switched off. What only
 * the keeper of the inventory can put right is not asked of it.
 */
export function listTasks(
  report: Report,
  innovations: readonly ReportInnovation[],
  findings: readonly ReportFinding[],
): Task[] {
  const own = findings.filter(({ pelaksana }) => pelaksana !== 'pengelola');
  const unread = slotsUnread(findings);
  const found = groupRepairs(own, 'together')
    .filter((repair) => !isFromTyping(repair, unread))
    .map((repair) => taskOf(repair, report, innovations));
  return [...found, ...silentTasks(report, innovations, [...own, ...findings.filter(isTypingError)])].sort(
    compareTasks(report),
  );
}

/** Slots with something the keeper of the inventory typed so that it cannot be read. */
function slotsUnread(findings: readonly ReportFinding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(isTypingError)
      .map(({ inovasi, nama_inovasi, indikator }) => taskKey(inovasi, nama_inovasi, indikator)),
  );
}

/**
 * True where all that is wanting follows from what was typed: the level cannot be judged before that is corrected, and
 * the documents may be the right ones.
 */
function isFromTyping({ findings }: Repair, unread: ReadonlySet<string>): boolean {
  const [{ inovasi, nama_inovasi, indikator }] = findings;
  return (
    indikator !== undefined &&
    findings.every(isAboutLevel) &&
    unread.has(taskKey(inovasi, nama_inovasi, indikator))
  );
}

function taskOf({ findings, worth }: Repair, report: Report, innovations: readonly ReportInnovation[]): Task {
  const [first] = findings;
  const { inovasi: id, nama_inovasi: nama = '', indikator: key } = first;
  const innovation = innovations.find((own) => own.id === id && own.nama === nama);
  const indicator = report.indikator.find(({ kunci }) => kunci === key);
  return {
    about: subjectOf(first),
    innovation: id === undefined ? undefined : { id, nama },
    indicator,
    slot: key === undefined ? undefined : innovation?.slot[key],
    worth,
    findings,
  };
}

function subjectOf(finding: ReportFinding): Task['about'] {
  if (finding.inovasi === undefined) return 'perangkat_daerah';
  if (finding.indikator !== undefined) return 'indikator';
  return saysLevelsUnknown(finding) ? 'semua_indikator' : 'profil';
}

/** What falls short in innovations sent without a finding, because the office has switched that finding off. */
function silentTasks(
  report: Report,
  innovations: readonly ReportInnovation[],
  findings: readonly ReportFinding[],
): Task[] {
  const told = new Set(
    findings.map((finding) => taskKey(finding.inovasi, finding.nama_inovasi, finding.indikator)),
  );
  const toldOfLevels = new Set(
    findings
      .filter(saysLevelsUnknown)
      .map(({ inovasi, nama_inovasi }) => taskKey(inovasi, nama_inovasi, undefined)),
  );
  return innovations
    .filter(({ kirim }) => kirim)
    .flatMap((innovation): Task[] => {
      const { id, nama, slot: slots } = innovation;
      if (isWithoutLevels(innovation))
        return toldOfLevels.has(taskKey(id, nama, undefined))
          ? []
          : [silentTask(innovation, 'semua_indikator')];
      return report.indikator.flatMap((indicator): Task[] => {
        const slot = slots[indicator.kunci];
        if (slot === undefined || slot.status === 'sesuai') return [];
        return told.has(taskKey(id, nama, indicator.kunci))
          ? []
          : [{ ...silentTask(innovation, 'indikator', indicator), slot }];
      });
    });
}

/** Only its official score is known. */
export function isWithoutLevels({
  kematangan,
  slot,
}: Pick<ReportInnovation, 'kematangan' | 'slot'>): boolean {
  return kematangan !== undefined && Object.keys(slot).length === 0;
}

function silentTask({ id, nama }: ReportInnovation, about: Task['about'], indicator?: ReportIndicator): Task {
  return { about, innovation: { id, nama }, indicator, slot: undefined, worth: null, findings: [] };
}

function taskKey(id: string | undefined, name: string | undefined, indicator: string | undefined): string {
  return JSON.stringify([id ?? null, name ?? null, indicator ?? null]);
}

/**
 * Innovations of which nothing is known but a score come first: nothing of them can be proven, and so the region has no
 * proven index. Then by worth, then the worst, then as the report lists innovations and indicators.
 */
function compareTasks(report: Report): (left: Task, right: Task) => number {
  const innovation = new Map(report.inovasi.map((own, index) => [innovationKey(own), index]));
  const indicator = new Map(report.indikator.map(({ kunci }, index) => [kunci, index]));
  const place = (order: ReadonlyMap<string, number>, key: string | undefined): number =>
    order.get(key ?? '') ?? -1;
  return (left, right) =>
    Number(right.about === 'semua_indikator') - Number(left.about === 'semua_indikator') ||
    compareAsRepairs(left, right) ||
    place(innovation, keyOfOwner(left)) - place(innovation, keyOfOwner(right)) ||
    place(indicator, left.indicator?.kunci) - place(indicator, right.indicator?.kunci);
}

function keyOfOwner({ innovation }: Task): string | undefined {
  return innovation === undefined ? undefined : innovationKey(innovation);
}

/** A task without findings comes behind those that have some. */
function compareAsRepairs(left: Task, right: Task): number {
  const [one, other] = [repairOf(left), repairOf(right)];
  if (one !== undefined && other !== undefined) return compareRepairs(one, other);
  return (
    costInHundredths({ dampak: right.worth }) - costInHundredths({ dampak: left.worth }) ||
    Number(one === undefined) - Number(other === undefined)
  );
}

function repairOf({ findings: [first, ...others], worth }: Task): Repair | undefined {
  return first === undefined ? undefined : { findings: [first, ...others], worth };
}
