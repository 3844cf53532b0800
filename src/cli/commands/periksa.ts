import type { OptionValues } from 'commander';
import { checkWithProgress } from '../check/check-with-progress.js';
import { listInputs } from '../check/list-inputs.js';
import { announceFailedGate, deliverReport } from '../deliver-report.js';
import { refuseUnfit } from '../destinations.js';
import { exitCodeOf } from '../exit-code.js';
import { chooseTargets, filesOf } from '../format.js';
import { withoutLockFiles } from '../lock-files.js';
import { announceSkipped, markCopies, planMarkedCopies, writeMarkedCopy } from '../marked-copies.js';
import { type CommandContext, readRequest } from '../options.js';
import { startRun } from '../run.js';

/** `iga periksa`: read, check, score, report; the gate decides the exit code. */
export async function periksa(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const run = await startRun(options, context);
  const targets = chooseTargets(options);
  const files = withoutLockFiles(given, run);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  const { copies, skipped } = await planMarkedCopies(files, options);
  const destinations = [...filesOf(targets), ...copies.map(({ target }) => target)];
  await refuseUnfit(destinations, run.mayReplace, inputs);
  const { report } = await checkWithProgress(request, run);
  const marked = await markCopies(copies, report, run.texts);
  await deliverReport(report, targets, run, inputs);
  for (const copy of marked) await writeMarkedCopy(copy, run, inputs);
  announceSkipped(skipped, run);
  await announceFailedGate(report, targets, run);
  context.setExitCode(exitCodeOf(report));
}
