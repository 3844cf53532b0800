import { cleanText } from '../../text/clean-text.js';
import type { ReportFinding } from '../schema.js';
import { wrap, wrapIndented } from './layout.js';
import type { View } from './view.js';

/** What is shown of a finding, or of several as one. */
export type FindingShape = Pick<
  ReportFinding,
  'kode' | 'tingkat' | 'judul' | 'saran' | 'keyakinan' | 'dikecualikan'
> & {
  /** Undefined where several findings are shown as one, each with a place of its own. */
  readonly lokasi: ReportFinding['lokasi'] | undefined;
  /** One paragraph, or several; those that begin with a dash are items of a list. */
  readonly pesan: string | readonly string[];
  /** What it costs, in words; undefined when nothing that can be reckoned. */
  readonly biaya: string | undefined;
};

const INDENT = '      ';

/** Room that the severity takes before the title. */
const HEADING_LEAD = 10;

/** Severity, title and cost; place and code; what was found; what to do. */
export function renderShape(shape: FindingShape, view: View): string[] {
  const { ui } = view.texts;
  const costs = shape.biaya === undefined ? '' : `  ${shape.biaya}`;
  const assumed = shape.keyakinan === 'C' ? `  ${ui.temuan.asumsi}` : '';
  const severity = colored(shape, view)(ui.tingkat[shape.tingkat].toUpperCase());
  const title = wrap(
    `${cleanText(shape.judul)}${costs}${assumed}`,
    view.width - INDENT.length - HEADING_LEAD,
  );
  const waived = shape.dikecualikan;
  return [
    ...title.map((line, index) =>
      index === 0 ? `    ${severity}  ${view.paint.strong(line)}` : INDENT + line,
    ),
    ...placeAndCode(shape, view.width - INDENT.length).map((line) => view.paint.quiet(INDENT + line)),
    ...[shape.pesan].flat().flatMap((text) => paragraph(text, view)),
    ...wrapIndented(`${ui.temuan.lakukan} ${cleanText(shape.saran)}`, view.width, INDENT, INDENT),
    ...(waived === undefined
      ? []
      : wrapIndented(ui.temuan.dikecualikan(cleanText(waived.alasan)), view.width, INDENT, INDENT)),
  ];
}

function paragraph(text: string, { width }: View): string[] {
  return wrapIndented(cleanText(text), width, INDENT, text.startsWith('- ') ? `${INDENT}  ` : INDENT);
}

/** file:line:column, or file sheet!cell. */
export function placeText({ lokasi }: Pick<ReportFinding, 'lokasi'>): string {
  const { berkas, baris, kolom, lembar, sel } = lokasi;
  if (lembar !== undefined) return cleanText(`${berkas} ${lembar}!${sel ?? ''}`);
  return cleanText(baris === undefined ? berkas : `${berkas}:${baris}:${kolom ?? 1}`);
}

/** On one line where both fit, else each on its own. */
function placeAndCode(shape: FindingShape, width: number): string[] {
  const { lokasi } = shape;
  if (lokasi === undefined) return wrap(shape.kode, width);
  const place = placeText({ lokasi });
  const together = `${place}  ${shape.kode}`;
  return together.length <= width ? [together] : [...wrap(place, width), ...wrap(shape.kode, width)];
}

function colored({ tingkat }: FindingShape, view: View): (text: string) => string {
  if (tingkat === 'galat') return view.paint.bad;
  return tingkat === 'peringatan' ? view.paint.doubtful : view.paint.quiet;
}
