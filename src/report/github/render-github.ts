import { cleanText } from '../../text/clean-text.js';
import type { Texts } from '../../text/language.js';
import { compareByCost, compareSeverity } from '../finding-order.js';
import { writeCondition } from '../gate-words.js';
import { listHeadline } from '../headline.js';
import { titleOf } from '../marks/finding-words.js';
import { nameCell } from '../marks/place-words.js';
import type { Report, ReportFinding } from '../schema.js';
import { explainFinding, indicatorOf, innovationOf } from '../subject-words.js';
import { type Annotation, writeCommand } from './workflow-command.js';

const LEVELS: Readonly<Record<ReportFinding['tingkat'], Annotation['level']>> = {
  galat: 'error',
  peringatan: 'warning',
  info: 'notice',
};

/**
 * Annotations for GitHub Actions: first the result as a notice, then what the gate wants, then the findings, the most
 * severe and of these the most costly first, because GitHub shows only the first ten of each level. What the office
 * has waived is counted in the notice alone.
 */
export function renderGithub(report: Report, texts: Texts): string {
  const findings = report.temuan
    .filter(({ dikecualikan }) => dikecualikan === undefined)
    .sort((left, right) => compareSeverity(left, right) || compareByCost(left, right));
  return [
    headline(report, texts),
    ...failedConditions(report, texts),
    ...findings.map((finding) => annotate(finding, report, texts)),
  ]
    .map(writeCommand)
    .join('');
}

function headline(report: Report, texts: Texts): Annotation {
  const title = cleanText(`${report.pemda.nama}, ${report.edisi.nama}`);
  return { ...wholeInput(report), level: 'notice', title, message: listHeadline(report, texts).join('\n') };
}

/** The findings that fail the gate are annotated themselves. */
function failedConditions(report: Report, texts: Texts): Annotation[] {
  return report.gerbang.syarat
    .filter(({ nama, lulus }) => nama !== 'gagal_pada' && !lulus)
    .map((condition) => ({
      ...wholeInput(report),
      level: 'error',
      title: texts.ui.gerbang.gagal,
      message: writeCondition(condition, texts),
    }));
}

/** What is about no line stands at the beginning of the first file. */
function wholeInput({ masukan }: Report): Pick<Annotation, 'file' | 'line' | 'column'> {
  return { file: masukan[0]?.berkas ?? '', line: 1, column: undefined };
}

/** A cell of a workbook has no line, so it is named in the message. */
function annotate(finding: ReportFinding, report: Report, texts: Texts): Annotation {
  const { berkas, baris, kolom, lembar } = finding.lokasi;
  const isCell = lembar !== undefined;
  return {
    level: LEVELS[finding.tingkat],
    file: berkas,
    line: isCell ? 1 : (baris ?? 1),
    column: isCell ? undefined : kolom,
    title: titleOf(finding, texts),
    message: describe(finding, report, texts).join('\n'),
  };
}

function describe(finding: ReportFinding, report: Report, texts: Texts): string[] {
  const cell = nameCell(finding.lokasi);
  const subject = [cell, finding.perangkat_daerah, innovationOf(finding), indicatorOf(finding, report)];
  const about = subject.filter((part) => part !== undefined).join(' · ');
  return [
    ...(about === '' ? [] : [about]),
    ...explainFinding(finding, texts),
    texts.ui.temuan.jelaskan(finding.kode),
  ];
}
