import type { OptionValues } from 'commander';
import type { MapNode } from '../../base/document-node.js';
import { readDocument } from '../../inventory/read-document.js';
import { writeYaml } from '../../inventory/write-yaml.js';
import { buildTemplateGuide } from '../../report/build-template-guide.js';
import type { Texts } from '../../text/language.js';
import { loadTexts } from '../../text/load-texts.js';
import { chooseEdition } from '../choose-edition.js';
import { deliverFile } from '../deliver.js';
import { EXIT_PASSED } from '../exit-code.js';
import { type CommandContext, refuseUnknownLanguage } from '../options.js';
import { readForeign, saveMapping } from '../read-foreign.js';
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
  const foreign = await readForeign(source, options);
  if (foreign !== undefined) {
    const { renderImport } = await import('../../report/terminal/render-import.js');
    const settings = { ...terminalSettings(options), showAll: options.semua === true };
    context.output.report(renderImport(foreign.report, texts, settings));
    await saveMapping(foreign.report, options);
    return foreign.root;
  }
  const { root, problems } = await readDocument(source);
  refuseUnread(source, problems);
  return root;
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
