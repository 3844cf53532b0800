import { cleanText, shorten } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import type { ViewTexts } from '../../text/view-texts.js';
import { writeCount } from '../../text/write-count.js';
import { describeTask } from '../department/describe-task.js';
import type { DepartmentReport, Task } from '../department/model.js';
import { shortMessageOf } from '../department/short-message.js';
import { shortenAtWord } from '../department/shorten-at-word.js';
import type { LetterCell, LetterTable } from './model.js';

const FIRST_TASKS = 2;
const LONGEST_NAME = 120;
const LONGEST_TASK = 180;

const OPEN = ['tidak_terisi', 'tidak_sesuai', 'belum_dipastikan'] as const;

/** The perangkat daerah that have something to complete, with how much, what it is worth, and what comes first. */
export function buildGapTable(
  departments: readonly DepartmentReport[],
  texts: Texts,
  views: ViewTexts,
): LetterTable {
  const { kolom, jumlah, keterangan } = views.nota.tabel;
  const open = departments.filter(isOpen);
  const rows = open.map((department, index) => writeRow(department, index + 1, texts, views));
  const sums = OPEN.map((status) => open.reduce((sum, { figures }) => sum + figures[status], 0));
  // Innovations are not added up: those of offices with nothing to complete are not among them.
  const total: LetterCell[] = [
    [],
    [jumlah],
    [],
    ...sums.map((sum) => [writeCount(sum, texts.labels)]),
    [],
    [],
  ];
  return {
    columns: [
      { title: kolom.nomor, align: 'right', width: 8 },
      { title: kolom.perangkat_daerah, align: 'left', width: 36 },
      { title: kolom.inovasi, align: 'right', width: 16 },
      { title: kolom.tidak_terisi, align: 'right', width: 14 },
      { title: kolom.tidak_sesuai, align: 'right', width: 15 },
      { title: kolom.belum_dipastikan, align: 'right', width: 22 },
      { title: kolom.nilai, align: 'right', width: 14 },
      { title: kolom.didahulukan, align: 'left', width: 35 },
    ],
    rows: rows.length === 0 ? [] : [...rows, total],
    hasTotal: true,
    remark: keterangan,
  };
}

/** Also an office that has been told to live with all it lacks: the gap counts that. */
function isOpen({ participation, tasks, figures }: DepartmentReport): boolean {
  return participation === 'ada' && (tasks.length > 0 || OPEN.some((status) => figures[status] > 0));
}

function writeRow(
  { nama, figures, tasks }: DepartmentReport,
  number: number,
  texts: Texts,
  views: ViewTexts,
): LetterCell[] {
  const { labels } = texts;
  const { tabel } = views.nota;
  const first = tasks.slice(0, FIRST_TASKS).map((task) => nameTask(task, texts, views));
  const others = tasks.length - first.length;
  return [
    [String(number)],
    [shorten(cleanText(nama), LONGEST_NAME)],
    [writeCount(figures.inovasi, labels)],
    ...OPEN.map((status) => [writeCount(figures[status], labels)]),
    [figures.dampak === null || figures.dampak === '0.00' ? '–' : labels.number(figures.dampak)],
    others === 0 ? first : [...first, tabel.lainnya(others)],
  ];
}

/** "SAPA BUNDA, 33 Kemanfaatan inovasi: Isi dokumen kurang". */
function nameTask(task: Task, texts: Texts, views: ViewTexts): string {
  const { indicator } = describeTask(task, texts, views.perangkat_daerah);
  const subject = [task.innovation?.nama, indicator].filter((part) => part !== undefined).join(', ');
  const problem = shortMessageOf(task, LONGEST_TASK, views.perangkat_daerah.pesan).replace(/\.$/, '');
  const words = cleanText(problem === '' ? subject : `${subject}: ${problem}`);
  return shortenAtWord(words, LONGEST_TASK) ?? shorten(words, LONGEST_TASK);
}
