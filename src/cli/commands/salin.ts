import type { OptionValues } from 'commander';
import { KnownFailure } from '../../base/known-failure.js';
import { buildCopySheets } from '../../report/copy-sheet/build-copy-sheets.js';
import { loadViewTexts } from '../../text/load-view-texts.js';
import { checkWithProgress } from '../check/check-with-progress.js';
import { listInputs } from '../check/list-inputs.js';
import { announceCopies } from '../copy/announce-copies.js';
import { copyEvidence } from '../copy/copy-evidence.js';
import { type PlannedFile, planSheets } from '../copy/plan-sheets.js';
import { EXIT_PASSED } from '../exit-code.js';
import { withoutLockFiles } from '../lock-files.js';
import { type CommandContext, readRequest, textOption } from '../options.js';
import { makeFolderFor, refuseTaken, writeReportFile } from '../output.js';
import { startRun } from '../run.js';

/** `iga salin`: what is typed into the form and uploaded, one folder per innovation. It judges, but fails nothing. */
export async function salin(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const run = await startRun(options, context);
  const folder = targetFolder(options);
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
  announceCopies({ sheets, folder, copied, words }, options, context);
  context.setExitCode(EXIT_PASSED);
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
      code: 'opsi-salah',
      args: { opsi: '--berkas', ditemukan: '--tanpa-berkas', diharapkan: '--berkas' },
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
