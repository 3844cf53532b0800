import { cleanText } from '../../text/clean-text.js';
import type { Report } from '../schema.js';
import { wrap, wrapIndented } from './layout.js';
import type { View } from './view.js';

const SHOWN_AT_FIRST = 3;

/** The facts the result rests on that are assumptions: shown as such, never as regulation. */
export function renderAssumptions(report: Report, view: View, showAll: boolean): string[] {
  const { asumsi, temuan } = view.texts.ui;
  if (report.asumsi.length === 0) return [];
  const shown = showAll ? report.asumsi : report.asumsi.slice(0, SHOWN_AT_FIRST);
  const hidden = report.asumsi.length - shown.length;
  return [
    '',
    view.paint.heading(asumsi.judul),
    ...wrap(asumsi.penjelasan, view.width).map(view.paint.quiet),
    ...shown.flatMap(({ perihal, nilai }) =>
      wrapIndented(cleanText(`${perihal}: ${nilai}`), view.width, '  - ', '    '),
    ),
    ...(hidden === 0 ? [] : [`  ${temuan.dipotong(hidden, '--semua')}`]),
  ];
}
