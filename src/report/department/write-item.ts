import type { DepartmentTexts } from '../../text/department-texts.js';
import type { Texts } from '../../text/language.js';
import { listNumbers } from '../indicator-numbers.js';
import type { Report, ReportFinding } from '../schema.js';
import { UNREADABLE_FILE } from '../slot-standing.js';
import { adviceFor, describeTask, leadOf } from './describe-task.js';
import type { Task } from './model.js';
import { namesThatFit } from './names-that-fit.js';
import { plain } from './plain-chat.js';
import { shortMessageOf } from './short-message.js';
import { shortenAtWord } from './shorten-at-word.js';

type Group = readonly [Task, ...Task[]];

const LONGEST_INNOVATION = 50;
const LONGEST_INDICATOR = 45;
const LONGEST_PROBLEM = 160;
const LONGEST_REMEDY = 120;
const LONGEST_NUMBERS = 40;
const LONGEST_NAMES = 250;
/** Where there is more to be said than the names. */
const LONGEST_NAMES_BESIDE = 45;

export function isUnreadable({ kode }: ReportFinding): boolean {
  return kode === UNREADABLE_FILE;
}

export function writeTask(task: Task, texts: Texts, words: DepartmentTexts): string {
  return words.pesan.butir(
    subjectOf(task, words),
    indicatorOf(task, texts, words),
    plain(shortMessageOf(task, LONGEST_PROBLEM, words.pesan)),
    adviceOf(sentencesOf(task, texts, words)),
  );
}

/** What many innovations lack alike: what it is, and as much of the advice as is the same for all of them. */
export function writeAlike(group: Group, texts: Texts, words: DepartmentTexts): string {
  const [first, ...others] = group;
  const common = others.reduce<readonly string[]>(
    (kept, task) => {
      const sentences = sentencesOf(task, texts, words);
      const end = kept.findIndex((sentence, index) => sentence !== sentences[index]);
      return end < 0 ? kept : kept.slice(0, end);
    },
    sentencesOf(first, texts, words),
  );
  return words.pesan.butir(
    subjectOfAll(group, words),
    indicatorOf(first, texts, words),
    plain(leadOf(first.findings)?.judul ?? ''),
    common.length === 0 ? '' : adviceOf(common),
  );
}

/** Slots with nothing at all, or with files nobody can open. */
export function writeTogether(
  group: Group,
  indicators: Report['indikator'],
  texts: Texts,
  words: DepartmentTexts,
): string {
  const { pesan } = words;
  const files = group.flatMap(({ findings }) => findings.filter(isUnreadable)).length;
  const compulsory = group.filter(({ indicator }) => indicator?.wajib === true);
  const keys = new Set(group.map(({ indicator }) => indicator?.kunci));
  const numbers = listNumbers(indicators.map(({ kunci, kode }) => (keys.has(kunci) ? kode : undefined)));
  const listed = shortenAtWord(numbers.join(', '), LONGEST_NUMBERS) ?? '';
  const subject = subjectOfAll(group, words);
  return files > 0
    ? pesan.tak_terbuka(subject, files, listed)
    : pesan.kosong(subject, texts.ui.temuan.kosong(group.length, compulsory.length), listed);
}

/** Innovations of which no level is known. */
export function writeWithoutLevels(group: Group, words: DepartmentTexts): string {
  const { shown, more } = namesThatFit(namesOf(group, words), LONGEST_NAMES);
  return words.pesan.tanpa_level(shown, more);
}

/** One innovation by name; of several how many, and the first names. */
function subjectOfAll(group: Group, words: DepartmentTexts): string {
  const names = namesOf(group, words);
  const [only = ''] = names;
  if (names.length === 1) return only;
  const { shown, more } = namesThatFit(names, LONGEST_NAMES_BESIDE);
  return words.pesan.beberapa(names.length, shown, more);
}

/** Every innovation once; two may carry the same name. */
function namesOf(group: Group, words: DepartmentTexts): string[] {
  const names = new Map(group.map((task) => [JSON.stringify(task.innovation), subjectOf(task, words)]));
  return [...names.values()];
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

function indicatorOf(task: Task, texts: Texts, words: DepartmentTexts): string {
  const { indicator } = describeTask(task, texts, words);
  return shortenAtWord(plain(indicator), LONGEST_INDICATOR) ?? task.indicator?.kode ?? words.tugas.profil;
}

/** The advice that comes first, sentence by sentence. */
function sentencesOf(task: Task, texts: Texts, words: DepartmentTexts): string[] {
  const lead = leadOf(task.findings);
  const [remedy = ''] = lead === undefined ? describeTask(task, texts, words).remedies : [adviceFor(lead)];
  return plain(remedy).split(/(?<=[.;]) /);
}

/** As many whole sentences as fit; where not even the first does, its beginning. */
function adviceOf(sentences: readonly string[]): string {
  let kept = '';
  for (const sentence of sentences) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > LONGEST_REMEDY) break;
    kept = longer;
  }
  return kept === '' ? (shortenAtWord(sentences.join(' '), LONGEST_REMEDY) ?? '…') : kept.replace(/;$/, '.');
}
