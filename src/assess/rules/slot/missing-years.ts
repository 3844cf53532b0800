import type { AssessedSlot } from '../../assessment.js';

/** The years of all documents that count, or may count, in ascending order. Empty where none states its year. */
export function countingYears(slot: AssessedSlot): readonly number[] {
  const years = new Set<number>();
  for (const { evidence, counts } of slot.documents) {
    if (counts !== 'tidak' && evidence.tahun !== undefined) years.add(evidence.tahun);
  }
  return [...years].sort((left, right) => left - right);
}

/**
 * The fewest years that are wanting for the level claimed, in ascending order. Empty where nothing is wanting,
 * where several choices of years would do, or where the indicator is not measured by years.
 */
export function missingYears(slot: AssessedSlot, tZero: number): readonly number[] {
  const present = countingYears(slot);
  let fewest: readonly number[] | undefined;
  let isOnlyChoice = false;
  for (const wanted of wantedYears(slot, tZero)) {
    const missing = wanted.filter((year) => !present.includes(year)).sort((left, right) => left - right);
    if (fewest === undefined || missing.length < fewest.length) {
      fewest = missing;
      isOnlyChoice = true;
    } else if (missing.length === fewest.length && missing.join() !== fewest.join()) {
      isOnlyChoice = false;
    }
  }
  return fewest !== undefined && isOnlyChoice ? fewest : [];
}

/** True where T-0 and T-2 are shown and only T-1, the year between them, is wanting for a claim of level 2. */
export function lacksYearBetween(slot: AssessedSlot, tZero: number): boolean {
  if (slot.status !== 'tidak_sesuai' || slot.klaim !== 2) return false;
  const present = countingYears(slot);
  const missing = missingYears(slot, tZero);
  return (
    present.includes(tZero) && present.includes(tZero - 2) && missing.length === 1 && missing[0] === tZero - 1
  );
}

/** Every choice of years that gives the level claimed, or a higher one. */
function wantedYears(slot: AssessedSlot, tZero: number): number[][] {
  const measure = slot.indicator.level.ukur;
  if (measure.cara !== 'himpunan_tahun') return [];
  const rows = measure.tingkat.filter((row) => row.level >= slot.klaim);
  return rows.flatMap((row) => row.salah_satu.map((offsets) => offsets.map((offset) => tZero + offset)));
}
