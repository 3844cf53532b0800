import type { Target } from './format.js';
import { writeReportFile } from './output.js';
import type { Run } from './run.js';

/** Puts a finished text where the user wants it: a file (said on stderr) or stdout. */
export async function deliver(
  content: string,
  { file }: Target,
  run: Run,
  inputs: readonly string[],
): Promise<void> {
  if (file === undefined) run.output.report(content);
  else await deliverFile(file, content, run, inputs);
}

/** Writes a finished file, and says so on stderr. */
export async function deliverFile(
  file: string,
  content: string | Uint8Array,
  run: Run,
  inputs: readonly string[],
): Promise<void> {
  await writeReportFile(file, content, run.mayReplace, inputs);
  run.say(run.texts.ui.kemajuan.ditulis(file));
}
