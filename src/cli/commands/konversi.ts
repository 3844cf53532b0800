import type { OptionValues } from 'commander';
import type { MapNode } from '../../base/document-node.js';
import { openFile } from '../../inventory/open-file.js';
import type { UnreadRow } from '../../inventory/template/collect-unread.js';
import { itemsAt } from '../../inventory/template/layout.js';
import { writeUnread } from '../../inventory/write-unread.js';
import { writeYaml } from '../../inventory/write-yaml.js';
import { buildTemplateGuide } from '../../report/build-template-guide.js';
import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import { loadTexts } from '../../text/load-texts.js';
import { chooseEdition } from '../choose-edition.js';
import { deliverFile } from '../deliver.js';
import { EXIT_FAILED, EXIT_PASSED } from '../exit-code.js';
import { importList } from '../import-list.js';
import { type CommandContext, refuseUnknownLanguage } from '../options.js';
import { formOf, type InventoryForm, layOutWhole, refuseUnread, writeWorkbook } from '../write-inventory.js';

/**
 * `iga konversi`: the same inventory in the other form. It writes all of it or nothing; what a workbook has beside the
 * inventory goes along into YAML as comments.
 */
export async function konversi(
  source: string,
  target: string,
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  refuseUnknownLanguage(options);
  const form = formOf(target);
  const texts = await loadTexts(context.language);
  const read = await readSource(source, form, options, context, texts);
  if (read === undefined) {
    context.output.note(`${cleanText(texts.ui.kemajuan.tanpa_isi(source, target))}\n`);
    context.setExitCode(EXIT_FAILED);
    return;
  }
  const { root, unread } = read;
  const content =
    form === 'yaml'
      ? `${writeYaml(root)}${toComments(unread, source, texts)}`
      : await toWorkbook(root, source, options, context);
  await deliverFile(target, content, options, context, texts.ui, [source]);
  if (unread.length > 0 && options.senyap !== true)
    context.output.note(`${cleanText(texts.ui.kemajuan.tak_terbaca(source, unread.length))}\n`);
  context.setExitCode(EXIT_PASSED);
}

/**
 * Our own forms are carried over whole; a list that is not ours becomes a draft, and the screen says how it was read.
 *
 * @returns undefined where such a list gave nothing to write
 */
async function readSource(
  source: string,
  form: InventoryForm,
  options: OptionValues,
  context: CommandContext,
  texts: Texts,
): Promise<{ readonly root: MapNode; readonly unread: readonly UnreadRow[] } | undefined> {
  const opened = await openFile(source);
  if (opened.kind === 'daftar') {
    const root = await importList(opened.table, source, options, context, texts);
    return itemsAt(root, 'inovasi').length === 0 && !root.entries.has('spd')
      ? undefined
      : { root, unread: [] };
  }
  const { root, problems, unread } = opened.document;
  if (form === 'excel') refuseUnread(source, problems);
  return { root, unread };
}

function toComments(unread: readonly UnreadRow[], source: string, { ui }: Texts): string {
  return unread.length === 0
    ? ''
    : writeUnread(unread, cleanText(ui.kemajuan.tak_terbaca(source, unread.length)));
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
