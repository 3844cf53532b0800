import { cleanText } from '../../text/clean-text.js';
import type { DepartmentMessageTexts } from '../../text/department-texts.js';
import { capitalize } from '../marks/finding-words.js';
import type { ReportFinding } from '../schema.js';
import { leadOf } from './describe-task.js';
import { shortenAtWord } from './shorten-at-word.js';

/** What the findings of a task, or of a row of the SPD, are about. */
export interface ShortSubject {
  readonly findings: readonly ReportFinding[];
  /** Undefined for what is not about an indicator. */
  readonly indicator: { readonly kode: string; readonly nama: string } | undefined;
}

/**
 * What is wanting, with the facts: the message of the finding that comes first, without the indicator where that is named
 * beside it, cut behind a word. Its title where not even the first word fits; empty without a finding.
 */
export function shortMessageOf(
  { findings, indicator }: ShortSubject,
  most: number,
  pesan: DepartmentMessageTexts,
): string {
  const lead = leadOf(findings);
  if (lead === undefined) return '';
  const message = cleanText(lead.pesan);
  const said =
    indicator === undefined
      ? message
      : pesan.tanpa_indikator(message, `${cleanText(indicator.kode)} (${cleanText(indicator.nama)})`);
  return shortenAtWord(capitalize(said), most) ?? shortenAtWord(cleanText(lead.judul), most) ?? '';
}
