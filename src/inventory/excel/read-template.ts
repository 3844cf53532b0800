import type { MapNode } from '../../base/document-node.js';
import type { Place } from '../../base/place.js';
import type { ShapeProblem } from '../../base/shape-problem.js';
import { cellPlace } from '../import/cell-place.js';
import { collectUnread, type UnreadRow } from '../template/collect-unread.js';
import { orderEntries } from '../template/draft.js';
import { findSheets, NEEDED_HEADERS, type SheetRole } from '../template/find-sheets.js';
import { isCarriedAlong, isLeftOut, type TemplateQuestion } from '../template/questions.js';
import { readEvidence } from '../template/read-evidence.js';
import { readInnovations } from '../template/read-innovations.js';
import { readLevels } from '../template/read-levels.js';
import { readDepartments, readRecords } from '../template/read-records.js';
import { readRegion } from '../template/read-region.js';
import { readSpd } from '../template/read-spd.js';
import { readTable, type Table } from '../template/read-table.js';
import { readVerdicts } from '../template/read-verdicts.js';
import { ask, report, startReading, type TemplateProgress } from '../template/reading.js';
import { readRowNames } from '../template/row-names.js';
import { headerKey, LINKS, SHEETS, UNPLACED_FILE_COLUMN, UNPLACED_SHEET } from '../template/sheets.js';
import { askAboutTwins } from '../template/taken-cells.js';
import type { Sheet, Workbook } from '../workbook/model.js';

/** What a workbook of ours says, in the shape of the YAML inventory. */
export interface TemplateReading {
  readonly root: MapNode;
  /** What is written in it but could not be put into `root`, with its place. */
  readonly problems: readonly ShapeProblem[];
  /** What somebody added to the template, and rows that belong nowhere in it. */
  readonly questions: readonly TemplateQuestion[];
  /** What of the workbook is not in `root`. */
  readonly unread: readonly UnreadRow[];
  /** Columns and keys of the office's own: in `root` under their own names, which only a workbook has room for. */
  readonly added: readonly UnreadRow[];
}

const ROOT_ORDER = ['versi', 'edisi', 'pemda', 'deklarasi', 'riwayat', 'pembanding', 'spd', 'inovasi'];

/**
 * Whether a workbook is a filled template: one of its sheets that hold the inventory is there with its headers, or the
 * hidden lists are, which nobody else has.
 */
export function isTemplate(workbook: Workbook): boolean {
  const has = (name: string, headers: readonly string[]): boolean => {
    const sheet = workbook.sheets.find((candidate) => headerKey(candidate.name) === headerKey(name));
    return sheet !== undefined && readTable(sheet, headers) !== undefined;
  };
  return (
    has(SHEETS.innovations, [LINKS.id, LINKS.name]) ||
    has(SHEETS.region, [LINKS.key, LINKS.value]) ||
    has(SHEETS.spd, [LINKS.code, 'Klaim']) ||
    has(SHEETS.lists, NEEDED_HEADERS.lists)
  );
}

/** Reads a filled template, whatever the order of its columns. Nothing is lost without a problem that says so. */
export function readTemplate(workbook: Workbook): TemplateReading {
  const sheets = findSheets(workbook);
  const indicators = readRowNames(sheets.get('lists'), 'indicators');
  const spdRows = readRowNames(sheets.get('lists'), 'spd');
  const reading = startReading({ berkas: workbook.file });
  const wholly = new Set<Sheet>();
  const read = (role: SheetRole, work: (table: Table) => void): void => {
    const sheet = sheets.get(role);
    if (sheet === undefined || sheet.rows.length === 0) return;
    const table = readTable(sheet, NEEDED_HEADERS[role]);
    if (table !== undefined) {
      work(table);
      return;
    }
    wholly.add(sheet);
    reportHeaders(sheet, NEEDED_HEADERS[role], workbook.file, reading);
  };
  read('region', (table) => readRegion(table, reading));
  read('departments', (table) => readDepartments(table, reading));
  read('records', (table) => readRecords(table, reading));
  read('spd', (table) => readSpd(table, spdRows, reading));
  read('innovations', (table) => readInnovations(table, reading));
  read('levels', (table) => readLevels(table, indicators, reading));
  read('evidence', (table) => readEvidence(table, indicators, reading));
  read('verdicts', (table) => readVerdicts(table, indicators, spdRows, reading));
  for (const sheet of otherSheets(workbook, new Set(sheets.values()))) {
    wholly.add(sheet);
    askAboutSheet(sheet, workbook.file, reading);
  }
  askAboutTwins(reading);
  orderEntries(reading.root, ROOT_ORDER);
  const { root, problems, questions, leftOut } = reading;
  const lost = questions.filter(isLeftOut);
  const rows = [...problems, ...lost.filter(isAboutRow)].map(({ place }) => place);
  const columns = lost.filter(isAboutColumn).map(({ place }) => place);
  const unread = collectUnread(workbook, { sheets: wholly, rows: [...rows, ...leftOut], columns });
  return { root, problems, questions, unread, added: collectAdded(workbook, questions) };
}

function collectAdded(workbook: Workbook, questions: readonly TemplateQuestion[]): readonly UnreadRow[] {
  const carried = questions.filter(isCarriedAlong);
  const placesOf = (kind: TemplateQuestion['kind']): Place[] =>
    carried.filter((question) => question.kind === kind).map(({ place }) => place);
  const [rows, columns] = [placesOf('kunci_tambahan'), placesOf('kolom_tambahan')];
  return collectUnread(workbook, { sheets: new Set(), rows, columns });
}

function isAboutColumn({ kind }: TemplateQuestion): boolean {
  return kind === 'kolom_tambahan' || kind === 'kolom_kembar';
}

function isAboutRow({ kind }: TemplateQuestion): boolean {
  return kind === 'id_tak_terdaftar' || kind === 'nilai_ganda';
}

function askAboutSheet({ name, rows }: Sheet, file: string, reading: TemplateProgress): void {
  const place = rows[0]?.cells.values().next().value?.place ?? cellPlace(file, name, 1, 1);
  if (name !== UNPLACED_SHEET) {
    ask(reading, { kind: 'lembar_tambahan', place, lembar: name, baris: rows.length });
    return;
  }
  // The heading is no file.
  const files = rows.slice(1).filter(({ cells }) => cells.has(UNPLACED_FILE_COLUMN)).length;
  if (files > 0) ask(reading, { kind: 'belum_ditempatkan', place, lembar: name, baris: files });
}

/** A sheet of ours whose headers were changed so much that nothing in it can be told apart. */
function reportHeaders(
  sheet: Sheet,
  headers: readonly string[],
  file: string,
  reading: TemplateProgress,
): void {
  const place = cellPlace(file, sheet.name, 1, 1);
  for (const header of headers) report(reading, [sheet.name, header], place, { kind: 'missing' });
}

/** Sheets somebody added are not read; whoever keeps part of the inventory there must hear of it. */
function otherSheets({ sheets }: Workbook, ours: ReadonlySet<Sheet>): Sheet[] {
  const isGuide = ({ name }: Sheet): boolean => headerKey(name) === headerKey(SHEETS.guide);
  return sheets.filter((sheet) => sheet.rows.length > 0 && !ours.has(sheet) && !isGuide(sheet));
}
