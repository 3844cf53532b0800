import type { Texts } from '../../text/language.js';
import type { Report } from '../schema.js';
import { renderAssumptions } from './assumptions.js';
import { renderFindings } from './findings.js';
import { renderGate } from './gate.js';
import { renderHead } from './head.js';
import { makePaint } from './paint.js';
import { renderReuse } from './reuse.js';
import { renderVariables } from './variables.js';
import type { View, ViewOptions } from './view.js';

/** The report for a terminal: what matters most first, 80 columns unless there is more room. */
export function renderCheck(report: Report, texts: Texts, options: ViewOptions): string {
  const view: View = { texts, paint: makePaint(options.color), width: options.width };
  const lines = [
    ...renderHead(report, view),
    ...renderVariables(report, view),
    ...renderFindings(report, view, options.showAll),
    ...renderReuse(report, view, options.showAll),
    ...renderAssumptions(report, view, options.showAll),
    ...renderGate(report, view),
  ];
  return `${lines.join('\n')}\n`;
}
