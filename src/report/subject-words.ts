import type { Texts } from '../text/language.js';
import { capitalize, pointsToSay } from './marks/finding-words.js';
import type { Report, ReportFinding } from './schema.js';

/** "INV-001 GEBRAKS"; undefined for a finding that is about no innovation. Two may carry one id by mistake. */
export function innovationOf({ inovasi, nama_inovasi = '' }: ReportFinding): string | undefined {
  return inovasi === undefined ? undefined : `${inovasi} ${nama_inovasi}`.trim();
}

/** What is claimed somewhere: an indicator of an innovation, or without one a row of the SPD. */
export interface ClaimSubject {
  readonly inovasi?: string | undefined;
  readonly indikator?: string | undefined;
}

/** "16 Regulasi Inovasi Daerah"; a key nobody knows stays as it is. */
export function indicatorOf(subject: ClaimSubject, report: Report): string | undefined {
  const row = findRow(subject, report);
  return row === undefined ? subject.indikator : `${row.kode} ${row.nama}`;
}

/** The number and name of what is claimed. An office's own catalog may give an indicator and a row of the SPD one key. */
export function findRow(
  { indikator: key, inovasi }: ClaimSubject,
  { indikator, spd }: Report,
): { readonly kode: string; readonly nama: string } | undefined {
  if (key === undefined) return undefined;
  const ofInnovations = indikator.find(({ kunci }) => kunci === key);
  const ofRegion = Object.hasOwn(spd.baris, key) ? spd.baris[key] : undefined;
  return inovasi === undefined ? (ofRegion ?? ofInnovations) : ofInnovations;
}

/** What was found, what to do, what it costs, and why the office lives with it if it does; a line each. */
export function explainFinding(finding: ReportFinding, { ui }: Texts): string[] {
  const { pesan, saran, dikecualikan } = finding;
  const cost = pointsToSay(finding.dampak);
  return [
    pesan,
    `${ui.temuan.lakukan} ${saran}`,
    ...(cost === undefined ? [] : [capitalize(ui.temuan.dampak(cost))]),
    ...(dikecualikan === undefined ? [] : [capitalize(ui.temuan.dikecualikan(dikecualikan.alasan))]),
  ];
}
