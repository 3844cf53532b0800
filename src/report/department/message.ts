import type { DepartmentMessageTexts, DepartmentTexts } from '../../text/department-texts.js';
import type { Texts } from '../../text/language.js';
import type { Report } from '../schema.js';
import { listMessageItems } from './message-items.js';
import type { DepartmentReport } from './model.js';
import { plain } from './plain-chat.js';
import { countCharacters, shortenAtWord } from './shorten-at-word.js';

/** The message has fewer characters than a thousand, so that a phone shows it whole. */
const MOST_CHARACTERS = 999;
const MOST_ITEMS = 5;

/** Longer names would leave no room for what is asked. */
const LONGEST_OFFICE = 90;
const LONGEST_REGION = 60;
const LONGEST_LIST = 150;
const LONGEST_FILE = 90;

/**
 * The message to one perangkat daerah, to be pasted into a chat: what is wanting, the most valuable first, and until
 * when; those with nothing reported are asked for a first innovation.
 *
 * @param file the report that goes with it
 */
export function renderMessage(
  department: DepartmentReport,
  report: Report,
  file: string,
  texts: Texts,
  words: DepartmentTexts,
): string {
  const { pesan } = words;
  const names = namesOf(department, report, pesan);
  const { participation } = department;
  const tasks = participation === 'ada' ? department.tasks : [];
  const deadline = participation === 'ada' ? pesan.tenggat : pesan.tenggat_usulan;
  const isDone = participation === 'ada' && tasks.length === 0;
  const ending = [
    ...(report.tenggat === undefined || isDone ? [] : [deadline(report.tenggat)]),
    pesan.penutup(names.region),
  ];
  const opening = [pesan.salam(names.office), openingOf(department, report, names, words)];
  if (tasks.length === 0) return joinParagraphs([...opening, ...ending]);
  const items = listMessageItems(tasks, report, texts, words);
  const details = pesan.rincian(shortenAtWord(file, LONGEST_FILE) ?? '');
  const compose = (shown: readonly string[], hidden: number): string =>
    joinParagraphs([
      ...opening,
      shown.join('\n'),
      hidden === 0 ? details : `${pesan.lainnya(hidden)} ${details}`,
      ...ending,
    ]);
  let message = compose([], tasks.length);
  const shown: string[] = [];
  let hidden = tasks.length;
  for (const { text, tasks: count } of items.slice(0, MOST_ITEMS)) {
    const longer = compose([...shown, `${shown.length + 1}. ${text}`], hidden - count);
    if (countCharacters(longer) > MOST_CHARACTERS) break;
    shown.push(`${shown.length + 1}. ${text}`);
    hidden -= count;
    message = longer;
  }
  return message;
}

interface Names {
  readonly office: string;
  readonly region: string;
}

function namesOf({ nama }: DepartmentReport, { pemda }: Report, pesan: DepartmentMessageTexts): Names {
  return {
    office: shortenAtWord(plain(nama), LONGEST_OFFICE) || pesan.perangkat_daerah,
    region: shortenAtWord(plain(pemda.nama), LONGEST_REGION) || pesan.daerah,
  };
}

function openingOf(
  { participation, figures, innovations, tasks }: DepartmentReport,
  { edisi, tanggal }: Report,
  { office, region }: Names,
  { pesan }: DepartmentTexts,
): string {
  switch (participation) {
    case 'ada': {
      const write = tasks.length === 0 ? pesan.pembuka.lengkap : pesan.pembuka.kurang;
      return write(office, region, edisi.tahun, tanggal, tasks.length);
    }
    case 'ditahan':
      return pesan.ditahan(office, region, edisi.tahun, listNames(innovations.map(({ nama }) => nama)));
    case 'lewat_unit':
      return pesan.lewat_unit(office, region, edisi.tahun, listNames(figures.unit));
    case 'belum':
      return pesan.belum(office, region, edisi.tahun, tanggal);
  }
}

function listNames(names: readonly string[]): string {
  return shortenAtWord(names.map(plain).join(', '), LONGEST_LIST) ?? String(names.length);
}

function joinParagraphs(paragraphs: readonly string[]): string {
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}
