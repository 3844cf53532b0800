import type { MapEntry } from '../../base/document-node.js';
import type { Cell } from '../workbook/model.js';
import { classifyRow } from './classify-rows.js';
import { collectFiles, makeDocuments, type WrittenFile } from './evidence-files.js';
import { findIndicator, findNumbering } from './evidence-indicator.js';
import { filledCell } from './grid.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import type { Numbering } from './indicators.js';
import { putOrAsk, putValue } from './put-value.js';
import { putVerdict } from './put-verdict.js';
import { isReadable, readField } from './read-field.js';
import { appendItem, slotOf } from './record-tree.js';
import { addRecord, findRecord, type ImportedRecord, isSharedName, type RecordBook } from './records.js';
import type { RejectedRow, RowReport, SheetReport } from './report.js';
import { factsOf, type TableLayout } from './sheet-layout.js';
import { type CellCounter, finishCells, makeCellCounter, tallyRows } from './tally.js';
import { cleanLine } from './values/clean-text.js';
import { readLevelCell } from './values/level-cell.js';

/**
 * Reads a list of documents, one per row, into the innovations they belong to. Where no other sheet lists the
 * innovations, this one makes them.
 */
export function readEvidence(
  layout: TableLayout,
  makesInnovations: boolean,
  book: RecordBook,
  context: ImportContext,
): Pick<SheetReport, 'rows' | 'rowTally' | 'cellTally'> {
  const { grid } = layout;
  const cells = makeCellCounter();
  const numbering = findNumbering(layout, context);
  const rows: RowReport[] = grid.rows.map((row): RowReport => {
    const reason = { row, hidden: grid.hiddenRows.has(row), text: shortText(layout, row) };
    if (row <= (layout.headerRows.at(-1) ?? 0)) {
      cells.inOtherRow += grid.cellsOf(row).length;
      const kind = layout.headerRows.includes(row) ? 'kepala' : 'judul';
      return { ...reason, kind: grid.cellsOf(row).length === 0 ? 'kosong' : kind, reason: undefined };
    }
    const verdict = classifyRow(grid, row, layout);
    const rejected =
      verdict.kind === 'diterima'
        ? readDocument(row, layout, numbering, makesInnovations, book, cells, context)
        : verdict.reason;
    const kind = verdict.kind === 'diterima' && rejected !== undefined ? 'ditolak' : verdict.kind;
    if (kind !== 'diterima') cells.inOtherRow += grid.cellsOf(row).length;
    if (kind === 'ditolak' && rejected !== undefined && rejected !== 'catatan_kaki') {
      const place = grid.cellsOf(row)[0]?.cell.place;
      if (place !== undefined) {
        ask(context.log, place, { kind: 'baris_ditolak', alasan: rejected, isi: reason.text });
      }
    }
    return { ...reason, kind, reason: rejected };
  });
  return { rows, rowTally: tallyRows(rows), cellTally: finishCells(cells, grid) };
}

/** Reads one document; gives the reason when its innovation or its indicator is not known. */
function readDocument(
  row: number,
  layout: TableLayout,
  numbering: Numbering | undefined,
  makesInnovations: boolean,
  book: RecordBook,
  cells: CellCounter,
  context: ImportContext,
): RejectedRow | undefined {
  const { grid, columnOf } = layout;
  const nameCell = filledCell(grid, row, columnOf.get('nama') ?? 0);
  const idCell = filledCell(grid, row, columnOf.get('id') ?? 0);
  const indicatorCell = filledCell(grid, row, columnOf.get('indikator') ?? 0);
  const indicator =
    indicatorCell === undefined ? undefined : findIndicator(indicatorCell.text, numbering, context);
  if (indicator === undefined) return 'indikator_tak_dikenal';
  const name = cleanLine(nameCell?.text ?? '');
  const known = findRecord(book, idCell?.text, name);
  if (known === undefined && isSharedName(book, name)) return 'nama_rangkap';
  if (known === undefined && (!makesInnovations || nameCell === undefined)) return 'yatim';
  const record = known ?? addRecord(book, grid.sheet.name, name, nameCell?.place ?? { berkas: context.file });
  putDocument(row, layout, record, indicator, cells, context);
  return undefined;
}

function putDocument(
  row: number,
  layout: TableLayout,
  record: ImportedRecord,
  indicator: string,
  cells: CellCounter,
  context: ImportContext,
): void {
  const document = new Map<string, MapEntry>();
  const files: WrittenFile[] = [];
  const place = layout.grid.cellsOf(row)[0]?.cell.place ?? record.namePlace;
  const slot = slotOf(record.tree, indicator, place, place);
  for (const { column, cell } of layout.grid.cellsOf(row)) {
    const field = layout.fieldOf.get(column);
    const keyPlace = layout.keyPlaces.get(column) ?? cell.place;
    if (field === undefined) {
      cells.inIgnoredColumn += 1;
      continue;
    }
    let isUsed = true;
    const facts = factsOf(layout, column);
    if (field === 'bukti.berkas' || field === 'bukti.tautan')
      isUsed = collectFiles(field, cell, files, context);
    else if (field === 'klaim') isUsed = putClaim(record, indicator, cell, context);
    else if (field.startsWith('verifikasi.'))
      isUsed = putVerdict(slot, indicator, field, keyPlace, cell, facts, context);
    else if (field.startsWith('bukti.')) {
      const text = readField(field, cell, facts, context);
      if (text !== undefined) {
        document.set(field.slice(6), { keyPlace, value: { kind: 'text', text, place: cell.place } });
      }
      isUsed = text !== undefined;
    } else if (!['nomor_urut', 'indikator', 'pemda'].includes(field) && !isKnown(record, layout, field)) {
      isUsed = putValue(record.tree, field, keyPlace, cell, facts, context);
    }
    if (isUsed) cells.used += 1;
    else cells.dropped += 1;
  }
  for (const item of makeDocuments(document, files, place)) appendItem(slot, 'bukti', place, item);
}

/** The name and id of an innovation that another sheet lists are only there to find it. */
function isKnown(record: ImportedRecord, layout: TableLayout, field: string): boolean {
  const isKey = field === 'nama' || field === 'id';
  return isKey && (record.sheet !== layout.grid.sheet.name || record.tree.entries.has(field));
}

function putClaim(record: ImportedRecord, key: string, cell: Cell, context: ImportContext): boolean {
  const field = `indikator.${key}`;
  if (!isReadable(field, cell, context)) return false;
  const content = readLevelCell(cell, context.indicators.byKey.get(key));
  const text = content.kind === 'level' ? String(content.level) : cleanLine(cell.text);
  noteChange(context.log, cell.place, field, cell.text, text, 'teks_ke_level');
  const slot = slotOf(record.tree, key, cell.place, cell.place);
  const existing = slot.entries.get('klaim')?.value;
  if (existing !== undefined && 'text' in existing) {
    if (existing.text === text) return true;
    ask(context.log, cell.place, { kind: 'nilai_rangkap', isian: field, isi: text, dipakai: existing.text });
    return false;
  }
  return putOrAsk(record.tree, field, cell.place, { kind: 'text', text, place: cell.place }, context);
}

function shortText(layout: TableLayout, row: number): string {
  return cleanLine(layout.grid.cellsOf(row)[0]?.cell.text ?? '').slice(0, 60);
}
