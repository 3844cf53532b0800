import type { OptionValues } from 'commander';
import { checkWithProgress } from '../check/check-with-progress.js';
import { listInputs } from '../check/list-inputs.js';
import { announceFailedGate, deliverReport } from '../deliver-report.js';
import { refuseUnfit } from '../destinations.js';
import { exitCodeOf } from '../exit-code.js';
import { chooseTargets, filesOf } from '../format.js';
import { withoutLockFiles } from '../lock-files.js';
import { announceSkipped, markCopies, planMarkedCopies, writeMarkedCopy } from '../marked-copies.js';
import { type CommandContext, readRequest, refuseUnknownLanguage } from '../options.js';

/** `iga periksa`: read, check, score, report; the gate decides the exit code. */
export async function periksa(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  refuseUnknownLanguage(options);
  const targets = chooseTargets(options);
  const files = await withoutLockFiles(given, options, context);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  const { copies, skipped } = await planMarkedCopies(files, options);
  const destinations = [...filesOf(targets), ...copies.map(({ target }) => target)];
  await refuseUnfit(destinations, options.timpa === true, inputs);
  const { report, texts } = await checkWithProgress(request, options, context);
  const marked = await markCopies(copies, report, texts);
  await deliverReport(report, targets, texts, options, context, inputs);
  for (const copy of marked) await writeMarkedCopy(copy, options, context, texts.ui, inputs);
  announceSkipped(skipped, options, context, texts.ui);
  await announceFailedGate(report, targets, texts, options, context);
  context.setExitCode(exitCodeOf(report));
}
