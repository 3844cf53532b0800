import type { OptionValues } from 'commander';
import { KnownFailure } from '../../base/known-failure.js';
import { UNPLACED_SHEET } from '../../inventory/template/sheets.js';
import { buildTemplateGuide } from '../../report/build-template-guide.js';
import type { ScanView } from '../../report/terminal/render-scan.js';
import { requireFolder } from '../check/look-up.js';
import { chooseEdition } from '../choose-edition.js';
import { deliverFile } from '../deliver.js';
import { refuseUnfit } from '../destinations.js';
import { EXIT_PASSED } from '../exit-code.js';
import { type CommandContext, readOpening, textOption } from '../options.js';
import { withProgress } from '../progress.js';
import { quotePath } from '../quote-path.js';
import { type Run, startRun } from '../run.js';
import { type EvidenceBase, findEvidenceBase } from '../scan/evidence-base.js';
import { runScan } from '../scan/run-scan.js';
import { loadScanIndicators } from '../scan/scan-indicators.js';
import { namer, writeDraft } from '../scan/write-draft.js';
import { terminalSettings } from '../terminal.js';
import { formOf } from '../write-inventory.js';

/** `iga pindai`: from a folder of evidence to a draft inventory. The folder itself is only read. */
export async function pindai(folder: string, options: OptionValues, context: CommandContext): Promise<void> {
  const run = await startRun(options, context);
  const target = await readTarget(run);
  await requireFolder(folder, '<folder>');
  const { texts } = run;
  const edition = await chooseEdition(undefined, target, options);
  const guide = buildTemplateGuide(edition, texts);
  const indicators = await loadScanIndicators(edition);
  const request = {
    folder,
    target,
    ...readOpening(options),
    tanpaSinggahan: options.tanpaSinggahan === true,
  };
  const result = await withProgress(run, (onProgress) => runScan(request, indicators, onProgress));
  const base = await findEvidenceBase(folder, target);
  const pemda = textOption(options, 'pemda');
  const content = await writeDraft(result, { file: target, pemda, base }, guide, texts);
  await deliverFile(target, content, run, []);
  const { renderScan } = await import('../../report/terminal/render-scan.js');
  const view: ScanView = {
    folder,
    command: nextCommand(target, folder, base),
    unplacedSheet: formOf(target) === 'yaml' ? undefined : UNPLACED_SHEET,
    withoutRegion: pemda === undefined,
    ocr: request.ocr,
    nameOf: namer(guide),
    indicators: indicators.length,
  };
  // The report goes to the screen; what `-o` names is the draft.
  const settings = {
    ...terminalSettings(options, undefined),
    showAll: options.semua === true,
  };
  context.output.report(renderScan(result, view, texts, settings));
  context.setExitCode(EXIT_PASSED);
}

/** Looked at first: opening thousands of files only to refuse the result in the end would waste an hour of somebody. */
async function readTarget({ options, mayReplace }: Run): Promise<string> {
  const target = textOption(options, 'keluaran');
  if (target === undefined) {
    const args = { opsi: '-o', ditemukan: '', diharapkan: 'draf.xlsx | draf.yaml' };
    throw new KnownFailure({ code: 'opsi-salah', args });
  }
  formOf(target);
  await refuseUnfit([target], mayReplace, []);
  return target;
}

function nextCommand(target: string, folder: string, { bukti }: EvidenceBase): string {
  const quoted = (path: string) => quotePath(path, process.platform);
  const command = `iga periksa ${quoted(target)}`;
  return bukti === undefined ? command : `${command} --bukti ${quoted(folder)}`;
}
