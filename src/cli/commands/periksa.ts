import type { OptionValues } from 'commander';
import type { ImportReport } from '../../inventory/import/report.js';
import { toJson } from '../../report/json.js';
import type { Report } from '../../report/schema.js';
import type { Texts } from '../../text/language.js';
import { loadTexts } from '../../text/load-texts.js';
import { announceImports } from '../announce-imports.js';
import { listInputs } from '../check/list-inputs.js';
import { runCheck } from '../check/run-check.js';
import { deliver } from '../deliver.js';
import { exitCodeOf } from '../exit-code.js';
import { chooseFormat } from '../format.js';
import { withoutLockFiles } from '../lock-files.js';
import { announceSkipped, markCopies, planMarkedCopies, writeMarkedCopy } from '../marked-copies.js';
import { type CommandContext, readRequest, refuseUnknownLanguage, textOption } from '../options.js';
import { withProgress } from '../progress.js';
import { terminalSettings } from '../terminal.js';

const NOTE_WIDTH = 80;

/** `iga periksa`: read, check, score, report; the gate decides the exit code. */
export async function periksa(
  given: readonly string[],
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  refuseUnknownLanguage(options);
  const format = chooseFormat(options);
  const files = await withoutLockFiles(given, options, context);
  const request = readRequest(files, options, context.language);
  const inputs = await listInputs(files, options);
  const { copies, skipped } = await planMarkedCopies(files, options, inputs);
  const ui = async () => (await loadTexts(context.language)).ui;
  let imported: readonly ImportReport[] = [];
  const report = await withProgress(options.senyap === true, ui, (onProgress) =>
    runCheck(request, onProgress, (reports) => {
      imported = reports;
    }),
  );
  const texts = await loadTexts(context.language);
  await announceImports(imported, texts, options, context);
  const content = format === 'json' ? toJson(report) : await renderText(report, texts, options);
  const marked = await markCopies(copies, report, texts);
  await deliver(content, options, context, texts.ui, inputs);
  for (const copy of marked) await writeMarkedCopy(copy, options, context, texts.ui, inputs);
  announceSkipped(skipped, options, context, texts.ui);
  if (textOption(options, 'keluaran') !== undefined && options.senyap !== true)
    context.output.note(await describeFailedGate(report, texts));
  context.setExitCode(exitCodeOf(report));
}

/** With the report out of sight in a file, the screen says why a check fails; nothing where it passes. */
async function describeFailedGate(report: Report, texts: Texts): Promise<string> {
  if (report.gerbang.lulus) return '';
  const { renderGate } = await import('../../report/terminal/gate.js');
  const { makePaint } = await import('../../report/terminal/paint.js');
  const lines = renderGate(report, { texts, paint: makePaint(false), width: NOTE_WIDTH });
  return `${lines.join('\n').trimStart()}\n`;
}

/** The terminal view and its libraries are loaded only when somebody reads on. */
async function renderText(report: Report, texts: Texts, options: OptionValues): Promise<string> {
  const { renderCheck } = await import('../../report/terminal/render-check.js');
  return renderCheck(report, texts, { ...terminalSettings(options), showAll: options.semua === true });
}
