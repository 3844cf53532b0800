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
  const folder = chooseDepartmentTarget(options);
  if (folder === undefined && !isTold(options))
    throw new KnownFailure({ code: 'laporan-tanpa-keluaran', args: {} });
  const targets = chooseTargets(options);
  const files = await withoutLockFiles(given, options, context);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  await refuseUnfit(filesOf(targets), options.timpa === true, inputs);
  if (folder !== undefined) await refuseFileAsFolder(folder);
  const { report, texts } = await checkWithProgress(request, options, context);
  const own = folder === undefined ? undefined : await makeDepartmentFiles(report, folder, texts);
  if (own !== undefined) await refuseTakenFiles(own, targets, options, inputs);
  await deliverReport(report, targets, texts, options, context, inputs);
  if (own !== undefined) await writeDepartmentFiles(own, options, context, inputs);
  await announceLateDeadline(report, options, context);
  await announceFailedGate(report, targets, texts, options, context);
  context.setExitCode(exitCodeOf(report));
}

function isTold(options: OptionValues): boolean {
  return listOption(options, 'keluaran').length > 0 || textOption(options, 'format') !== undefined;
}

/** A day that is over already is printed as it was given, but not without a word. */
async function announceLateDeadline(
  { tenggat, tanggal }: Report,
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  if (tenggat === undefined || tenggat >= tanggal || options.senyap === true) return;
  const { perangkat_daerah } = await loadViewTexts(context.language);
  context.output.note(`${perangkat_daerah.tenggat_lewat(tenggat, tanggal)}\n`);
}
