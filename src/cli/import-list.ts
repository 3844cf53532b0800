import type { OptionValues } from 'commander';
import type { MapNode } from '../base/document-node.js';
import type { ForeignTable } from '../inventory/open-file.js';
import { cleanText } from '../text/clean-text.js';
import type { Texts } from '../text/language.js';
import { chooseEdition } from './choose-edition.js';
import { loadConfiguration } from './configuration/load.js';
import { type CommandContext, textOption } from './options.js';
import { saveMapping, settleForeign } from './read-foreign.js';
import { terminalSettings } from './terminal.js';

/**
 * Makes an inventory of a list that is not ours, tells on the screen how it was understood, and keeps that for the next
 * list where it is asked for.
 */
export async function importList(
  table: ForeignTable,
  source: string,
  options: OptionValues,
  context: CommandContext,
  texts: Texts,
): Promise<MapNode> {
  const { configuration } = await loadConfiguration(textOption(options, 'konfigurasi'), source);
  const edition = await chooseEdition(undefined, source, options);
  const mapping = textOption(options, 'pemetaan');
  const { importTable } = await import('../inventory/import-tables.js');
  const { document, report } = importTable(table, await settleForeign(edition, configuration, mapping));
  const { renderImport } = await import('../report/terminal/render-import.js');
  const settings = { ...terminalSettings(options), showAll: options.semua === true };
  context.output.report(renderImport(report, texts, settings));
  const open = report.questions.length;
  if (open > 0 && options.senyap !== true) {
    context.output.note(`${cleanText(texts.ui.kemajuan.pertanyaan_terbuka(source, open))}\n`);
  }
  await saveMapping([report], mapping, [source]);
  return document;
}
