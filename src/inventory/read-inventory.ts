import { resolve } from 'node:path';
import type { MapNode } from '../base/document-node.js';
import { KnownFailure } from '../base/known-failure.js';
import type { Place } from '../base/place.js';
import { PlaceIndex } from '../base/places.js';
import type { ShapeProblem } from '../base/shape-problem.js';
import { decodeInventory } from './decode-inventory.js';
import type { ForeignSetting } from './import-tables.js';
import type { InventoryPart } from './inventory-part.js';
import { mergeInventory } from './merge.js';
import type { Inventory } from './model.js';
import { type ForeignTable, type InventoryDocument, openFile } from './open-file.js';
import type { TemplateQuestion } from './template/questions.js';

/** Settles how lists of the office's own are read, once the editions are known that the other files name. */
export type SettleForeign = (editions: readonly string[]) => Promise<ForeignSetting>;

/**
 * Reads the files of one regional government and merges them: inventories in our own forms, and lists that do not
 * follow our template. A file named twice is read once.
 *
 * @param paths as the user typed them; findings name them the same way
 * @param settleForeign asked only when there is such a list; without it they are refused
 * @throws KnownFailure when a file cannot be read at all
 */
export async function readInventory(
  paths: readonly string[],
  settleForeign?: SettleForeign,
): Promise<Inventory> {
  const places = new PlaceIndex();
  const parts: InventoryPart[] = [];
  const roots: MapNode[] = [];
  const tables: ForeignTable[] = [];
  for (const path of withoutRepetition(paths)) {
    const opened = await openFile(path);
    if (opened.kind === 'daftar') tables.push(opened.table);
    else {
      parts.push(decodePart(path, opened.document, places));
      roots.push(opened.document.root);
    }
  }
  if (tables.length > 0) parts.push(...(await readTables(tables, roots, parts, places, settleForeign)));
  return mergeInventory(parts, places);
}

/** The importer is loaded only where there is something to import. */
async function readTables(
  tables: readonly ForeignTable[],
  roots: readonly MapNode[],
  parts: readonly InventoryPart[],
  places: PlaceIndex,
  settleForeign: SettleForeign | undefined,
): Promise<InventoryPart[]> {
  const [first] = tables;
  if (settleForeign === undefined) {
    throw new KnownFailure({ code: 'excel-bukan-templat', args: { berkas: first?.workbook.file ?? '' } });
  }
  const editions = parts.flatMap(({ content }) => content.edisi ?? []);
  const setting = await settleForeign([...new Set(editions)]);
  const { idsOf, importTables } = await import('./import-tables.js');
  const results = importTables(tables, setting, roots.flatMap(idsOf));
  return tables.flatMap(({ workbook, sha256 }, index) => {
    const result = results[index];
    if (result === undefined) return [];
    const document = { root: result.document, sha256, problems: [], questions: [], unread: [], added: [] };
    return [{ ...decodePart(workbook.file, document, places), imported: result.report }];
  });
}

function decodePart(path: string, document: InventoryDocument, places: PlaceIndex): InventoryPart {
  const { content, problems } = decodeInventory(document.root, places);
  const file = { berkas: path, sha256: document.sha256, inovasi: content.inovasi?.length ?? 0 };
  const { questions } = document;
  return { file, content, problems: [...document.problems, ...withoutAsked(problems, questions)], questions };
}

/** A column nobody knows is asked about once, however many rows have something in it. */
function withoutAsked(
  problems: readonly ShapeProblem[],
  questions: readonly TemplateQuestion[],
): readonly ShapeProblem[] {
  if (questions.length === 0) return problems;
  const asked = new Set(questions.map(({ place }) => cellOf(place)));
  return problems.filter(({ issue, place }) => issue.kind !== 'unknown_key' || !asked.has(cellOf(place)));
}

function cellOf({ lembar, sel }: Place): string {
  return `${lembar} ${sel}`;
}

function withoutRepetition(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const absolute = resolve(path);
    const isNew = !seen.has(absolute);
    seen.add(absolute);
    return isNew;
  });
}
