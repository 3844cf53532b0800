import type { Band } from './schema/bands.js';
import { writeNumber } from './write-number.js';

/** A band as a short formula without unit: "11 - 30", ">= 31", "> 50 - < 91". */
export function writeBand(band: Band): string {
  const lower = band.dari === undefined ? undefined : writeNumber(band.dari);
  const lowerOpen = band.di_atas === undefined ? undefined : `> ${writeNumber(band.di_atas)}`;
  const upper = band.sampai === undefined ? undefined : writeNumber(band.sampai);
  const upperOpen = band.di_bawah === undefined ? undefined : `< ${writeNumber(band.di_bawah)}`;
  const from = lower ?? lowerOpen;
  const to = upper ?? upperOpen;
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return upper === undefined ? (upperOpen ?? '') : `<= ${upper}`;
  if (to === undefined) return lower === undefined ? (lowerOpen ?? '') : `>= ${lower}`;
  return from === to ? from : `${from} - ${to}`;
}
