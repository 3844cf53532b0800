import type { Sheet, Workbook } from '../workbook/model.js';
import { readTable, type Table } from './read-table.js';
import { NAME_LISTS } from './row-names.js';
import { headerKey, LINKS, SHEETS } from './sheets.js';

/** The sheets that hold an inventory, and the one with the lists behind the drop-downs. */
export type SheetRole = Exclude<keyof typeof SHEETS, 'guide'>;

/** Headers without which a sheet cannot be read. */
export const NEEDED_HEADERS: Readonly<Record<SheetRole, readonly string[]>> = {
  region: [LINKS.key, LINKS.value],
  departments: ['Nama'],
  records: [LINKS.record],
  spd: [LINKS.code],
  innovations: [LINKS.id, LINKS.name],
  levels: [LINKS.id],
  evidence: [LINKS.innovation, LINKS.indicator],
  verdicts: [LINKS.innovation, LINKS.indicator],
  lists: [NAME_LISTS.indicators.name, NAME_LISTS.indicators.key],
};

/** Headers that tell a sheet from all others, whatever it is called. */
const TELLING_HEADERS: Readonly<Record<SheetRole, readonly string[]>> = {
  ...NEEDED_HEADERS,
  departments: ['Nama', 'Singkatan'],
  spd: [LINKS.code, 'Klaim'],
  innovations: [LINKS.id, LINKS.name, 'Perangkat Daerah'],
  levels: [LINKS.id, LINKS.name],
  evidence: [LINKS.innovation, LINKS.indicator, 'Berkas'],
  verdicts: [LINKS.innovation, LINKS.indicator, 'Status'],
};

const ROLES: readonly SheetRole[] = [
  'lists',
  'region',
  'departments',
  'records',
  'spd',
  'innovations',
  'levels',
  'evidence',
  'verdicts',
];

/**
 * Which sheet of a workbook is which: by its name; one that was renamed by its headers. A sheet is one thing only, so
 * the copy of a sheet is none.
 */
export function findSheets(workbook: Workbook): ReadonlyMap<SheetRole, Sheet> {
  const found = new Map<SheetRole, Sheet>();
  for (const role of ROLES) {
    const named = workbook.sheets.find(({ name }) => headerKey(name) === headerKey(SHEETS[role]));
    if (named !== undefined) found.set(role, named);
  }
  for (const role of ROLES) {
    if (found.has(role)) continue;
    const taken = new Set(found.values());
    const alike = workbook.sheets.find((sheet) => !taken.has(sheet) && isLike(sheet, role));
    if (alike !== undefined) found.set(role, alike);
  }
  return found;
}

function isLike(sheet: Sheet, role: SheetRole): boolean {
  const table = readTable(sheet, TELLING_HEADERS[role]);
  return table !== undefined && (role !== 'levels' || hasIndicators(table));
}

/** "16 Regulasi Inovasi Daerah": a header that begins with the number of an indicator. */
function hasIndicators({ headers }: Table): boolean {
  return headers.some(({ text }) => /^\d{1,3}[a-z]?[\s.:)-]/i.test(text));
}
