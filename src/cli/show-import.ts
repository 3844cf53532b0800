import type { OptionValues } from 'commander';
import type { Texts } from '../text/language.js';
import type { CommandContext } from './options.js';
import { type ForeignReading, saveMapping } from './read-foreign.js';
import { terminalSettings } from './terminal.js';

/** Tells how a list that is not ours was understood, and keeps that for the next list where it is asked for. */
export async function showImport(
  { report }: ForeignReading,
  options: OptionValues,
  context: CommandContext,
  texts: Texts,
): Promise<void> {
  const { renderImport } = await import('../report/terminal/render-import.js');
  const settings = { ...terminalSettings(options), showAll: options.semua === true };
  context.output.report(renderImport(report, texts, settings));
  await saveMapping(report, options);
}
