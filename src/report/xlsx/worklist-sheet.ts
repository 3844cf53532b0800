import type { Workbook } from 'exceljs';
import { validationsOf } from '../../inventory/excel/validations.js';
import { columnLetters } from '../../inventory/import/cell-place.js';
import { compareBySeverity } from '../finding-order.js';
import { capitalize, levelOf, nameOfLevel } from '../marks/finding-words.js';
import { buildWorklist, type Repair } from '../repairs.js';
import type { Report, ReportFinding } from '../schema.js';
import { nameIndicator } from './indicator-names.js';
import { closedList } from './level-rules.js';
import { STYLES, TAB_COLOURS } from './styles.js';
import { type WrittenTable, writeTable } from './table-sheet.js';
import type { WorkbookView } from './view.js';
import type { StyledCell } from './write-cells.js';

/** A worklist for the office: what is worth most first, with room for who does it and until when. */
export function writeWorklistSheet(workbook: Workbook, view: WorkbookView): WrittenTable {
  const { kolom, rencana, temuan, lembar } = view.words.buku_kerja;
  const items = buildWorklist(view.report);
  const columns = [
    { header: kolom.nomor, width: 6 },
    { header: rencana.nilai, width: 12, headerStyle: STYLES.numberHeader },
    { header: kolom.perangkat_daerah, width: 26 },
    { header: kolom.id, width: 11 },
    { header: kolom.inovasi, width: 24 },
    { header: kolom.indikator, width: 26 },
    { header: rencana.klaim, width: 8 },
    { header: rencana.terbukti, width: 10 },
    { header: temuan.tingkat, width: 13 },
    { header: rencana.pekerjaan, width: 70 },
    { header: rencana.penanggung_jawab, width: 20 },
    { header: rencana.tenggat, width: 18 },
    { header: rencana.selesai, width: 13 },
  ];
  const table = writeTable(workbook, {
    name: lembar.rencana,
    title: lembar.rencana,
    remark: rencana.petunjuk,
    columns,
    rows: rowsOf(items, view),
    nothing: rencana.kosong,
    frozen: 2,
    tabColor: TAB_COLOURS.work,
  });
  const state = columnLetters(columns.length);
  if (items.length > 0)
    validationsOf(table.sheet)?.add(
      `${state}${table.firstRow}:${state}${table.lastRow}`,
      closedList(rencana.keadaan),
    );
  return table;
}

function* rowsOf(repairs: readonly Repair[], view: WorkbookView): Iterable<StyledCell[]> {
  for (const [index, repair] of repairs.entries()) yield cellsOf(repair, index + 1, view);
}

function cellsOf({ findings, worth }: Repair, number: number, view: WorkbookView): StyledCell[] {
  const { report, texts } = view;
  const [first] = findings;
  const worst = [...findings].sort(compareBySeverity)[0] ?? first;
  const slot = slotOf(first, report);
  return [
    [number, STYLES.whole],
    [worth === null ? null : Number(worth), STYLES.strongDecimal],
    [first.perangkat_daerah ?? texts.ui.temuan.seluruh_daerah, STYLES.text],
    [first.inovasi ?? null, STYLES.text],
    [first.nama_inovasi ?? null, STYLES.text],
    [nameIndicator(first.indikator, report) ?? null, STYLES.text],
    [slot?.klaim ?? null, STYLES.centred],
    [slot?.terbukti ?? null, STYLES.centred],
    [capitalize(nameOfLevel(levelOf(worst), texts)), STYLES.prose],
    [workOf(findings), STYLES.prose],
    [null, STYLES.inputText],
    [report.tenggat === undefined ? null : texts.labels.day(report.tenggat), STYLES.inputDate],
    [null, STYLES.inputText],
  ];
}

/** Of several findings what was found and the advice, each once. */
function workOf(findings: readonly ReportFinding[]): string {
  const sentences = findings.flatMap(({ judul, pesan, saran }) => [`${judul}: ${pesan}`, saran]);
  return [...new Set(sentences)].join(' ');
}

function slotOf({ inovasi, nama_inovasi, indikator }: ReportFinding, report: Report) {
  if (indikator === undefined) return undefined;
  const slots =
    inovasi === undefined
      ? report.spd.baris
      : report.inovasi.find(({ id, nama }) => id === inovasi && nama === nama_inovasi)?.slot;
  return slots !== undefined && Object.hasOwn(slots, indikator) ? slots[indikator] : undefined;
}
