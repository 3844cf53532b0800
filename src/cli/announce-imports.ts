import type { OptionValues } from 'commander';
import type { ImportReport } from '../inventory/import/report.js';
import { cleanText } from '../text/clean-text.js';
import type { Texts } from '../text/language.js';
import { type CommandContext, textOption } from './options.js';
import { saveMapping } from './read-foreign.js';
import { terminalSettings } from './terminal.js';

/**
 * Says on stderr, in a few lines, how lists that do not follow our template were read, and keeps the mapping where
 * `--pemetaan` asks for it. What is in doubt stands in the findings.
 */
export async function announceImports(
  reports: readonly ImportReport[],
  texts: Texts,
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  if (reports.length === 0) return;
  if (options.senyap !== true) {
    const { renderImportSummary } = await import('../report/terminal/render-import-summary.js');
    context.output.note(renderImportSummary(reports, texts, terminalSettings(options, undefined)));
  }
  await keepMapping(reports, texts, options, context);
}

/** Keeps where `--pemetaan` says how the lists were understood, and tells so on stderr. */
export async function keepMapping(
  reports: readonly ImportReport[],
  texts: Texts,
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const mapping = textOption(options, 'pemetaan');
  const inputs = reports.map(({ berkas }) => berkas);
  const isSaved = mapping !== undefined && (await saveMapping(reports, mapping, inputs));
  if (isSaved && options.senyap !== true)
    context.output.note(`${cleanText(texts.ui.kemajuan.ditulis(mapping))}\n`);
}
