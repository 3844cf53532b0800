import { compareNames } from '../../base/compare-text.js';
import type { Texts } from '../../text/language.js';
import type { JunitTexts } from '../../text/plain-view-texts.js';
import { writePlace } from '../../text/write-place.js';
import { titleOf } from '../marks/finding-words.js';
import type { Report, ReportFinding } from '../schema.js';
import { explainFinding, indicatorOf, innovationOf } from '../subject-words.js';
import type { Outcome, Suite, TestCase } from './suite.js';

/** What is about the region first, then every perangkat daerah in order of name. */
export function listFindingSuites(report: Report, texts: Texts, words: JunitTexts): Suite[] {
  const ofRegion = report.temuan.filter(({ perangkat_daerah }) => perangkat_daerah === undefined);
  const offices = new Set([
    ...report.inovasi.map(({ perangkat_daerah }) => perangkat_daerah),
    ...report.temuan.flatMap(({ perangkat_daerah }) => perangkat_daerah ?? []),
  ]);
  const region = {
    name: texts.ui.temuan.seluruh_daerah,
    properties: [],
    cases: listCases(ofRegion, report, texts),
  };
  return [
    ...(region.cases.length === 0 ? [] : [region]),
    ...[...offices].sort(compareNames).map((office) => suiteOf(office, report, texts, words)),
  ];
}

function suiteOf(office: string, report: Report, texts: Texts, words: JunitTexts): Suite {
  const findings = report.temuan.filter(({ perangkat_daerah }) => perangkat_daerah === office);
  const clean = report.inovasi
    .filter((innovation) => innovation.perangkat_daerah === office && !hasError(innovation, findings))
    .map(({ id, nama }) => words.tanpa_galat(`${id} ${nama}`));
  return {
    name: office,
    properties: [],
    cases: [
      ...listCases(findings, report, texts),
      ...clean.map((name): TestCase => ({ name, outcome: { kind: 'lulus', output: undefined } })),
    ],
  };
}

function hasError({ id, nama }: Report['inovasi'][number], findings: readonly ReportFinding[]): boolean {
  return findings.some(
    ({ tingkat, inovasi, nama_inovasi, dikecualikan }) =>
      tingkat === 'galat' && inovasi === id && nama_inovasi === nama && dikecualikan === undefined,
  );
}

/** Names stay the same from run to run, so that readers can tell what is new; those that repeat are counted. */
function listCases(findings: readonly ReportFinding[], report: Report, texts: Texts): TestCase[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const parts = [finding.kode, innovationOf(finding), indicatorOf(finding, report)];
    const name = parts.filter((part) => part !== undefined).join(' · ');
    const position = (seen.get(name) ?? 0) + 1;
    seen.set(name, position);
    return {
      name: position === 1 ? name : `${name} (${position})`,
      outcome: judge(finding, texts),
    };
  });
}

function judge(finding: ReportFinding, texts: Texts): Outcome {
  const text = describe(finding, texts).join('\n');
  if (finding.dikecualikan !== undefined) return { kind: 'dilewati', text };
  if (finding.tingkat !== 'galat') return { kind: 'lulus', output: text };
  return { kind: 'gagal', type: finding.kode, message: titleOf(finding, texts), text };
}

function describe(finding: ReportFinding, texts: Texts): string[] {
  const severity = texts.ui.tingkat[finding.tingkat].toUpperCase();
  return [
    `${severity}: ${titleOf(finding, texts)}`,
    writePlace(finding.lokasi),
    ...explainFinding(finding, texts),
  ];
}
