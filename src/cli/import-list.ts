import type { MapNode } from '../base/document-node.js';
import type { ForeignTable } from '../inventory/open-file.js';
import { keepMapping } from './announce-imports.js';
import { settleEdition } from './choose-edition.js';
import { loadConfiguration } from './configuration/load.js';
import { textOption } from './options.js';
import { settleForeign } from './read-foreign.js';
import type { Run } from './run.js';
import { terminalSettings } from './terminal.js';

/** So many cells are named in the closing message. */
const NAMED_CELLS = 3;

/**
 * Makes an inventory of a list that is not ours, tells on the screen how it was understood and what is in doubt, and
 * keeps that for the next list where it is asked for.
 */
export async function importList(table: ForeignTable, source: string, run: Run): Promise<MapNode> {
  const { texts, options } = run;
  const { configuration } = await loadConfiguration(textOption(options, 'konfigurasi'), source);
  const edition = await settleEdition(textOption(options, 'edisi'), [], configuration);
  const mapping = textOption(options, 'pemetaan');
  const { importTable } = await import('../inventory/import-tables.js');
  const setting = await settleForeign(edition, configuration, mapping);
  const { document, report } = importTable(table, setting);
  const { listDoubts } = await import('./list-doubts.js');
  const { openItems } = await import('../report/terminal/open-items.js');
  const { renderImport } = await import('../report/terminal/render-import.js');
  const open = openItems(report, listDoubts(document, report, edition, setting.urusanAlias ?? {}), texts);
  const settings = { ...terminalSettings(options, undefined), showAll: options.semua === true };
  run.output.report(renderImport(report, open, texts, settings));
  // Of a list that gave nothing there is no new file to speak of.
  const isNothing = report.innovations === 0 && !document.entries.has('spd');
  if (open.length > 0 && !isNothing) {
    const cells = open.flatMap(({ cell }) => cell ?? []).slice(0, NAMED_CELLS);
    const { kemajuan } = texts.ui;
    const notes = [kemajuan.pertanyaan_terbuka(source, open.length, cells)];
    if (report.questions.length > 0)
      notes.push(kemajuan.pertanyaan_tertinggal(report.questions.length, open.length));
    run.say(notes.join(' '));
  }
  await keepMapping([report], run);
  return document;
}
