import type { Workbook } from 'exceljs';
import type { FileLink } from '../../inventory/excel/place-links.js';
import { compareByCost } from '../finding-order.js';
import { capitalize, levelOf, nameOfLevel } from '../marks/finding-words.js';
import { cellOf } from '../marks/place-words.js';
import type { ReportFinding } from '../schema.js';
import { nameIndicator } from './indicator-names.js';
import { noteLink } from './links.js';
import { SEVERITY_STYLES, STYLES, TAB_COLOURS } from './styles.js';
import { type WrittenTable, writeTable } from './table-sheet.js';
import type { WorkbookView } from './view.js';
import { type StyledCell, textValue } from './write-cells.js';

/** Every finding in a row of its own, in the order in which they are read, with a link to its place. */
export function writeFindingsSheet(
  workbook: Workbook,
  links: Map<string, FileLink>,
  view: WorkbookView,
): WrittenTable {
  const { kolom, temuan, lembar } = view.words.buku_kerja;
  const findings = [...view.report.temuan].sort(compareByCost);
  const table = writeTable(workbook, {
    name: lembar.temuan,
    title: lembar.temuan,
    columns: [
      { header: kolom.nomor, width: 6 },
      { header: temuan.tingkat, width: 13 },
      { header: temuan.dampak, width: 12, headerStyle: STYLES.numberHeader },
      { header: temuan.temuan, width: 30 },
      { header: kolom.id, width: 11 },
      { header: kolom.inovasi, width: 22 },
      { header: kolom.indikator, width: 24 },
      { header: kolom.perangkat_daerah, width: 24 },
      { header: temuan.pesan, width: 52 },
      { header: temuan.saran, width: 46 },
      { header: temuan.tempat, width: 22 },
      { header: temuan.berkas, width: 30 },
      { header: temuan.kode, width: 26 },
      { header: temuan.keyakinan, width: 16 },
      { header: temuan.sumber, width: 60 },
      { header: temuan.dikecualikan, width: 24 },
    ],
    rows: rowsOf(findings, view),
    nothing: temuan.tidak_ada,
    frozen: 4,
    // Where a finding comes from is for the screen: the page shows the first columns in readable letters.
    printedColumns: PLACE_COLUMN + 1,
    tabColor: TAB_COLOURS.report,
  });
  for (const [index, { lokasi }] of findings.entries()) {
    const standIn = noteLink(links, lokasi, view.linkTo);
    if (standIn === undefined) continue;
    const cell = table.sheet.getCell(table.firstRow + index, PLACE_COLUMN);
    cell.value = { text: textValue(placeOf(lokasi, view)), hyperlink: standIn };
    cell.style = STYLES.link;
  }
  return table;
}

const PLACE_COLUMN = 11;

function* rowsOf(findings: readonly ReportFinding[], view: WorkbookView): Iterable<StyledCell[]> {
  for (const [index, finding] of findings.entries()) yield cellsOf(finding, index + 1, view);
}

function cellsOf(finding: ReportFinding, number: number, view: WorkbookView): StyledCell[] {
  const { ui } = view.texts;
  const { dampak, dikecualikan, keyakinan } = finding;
  const level = levelOf(finding);
  return [
    [number, STYLES.whole],
    [capitalize(nameOfLevel(level, view.texts)), SEVERITY_STYLES[level]],
    [dampak === null ? null : Number(dampak), STYLES.decimal],
    [finding.judul, STYLES.prose],
    [finding.inovasi ?? null, STYLES.text],
    [finding.nama_inovasi ?? null, STYLES.text],
    [nameIndicator(finding.indikator, view.report) ?? null, STYLES.text],
    [finding.perangkat_daerah ?? null, STYLES.text],
    [finding.pesan, STYLES.prose],
    [finding.saran, STYLES.prose],
    [placeOf(finding.lokasi, view), STYLES.text],
    [finding.lokasi.berkas, STYLES.text],
    [finding.kode, STYLES.text],
    [`${keyakinan}: ${ui.keyakinan[keyakinan]}`, STYLES.prose],
    [finding.sumber, STYLES.text],
    [dikecualikan === undefined ? null : dikecualikan.alasan, STYLES.text],
  ];
}

/** The cell or the line within the file; a link does not break into lines, so the path has a column of its own. */
function placeOf(lokasi: ReportFinding['lokasi'], { words }: WorkbookView): string {
  const { temuan } = words.buku_kerja;
  const cell = cellOf(lokasi);
  if (cell !== undefined) return `${cell.sheet}!${cell.cell}`;
  return lokasi.baris === undefined ? temuan.seluruh_berkas : temuan.baris(lokasi.baris);
}
