import { refuseOtherFile, WORKBOOK_PART } from '../refuse-other-file.js';
import { createTextLookup } from '../shared-texts.js';
import { type CellFormats, readCellFormats } from './cell-formats.js';
import { removeEarlierResults } from './earlier-results.js';
import { withPlainNames } from './elements.js';
import { markOneSheet } from './mark-one-sheet.js';
import type { ResultsSheet, WorkbookMarks } from './model.js';
import { type Namespaces, namespacesOf } from './namespaces.js';
import { editPackage, type PackageEditor } from './package-editor.js';
import { addResultsFormats } from './results-formats.js';
import { writeResultsSheet } from './results-sheet.js';
import { addFirstSheet, listSheets } from './workbook-part.js';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** The longest name of a sheet that Excel takes. */
const LONGEST_NAME = 31;

export interface MarkedWorkbook {
  readonly bytes: Buffer;
  /** How many cells are marked. */
  readonly cells: number;
}

/**
 * A copy of a workbook with its cells marked and a sheet of results in front. Marks of an earlier time are replaced.
 *
 * The parts are edited as they are, because the spreadsheet library loses what it does not know: it takes drop-downs
 * on long ranges apart, and drops newer drop-downs and colours by rule, charts, shapes and the sizes of notes.
 *
 * @param bytes of the workbook; they are not changed
 * @param file as the user named it
 * @throws KnownFailure when the bytes are no workbook, or a part of it is damaged
 */
export function markWorkbook(bytes: Buffer, file: string, marks: WorkbookMarks): MarkedWorkbook {
  const editor = editPackage(refuseOtherFile(bytes, file), file);
  const sharedStrings = editor.read(partOf(editor, 'sharedStrings') ?? '');
  const sharedText = createTextLookup(sharedStrings);
  removeEarlierResults(editor, sharedStrings);
  const workbook = withPlainNames(editor.read(WORKBOOK_PART) ?? '', 'workbook');
  const namespaces = namespacesOf(workbook);
  const styles = partOf(editor, 'styles') ?? addStyles(editor, namespaces);
  const formats = readCellFormats(editor.read(styles) ?? '', keepsColors(editor));
  const context = { editor, formats, namespaces, sharedText, moreFindings: marks.moreFindings };
  const relations = editor.relations(WORKBOOK_PART);
  let cells = 0;
  for (const [index, { name, relation }] of listSheets(workbook).entries()) {
    const own = marks.cells.filter(({ sheet }) => sheet === name);
    cells += markOneSheet(relations.get(relation)?.target ?? '', index + 1, own, context);
  }
  addResults(editor, workbook, marks.results, formats, namespaces);
  editor.write(styles, formats.xml());
  return { bytes: editor.pack(), cells };
}

function addResults(
  editor: PackageEditor,
  workbook: string,
  results: ResultsSheet,
  formats: CellFormats,
  namespaces: Namespaces,
): void {
  const sheets = listSheets(workbook);
  const written = writeResultsSheet(results, addResultsFormats(formats), namespaces.main);
  const part = editor.freeName('xl/worksheets/sheet#.xml');
  editor.add(part, written.xml, SHEET_TYPE);
  const relation = editor.relate(WORKBOOK_PART, `${namespaces.relationships}/worksheet`, part);
  const name = freeSheetName(
    results.name,
    sheets.map((sheet) => sheet.name),
  );
  const sheetId = sheets.reduce((most, sheet) => Math.max(most, sheet.sheetId), 0) + 1;
  const titles = `$${written.headerRow}:$${written.headerRow}`;
  const entry = { name, sheetId, relation };
  editor.write(WORKBOOK_PART, addFirstSheet(workbook, entry, namespaces.relationships, titles));
}

/** Names of sheets differ in more than capitals. */
function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = wanted.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/** LibreOffice puts the nearest colour of its palette behind every fill, and so do its kin. */
function keepsColors(editor: PackageEditor): boolean {
  return !/<Application>[^<]*LibreOffice/.test(editor.read('docProps/app.xml') ?? '');
}

function partOf(editor: PackageEditor, type: string): string | undefined {
  return [...editor.relations(WORKBOOK_PART).values()].find((relation) => relation.type === type)?.target;
}

function addStyles(editor: PackageEditor, { main, relationships }: Namespaces): string {
  const part = editor.freeName('xl/styles#.xml');
  editor.add(part, `<styleSheet xmlns="${main}"></styleSheet>`, STYLES_TYPE);
  editor.relate(WORKBOOK_PART, `${relationships}/styles`, part);
  return part;
}
