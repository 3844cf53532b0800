import { cleanText } from '../../text/clean-text.js';
import type { DepartmentMessageTexts } from '../../text/department-texts.js';
import { capitalize } from '../marks/finding-words.js';
import { leadOf } from './describe-task.js';
import type { Task } from './model.js';
import { shortenAtWord } from './shorten-at-word.js';

/**
 * What is wanting in a task, with the facts: the message of the finding that comes first, without the indicator where
 * that is named beside it, cut behind a word. Its title where not even the first word fits; empty without a finding.
 */
export function shortMessageOf(task: Task, most: number, pesan: DepartmentMessageTexts): string {
  const lead = leadOf(task);
  if (lead === undefined) return '';
  const message = cleanText(lead.pesan);
  const { indicator } = task;
  const said =
    indicator === undefined
      ? message
      : pesan.tanpa_indikator(message, `${cleanText(indicator.kode)} (${cleanText(indicator.nama)})`);
  return shortenAtWord(capitalize(said), most) ?? shortenAtWord(cleanText(lead.judul), most) ?? '';
}
