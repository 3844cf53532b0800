import type { Basis, Certainty } from '../../base/vocabulary.js';
import type { Edition, Indicator, SpdRow } from '../../edition/model.js';
import { writeNumber } from '../../edition/write-number.js';
import { cleanText } from '../../text/clean-text.js';
import { padEnd, wrap } from './layout.js';
import { paragraph, section } from './prose.js';
import type { View } from './view.js';

const INDENT = '  ';
const NUMBER_WIDTH = 5;
const CELL_WIDTH = 8;
const CELLS = 4;

/** The indicators and the SPD rows, each with weight, whether compulsory, and how sure every part is. */
export function renderRowTables(edition: Edition, view: View): string[] {
  const { keyakinan, edisi } = view.texts.ui;
  const { lingkup, tampilan } = edisi;
  const { sid, spd, rumus, kode } = edition.catalog;
  const legend = paragraph(tampilan.legenda(keyakinan.A, keyakinan.B, keyakinan.C), view, INDENT);
  const most = view.texts.labels.number(writeNumber(rumus.maksimum.nilai.spd));
  const rows = spd.baris.flatMap((row) => renderRow(row, spd.bukti, view));
  return [
    ...section(lingkup.sid ?? 'sid', view),
    ...renderHeader(view),
    ...sid.flatMap((row) => renderRow(row, row.bukti, view)),
    ...section(lingkup.spd ?? 'spd', view),
    ...(rows.length === 0
      ? paragraph(tampilan.spd_jumlah_saja(most), view, INDENT)
      : [...renderHeader(view), ...rows]),
    '',
    ...[...legend, ...paragraph(tampilan.rincian(kode), view, INDENT)].map(view.paint.quiet),
  ];
}

function renderHeader(view: View): string[] {
  const { nomor, nama, bobot, wajib, level, bukti } = view.texts.ui.edisi.tampilan;
  const cells = [bobot, wajib, level, bukti].map((title) => padEnd(title, CELL_WIDTH)).join('');
  const line = `${INDENT}${padEnd(nomor, NUMBER_WIDTH)}${padEnd(nama, nameWidth(view))}${cells}`;
  return [view.paint.quiet(line.trimEnd())];
}

function renderRow(row: Indicator | SpdRow, evidence: Basis | undefined, view: View): string[] {
  const { labels, ui } = view.texts;
  const { bobot, wajib, level } = row;
  const cells = [
    cell(labels.number(writeNumber(bobot.nilai)), bobot.keyakinan, view),
    cell(wajib.nilai ? ui.penjelasan.ya : ui.penjelasan.tidak, wajib.keyakinan, view),
    cell('', level.keyakinan, view),
    cell('', evidence?.keyakinan, view),
  ].join('');
  const [first = '', ...rest] = wrap(cleanText(row.nama), nameWidth(view) - 1);
  const line = `${INDENT}${padEnd(cleanText(row.kode), NUMBER_WIDTH)}${padEnd(first, nameWidth(view))}${cells}`;
  const hanging = `${INDENT}${' '.repeat(NUMBER_WIDTH)}`;
  return [line.trimEnd(), ...rest.map((more) => hanging + more)];
}

/** A value with the letter of its certainty; an assumption stands out. */
function cell(value: string, certainty: Certainty | undefined, view: View): string {
  const text = padEnd(`${value} ${certainty ?? ''}`.trim(), CELL_WIDTH);
  return certainty === 'C' ? view.paint.doubtful(text) : text;
}

function nameWidth({ width }: View): number {
  return width - INDENT.length - NUMBER_WIDTH - CELLS * CELL_WIDTH;
}
