import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';

const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: 'Calibri', family: 2, size: 11, ...more });
const ink = (argb: string, more: Partial<Font> = {}): Partial<Font> => font({ color: { argb }, ...more });

/** Set in a little, because figures end where the next text begins. */
const TEXTUAL: Partial<Alignment> = { vertical: 'middle', wrapText: true, horizontal: 'left', indent: 1 };
const CENTRED: Partial<Alignment> = { vertical: 'middle', horizontal: 'center' };
const LINE = { style: 'thin', color: { argb: 'FFD5DBE3' } } as const;
const RULED: Partial<Borders> = { bottom: LINE };
const BOXED: Partial<Borders> = { top: LINE, bottom: LINE, left: LINE, right: LINE };

/** Two decimals; the marks are those of who opens the file. */
export const DECIMALS = '#,##0.00';
const WHOLE = '#,##0';
const EXACT = '#,##0.00####';
/** What is typed over a text stays one: in another format a leading equals sign would become a formula. */
const TEXT = '@';

/*
 * The library knows a style by its object and works every new one out anew, so that cells share these. Readable without
 * colour too: what may be changed is boxed, and every status has its sign.
 */
export const STYLES = {
  title: { font: font({ bold: true, size: 16 }), numFmt: TEXT },
  heading: { font: ink('FF1F3864', { bold: true, size: 13 }), numFmt: TEXT },
  /** In one line, over whatever columns it needs. */
  line: { font: ink('FF4B5563'), numFmt: TEXT },
  remark: { font: ink('FF4B5563'), alignment: { vertical: 'middle', wrapText: true }, numFmt: TEXT },
  caution: {
    font: ink('FF7A4F00', { bold: true }),
    alignment: { vertical: 'middle', wrapText: true },
    numFmt: TEXT,
  },
  header: {
    font: ink('FF1F2937', { bold: true }),
    fill: fill('FFDCE6F1'),
    alignment: { wrapText: true, vertical: 'middle', horizontal: 'left', indent: 1 },
    border: { bottom: { style: 'thin', color: { argb: 'FF1F3864' } } },
    numFmt: TEXT,
  },
  numberHeader: {
    font: ink('FF1F2937', { bold: true }),
    fill: fill('FFDCE6F1'),
    alignment: { wrapText: true, vertical: 'middle', horizontal: 'right' },
    border: { bottom: { style: 'thin', color: { argb: 'FF1F3864' } } },
    numFmt: TEXT,
  },
  /** Names of indicators over narrow columns. */
  turnedHeader: {
    font: ink('FF1F2937', { size: 9 }),
    fill: fill('FFDCE6F1'),
    alignment: { textRotation: 90, wrapText: true, vertical: 'bottom', horizontal: 'center' },
    border: { bottom: { style: 'thin', color: { argb: 'FF1F3864' } } },
    numFmt: TEXT,
  },
  text: { alignment: TEXTUAL, border: RULED, numFmt: TEXT },
  /** Long texts of ours: as "text" some programs show more than 255 letters as number signs. */
  prose: { alignment: TEXTUAL, border: RULED },
  strong: { font: font({ bold: true }), alignment: TEXTUAL, border: RULED, numFmt: TEXT },
  quiet: { font: ink('FF6B7280', { italic: true }), alignment: TEXTUAL, border: RULED, numFmt: TEXT },
  centred: { alignment: CENTRED, border: RULED, numFmt: TEXT },
  link: { font: ink('FF1D4ED8', { underline: true }), alignment: TEXTUAL, border: RULED, numFmt: TEXT },
  whole: { alignment: { vertical: 'middle' }, border: RULED, numFmt: WHOLE },
  decimal: { alignment: { vertical: 'middle' }, border: RULED, numFmt: DECIMALS },
  strongDecimal: {
    font: font({ bold: true }),
    alignment: { vertical: 'middle' },
    border: RULED,
    numFmt: DECIMALS,
  },
  /** A figure as it was laid down, with the decimals it has. */
  plain: { alignment: { vertical: 'middle' }, border: RULED, numFmt: 'General' },
  /** How something is reckoned, beside it. */
  how: { font: ink('FF4B5563'), alignment: TEXTUAL, border: RULED, numFmt: TEXT },
  weight: {
    font: ink('FF4B5563'),
    alignment: { horizontal: 'center', vertical: 'middle' },
    border: RULED,
    numFmt: 'General',
  },
  /** A figure or word that stands right, as numbers do. */
  right: {
    alignment: { vertical: 'middle', horizontal: 'right', wrapText: true },
    border: RULED,
    numFmt: TEXT,
  },
  formula: {
    fill: fill('FFF3F6FA'),
    alignment: { vertical: 'middle', horizontal: 'right' },
    border: RULED,
    numFmt: 'General',
  },
  formulaDecimal: {
    fill: fill('FFF3F6FA'),
    alignment: { vertical: 'middle', horizontal: 'right' },
    border: RULED,
    numFmt: DECIMALS,
  },
  formulaExact: {
    fill: fill('FFF3F6FA'),
    alignment: { vertical: 'middle', horizontal: 'right' },
    border: RULED,
    numFmt: EXACT,
  },
  formulaWhole: {
    fill: fill('FFF3F6FA'),
    alignment: { vertical: 'middle', horizontal: 'right' },
    border: RULED,
    numFmt: WHOLE,
  },
  /** What the report said, beside the formulas: it does not change with them. */
  fixed: {
    font: ink('FF4B5563'),
    alignment: { vertical: 'middle', horizontal: 'right' },
    border: RULED,
    numFmt: DECIMALS,
  },
  formulaStrong: {
    font: font({ bold: true }),
    fill: fill('FFE3EAF4'),
    alignment: { vertical: 'middle', horizontal: 'right' },
    border: RULED,
    numFmt: DECIMALS,
  },
  input: {
    font: ink('FF1F3864'),
    fill: fill('FFFFF7D6'),
    alignment: CENTRED,
    border: BOXED,
    numFmt: 'General',
  },
  inputText: {
    font: ink('FF1F3864'),
    fill: fill('FFFFF7D6'),
    alignment: TEXTUAL,
    border: BOXED,
    numFmt: TEXT,
  },
  inputDate: {
    font: ink('FF1F3864'),
    fill: fill('FFFFF7D6'),
    alignment: CENTRED,
    border: BOXED,
    numFmt: 'yyyy-mm-dd',
  },
} as const satisfies Readonly<Record<string, Partial<Style>>>;

const slotStyle = (background: string, letters: string): Partial<Style> => ({
  font: ink(letters),
  fill: fill(background),
  alignment: { horizontal: 'center', vertical: 'middle' },
  border: BOXED,
  numFmt: TEXT,
});

export const STATUS_STYLES = {
  sesuai: slotStyle('FFDCEFE2', 'FF14532D'),
  belum_dipastikan: slotStyle('FFFDF0C8', 'FF6B4A00'),
  tidak_sesuai: slotStyle('FFF6D5D0', 'FF7F1D1D'),
  tidak_terisi: slotStyle('FFE9ECF0', 'FF374151'),
} as const;

/** Like the slots of the matrix: an error as what does not fit, a warning as what is not sure. */
export const SEVERITY_STYLES = {
  galat: STATUS_STYLES.tidak_sesuai,
  peringatan: STATUS_STYLES.belum_dipastikan,
  info: STATUS_STYLES.tidak_terisi,
  dikecualikan: STYLES.quiet,
} as const;

export const TAB_COLOURS = {
  report: { argb: 'FF1F3864' },
  work: { argb: 'FFC99700' },
  calculation: { argb: 'FF9DB7D5' },
} as const;
