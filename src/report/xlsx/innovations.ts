import type { Report, ReportScoreKind } from '../schema.js';

export type Innovation = Report['inovasi'][number];

/** The urusan an innovation stands for under a reading: a near miss is not proven. */
export function urusanUnder(
  { urusan, urusan_dugaan }: Innovation,
  kind: ReportScoreKind,
): string | undefined {
  const isGuessTaken = kind === 'klaim' || kind === 'jika_dipastikan';
  return urusan ?? (isGuessTaken ? urusan_dugaan : undefined);
}

/** Only as claimed does an innovation count that may not be reported. */
export function countsUnder({ kirim, layak }: Innovation, kind: ReportScoreKind): boolean {
  return kirim && (kind === 'klaim' || layak !== 'tidak');
}
