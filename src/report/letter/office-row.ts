import { cleanText, shorten } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import type { ViewTexts } from '../../text/view-texts.js';
import { describeTask } from '../department/describe-task.js';
import { isWithoutLevels } from '../department/list-tasks.js';
import type { DepartmentReport, Task } from '../department/model.js';
import { namesThatFit } from '../department/names-that-fit.js';
import { type GapRow, OPEN } from './gap-row.js';
import { FIRST_REPAIRS, LONGEST_NAME, LONGEST_REPAIR, writeRepair } from './write-repair.js';

/** Longer ones would leave no room for what is wanting. */
const LONGEST_INNOVATION = 60;

/** The row of an office; none where it has nothing to complete. */
export function buildOfficeRow(department: DepartmentReport, texts: Texts, views: ViewTexts): GapRow[] {
  if (!isOpen(department)) return [];
  const { nama, figures, innovations } = department;
  const known = innovations.some((innovation) => innovation.kirim && !isWithoutLevels(innovation));
  return [
    {
      name: shorten(cleanText(nama), LONGEST_NAME),
      innovations: figures.inovasi,
      counts: known ? figures : undefined,
      gain: figures.dampak,
      first: listFirst(department, texts, views),
    },
  ];
}

/** Also an office that has been told to live with all it lacks: the gap counts that. */
function isOpen({ participation, tasks, figures }: DepartmentReport): boolean {
  return participation === 'ada' && (tasks.length > 0 || OPEN.some((status) => figures[status] > 0));
}

/** What comes first; innovations of which no level is known lack the same, and are one line. */
function listFirst({ tasks }: DepartmentReport, texts: Texts, views: ViewTexts): string[] {
  const { tabel } = views.nota;
  const unknown = tasks.filter(({ about }) => about === 'semua_indikator');
  const known = tasks.filter(({ about }) => about !== 'semua_indikator');
  const names = unknown.map(({ innovation }) =>
    shorten(cleanText(innovation?.nama ?? ''), LONGEST_INNOVATION),
  );
  const { shown, more } = namesThatFit(names, LONGEST_NAME);
  const room = FIRST_REPAIRS - (unknown.length === 0 ? 0 : 1);
  const first = known.slice(0, room);
  const others = known.length - first.length;
  return [
    ...(unknown.length === 0 ? [] : [tabel.tanpa_level(shown, more)]),
    ...first.map((task) => nameTask(task, texts, views)),
    ...(others === 0 ? [] : [tabel.lainnya(others)]),
  ];
}

/** "SAPA BUNDA, 33 Kemanfaatan inovasi: Dokumen 1 tidak memuat tanda tangan". */
function nameTask(task: Task, texts: Texts, views: ViewTexts): string {
  const { indicator } = describeTask(task, texts, views.perangkat_daerah);
  const { innovation } = task;
  const name = innovation === undefined ? undefined : shorten(cleanText(innovation.nama), LONGEST_INNOVATION);
  const subject = [name, indicator].filter((part) => part !== undefined).join(', ');
  return writeRepair(subject, task, LONGEST_REPAIR, views);
}
