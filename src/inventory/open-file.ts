import type { MapNode } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import { parseYaml } from '../base/parse-yaml.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { isLockFile } from '../input/lock-file.js';
import { asTextFile, readBinaryFile, refuseUnreadable } from '../input/read-text-file.js';
import { looksLikeWorkbook } from './excel/refuse-other-file.js';
import type { CsvFormat } from './import/read-csv.js';
import type { UnreadRow } from './template/collect-unread.js';
import type { TemplateQuestion } from './template/questions.js';
import type { Workbook } from './workbook/model.js';

/** An inventory of 2 000 innovations with all its evidence is about 15 MB; beyond this it is another file. */
const MAXIMUM_MEGABYTES = 64;

/** An inventory as it was written, before anything of it is decoded. */
export interface InventoryDocument {
  readonly root: MapNode;
  readonly sha256: string;
  /** What is written in it but is not in `root`, with its place. */
  readonly problems: readonly ShapeProblem[];
  /** What somebody added to a workbook of ours. */
  readonly questions: readonly TemplateQuestion[];
  /** What of a workbook is not in `root`. */
  readonly unread: readonly UnreadRow[];
  /** Columns and keys of the office's own, which are in `root` under their own names. */
  readonly added: readonly UnreadRow[];
}

/** A list that does not follow our template, before anything of it is understood. */
export interface ForeignTable {
  readonly workbook: Workbook;
  /** How a CSV file is written; undefined for a workbook. */
  readonly csv: CsvFormat | undefined;
  readonly sha256: string;
}

/** What a file turned out to be: an inventory in one of our forms, or a list of somebody's own. */
export type OpenedFile =
  | { readonly kind: 'inventaris'; readonly document: InventoryDocument }
  | { readonly kind: 'daftar'; readonly table: ForeignTable };

/**
 * Opens one file: YAML, a workbook, or comma separated values. What a file is shows in its content; a workbook named
 * .yaml or .csv is still a workbook.
 *
 * @param path as the user named it
 * @throws KnownFailure when the file cannot be read at all
 */
export async function openFile(path: string): Promise<OpenedFile> {
  if (isLockFile(path)) throw new KnownFailure({ code: 'hanya-berkas-kunci', args: { berkas: [path] } });
  const isNamedWorkbook = /\.(xlsx|xlsm|xls)$/i.test(path);
  const isNamedTable = /\.(csv|tsv)$/i.test(path);
  if (!isNamedWorkbook && !isNamedTable && !/\.(ya?ml|json)$/i.test(path)) await refuseOtherKind(path);
  const file = await readBinaryFile(path, MAXIMUM_MEGABYTES);
  const { content, sha256 } = file;
  if (isNamedWorkbook || looksLikeWorkbook(content)) return await openWorkbook(content, path, sha256);
  if (isNamedTable) {
    const { readCsv } = await import('./import/read-csv.js');
    const { workbook, format } = readCsv(content, path);
    return { kind: 'daftar', table: { workbook, csv: format, sha256 } };
  }
  const root = requireMap(parseYaml(asTextFile(file, path).text, path), path);
  return {
    kind: 'inventaris',
    document: { root, sha256, problems: [], questions: [], unread: [], added: [] },
  };
}

/** The library that reads workbooks is loaded only here. */
async function openWorkbook(content: Buffer, path: string, sha256: string): Promise<OpenedFile> {
  const { readWorkbook } = await import('./excel/read-workbook.js');
  const { isTemplate, readTemplate } = await import('./excel/read-template.js');
  const workbook = await readWorkbook(content, path);
  return isTemplate(workbook)
    ? { kind: 'inventaris', document: { ...readTemplate(workbook), sha256 } }
    : { kind: 'daftar', table: { workbook, csv: undefined, sha256 } };
}

/** A missing file or a folder is said first: it is the likelier mistake. */
async function refuseOtherKind(path: string): Promise<never> {
  await refuseUnreadable(path, MAXIMUM_MEGABYTES);
  throw new KnownFailure({ code: 'jenis-berkas-tak-didukung', args: { berkas: path } });
}

function requireMap(node: ReturnType<typeof parseYaml>, path: string): MapNode {
  if (node.kind === 'map') return node;
  const place = { ...node.place, berkas: path };
  throw new KnownFailure({ code: 'bukan-peta', args: { place, apa: 'inventaris' } });
}
