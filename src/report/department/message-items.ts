import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Texts } from '../../text/language.js';
import { isAboutLevel } from '../finding-order.js';
import type { Report } from '../schema.js';
import { leadOf } from './describe-task.js';
import type { Task } from './model.js';
import { isUnreadable, writeAlike, writeTask, writeTogether, writeWithoutLevels } from './write-item.js';

/** One line of a message; tasks that are answered alike are one line. */
export interface MessageItem {
  readonly text: string;
  /** How many tasks it stands for. */
  readonly tasks: number;
}

type Group = readonly [Task, ...Task[]];

/** From so many on, the empty slots of an innovation are told together. */
const SEVERAL = 2;
/** From so many innovations on, what they all lack is told once. */
const MANY = 3;

/** The tasks in their order, each as one line. */
export function listMessageItems(
  tasks: readonly Task[],
  { indikator }: Report,
  texts: Texts,
  words: DepartmentTexts,
): MessageItem[] {
  const shared = sharedMarks(tasks);
  const groups = new Map<string, [Task, ...Task[]]>();
  for (const [index, task] of tasks.entries()) {
    const key = keyOf(task, shared) ?? String(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [task]);
    else group.push(task);
  }
  const write = (group: Group): string => {
    const kind = kindOf(group[0]);
    if (kind === 'tanpa_level') return writeWithoutLevels(group, words);
    if (group.length < SEVERAL) return writeTask(group[0], texts, words);
    return kind === 'lain' ? writeAlike(group, texts, words) : writeTogether(group, indikator, texts, words);
  };
  return [...groups.values()].map((group) => ({ text: write(group), tasks: group.length }));
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

/** A slot with documents, though without a level, is not empty to those who handed them in. */
function isEmptySlot({ slot, findings }: Task): boolean {
  return (
    slot?.klaim === 0 && findings.every((finding) => isAboutLevel(finding) && (finding.dokumen ?? 0) === 0)
  );
}

/** What a task has in common with others that are answered alike: the finding that leads, and what it is about. */
function markOf(task: Task): string {
  const kind = kindOf(task);
  if (kind !== 'lain') return kind;
  return JSON.stringify([task.about, leadOf(task.findings)?.kode ?? null, task.indicator?.kunci ?? null]);
}

/** The marks that many innovations share. */
function sharedMarks(tasks: readonly Task[]): ReadonlySet<string> {
  const owners = new Map<string, Set<string>>();
  for (const task of tasks) {
    if (task.innovation === undefined) continue;
    const mark = markOf(task);
    const known = owners.get(mark) ?? new Set<string>();
    owners.set(mark, known.add(JSON.stringify(task.innovation)));
  }
  return new Set([...owners].filter(([, { size }]) => size >= MANY).map(([mark]) => mark));
}

/** Undefined for a task that stands alone. */
function keyOf(task: Task, shared: ReadonlySet<string>): string | undefined {
  const mark = markOf(task);
  const kind = kindOf(task);
  if (shared.has(mark) || kind === 'tanpa_level') return mark;
  return kind === 'lain' ? undefined : JSON.stringify([kind, task.innovation]);
}
