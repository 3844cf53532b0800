import { cleanText } from '../../text/clean-text.js';
import { compareByCost } from '../finding-order.js';
import type { Report, ReportFinding } from '../schema.js';
import { truncate, wrap, wrapIndented } from './layout.js';
import type { View } from './view.js';

/** So many findings are shown unless all are asked for: about three screens. */
const SHOWN_AT_FIRST = 12;

/** Room that the severity takes before the title. */
const HEADING_LEAD = 10;

/** Findings by perangkat daerah and innovation, the most costly first. */
export function renderFindings(report: Report, view: View, showAll: boolean): string[] {
  const { temuan } = view.texts.ui;
  const { galat, peringatan, info, dikecualikan } = report.ringkasan_temuan;
  const header = view.paint.heading(temuan.judul);
  if (report.temuan.length === 0) return ['', header, temuan.tidak_ada];
  const worstFirst = [...report.temuan].sort(compareByCost);
  const shown = showAll ? worstFirst : worstFirst.slice(0, SHOWN_AT_FIRST);
  const lines = ['', `${header}  ${temuan.ringkasan(galat, peringatan, info, dikecualikan)}`];
  for (const [department, findings] of groupBy(shown, ({ perangkat_daerah }) => perangkat_daerah ?? '')) {
    lines.push(
      '',
      view.paint.strong(
        truncate(department === '' ? temuan.seluruh_daerah : cleanText(department), view.width),
      ),
    );
    for (const [innovation, own] of groupBy(findings, innovationLine)) {
      if (innovation !== '') lines.push(truncate(`  ${innovation}`, view.width));
      for (const finding of own) lines.push(...renderFinding(finding, view));
    }
  }
  const hidden = worstFirst.length - shown.length;
  if (hidden > 0) lines.push('', ...wrap(temuan.dipotong(hidden, '--semua'), view.width));
  const first = shown[0];
  if (first !== undefined) lines.push(...wrap(temuan.jelaskan(first.kode), view.width).map(view.paint.quiet));
  return lines;
}

/** Two innovations may carry one id by mistake; their names keep them apart. */
function innovationLine({ inovasi, nama_inovasi }: ReportFinding): string {
  return inovasi === undefined ? '' : cleanText(`${inovasi} ${nama_inovasi ?? ''}`);
}

function renderFinding(finding: ReportFinding, view: View): string[] {
  const { ui } = view.texts;
  const indent = '      ';
  const costs =
    finding.dampak !== null && finding.dampak !== '0.00' ? `  ${ui.temuan.dampak(finding.dampak)}` : '';
  const assumed = finding.keyakinan === 'C' ? `  ${ui.temuan.asumsi}` : '';
  const severity = colored(finding, view)(ui.tingkat[finding.tingkat].toUpperCase());
  const title = wrap(
    `${cleanText(finding.judul)}${costs}${assumed}`,
    view.width - indent.length - HEADING_LEAD,
  );
  const waived = finding.dikecualikan;
  return [
    ...title.map((line, index) =>
      index === 0 ? `    ${severity}  ${view.paint.strong(line)}` : indent + line,
    ),
    ...placeAndCode(finding, view.width - indent.length).map((line) => view.paint.quiet(indent + line)),
    ...wrapIndented(cleanText(finding.pesan), view.width, indent, indent),
    ...wrapIndented(`${ui.temuan.lakukan} ${cleanText(finding.saran)}`, view.width, indent, indent),
    ...(waived === undefined
      ? []
      : wrapIndented(ui.temuan.dikecualikan(cleanText(waived.alasan)), view.width, indent, indent)),
  ];
}

/** On one line where both fit, else each on its own. */
function placeAndCode(finding: ReportFinding, width: number): string[] {
  const place = placeText(finding);
  const together = `${place}  ${finding.kode}`;
  return together.length <= width ? [together] : [...wrap(place, width), finding.kode];
}

function colored(finding: ReportFinding, view: View): (text: string) => string {
  if (finding.tingkat === 'galat') return view.paint.bad;
  return finding.tingkat === 'peringatan' ? view.paint.doubtful : view.paint.quiet;
}

/** file:line:column, or file sheet!cell. */
export function placeText(finding: ReportFinding): string {
  const { berkas, baris, kolom, lembar, sel } = finding.lokasi;
  if (lembar !== undefined) return cleanText(`${berkas} ${lembar}!${sel ?? ''}`);
  return cleanText(baris === undefined ? berkas : `${berkas}:${baris}:${kolom ?? 1}`);
}

/** Groups in the order in which their first member comes. */
function groupBy(
  findings: readonly ReportFinding[],
  keyOf: (finding: ReportFinding) => string,
): Map<string, ReportFinding[]> {
  const groups = new Map<string, ReportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group === undefined) groups.set(keyOf(finding), [finding]);
    else group.push(finding);
  }
  return groups;
}
