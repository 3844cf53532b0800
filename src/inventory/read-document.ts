import type { MapNode } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import { parseYaml } from '../base/parse-yaml.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { asTextFile, readBinaryFile, refuseUnreadable } from '../input/read-text-file.js';
import { looksLikeWorkbook } from './excel/refuse-other-file.js';
import type { UnreadRow } from './template/collect-unread.js';

/** An inventory of 2 000 innovations with all its evidence is about 15 MB; beyond this it is another file. */
const MAXIMUM_MEGABYTES = 64;

/** An inventory as it was written, before anything of it is decoded. */
export interface InventoryDocument {
  readonly root: MapNode;
  readonly sha256: string;
  /** What is written in it but is not in `root`, with its place. */
  readonly problems: readonly ShapeProblem[];
  /** The rows of a workbook these problems are about. */
  readonly unread: readonly UnreadRow[];
}

/**
 * Reads one inventory file: YAML, or a workbook. What a file is shows in its content; a workbook named .yaml is still
 * a workbook.
 *
 * @param path as the user named it
 * @throws KnownFailure when the file cannot be read at all
 */
export async function readDocument(path: string): Promise<InventoryDocument> {
  const isNamedWorkbook = /\.(xlsx|xlsm|xls)$/i.test(path);
  if (!isNamedWorkbook && !/\.(ya?ml|json)$/i.test(path)) await refuseOtherKind(path);
  const file = await readBinaryFile(path, MAXIMUM_MEGABYTES);
  if (isNamedWorkbook || looksLikeWorkbook(file.content)) {
    const { readWorkbookDocument } = await import('./excel/read-workbook-document.js');
    return { ...(await readWorkbookDocument(file.content, path)), sha256: file.sha256 };
  }
  const { text, sha256 } = asTextFile(file, path);
  return { root: requireMap(parseYaml(text, path), path), sha256, problems: [], unread: [] };
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
