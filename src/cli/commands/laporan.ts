import type { OptionValues } from 'commander';
import { KnownFailure } from '../../base/known-failure.js';
import type { Report } from '../../report/schema.js';
import { loadViewTexts } from '../../text/load-view-texts.js';
import { checkWithProgress } from '../check/check-with-progress.js';
import { listInputs } from '../check/list-inputs.js';
import { announceFailedGate, deliverReport } from '../deliver-report.js';
import {
  makeDepartmentFiles,
  refuseFileAsFolder,
  refuseTakenFiles,
  writeDepartmentFiles,
} from '../department-files.js';
import { refuseUnfit } from '../destinations.js';
import { exitCodeOf } from '../exit-code.js';
import { chooseDepartmentTarget, chooseTargets, filesOf } from '../format.js';
import { withoutLockFiles } from '../lock-files.js';
import { type CommandContext, listOption, readRequest, textOption } from '../options.js';
import { type Run, startRun } from '../run.js';

/** `iga laporan`: the same check as `iga periksa`, written for those who read it: one file per `-o`. */
export async function laporan(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const run = await startRun(options, context);
  const folder = chooseDepartmentTarget(options);
  if (folder === undefined && !isTold(options))
    throw new KnownFailure({ code: 'laporan-tanpa-keluaran', args: {} });
  const targets = chooseTargets(options);
  const files = withoutLockFiles(given, run);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  await refuseUnfit(filesOf(targets), run.mayReplace, inputs);
  if (folder !== undefined) await refuseFileAsFolder(folder);
  const { report } = await checkWithProgress(request, run);
  const own = folder === undefined ? undefined : await makeDepartmentFiles(report, folder, run.texts);
  if (own !== undefined) await refuseTakenFiles(own, targets, options, inputs);
  await deliverReport(report, targets, run, inputs);
  if (own !== undefined) await writeDepartmentFiles(own, options, context, inputs);
  await announceLateDeadline(report, run);
  await announceFailedGate(report, targets, run);
  context.setExitCode(exitCodeOf(report));
}

function isTold(options: OptionValues): boolean {
  return listOption(options, 'keluaran').length > 0 || textOption(options, 'format') !== undefined;
}

/** A day that is over already is printed as it was given, but not without a word. */
async function announceLateDeadline({ tenggat, tanggal }: Report, { texts, say }: Run): Promise<void> {
  if (tenggat === undefined || tenggat >= tanggal) return;
  const { perangkat_daerah } = await loadViewTexts(texts.language);
  say(perangkat_daerah.tenggat_lewat(tenggat, tanggal));
}
