import type { MapNode } from '../../base/document-node.js';
import type { ShapeProblem } from '../../base/shape-problem.js';
import { cellPlace } from '../import/cell-place.js';
import { orderEntries } from '../template/draft.js';
import { readEvidence } from '../template/read-evidence.js';
import { readInnovations } from '../template/read-innovations.js';
import { readLevels } from '../template/read-levels.js';
import { readDepartments, readRecords } from '../template/read-records.js';
import { readRegion } from '../template/read-region.js';
import { readSpd } from '../template/read-spd.js';
import { readTable, type Table } from '../template/read-table.js';
import { readVerdicts } from '../template/read-verdicts.js';
import { report, reportUnknown, startReading, type TemplateProgress } from '../template/reading.js';
import { readRowNames } from '../template/row-names.js';
import { headerKey, LINKS, SHEETS } from '../template/sheets.js';
import type { Sheet, Workbook } from '../workbook/model.js';

/** What a workbook of ours says, in the shape of the YAML inventory. */
export interface TemplateReading {
  readonly root: MapNode;
  /** What is written in it but could not be put into `root`, with its place. */
  readonly problems: readonly ShapeProblem[];
}

const ROOT_ORDER = ['versi', 'edisi', 'pemda', 'deklarasi', 'riwayat', 'pembanding', 'spd', 'inovasi'];

/** Whether a workbook is a filled template: one of its sheets that hold the inventory is there with its headers. */
export function isTemplate(workbook: Workbook): boolean {
  const find = createTableFinder(workbook);
  return (
    find(SHEETS.innovations, [LINKS.id, LINKS.name]) !== undefined ||
    find(SHEETS.region, [LINKS.key, LINKS.value]) !== undefined ||
    find(SHEETS.spd, [LINKS.code, 'Klaim']) !== undefined
  );
}

/** Reads a filled template, whatever the order of its columns. Nothing is lost without a problem that says so. */
export function readTemplate(workbook: Workbook): TemplateReading {
  const lists = findSheet(workbook, SHEETS.lists);
  const indicatorKey = readRowNames(lists, 'indicators');
  const spdKey = readRowNames(lists, 'spd');
  const reading = startReading({ berkas: workbook.file });
  const read = (name: string, headers: readonly string[], work: (table: Table) => void): void => {
    const sheet = findSheet(workbook, name);
    const table = sheet === undefined ? undefined : readTable(sheet, headers);
    if (table !== undefined) work(table);
    else if (sheet !== undefined) reportHeaders(sheet, headers, workbook.file, reading);
  };
  read(SHEETS.region, [LINKS.key, LINKS.value], (table) => readRegion(table, reading));
  read(SHEETS.departments, ['Nama'], (table) => readDepartments(table, reading));
  read(SHEETS.records, [LINKS.record], (table) => readRecords(table, reading));
  read(SHEETS.spd, [LINKS.code], (table) => readSpd(table, spdKey, reading));
  read(SHEETS.innovations, [LINKS.id, LINKS.name], (table) => readInnovations(table, reading));
  read(SHEETS.levels, [LINKS.id], (table) => readLevels(table, indicatorKey, reading));
  const ofSlot = [LINKS.innovation, LINKS.indicator];
  read(SHEETS.evidence, ofSlot, (table) => readEvidence(table, indicatorKey, reading));
  read(SHEETS.verdicts, ofSlot, (table) => readVerdicts(table, indicatorKey, spdKey, reading));
  reportOtherSheets(workbook, reading);
  orderEntries(reading.root, ROOT_ORDER);
  return { root: reading.root, problems: reading.problems };
}

/** A sheet of ours whose headers were changed so much that nothing in it can be told apart. */
function reportHeaders(
  sheet: Sheet,
  headers: readonly string[],
  file: string,
  reading: TemplateProgress,
): void {
  if (sheet.rows.length === 0) return;
  const place = cellPlace(file, sheet.name, 1, 1);
  for (const header of headers) report(reading, [sheet.name, header], place, { kind: 'missing' });
}

/** Sheets somebody added are not read; whoever keeps part of the inventory there must hear of it. */
function reportOtherSheets(workbook: Workbook, reading: TemplateProgress): void {
  const ours = Object.values(SHEETS).map(headerKey);
  for (const { name, rows } of workbook.sheets) {
    if (rows.length === 0 || ours.includes(headerKey(name))) continue;
    reportUnknown(reading, [name], cellPlace(workbook.file, name, 1, 1));
  }
}

function createTableFinder(workbook: Workbook) {
  return (name: string, headers: readonly string[]): Table | undefined => {
    const sheet = findSheet(workbook, name);
    return sheet === undefined ? undefined : readTable(sheet, headers);
  };
}

function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => headerKey(sheet.name) === headerKey(name));
}
