import type { OptionValues } from 'commander';
import { allSheets } from '../../report/copy-sheet/all-sheets.js';
import { reasonsFor, titleOf } from '../../report/copy-sheet/copy-sheet-words.js';
import { countReadiness } from '../../report/copy-sheet/count-readiness.js';
import type { CopySheets } from '../../report/copy-sheet/model.js';
import { cleanText } from '../../text/clean-text.js';
import type { CopySheetTexts } from '../../text/copy-sheet-texts.js';
import type { CommandContext } from '../options.js';
import type { CopiedEvidence } from './copy-evidence.js';

export interface CopyOutcome {
  readonly sheets: CopySheets;
  readonly folder: string;
  /** Undefined when no evidence was to be copied. */
  readonly copied: CopiedEvidence | undefined;
  readonly words: CopySheetTexts;
}

/** The readiness of every innovation on the screen; where the files are, and what is missing, on stderr. */
export function announceCopies(
  { sheets, folder, copied, words }: CopyOutcome,
  options: OptionValues,
  { output }: CommandContext,
): void {
  const { siap, siap_dengan_catatan, belum_siap, tidak_dikirim } = countReadiness(sheets.lembar);
  const lines = allSheets(sheets).map((sheet) => {
    const { kesiapan, alasan } = sheet;
    const reasons = reasonsFor(alasan, words).join('; ');
    return `${titleOf(sheet)}: ${words.kesiapan[kesiapan]}${reasons === '' ? '' : ` (${reasons})`}`;
  });
  const summary = words.ringkasan(siap, siap_dengan_catatan, belum_siap, tidak_dikirim);
  output.report(`${[...lines, '', summary].map(cleanText).join('\n')}\n`);
  if (options.senyap === true) return;
  const notes = [words.ditulis(folder, sheets.lembar.length)];
  if (copied !== undefined) {
    notes.push(words.berkas_disalin(copied.copied, copied.total));
    if (copied.missing.length > 0) notes.push(words.berkas_tak_disalin(copied.missing));
  }
  output.note(`${notes.map(cleanText).join('\n')}\n`);
}
