import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Texts } from '../../text/language.js';
import { isAboutLevel } from '../finding-order.js';
import { listNumbers } from '../indicator-numbers.js';
import type { Report, ReportFinding } from '../schema.js';
import { UNREADABLE_FILE } from '../slot-standing.js';
import { describeTask } from './describe-task.js';
import type { Task } from './model.js';
import { namesThatFit } from './names-that-fit.js';
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
const LONGEST_NAMES = 250;

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
    const kind = kindOf(task);
    const owner = kind === 'tanpa_level' ? null : task.innovation;
    const key = kind === 'lain' ? String(index) : JSON.stringify([kind, owner]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  return [...groups.values()].flatMap((group): MessageItem[] =>
    group[0].about === 'semua_indikator'
      ? [{ text: writeWithoutLevels(group, words), tasks: group.length }]
      : group.length >= SEVERAL
        ? [{ text: writeTogether(group, indikator, texts, words), tasks: group.length }]
        : group.map((task) => ({ text: writeTask(task, texts, words), tasks: 1 })),
  );
}

/**
 * Slots of the same innovation with nothing at all are told together, and so are those with files nobody can open. So
 * are innovations of which no level is known: they lack the same.
 */
function kindOf(task: Task): 'kosong' | 'tak_terbuka' | 'tanpa_level' | 'lain' {
  if (task.about === 'semua_indikator') return 'tanpa_level';
  if (task.innovation === undefined || task.indicator === undefined) return 'lain';
  if (task.findings.some(isUnreadable)) return 'tak_terbuka';
  return isEmptySlot(task) ? 'kosong' : 'lain';
}

function isUnreadable({ kode }: ReportFinding): boolean {
  return kode === UNREADABLE_FILE;
}

/** A slot with documents, though without a level, is not empty to those who handed them in. */
function isEmptySlot({ slot, findings }: Task): boolean {
  return (
    slot?.klaim === 0 && findings.every((finding) => isAboutLevel(finding) && (finding.dokumen ?? 0) === 0)
  );
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

function writeTogether(
  group: readonly [Task, ...Task[]],
  indicators: Report['indikator'],
  texts: Texts,
  words: DepartmentTexts,
): string {
  const files = group.flatMap(({ findings }) => findings.filter(isUnreadable)).length;
  const compulsory = group.filter(({ indicator }) => indicator?.wajib === true);
  const keys = new Set(group.map(({ indicator }) => indicator?.kunci));
  const numbers = listNumbers(indicators.map(({ kunci, kode }) => (keys.has(kunci) ? kode : undefined)));
  const total =
    files > 0 ? words.pesan.tak_terbuka(files) : texts.ui.temuan.kosong(group.length, compulsory.length);
  const listed = shortenAtWord(numbers.join(', '), LONGEST_NUMBERS) ?? '';
  return words.pesan.kosong(subjectOf(group[0], words), total, listed);
}

function writeWithoutLevels(group: readonly [Task, ...Task[]], words: DepartmentTexts): string {
  const { shown, more } = namesThatFit(
    group.map((task) => subjectOf(task, words)),
    LONGEST_NAMES,
  );
  return words.pesan.tanpa_level(shown, more);
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
