import type { Measured, Outcome } from './measure.js';

const OUTCOMES: readonly Outcome[] = ['benar', 'salah', 'hilang'];

/** The table of the fixtures' README: one row per kind of fact. `withOcr` is left out where it was not measured. */
export function writeTable(plain: readonly Measured[], withOcr?: readonly Measured[]): string {
  const kinds = [...new Set(plain.map((measured) => measured.fact))];
  const rows = [...kinds, undefined].map((kind) =>
    [
      kind ?? '**jumlah**',
      ...counts(plain, kind),
      ...(withOcr === undefined ? ['-', '-', '-'] : counts(withOcr, kind).slice(1)),
    ].join(' | '),
  );
  return [
    '| Fakta | Jumlah | Benar | Salah | Tidak terbaca | Benar (OCR) | Salah (OCR) | Tidak terbaca (OCR) |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

/** The readings that are not right, one line each. */
export function writeFaults(measured: readonly Measured[]): string {
  return measured
    .filter((each) => each.outcome !== 'benar')
    .map(
      (each) =>
        `- \`${each.berkas}\` ${each.fact} (${each.outcome}): \`${each.expected || '-'}\`, terbaca \`${each.found || '-'}\``,
    )
    .join('\n');
}

function counts(measured: readonly Measured[], kind: string | undefined): readonly string[] {
  const own = measured.filter((each) => kind === undefined || each.fact === kind);
  return [
    own.length,
    ...OUTCOMES.map((outcome) => own.filter((each) => each.outcome === outcome).length),
  ].map(String);
}
