import type { Texts } from '../../text/language.js';
import type { ViewTexts } from '../../text/view-texts.js';
import type { Report } from '../schema.js';
import { listFindingSuites } from './finding-suites.js';
import { gateSuite } from './gate-suite.js';
import { countOutcomes, writeSuite } from './suite.js';
import { element, xmlDocument } from './xml.js';

/**
 * JUnit XML as Jenkins and GitLab read it: the gate, then every perangkat daerah as a suite. A galat is a failed test
 * and a waived finding a skipped one; a warning passes with its words in the output, and so does an innovation without
 * a galat, so that what has been mended is seen as mended.
 */
export function renderJunit(report: Report, texts: Texts, { junit }: ViewTexts): string {
  const suites = [gateSuite(report, texts, junit), ...listFindingSuites(report, texts, junit)];
  const { tests, failures } = countOutcomes(suites.flatMap(({ cases }) => cases));
  const attributes = {
    name: `${report.pemda.nama}, ${report.edisi.nama}`,
    tests: String(tests),
    failures: String(failures),
    errors: '0',
    time: '0',
  };
  return xmlDocument(
    element(
      'testsuites',
      attributes,
      suites.map((suite) => writeSuite(suite, report.tanggal)),
    ),
  );
}
