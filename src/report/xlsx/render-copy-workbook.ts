import type { Style, Workbook, Worksheet } from 'exceljs';
import { escapeText } from '../../inventory/excel/escape-text.js';
import { startWorkbook } from '../../inventory/excel/library.js';
import { packAgain } from '../../inventory/excel/pack-again.js';
import {
  FOOTER,
  heightOf,
  OPTIONAL_HEADER,
  PAGE,
  REMARK_STYLE,
  RULED_STYLE,
  TITLE_STYLE,
} from '../../inventory/excel/styles.js';
import type { CopySheetTexts } from '../../text/copy-sheet-texts.js';
import type { Texts } from '../../text/language.js';
import {
  contentOf,
  detailsOn,
  findingLine,
  parameterOf,
  reasonsFor,
  remarkOn,
  titleOf,
} from '../copy-sheet/copy-sheet-words.js';
import type { CopyIndicator, CopySheet, CopySheets } from '../copy-sheet/model.js';
import { writeStanding } from '../slot-standing.js';

const PROFILE_WIDTHS = [6, 34, 90, 40];
const INDICATOR_WIDTHS = [8, 30, 36, 30, 22, 18, 36, 36, 44];

/** Tallest row a program shows; a longer text is there all the same. */
const HIGHEST_ROW = 400;

/** The copy sheet of one innovation as a workbook: one sheet for the profile, one for indicators and evidence. */
export async function renderCopyWorkbook(
  sheet: CopySheet,
  sheets: CopySheets,
  words: CopySheetTexts,
  texts: Texts,
): Promise<Buffer> {
  const workbook = await startWorkbook();
  writeProfile(addSheet(workbook, words.kepala.profil, PROFILE_WIDTHS), sheet, sheets, words, texts);
  writeIndicators(addSheet(workbook, words.kepala.indikator, INDICATOR_WIDTHS), sheet, words, texts);
  return packAgain(Buffer.from(await workbook.xlsx.writeBuffer()), []);
}

function addSheet(workbook: Workbook, name: string, widths: readonly number[]): Worksheet {
  const sheet = workbook.addWorksheet(name, { pageSetup: PAGE, headerFooter: FOOTER });
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = width;
  return sheet;
}

function writeProfile(
  sheet: Worksheet,
  copy: CopySheet,
  { pemda, edisi, tanggal, peringatan_edisi, berkas_diperiksa }: CopySheets,
  words: CopySheetTexts,
  { ui, labels }: Texts,
): void {
  const { kepala } = words;
  addLine(sheet, titleOf(copy), TITLE_STYLE);
  const about = [copy.perangkat_daerah, pemda, edisi, ui.kepala.diperiksa(labels.day(tanggal))];
  addLine(sheet, about.join(' · '), REMARK_STYLE);
  const notes = [
    words.kesiapan[copy.kesiapan],
    ...reasonsFor(copy.alasan, words),
    ...(peringatan_edisi === undefined ? [] : [peringatan_edisi]),
    ...(berkas_diperiksa ? [] : [words.tanpa_periksa_berkas]),
  ];
  for (const note of notes) addLine(sheet, note, {});
  sheet.addRow([]);
  if (copy.item.length === 0) return;
  addRow(sheet, [kepala.nomor, kepala.butir, kepala.isi, kepala.catatan], PROFILE_WIDTHS, OPTIONAL_HEADER);
  for (const item of copy.item) {
    const name = words.item[item.kunci] ?? item.kunci;
    const row = [item.nomor, name, contentOf(item, words), remarkOn(item, words) ?? ''];
    addRow(sheet, row, PROFILE_WIDTHS, RULED_STYLE);
  }
  for (const finding of copy.temuan)
    addRow(sheet, ['', kepala.temuan, findingLine(finding), ''], PROFILE_WIDTHS, RULED_STYLE);
}

function writeIndicators(
  sheet: Worksheet,
  { indikator }: CopySheet,
  words: CopySheetTexts,
  texts: Texts,
): void {
  const { kepala } = words;
  const headers = [
    kepala.nomor,
    kepala.indikator,
    kepala.parameter,
    kepala.dokumen,
    kepala.nomor_dokumen,
    kepala.tanggal,
    kepala.tentang,
    kepala.berkas,
    kepala.temuan,
  ];
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  sheet.pageSetup.printTitlesRow = '1:1';
  addRow(sheet, headers, INDICATOR_WIDTHS, OPTIONAL_HEADER);
  for (const indicator of indikator) {
    for (const row of rowsOf(indicator, words, texts)) addRow(sheet, row, INDICATOR_WIDTHS, RULED_STYLE);
  }
}

/** One row per document; what concerns the indicator as a whole stands in the first. */
function rowsOf(indicator: CopyIndicator, words: CopySheetTexts, texts: Texts): string[][] {
  const { labels } = texts;
  const { kode, nama, wajib, dokumen, temuan } = indicator;
  const open = temuan.filter(({ dikecualikan }) => dikecualikan === undefined).map(findingLine);
  const name = wajib ? `${nama} (${words.wajib})` : nama;
  const head = [kode, name, `${parameterOf(indicator, words)}\n${writeStanding(indicator, texts)}`];
  const findings = open.join('\n');
  if (dokumen.length === 0) return [[...head, words.tanpa_dokumen, '', '', '', '', findings]];
  return dokumen.map((document, index) => {
    const { jenis, nomor, tanggal, tentang, berkas } = document;
    const kind = [jenis, ...detailsOn(document, words, labels)].join('\n');
    const isFirst = index === 0;
    const cells = [kind, nomor, tanggal, tentang, berkas?.salinan ?? '', isFirst ? findings : ''];
    return [...(isFirst ? head : [kode, '', '']), ...cells];
  });
}

/** A line across the sheet. */
function addLine(sheet: Worksheet, text: string, style: Partial<Style>): void {
  const cell = sheet.addRow([escapeText(text)]).getCell(1);
  // It runs over the cells beside it, which are empty.
  cell.style = { ...style, alignment: { vertical: 'top' } };
}

/** Texts are stored as texts whatever they begin with, and a row is as high as its texts need. */
function addRow(
  sheet: Worksheet,
  cells: readonly (string | number)[],
  widths: readonly number[],
  style: Partial<Style>,
): void {
  const row = sheet.addRow(cells.map((cell) => (typeof cell === 'string' ? escapeText(cell) : cell)));
  row.height = Math.min(HIGHEST_ROW, heightOf(cells.map(String), widths));
  for (let column = 1; column <= cells.length; column += 1) {
    const cell = row.getCell(column);
    cell.style = style;
    if (typeof cell.value === 'string') cell.numFmt = '@';
  }
}
