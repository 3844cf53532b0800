import { groupBy } from '../../base/group-by.js';
import type { Change } from '../../inventory/import/report.js';
import { cleanText } from '../../text/clean-text.js';
import { truncate, wrap } from './layout.js';
import { paragraph, section } from './prose.js';
import type { View } from './view.js';

/** So many examples of each reason are shown unless all are asked for. */
const EXAMPLES = 3;
const LONGEST_VALUE = 40;

/** Values that stand otherwise in the inventory than in the sheet, by reason. */
export function renderImportChanges(changes: readonly Change[], view: View, showAll: boolean): string[] {
  const { impor } = view.texts.ui;
  if (changes.length === 0) return ['', ...wrap(impor.tanpa_perubahan, view.width)];
  const lines = section(impor.perubahan(changes.length), view);
  for (const [reason, own] of groupBy(changes, ({ reason }) => reason)) {
    lines.push(...paragraph(`${impor.alasan_perubahan[reason]}: ${impor.jumlah_isian(own.length)}`, view));
    const shown = showAll ? own : own.slice(0, EXAMPLES);
    for (const change of shown) lines.push(truncate(`  ${changeText(change, view)}`, view.width));
  }
  return lines;
}

function changeText({ place, from, to }: Change, view: View): string {
  const cell = cleanText(`${place.lembar ?? ''}!${place.sel ?? ''}`);
  const result = to === undefined ? view.texts.ui.impor.dikosongkan : quoted(to);
  return from === '' ? `${cell}  ${result}` : `${cell}  ${quoted(from)} -> ${result}`;
}

function quoted(text: string): string {
  return `"${truncate(cleanText(text), LONGEST_VALUE)}"`;
}
