import { cleanText } from '../../text/clean-text.js';
import { writeReuse } from '../reuse-words.js';
import type { Report } from '../schema.js';
import { wrapIndented } from './layout.js';
import type { View } from './view.js';

const SHOWN_AT_FIRST = 5;

/** Papers that stand in several places: how many, and those a person should look at. */
export function renderReuse(report: Report, view: View, showAll: boolean): string[] {
  const { pemakaian, temuan } = view.texts.ui;
  const all = report.pemakaian_ulang;
  if (all.length === 0) return [];
  const doubtful = all.filter(({ wajar }) => !wajar);
  const listed = showAll
    ? [...doubtful, ...all.filter(({ wajar }) => wajar)]
    : doubtful.slice(0, SHOWN_AT_FIRST);
  const hidden = all.length - listed.length;
  return [
    '',
    view.paint.heading(pemakaian.judul),
    ...wrapIndented(pemakaian.ringkasan(all.length, doubtful.length), view.width, '  ', '  '),
    ...listed.flatMap((reuse) =>
      wrapIndented(cleanText(writeReuse(reuse, report, view.texts)), view.width, '  - ', '    '),
    ),
    ...(hidden === 0 ? [] : [`  ${temuan.dipotong(hidden, '--semua')}`]),
  ];
}
