import type { CopySheets, FileProblem } from '../../report/copy-sheet/model.js';
import { renderReadiness } from '../../report/terminal/copy-readiness.js';
import type { CopySheetTexts } from '../../text/copy-sheet-texts.js';
import type { Run } from '../run.js';
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
  { options, output, say }: Run,
): void {
  // Only the sheets go to the folder; the readiness is for the screen.
  const { width } = terminalSettings(options, undefined);
  output.report(`${renderReadiness(sheets, words, width).join('\n')}\n`);
  say(words.ditulis(folder, sheets.lembar.length));
  if (copied !== undefined) for (const note of describeCopying(copied, words)) say(note);
}

function describeCopying({ copied, total, left }: CopiedEvidence, words: CopySheetTexts): string[] {
  const notes = [words.berkas_disalin(copied, total)];
  for (const problem of FILE_PROBLEMS) {
    const files = left.filter((file) => file.masalah === problem).map(({ sumber }) => sumber);
    if (files.length > 0) notes.push(words.berkas_tak_disalin[problem]([...new Set(files)]));
  }
  return notes;
}

const FILE_PROBLEMS: readonly FileProblem[] = ['berkas_hilang', 'berkas_di_luar_folder', 'berkas_kosong'];
