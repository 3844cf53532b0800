import { add, compare, multiply, parseDecimal, rational, ZERO } from '../../base/rational.js';
import type { Cell } from '../workbook/model.js';
import { ask, type ImportContext, noteChange } from './import-context.js';
import type { ChangeReason } from './report.js';
import { findChoice, isChoiceField } from './values/choices.js';
import { cleanLine, cleanProse, stripHtml } from './values/clean-text.js';
import { readCoordinates } from './values/coordinates.js';
import { type DateOrder, readDateCell } from './values/dates.js';
import { readMark } from './values/marks.js';

/** What is known of a column before its cells are read one by one. */
export interface ColumnFacts {
  readonly dateOrder: DateOrder;
  /** Some cells are percentages, so a bare fraction may be one too. */
  readonly holdsPercent: boolean;
}

const PROSE: ReadonlySet<string> = new Set(['rancang_bangun', 'tujuan', 'manfaat', 'hasil']);
const DATES: ReadonlySet<string> = new Set([
  'waktu_uji_coba',
  'waktu_penerapan',
  'waktu_pengembangan',
  'bukti.tanggal',
  'verifikasi.tanggal',
]);

/** Fields in which a dash says that there is nothing; in a name it is part of the name. */
const NOT_TEXT: ReadonlySet<string> = new Set([
  ...DATES,
  'koordinat',
  'kematangan',
  'kirim',
  'bukti.nilai',
  'bukti.tahun',
  'bukti.berkas',
  'bukti.tautan',
]);

/** "1,98E+17": a number of an employee that a spreadsheet has rounded; nothing of it is left to read. */
const BROKEN_NUMBER = /^[-+]?\d[.,]\d+E\+?\d{1,2}$/iu;
const SCORE_OF = /^(\d+(?:[.,]\d+)?)\s*(?:dari|\/|of)\s*(\d+(?:[.,]0+)?)$/iu;
const HIGHEST_LEVEL = 3n;
/** A number that a spreadsheet itself states has a decimal point, whatever three digits stand behind it. */
const LOOKS_LIKE_THOUSANDS = /^-?\d{1,3}\.\d{3}$/u;

export function isDateField(field: string): boolean {
  return DATES.has(field);
}

export function isNumberField(field: string): boolean {
  return field === 'kematangan' || field === 'bukti.nilai';
}

/**
 * The text of a cell as the inventory has it, with every difference noted; undefined when the cell says nothing, which
 * is noted as well. What cannot be understood is left as typed: the decoder asks about it, with the same place.
 */
export function readField(
  field: string,
  cell: Cell,
  facts: ColumnFacts,
  context: ImportContext,
): string | undefined {
  const change = (to: string | undefined, reason: ChangeReason): string | undefined => {
    noteChange(context.log, cell.place, field, cell.text, to, reason);
    return to;
  };
  // A score that is written but cannot be read is unknown, while one that is absent would count as no level at all.
  if (!isReadable(field, cell, context)) return field === 'kematangan' ? cleanLine(cell.text) : undefined;
  if (BROKEN_NUMBER.test(cell.text.trim())) {
    ask(context.log, cell.place, { kind: 'angka_dibulatkan', isian: field, isi: cell.text.trim() });
    return change(undefined, 'nip_rusak');
  }
  const isPlain = NOT_TEXT.has(field) || isChoiceField(field) || field.startsWith('kriteria.');
  if (isPlain && readMark(cell.text) === 'kosong') return change(undefined, 'tanda_kosong');
  if (PROSE.has(field)) return readProse(field, cell, context);
  if (DATES.has(field)) {
    const { text, reason } = readDateCell(cell, facts.dateOrder, context.is1904);
    return change(text, reason);
  }
  if (isChoiceField(field)) return change(findChoice(field, cell.text) ?? cleanLine(cell.text), 'pilihan');
  if (field === 'kirim' || field.startsWith('kriteria.')) return readYesNoCell(field, cell, context);
  if (field === 'koordinat') return readCoordinateCell(cell, context);
  if (isNumberField(field)) return readNumberCell(field, cell, facts, context);
  return change(cleanLine(cell.text), 'spasi');
}

/** A formula that was never calculated or failed states nothing; the office has to open the file and save it. */
export function isReadable(field: string, cell: Cell, context: ImportContext): boolean {
  if (cell.kind !== 'uncalculated' && cell.kind !== 'error') return true;
  ask(context.log, cell.place, {
    kind: 'rumus',
    isian: field,
    isi: cleanLine(cell.text),
    galat: cell.kind === 'error',
  });
  return false;
}

function readProse(field: string, cell: Cell, context: ImportContext): string {
  const plain = cleanProse(stripHtml(cell.text));
  const hadTags = stripHtml(cell.text) !== cell.text;
  noteChange(context.log, cell.place, field, cell.text, plain, hadTags ? 'html' : 'spasi');
  return plain;
}

function readYesNoCell(field: string, cell: Cell, context: ImportContext): string | undefined {
  const mark = readMark(cell.text);
  if (mark === 'silang') {
    ask(context.log, cell.place, { kind: 'tanda_silang', isian: field });
    return undefined;
  }
  const text = mark === 'ya' || mark === 'tidak' ? mark : cleanLine(cell.text);
  noteChange(context.log, cell.place, field, cell.text, text, 'centang');
  return text;
}

function readCoordinateCell(cell: Cell, context: ImportContext): string | undefined {
  const reading = readCoordinates(cell.text);
  const isi = cleanLine(cell.text);
  if (reading.kind !== 'terbaca') {
    ask(context.log, cell.place, {
      kind: reading.kind === 'bukan' ? 'koordinat_tak_terbaca' : 'koordinat_di_luar',
      isi,
    });
    return isi;
  }
  if (reading.swapped) {
    ask(context.log, cell.place, { kind: 'koordinat_tertukar', isi, dibaca: reading.text });
  }
  const reason = reading.swapped ? 'koordinat_tertukar' : 'koordinat';
  noteChange(context.log, cell.place, 'koordinat', cell.text, reading.text, reason);
  return reading.text;
}

function readNumberCell(field: string, cell: Cell, facts: ColumnFacts, context: ImportContext): string {
  const typed = cleanLine(cell.text);
  const score = field === 'kematangan' ? readScoreOf(typed, context) : undefined;
  // A cell that shows 90 % holds no 90 points; with its sign the decoder asks about it.
  const isShare = field === 'kematangan' && cell.kind === 'percent';
  const text = isShare ? `${typed}%` : (score ?? withoutAmbiguity(cell, typed));
  noteChange(context.log, cell.place, field, cell.text, text, score === undefined ? 'angka' : 'angka_dari');
  if (facts.holdsPercent && cell.kind !== 'percent' && /^0[.,]\d+$/u.test(text)) {
    ask(context.log, cell.place, { kind: 'persen_rancu', isi: text });
  }
  return text;
}

/** "87 dari 111" is a score where 111 is the most there can be; out of anything else it is one of another scale. */
function readScoreOf(text: string, { indicators }: ImportContext): string | undefined {
  const [, score, most = ''] = SCORE_OF.exec(text) ?? [];
  const weights = indicators.list.reduce((sum, { bobot }) => add(sum, bobot), ZERO);
  const stated = parseDecimal(most.replace(',', '.'));
  const highest = multiply(weights, rational(HIGHEST_LEVEL));
  return stated !== undefined && compare(stated, highest) === 0 ? score : undefined;
}

function withoutAmbiguity(cell: Cell, text: string): string {
  return cell.kind !== 'text' && LOOKS_LIKE_THOUSANDS.test(text) ? `${text}0` : text;
}
