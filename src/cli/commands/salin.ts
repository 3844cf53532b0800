import type { OptionValues } from 'commander';
import { KnownFailure } from '../../base/known-failure.js';
import { buildCopySheets } from '../../report/copy-sheet/build-copy-sheets.js';
import { loadViewTexts } from '../../text/load-view-texts.js';
import { checkWithProgress } from '../check/check-with-progress.js';
import { listInputs } from '../check/list-inputs.js';
import { announceCopies } from '../copy/announce-copies.js';
import { copyEvidence } from '../copy/copy-evidence.js';
import { countFailing, readThreshold } from '../copy/count-failing.js';
import { type PlannedFile, planSheets } from '../copy/plan-sheets.js';
import { EXIT_FAILED, EXIT_PASSED } from '../exit-code.js';
import { withoutLockFiles } from '../lock-files.js';
import { type CommandContext, readRequest, textOption } from '../options.js';
import { makeFolderFor, refuseTaken, writeReportFile } from '../output.js';
import { startRun } from '../run.js';

/**
 * `iga salin`: what is typed into the form and uploaded, one folder per innovation. It fails only with `--gagal-pada`, by
 * the readiness of its sheets.
 */
export async function salin(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const run = await startRun(options, context);
  const folder = targetFolder(options);
  const threshold = readThreshold(textOption(options, 'gagalPada'));
  const files = withoutLockFiles(given, run);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  const { report, assessment, edition, files: facts } = await checkWithProgress(request, run);
  const { texts } = run;
  const withNames = request.denganNama;
  const sheets = buildCopySheets({ report, assessment, edition, files: facts, texts, withNames });
  const words = (await loadViewTexts(context.language)).salin;
  const planned = await planSheets(sheets, folder, { words, texts });
  const mayReplace = options.timpa === true;
  for (const { path } of planned) await refuseTaken(path, mayReplace, inputs);
  const copied = options.berkas === true ? await copyEvidence(sheets, folder, mayReplace, inputs) : undefined;
  await writeAll(planned, mayReplace, inputs);
  announceCopies({ sheets, folder, copied, words }, run);
  const failing = countFailing(sheets, threshold);
  if (threshold !== 'tidak' && failing > 0) context.output.note(`${words.tidak_lulus(failing, threshold)}\n`);
  context.setExitCode(failing === 0 ? EXIT_PASSED : EXIT_FAILED);
}

/** @throws KnownFailure when no folder is named, or evidence shall be copied that nobody may look for */
function targetFolder(options: OptionValues): string {
  const folder = textOption(options, 'keluaran');
  if (folder === undefined) {
    throw new KnownFailure({
      code: 'opsi-salah',
      args: { opsi: '-o', ditemukan: '', diharapkan: 'siap-unggah/' },
    });
  }
  if (options.berkas === true && options.tanpaBerkas === true) {
    throw new KnownFailure({
      code: 'opsi-berlawanan',
      args: { opsi: '--berkas', lawan: '--tanpa-berkas' },
    });
  }
  return folder;
}

async function writeAll(
  planned: readonly PlannedFile[],
  mayReplace: boolean,
  inputs: readonly string[],
): Promise<void> {
  for (const { path, content } of planned) {
    await makeFolderFor(path);
    await writeReportFile(path, content, mayReplace, inputs);
  }
}
