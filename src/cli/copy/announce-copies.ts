import type { OptionValues } from 'commander';
import type { CopySheets, FileProblem } from '../../report/copy-sheet/model.js';
import { renderReadiness } from '../../report/terminal/copy-readiness.js';
import { cleanText } from '../../text/clean-text.js';
import type { CopySheetTexts } from '../../text/copy-sheet-texts.js';
import type { CommandContext } from '../options.js';
import { terminalSettings } from '../terminal.js';
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
  // Only the sheets go to the folder; the readiness is for the screen.
  const { width } = terminalSettings({ ...options, keluaran: undefined });
  output.report(`${renderReadiness(sheets, words, width).join('\n')}\n`);
  if (options.senyap === true) return;
  const notes = [words.ditulis(folder, sheets.lembar.length)];
  if (copied !== undefined) notes.push(...describeCopying(copied, words));
  output.note(`${notes.map(cleanText).join('\n')}\n`);
}

function describeCopying({ copied, total, left }: CopiedEvidence, words: CopySheetTexts): string[] {
  const notes = [words.berkas_disalin(copied, total)];
  for (const problem of FILE_PROBLEMS) {
    const files = left.filter((file) => file.masalah === problem).map(({ sumber }) => sumber);
    if (files.length > 0) notes.push(words.berkas_tak_disalin[problem]([...new Set(files)]));
  }
  return notes;
}

const FILE_PROBLEMS: readonly FileProblem[] = ['berkas_hilang', 'berkas_di_luar_folder'];
