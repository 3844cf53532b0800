import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Texts } from '../../text/language.js';
import { listNumbers } from '../indicator-numbers.js';
import type { Report } from '../schema.js';
import { describeTask } from './describe-task.js';
import type { Task } from './model.js';
import { plain } from './plain-chat.js';
import { shortMessageOf } from './short-message.js';
import { shortenAtWord } from './shorten-at-word.js';

/** One line of a message; several empty slots of one innovation are one line. */
export interface MessageItem {
  readonly text: string;
  /** How many tasks it stands for. */
  readonly tasks: number;
}

const LONGEST_INNOVATION = 50;
const LONGEST_INDICATOR = 45;
const LONGEST_PROBLEM = 160;
const LONGEST_REMEDY = 120;
const LONGEST_NUMBERS = 40;

/** From so many on, the empty slots of an innovation are told together. */
const SEVERAL = 2;

/** The tasks in their order, each as one line. */
export function listMessageItems(
  tasks: readonly Task[],
  { indikator }: Report,
  texts: Texts,
  words: DepartmentTexts,
): MessageItem[] {
  const groups = new Map<string, [Task, ...Task[]]>();
  for (const [index, task] of tasks.entries()) {
    const key = isEmptySlot(task) ? JSON.stringify(task.innovation) : String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return [...groups.values()].flatMap((group): MessageItem[] =>
    group.length >= SEVERAL
      ? [{ text: writeEmpty(group, indikator, texts, words), tasks: group.length }]
      : group.map((task) => ({ text: writeTask(task, texts, words), tasks: 1 })),
  );
}

function isEmptySlot({ slot, indicator }: Task): boolean {
  return slot?.klaim === 0 && indicator !== undefined;
}

function writeTask(task: Task, texts: Texts, words: DepartmentTexts): string {
  const { indicator, remedies } = describeTask(task, texts, words);
  const [remedy = ''] = remedies;
  return words.pesan.butir(
    subjectOf(task, words),
    shortenAtWord(plain(indicator), LONGEST_INDICATOR) ?? task.indicator?.kode ?? words.tugas.profil,
    plain(shortMessageOf(task, LONGEST_PROBLEM, words.pesan)),
    adviceOf(plain(remedy)),
  );
}

function writeEmpty(
  group: readonly [Task, ...Task[]],
  indicators: Report['indikator'],
  texts: Texts,
  words: DepartmentTexts,
): string {
  const compulsory = group.filter(({ indicator }) => indicator?.wajib === true);
  const keys = new Set(group.map(({ indicator }) => indicator?.kunci));
  const numbers = listNumbers(indicators.map(({ kunci, kode }) => (keys.has(kunci) ? kode : undefined)));
  return words.pesan.kosong(
    subjectOf(group[0], words),
    texts.ui.temuan.kosong(group.length, compulsory.length),
    shortenAtWord(numbers.join(', '), LONGEST_NUMBERS) ?? '',
  );
}

/** The name, or where it is one endless word the id. */
function subjectOf({ innovation }: Task, { tugas }: DepartmentTexts): string {
  if (innovation === undefined) return tugas.perangkat_daerah;
  return (
    shortenAtWord(plain(innovation.nama), LONGEST_INNOVATION) ??
    shortenAtWord(plain(innovation.id), LONGEST_INNOVATION) ??
    tugas.kolom.inovasi
  );
}

/** As many whole sentences as fit; where not even the first does, its beginning. */
function adviceOf(advice: string): string {
  let kept = '';
  for (const sentence of advice.split(/(?<=[.;]) /)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > LONGEST_REMEDY) break;
    kept = longer;
  }
  return kept === '' ? (shortenAtWord(advice, LONGEST_REMEDY) ?? '…') : kept.replace(/;$/, '.');
}
