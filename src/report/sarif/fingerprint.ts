import type { ReportFinding } from '../schema.js';

/** Changes when what makes a finding the same one changes. */
export const FINGERPRINT = 'temuan/v1';

/**
 * What makes a finding the same one in a later run, for every finding in the order given: what is wrong with what, and
 * which one of its kind it is there. Lines and sentences are left out: the one moves when something is written
 * above it, the other differs by language.
 */
export function fingerprintAll(findings: readonly ReportFinding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ kode, inovasi = '', indikator = '', perangkat_daerah = '', lokasi }) => {
    const owner = inovasi === '' ? [perangkat_daerah, lokasi.lembar ?? ''] : [inovasi];
    const subject = [kode, ...owner, indikator].map(encodePart).join('|');
    const position = (seen.get(subject) ?? 0) + 1;
    seen.set(subject, position);
    return `${subject}|${position}`;
  });
}

function encodePart(part: string): string {
  return part.replace(/\p{Cs}/gu, '\ufffd').replace(/[|%\p{Cc}]/gu, encodeURIComponent);
}
