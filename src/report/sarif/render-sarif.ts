import type { Texts } from '../../text/language.js';
import { toJson } from '../json.js';
import type { Report } from '../schema.js';
import { listResults } from './results.js';
import { listRules } from './rules.js';
import { locateFile, type PathStyle } from './uri.js';

/** SARIF 2.1.0 (OASIS): findings for tools that show them beside the source, with the figures as properties of the run. */
export function renderSarif(report: Report, texts: Texts, style: PathStyle): string {
  const rules = listRules(report, texts);
  const ruleIds = rules.map(({ id }) => id);
  return toJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.alat.nama,
            semanticVersion: report.alat.versi,
            language: texts.language,
            rules,
          },
        },
        language: texts.language,
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        artifacts: report.masukan.map(({ berkas, sha256, inovasi }) => ({
          location: locateFile(berkas, style),
          roles: ['analysisTarget'],
          hashes: { 'sha-256': sha256 },
          properties: { inovasi },
        })),
        results: listResults(report, ruleIds, texts, style),
        properties: figuresOf(report),
      },
    ],
  });
}

/** The figures of the report under its own names. */
function figuresOf(report: Report): Partial<Report> {
  const { edisi, tanggal, pemda, skor, ambang, yandas, celah, ringkasan_temuan, gerbang } = report;
  return { edisi, tanggal, pemda, skor, ambang, yandas, celah, ringkasan_temuan, gerbang };
}
