import { groupBy } from '../../base/group-by.js';
import { cleanText } from '../../text/clean-text.js';
import { costInHundredths, isAboutLevel } from '../finding-order.js';
import { pointsToSay } from '../marks/finding-words.js';
import type { Report, ReportFinding } from '../schema.js';
import { renderEmptySlots } from './empty-slots.js';
import { type FindingEntry, listEntries } from './finding-entries.js';
import { renderShape } from './finding-shape.js';
import { truncate, wrap } from './layout.js';
import { renderRepeated } from './repeated-findings.js';
import type { View } from './view.js';

/** So many findings are shown unless all are asked for: about three screens. What is shown as one counts as one. */
const SHOWN_AT_FIRST = 12;

/**
 * Findings by perangkat daerah and innovation, the most costly first. One that many innovations share stands once, unless
 * all are asked for.
 */
export function renderFindings(report: Report, view: View, showAll: boolean): string[] {
  const { temuan } = view.texts.ui;
  const { galat, peringatan, info, dikecualikan } = report.ringkasan_temuan;
  const header = view.paint.heading(temuan.judul);
  if (report.temuan.length === 0) return ['', header, temuan.tidak_ada];
  const entries = listEntries(report.temuan, showAll);
  const shown = showAll ? entries : firstOf(entries);
  const lines = ['', `${header}  ${temuan.ringkasan(galat, peringatan, info, dikecualikan)}`];
  for (const [department, own] of groupBy(shown, departmentOf)) {
    lines.push(
      '',
      view.paint.strong(
        truncate(department === '' ? temuan.seluruh_daerah : cleanText(department), view.width),
      ),
    );
    for (const [innovation, some] of groupBy(own, innovationLine)) {
      if (innovation !== '') lines.push(truncate(`  ${innovation}`, view.width));
      for (const entry of some) lines.push(...renderEntry(entry, report, view));
    }
  }
  const hidden = report.temuan.length - shown.reduce((sum, { findings }) => sum + findings.length, 0);
  if (hidden > 0) lines.push('', ...wrap(temuan.dipotong(hidden, '--semua'), view.width));
  const first = shown[0]?.findings[0];
  if (first !== undefined) lines.push(...wrap(temuan.jelaskan(first.kode), view.width).map(view.paint.quiet));
  return lines;
}

/** As many entries as fill the first screens; an entry is never cut. */
function firstOf(entries: readonly FindingEntry[]): FindingEntry[] {
  const shown: FindingEntry[] = [];
  let count = 0;
  for (const entry of entries) {
    if (count >= SHOWN_AT_FIRST) break;
    shown.push(entry);
    count += entry.kind === 'slot' ? entry.findings.length : 1;
  }
  return shown;
}

/** Empty for what is about the region, or about many innovations. */
function departmentOf({ kind, findings: [{ perangkat_daerah = '' }] }: FindingEntry): string {
  return kind === 'berulang' ? '' : perangkat_daerah;
}

/** Two innovations may carry one id by mistake; their names keep them apart. */
function innovationLine({ kind, findings: [{ inovasi, nama_inovasi }] }: FindingEntry): string {
  return kind === 'berulang' || inovasi === undefined ? '' : cleanText(`${inovasi} ${nama_inovasi ?? ''}`);
}

function renderEntry({ kind, findings }: FindingEntry, report: Report, view: View): string[] {
  if (kind === 'kosong') return renderEmptySlots(findings, report, view);
  if (kind === 'berulang') return renderRepeated(findings, view);
  const [head] = findings;
  return findings.flatMap((finding) => {
    const isIncluded = finding !== head && isAboutLevel(head) && costInHundredths(finding) > 0;
    return renderShape(
      { ...finding, biaya: isIncluded ? view.texts.ui.temuan.termasuk : cost(finding, view) },
      view,
    );
  });
}

function cost(finding: ReportFinding, { texts }: View): string | undefined {
  const points = pointsToSay(finding.dampak);
  return points === undefined ? undefined : texts.ui.temuan.dampak(points);
}
