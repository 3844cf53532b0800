import type { OptionValues } from 'commander';
import type { MapNode } from '../../base/document-node.js';
import { KnownFailure } from '../../base/known-failure.js';
import { readDocument } from '../../inventory/read-document.js';
import { readListFile } from '../../inventory/read-innovation-list.js';
import { addExamples } from '../../inventory/template/add-examples.js';
import { startInventory } from '../../inventory/template/start-inventory.js';
import { writeYamlTemplate } from '../../inventory/template/write-yaml-template.js';
import { buildTemplateGuide } from '../../report/build-template-guide.js';
import { loadTexts } from '../../text/load-texts.js';
import { chooseEdition } from '../choose-edition.js';
import { deliverFile } from '../deliver.js';
import { EXIT_PASSED } from '../exit-code.js';
import { type CommandContext, refuseUnknownLanguage, textOption } from '../options.js';
import { formOf, layOutWhole, refuseUnread, writeWorkbook } from '../write-inventory.js';

/** `iga templat`: an inventory to be filled in, empty or begun with what is known. */
export async function templat(options: OptionValues, context: CommandContext): Promise<void> {
  refuseUnknownLanguage(options);
  const target = textOption(options, 'keluaran');
  if (target === undefined) {
    const args = { opsi: '-o', ditemukan: '', diharapkan: 'inventaris.xlsx | inventaris.yaml' };
    throw new KnownFailure({ code: 'opsi-salah', args });
  }
  const form = formOf(target);
  const source = textOption(options, 'dari');
  const list = textOption(options, 'inovasi');
  const given = await readGiven(source, list);
  const texts = await loadTexts(context.language);
  // The edition of an old inventory is not that of the new one: only the command line and the configuration count.
  const edition = await chooseEdition(undefined, source ?? list ?? target, options);
  const guide = buildTemplateGuide(edition, texts);
  const root = startInventory(given, guide);
  const sheets = layOutWhole(root, guide, source ?? list ?? target);
  const isEmpty = given === undefined;
  const content =
    form === 'yaml'
      ? writeYamlTemplate(isEmpty ? undefined : root, guide)
      : await writeWorkbook(isEmpty ? addExamples(sheets, guide) : sheets, guide);
  const inputs = [source, list].filter((input) => input !== undefined);
  await deliverFile(target, content, options, context, texts.ui, inputs);
  context.setExitCode(EXIT_PASSED);
}

/** An old inventory, a list of innovations, or neither; of both the list is what counts as new. */
async function readGiven(source: string | undefined, list: string | undefined): Promise<MapNode | undefined> {
  if (source !== undefined && list !== undefined) {
    const args = { opsi: '--inovasi', ditemukan: list, diharapkan: '--dari | --inovasi' };
    throw new KnownFailure({ code: 'opsi-salah', args });
  }
  const file = source ?? list;
  if (file === undefined) return undefined;
  const { root, problems } = source === undefined ? await readListFile(file) : await readDocument(file);
  refuseUnread(file, problems);
  return root;
}
