import type { ImportReport } from '../inventory/import/report.js';
import { textOption } from './options.js';
import { saveMapping } from './read-foreign.js';
import type { Run } from './run.js';
import { terminalSettings } from './terminal.js';

/**
 * Says on stderr, in a few lines, how lists that do not follow our template were read, and keeps the mapping where
 * `--pemetaan` asks for it. What is in doubt stands in the findings.
 */
export async function announceImports(reports: readonly ImportReport[], run: Run): Promise<void> {
  if (reports.length === 0) return;
  if (!run.isSilent) {
    const { renderImportSummary } = await import('../report/terminal/render-import-summary.js');
    run.output.note(renderImportSummary(reports, run.texts, terminalSettings(run.options, undefined)));
  }
  await keepMapping(reports, run);
}

/** Keeps where `--pemetaan` says how the lists were understood, and tells so on stderr. */
export async function keepMapping(
  reports: readonly ImportReport[],
  { options, texts, say }: Run,
): Promise<void> {
  const mapping = textOption(options, 'pemetaan');
  const inputs = reports.map(({ berkas }) => berkas);
  if (mapping !== undefined && (await saveMapping(reports, mapping, inputs, texts)))
    say(texts.ui.kemajuan.ditulis(mapping));
}
