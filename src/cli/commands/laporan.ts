import type { OptionValues } from 'commander';
import { KnownFailure } from '../../base/known-failure.js';
import { checkWithProgress } from '../check/check-with-progress.js';
import { listInputs } from '../check/list-inputs.js';
import { announceFailedGate, deliverReport, refuseTakenTargets } from '../deliver-report.js';
import { exitCodeOf } from '../exit-code.js';
import { chooseTargets } from '../format.js';
import { withoutLockFiles } from '../lock-files.js';
import {
  type CommandContext,
  listOption,
  readRequest,
  refuseUnknownLanguage,
  textOption,
} from '../options.js';

/** `iga laporan`: the same check as `iga periksa`, written for those who read it: one file per `-o`. */
export async function laporan(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  refuseUnknownLanguage(options);
  if (listOption(options, 'keluaran').length === 0 && textOption(options, 'format') === undefined)
    throw new KnownFailure({ code: 'laporan-tanpa-keluaran', args: {} });
  const targets = chooseTargets(options);
  const files = await withoutLockFiles(given, options, context);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  await refuseTakenTargets(targets, options, inputs);
  const { report, texts } = await checkWithProgress(request, options, context);
  await deliverReport(report, targets, texts, options, context, inputs);
  await announceFailedGate(report, texts, options, context);
  context.setExitCode(exitCodeOf(report));
}
