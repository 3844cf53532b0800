import type { OptionValues } from 'commander';
import type { MapNode } from '../../base/document-node.js';
import { openFile } from '../../inventory/open-file.js';
import type { UnreadRow } from '../../inventory/template/collect-unread.js';
import { layOutUnplacedRows } from '../../inventory/template/lay-out-unplaced.js';
import { itemsAt } from '../../inventory/template/layout.js';
import { leaveOutAdded } from '../../inventory/template/leave-out-added.js';
import { isCarriedAlong, subjectOf } from '../../inventory/template/questions.js';
import { UNPLACED_FILE_COLUMN, UNPLACED_SHEET } from '../../inventory/template/sheets.js';
import { writeUnread } from '../../inventory/write-unread.js';
import { writeYaml } from '../../inventory/write-yaml.js';
import { buildTemplateGuide } from '../../report/build-template-guide.js';
import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import { loadTexts } from '../../text/load-texts.js';
import { chooseEdition } from '../choose-edition.js';
import { deliverFile } from '../deliver.js';
import { refuseUnfit } from '../destinations.js';
import { EXIT_FAILED, EXIT_PASSED } from '../exit-code.js';
import { importList } from '../import-list.js';
import type { CommandContext } from '../options.js';
import { type Run, startRun } from '../run.js';
import { formOf, type InventoryForm, layOutWhole, refuseUnread, writeWorkbook } from '../write-inventory.js';

/** An inventory as it was read, with what its file holds beside it. */
interface Source {
  readonly root: MapNode;
  /** Rows of the sheet with files that nobody has placed yet, its heading first. */
  readonly unplaced: readonly UnreadRow[];
  readonly unread: readonly UnreadRow[];
  /** Columns and keys of the office's own, and what they are called. */
  readonly added: readonly UnreadRow[];
  readonly addedNames: readonly string[];
}

/**
 * `iga konversi`: the same inventory in the other form. It writes all of it or nothing; what a workbook has beside the
 * inventory goes along into YAML as comments, and the files of a draft that nobody has placed into either form.
 */
export async function konversi(
  source: string,
  target: string,
  options: OptionValues,
  context: CommandContext,
): Promise<void> {
  const run = await startRun(options, context);
  const form = formOf(target);
  await refuseUnfit([target], run.mayReplace, [source]);
  const { texts } = run;
  const read = await readSource(source, form, run);
  if (read === undefined) {
    context.output.note(`${cleanText(texts.ui.kemajuan.tanpa_isi(source, target))}\n`);
    context.setExitCode(EXIT_FAILED);
    return;
  }
  const notes = describeRest(read, source, form, texts);
  const content = form === 'yaml' ? toYaml(read, notes) : await toWorkbook(read, source, options, context);
  await deliverFile(target, content, run, [source]);
  if (options.senyap !== true) for (const { note } of notes) context.output.note(`${note}\n`);
  context.setExitCode(EXIT_PASSED);
}

/**
 * Our own forms are carried over whole; a list that is not ours becomes a draft, and the screen says how it was read.
 *
 * @returns undefined where such a list gave nothing to write
 */
async function readSource(source: string, form: InventoryForm, run: Run): Promise<Source | undefined> {
  const opened = await openFile(source);
  if (opened.kind === 'daftar') {
    const root = await importList(opened.table, source, run);
    return itemsAt(root, 'inovasi').length === 0 && !root.entries.has('spd')
      ? undefined
      : { root, unplaced: [], unread: [], added: [], addedNames: [] };
  }
  const { root, problems, questions, unread, added } = opened.document;
  if (form === 'excel') {
    const others = questions.filter(({ kind }) => kind !== 'belum_ditempatkan');
    refuseUnread(source, problems, others);
  }
  const isUnplaced = ({ place }: UnreadRow): boolean => place.lembar === UNPLACED_SHEET;
  const rows = { unplaced: unread.filter(isUnplaced), unread: unread.filter((row) => !isUnplaced(row)) };
  // A workbook has room for columns of somebody's own; in YAML each of their cells would be a key nobody knows.
  if (form === 'excel') return { root, ...rows, added: [], addedNames: [] };
  const carried = questions.filter(isCarriedAlong);
  const places = carried.map(({ place }) => place);
  return { root: leaveOutAdded(root, places), ...rows, added, addedNames: carried.map(subjectOf) };
}

/** What a file holds beside its inventory, with the sentence about it. */
interface Rest {
  readonly rows: readonly UnreadRow[];
  readonly note: string;
}

function describeRest(
  { unplaced, unread, added, addedNames }: Source,
  source: string,
  form: InventoryForm,
  { ui, labels }: Texts,
): readonly Rest[] {
  const rest: Rest[] = [];
  // The heading is no file.
  const files = unplaced.slice(1).filter(isFileToPlace).length;
  if (files > 0) {
    const note = ui.kemajuan.belum_ditempatkan(source, files, UNPLACED_SHEET, form === 'excel');
    rest.push({ rows: unplaced, note: cleanText(note) });
  }
  if (added.length > 0) {
    const names = labels.list(addedNames.map((name) => `"${name}"`));
    rest.push({ rows: added, note: cleanText(ui.kemajuan.bukan_isian(source, names)) });
  }
  if (unread.length > 0)
    rest.push({ rows: unread, note: cleanText(ui.kemajuan.tak_terbaca(source, unread.length)) });
  return rest;
}

function isFileToPlace({ cells }: UnreadRow): boolean {
  return cells.some(({ column }) => column === UNPLACED_FILE_COLUMN);
}

function toYaml({ root }: Source, rest: readonly Rest[]): string {
  return writeYaml(root) + rest.map(({ rows, note }) => writeUnread(rows, note)).join('');
}

async function toWorkbook(
  { root, unplaced }: Source,
  source: string,
  options: OptionValues,
  context: CommandContext,
): Promise<Buffer> {
  const edition = await chooseEdition(root, source, options);
  const guide = buildTemplateGuide(edition, await loadTexts(context.language));
  const sheets = layOutWhole(root, guide, source);
  return await writeWorkbook(unplaced.length > 1 ? [...sheets, layOutUnplacedRows(unplaced)] : sheets, guide);
}
