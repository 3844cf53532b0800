import type { OptionValues } from 'commander';
import type { MapNode } from '../../base/document-node.js';
import { type ForeignTable, openFile } from '../../inventory/open-file.js';
import { writeYaml } from '../../inventory/write-yaml.js';
import { buildTemplateGuide } from '../../report/build-template-guide.js';
import type { Texts } from '../../text/language.js';
import { loadTexts } from '../../text/load-texts.js';
import { chooseEdition } from '../choose-edition.js';
import { loadConfiguration } from '../configuration/load.js';
import { deliverFile } from '../deliver.js';
import { EXIT_PASSED } from '../exit-code.js';
import { type CommandContext, refuseUnknownLanguage, textOption } from '../options.js';
import { saveMapping, settleForeign } from '../read-foreign.js';
import { terminalSettings } from '../terminal.js';
import { formOf, layOutWhole, refuseUnread, writeWorkbook } from '../write-inventory.js';

/** `iga konversi`: the same inventory in the other form. It writes all of it or nothing. */
export async function konversi(
  source: string,
  target: string,
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  refuseUnknownLanguage(options);
  const form = formOf(target);
  const texts = await loadTexts(context.language);
  const root = await readSource(source, options, context, texts);
  const content = form === 'yaml' ? writeYaml(root) : await toWorkbook(root, source, options, context);
  await deliverFile(target, content, options, context, texts.ui, [source]);
  context.setExitCode(EXIT_PASSED);
}

/** Our own forms are carried over whole; a list that is not ours becomes a draft, and the screen says how it was read. */
async function readSource(
  source: string,
  options: OptionValues,
  context: CommandContext,
  texts: Texts,
): Promise<MapNode> {
  const opened = await openFile(source);
  if (opened.kind === 'daftar') return await importList(opened.table, source, options, context, texts);
  const { root, problems } = opened.document;
  refuseUnread(source, problems);
  return root;
}

async function importList(
  table: ForeignTable,
  source: string,
  options: OptionValues,
  context: CommandContext,
  texts: Texts,
): Promise<MapNode> {
  const { configuration } = await loadConfiguration(textOption(options, 'konfigurasi'), source);
  const edition = await chooseEdition(undefined, source, options);
  const mapping = textOption(options, 'pemetaan');
  const { importTable } = await import('../../inventory/import-tables.js');
  const { document, report } = importTable(table, await settleForeign(edition, configuration, mapping));
  const { renderImport } = await import('../../report/terminal/render-import.js');
  const settings = { ...terminalSettings(options), showAll: options.semua === true };
  context.output.report(renderImport(report, texts, settings));
  await saveMapping([report], mapping, [source]);
  return document;
}

async function toWorkbook(
  root: MapNode,
  source: string,
  options: OptionValues,
  context: CommandContext,
): Promise<Buffer> {
  const edition = await chooseEdition(root, source, options);
  const guide = buildTemplateGuide(edition, await loadTexts(context.language));
  return await writeWorkbook(layOutWhole(root, guide, source), guide);
}
