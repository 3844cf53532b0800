import { KnownFailure } from '../../base/known-failure.js';
import { readChoice } from '../../base/read-choice.js';
import { allSheets } from '../../report/copy-sheet/all-sheets.js';
import type { CopySheets, Readiness } from '../../report/copy-sheet/model.js';
import { FAIL_ON } from '../configuration/schema.js';

export type CopyThreshold = (typeof FAIL_ON)[number];

/**
 * From which readiness on a sheet fails the run. Copy sheets are written to be worked through while much is still open,
 * so that nothing fails unless it is asked for on the command line; the gate of a configuration is that of the check.
 *
 * @throws KnownFailure for any other word
 */
export function readThreshold(given: string | undefined): CopyThreshold {
  if (given === undefined) return 'tidak';
  const reading = readChoice(given, FAIL_ON);
  if (reading.ok) return reading.value;
  throw new KnownFailure({
    code: 'opsi-salah',
    args: { opsi: '--gagal-pada', ditemukan: given, diharapkan: FAIL_ON.join(' | ') },
  });
}

const FAILING: Readonly<Record<CopyThreshold, readonly Readiness[]>> = {
  tidak: [],
  galat: ['belum_siap'],
  peringatan: ['belum_siap', 'siap_dengan_catatan'],
};

/** How many sheets are not as ready as they have to be, that of the region among them. */
export function countFailing(sheets: CopySheets, threshold: CopyThreshold): number {
  return allSheets(sheets).filter(({ kesiapan }) => FAILING[threshold].includes(kesiapan)).length;
}
