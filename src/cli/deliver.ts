import type { OptionValues } from 'commander';
import { cleanText } from '../text/clean-text.js';
import type { UiTexts } from '../text/ui.js';
import type { Target } from './format.js';
import type { CommandContext } from './options.js';
import { writeReportFile } from './output.js';

/** Puts a finished text where the user wants it: a file (said on stderr) or stdout. */
export async function deliver(
  content: string,
  { file }: Target,
  options: OptionValues,
  context: CommandContext,
  ui: UiTexts,
  inputs: readonly string[],
): Promise<void> {
  if (file === undefined) {
    context.output.report(content);
    return;
  }
  await deliverFile(file, content, options, context, ui, inputs);
}

/** Writes a finished file, and says so on stderr. */
export async function deliverFile(
  file: string,
  content: string | Uint8Array,
  options: OptionValues,
  context: CommandContext,
  ui: UiTexts,
  inputs: readonly string[],
): Promise<void> {
  await writeReportFile(file, content, options.timpa === true, inputs);
  if (options.senyap !== true) context.output.note(`${cleanText(ui.kemajuan.ditulis(file))}\n`);
}
