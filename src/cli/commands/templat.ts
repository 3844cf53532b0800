import type { OptionValues } from 'commander';
import type { MapNode } from '../../base/document-node.js';
import { KnownFailure } from '../../base/known-failure.js';
import { openFile } from '../../inventory/open-file.js';
import { readDocument } from '../../inventory/read-document.js';
import { readListFile } from '../../inventory/read-innovation-list.js';
import { addExamples } from '../../inventory/template/add-examples.js';
import { itemsAt } from '../../inventory/template/layout.js';
import { LIST_HEADERS } from '../../inventory/template/read-innovation-list.js';
import { startInventory } from '../../inventory/template/start-inventory.js';
import { writeYamlTemplate } from '../../inventory/template/write-yaml-template.js';
import { buildTemplateGuide } from '../../report/build-template-guide.js';
import { chooseEdition } from '../choose-edition.js';
import { deliverFile } from '../deliver.js';
import { refuseUnfit } from '../destinations.js';
import { EXIT_PASSED } from '../exit-code.js';
import { importList } from '../import-list.js';
import { type CommandContext, textOption } from '../options.js';
import { type Run, startRun } from '../run.js';
import { formOf, layOutWhole, refuseUnread, writeWorkbook } from '../write-inventory.js';

/** `iga templat`: an inventory to be filled in, empty or begun with what is known. */
export async function templat(options: OptionValues, context: CommandContext): Promise<void> {
  const run = await startRun(options, context);
  const target = textOption(options, 'keluaran');
  if (target === undefined) {
    const args = { opsi: '-o', ditemukan: '', diharapkan: 'inventaris.xlsx | inventaris.yaml' };
    throw new KnownFailure({ code: 'opsi-salah', args });
  }
  const form = formOf(target);
  const source = textOption(options, 'dari');
  const list = textOption(options, 'inovasi');
  const inputs = [source, list].filter((input) => input !== undefined);
  await refuseUnfit([target], run.mayReplace, inputs);
  const given = await readGiven(source, list, run);
  // The edition of an old inventory is not that of the new one: only the command line and the configuration count.
  const edition = await chooseEdition(undefined, source ?? list ?? target, options);
  const guide = buildTemplateGuide(edition, run.texts);
  const root = startInventory(given, guide);
  const sheets = layOutWhole(root, guide, source ?? list ?? target);
  const isEmpty = given === undefined;
  const content =
    form === 'yaml'
      ? writeYamlTemplate(isEmpty ? undefined : root, guide)
      : await writeWorkbook(isEmpty ? addExamples(sheets, guide) : sheets, guide);
  await deliverFile(target, content, run, inputs);
  context.setExitCode(EXIT_PASSED);
}

/** An old inventory, a list of innovations, or neither; of both the list is what counts as new. */
async function readGiven(
  source: string | undefined,
  list: string | undefined,
  run: Run,
): Promise<MapNode | undefined> {
  if (source !== undefined && list !== undefined) {
    const args = { opsi: '--inovasi', ditemukan: list, diharapkan: '--dari | --inovasi' };
    throw new KnownFailure({ code: 'opsi-salah', args });
  }
  if (list !== undefined) return await readList(list, run);
  if (source === undefined) return undefined;
  const { root, problems, questions } = await readDocument(source);
  refuseUnread(source, problems, questions);
  return root;
}

/** A list under our headers is taken as it is; any other is understood as `iga konversi` would, which the screen tells. */
async function readList(list: string, run: Run): Promise<MapNode> {
  const own = await readListFile(list);
  if (own !== undefined) {
    refuseUnread(list, own.problems, own.questions);
    return own.root;
  }
  const opened = await openFile(list);
  const root = opened.kind === 'daftar' ? await importList(opened.table, list, run) : undefined;
  if (root === undefined || itemsAt(root, 'inovasi').length === 0) {
    throw new KnownFailure({ code: 'daftar-tanpa-judul', args: { berkas: list, judul: LIST_HEADERS } });
  }
  return root;
}
