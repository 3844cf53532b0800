import { cleanText } from '../../text/clean-text.js';
import type { Report } from '../schema.js';
import { padEnd, padStart } from './layout.js';
import type { View } from './view.js';

const NUMBER_WIDTH = 8;
const WIDEST_NAME = 34;
/** On a narrow terminal the names give way, so that a bar of this width remains. */
const NARROWEST_BAR = 8;

/** A bar per variable: solid what is proven, light what is claimed beyond it. The weakest is named. */
export function renderVariables(report: Report, view: View): string[] {
  const known = report.variabel.filter(({ klaim }) => klaim !== null);
  if (known.length === 0) return [];
  const { variabel } = view.texts.ui;
  const room = view.width - 3 * NUMBER_WIDTH - 2;
  const nameWidth = Math.min(WIDEST_NAME, room - NARROWEST_BAR);
  const barWidth = room - nameWidth - 1;
  const header =
    padEnd(variabel.judul, nameWidth + barWidth + 2) +
    padStart(variabel.terbukti, NUMBER_WIDTH) +
    padStart(variabel.klaim, NUMBER_WIDTH) +
    padStart(variabel.maks, NUMBER_WIDTH);
  return [
    '',
    view.paint.heading(header.trimEnd()),
    ...known.flatMap((row) => renderRow(row, nameWidth, barWidth, view)),
  ];
}

function renderRow(
  row: Report['variabel'][number],
  nameWidth: number,
  barWidth: number,
  view: View,
): string[] {
  const { labels, ui } = view.texts;
  const maximum = hundredths(row.maks);
  const proven = cells(hundredths(row.terbukti ?? '0.00'), maximum, barWidth);
  const claimed = Math.max(0, cells(hundredths(row.klaim ?? '0.00'), maximum, barWidth) - proven);
  const rest = barWidth - proven - claimed;
  const bar = `${view.paint.good('█'.repeat(proven))}${view.paint.doubtful('▒'.repeat(claimed))}${view.paint.quiet('·'.repeat(rest))}`;
  const line =
    `${padEnd(cleanText(row.nama), nameWidth)} ${bar} ` +
    padStart(row.terbukti === null ? '?' : labels.number(row.terbukti), NUMBER_WIDTH) +
    padStart(labels.number(row.klaim ?? '0.00'), NUMBER_WIDTH) +
    padStart(labels.number(row.maks), NUMBER_WIDTH);
  if (!row.terlemah) return [line];
  const share = row.persen === null ? '' : ` (${labels.number(row.persen)} %)`;
  return [line, `  ${view.paint.bad(`^ ${ui.variabel.terlemah}${share}`)}`];
}

/** Whole hundredths of a report number; bars need no more. */
function hundredths(decimal: string): number {
  return Number(decimal.replace('.', ''));
}

function cells(value: number, maximum: number, width: number): number {
  return maximum === 0 ? 0 : Math.max(0, Math.min(width, Math.floor((value * width) / maximum)));
}
