import type { Texts } from '../text/language.js';
import { capitalize, costOf } from './marks/finding-words.js';
import type { Report, ReportFinding } from './schema.js';

/** "INV-001 GEBRAKS"; undefined for a finding that is about no innovation. Two may carry one id by mistake. */
export function innovationOf({ inovasi, nama_inovasi = '' }: ReportFinding): string | undefined {
  return inovasi === undefined ? undefined : `${inovasi} ${nama_inovasi}`.trim();
}

/** "16 Regulasi Inovasi Daerah", of a finding about an indicator or a row of the SPD. */
export function indicatorOf({ indikator: key, inovasi }: ReportFinding, report: Report): string | undefined {
  if (key === undefined) return undefined;
  const ofInnovations = report.indikator.find(({ kunci }) => kunci === key);
  const ofRegion = Object.hasOwn(report.spd.baris, key) ? report.spd.baris[key] : undefined;
  const row = inovasi === undefined ? (ofRegion ?? ofInnovations) : ofInnovations;
  return row === undefined ? key : `${row.kode} ${row.nama}`;
}

/** What was found, what to do, what it costs, and why the office lives with it if it does; a line each. */
export function explainFinding(finding: ReportFinding, { ui }: Texts): string[] {
  const { pesan, saran, dikecualikan } = finding;
  const cost = costOf(finding);
  return [
    pesan,
    `${ui.temuan.lakukan} ${saran}`,
    ...(cost === undefined ? [] : [capitalize(ui.temuan.dampak(cost))]),
    ...(dikecualikan === undefined ? [] : [capitalize(ui.temuan.dikecualikan(dikecualikan.alasan))]),
  ];
}
