import { cleanText } from '../../text/clean-text.js';
import { writeCondition } from '../gate-words.js';
import type { Report } from '../schema.js';
import { wrapIndented } from './layout.js';
import type { View } from './view.js';

/** Whether the check passed, with both numbers of every condition. */
export function renderGate(report: Report, view: View): string[] {
  const { gerbang } = view.texts.ui;
  if (report.gerbang.syarat.length === 0) return [];
  const verdict = report.gerbang.lulus ? view.paint.good(gerbang.lulus) : view.paint.bad(gerbang.gagal);
  const lines = report.gerbang.syarat.flatMap((condition) => {
    const mark = condition.lulus ? '+ ' : '- ';
    return wrapIndented(cleanText(writeCondition(condition, view.texts)), view.width, `  ${mark}`, '    ');
  });
  return ['', verdict, ...lines];
}
