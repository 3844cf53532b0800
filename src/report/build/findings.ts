import { mendedBy } from '../../assess/findings/mended-by.js';
import { compareText } from '../../base/compare-text.js';
import { formatIso } from '../../base/partial-date.js';
import { comparePlaces } from '../../base/place.js';
import type { Catalog } from '../../edition/model.js';
import { impactOf } from '../../score/impact.js';
import type { Tally } from '../../score/tally.js';
import type { Texts } from '../../text/language.js';
import type { RuledFinding } from '../policy/apply-policy.js';
import type { Report, ReportFinding } from '../schema.js';
import { fixedOrNull } from './numbers.js';
import type { Scores } from './scores.js';
import { sentencesOf } from './sentences.js';

/** Findings with their sentences and what each costs in the proven reading; file, sheet, row, column, code. */
export function buildFindings(
  ruled: readonly RuledFinding[],
  scores: Scores,
  catalog: Catalog,
  texts: Texts,
): ReportFinding[] {
  const { kind, tally } = readingOfCosts(scores);
  const built = ruled.map(({ finding, waiver }): ReportFinding => {
    const { innovation, indicator, basis } = finding;
    const department = departmentOf(finding);
    return {
      kode: finding.code,
      tingkat: finding.severity,
      ...sentencesOf(finding, texts, mendedBy(finding, texts.labels.knowsKind)),
      ...(innovation === undefined
        ? {}
        : { inovasi: innovation.innovation.id, nama_inovasi: innovation.innovation.nama }),
      ...(indicator === undefined ? {} : { indikator: indicator }),
      ...(department === undefined ? {} : { perangkat_daerah: department }),
      ...lyingDocuments(finding),
      lokasi: finding.place,
      dampak: fixedOrNull(impactOf(finding.remedy, tally, catalog, kind)),
      keyakinan: basis.keyakinan,
      sumber: catalog.sumber[basis.sumber] ?? texts.sources[basis.sumber] ?? basis.sumber,
      ...(waiver === undefined
        ? {}
        : {
            dikecualikan: {
              alasan: waiver.reason,
              ...(waiver.until === undefined ? {} : { sampai: formatIso(waiver.until) }),
            },
          }),
    };
  });
  return built.sort(compareFindings);
}

/** Costs are those of the proven reading, or where nothing can be proven of the claimed one. */
export function readingOfCosts(scores: Scores): {
  readonly kind: 'klaim' | 'terbukti';
  readonly tally: Tally | null;
} {
  const kind = scores.terbukti === null ? 'klaim' : 'terbukti';
  return { kind, tally: scores[kind]?.tally ?? null };
}

/** The perangkat daerah a finding is for; undefined for one about the whole region. */
export function departmentOf({ department, innovation }: RuledFinding['finding']): string | undefined {
  return department ?? innovation?.department;
}

/** An empty slot with documents asks for something else than one without. */
function lyingDocuments(finding: RuledFinding['finding']): Pick<ReportFinding, 'dokumen'> {
  if (finding.code !== 'indikator/tidak-terisi' && finding.code !== 'indikator/wajib-kosong') return {};
  const { dokumen } = finding.args;
  return dokumen === 0 ? {} : { dokumen };
}

/** Ties keep the order in which the rules found them; a sentence must not decide, it differs by language. */
function compareFindings(left: ReportFinding, right: ReportFinding): number {
  return (
    comparePlaces(left.lokasi, right.lokasi) ||
    compareText(left.kode, right.kode) ||
    compareText(left.inovasi ?? '', right.inovasi ?? '') ||
    compareText(left.indikator ?? '', right.indikator ?? '')
  );
}

/** Counts by severity; waived findings are counted apart. */
export function countFindings(findings: readonly ReportFinding[]): Report['ringkasan_temuan'] {
  const counts = { galat: 0, peringatan: 0, info: 0, dikecualikan: 0 };
  for (const { tingkat, dikecualikan } of findings)
    counts[dikecualikan === undefined ? tingkat : 'dikecualikan'] += 1;
  return counts;
}
