import type { DocumentNode } from '../base/document-node.js';
import { chooseIdPrefixes, idPrefixOfFile } from './import/id-prefix.js';
import { type ImportOptions, type ImportResult, importWorkbook } from './import/import-workbook.js';
import { innovationKey } from './import/record-key.js';
import type { ForeignTable } from './open-file.js';

/** How lists of the office's own are read, whatever the list. */
export type ForeignSetting = Pick<
  ImportOptions,
  'indicators' | 'spdRows' | 'spdNames' | 'year' | 'alias' | 'urusanAlias' | 'mapping'
>;

/**
 * Imports the lists of one region. The ids made up for innovations without one begin with the name of the file, and
 * none is an id that a file of the region states itself; what offices wrote stays, even when it is written twice.
 *
 * @param statedIds ids of the files in our own forms
 * @returns in the order of the tables
 */
export function importTables(
  tables: readonly ForeignTable[],
  setting: ForeignSetting,
  statedIds: readonly string[] = [],
): readonly ImportResult[] {
  const prefixes = chooseIdPrefixes(tables.map(({ workbook }) => workbook.file));
  const read = ({ workbook, csv }: ForeignTable, takenIds: readonly string[]): ImportResult => {
    const idPrefix = prefixes.get(workbook.file);
    return importWorkbook(workbook, {
      ...setting,
      csv,
      takenIds,
      ...(idPrefix === undefined ? {} : { idPrefix }),
    });
  };
  const results = tables.map((table) => ({ table, result: read(table, statedIds) }));
  const written = [...statedIds, ...results.flatMap(({ result }) => writtenIds(result))];
  const taken = new Set(written.map(innovationKey));
  return results.map(({ table, result }) => {
    const collides = madeIds(result).some((id) => taken.has(innovationKey(id)));
    return collides ? read(table, written) : result;
  });
}

/** Imports one list, with the ids it has beside other lists as well. */
export function importTable({ workbook, csv }: ForeignTable, setting: ForeignSetting): ImportResult {
  return importWorkbook(workbook, { ...setting, csv, idPrefix: idPrefixOfFile(workbook.file) });
}

/** The ids of the innovations of a document, as far as they are written in it. */
export function idsOf(root: DocumentNode): readonly string[] {
  const innovations = root.kind === 'map' ? root.entries.get('inovasi')?.value : undefined;
  const items = innovations?.kind === 'list' ? innovations.items : [];
  return items.flatMap((item) => {
    const id = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
    return id?.kind === 'text' ? [id.text] : [];
  });
}

function madeIds({ report }: ImportResult): readonly string[] {
  return report.changes.flatMap(({ reason, to }) => (reason === 'id_dibuat' && to !== undefined ? [to] : []));
}

function writtenIds(result: ImportResult): readonly string[] {
  const made = new Set(madeIds(result));
  return idsOf(result.document).filter((id) => !made.has(id));
}
