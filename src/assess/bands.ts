import { compare, isLess, type Rational } from '../base/rational.js';
import type { Level, ReachableLevel } from '../base/vocabulary.js';
import type { Band } from '../edition/model.js';
import type { BandDoubt } from './assessment.js';

export interface BandReading {
  readonly level: Level;
  readonly doubt: BandDoubt | undefined;
}

/**
 * The level of a value. Printed bands overlap and leave gaps: a value in two bands, or between two, takes the
 * lower level and the doubt names both. A value on the open side of the outermost band has level 0.
 */
export function readBands(bands: readonly Band[], value: Rational): BandReading {
  const levels = bands.filter((band) => holds(band, value)).map((band) => band.level);
  if (levels.length > 0) return settle('tumpang_tindih', levels, value);
  const below = nearestBelow(bands, value);
  const above = nearestAbove(bands, value);
  if (below === undefined || above === undefined) return { level: 0, doubt: undefined };
  return settle('celah', [below.level, above.level], value);
}

/** The highest level that bands can give: what an unstated value may turn out to be worth. */
export function highestLevel(bands: readonly Band[]): Level {
  let highest: Level = 0;
  for (const band of bands) if (band.level > highest) highest = band.level;
  return highest;
}

function settle(kind: BandDoubt['kind'], levels: readonly ReachableLevel[], value: Rational): BandReading {
  const sorted = [...levels].sort((left, right) => left - right);
  const lower = sorted[0] ?? 1;
  const upper = sorted.at(-1) ?? lower;
  return { level: lower, doubt: lower === upper ? undefined : { kind, value, lower, upper } };
}

function holds(band: Band, value: Rational): boolean {
  if (band.dari !== undefined && isLess(value, band.dari)) return false;
  if (band.di_atas !== undefined && compare(value, band.di_atas) <= 0) return false;
  if (band.di_bawah !== undefined && compare(value, band.di_bawah) >= 0) return false;
  return band.sampai === undefined || !isLess(band.sampai, value);
}

function nearestBelow(bands: readonly Band[], value: Rational): Band | undefined {
  let nearest: Band | undefined;
  for (const band of bands) {
    const limit = band.sampai ?? band.di_bawah;
    if (limit === undefined || isLess(value, limit)) continue;
    const best = nearest?.sampai ?? nearest?.di_bawah;
    if (best === undefined || isLess(best, limit)) nearest = band;
  }
  return nearest;
}

function nearestAbove(bands: readonly Band[], value: Rational): Band | undefined {
  let nearest: Band | undefined;
  for (const band of bands) {
    const limit = band.dari ?? band.di_atas;
    if (limit === undefined || isLess(limit, value)) continue;
    const best = nearest?.dari ?? nearest?.di_atas;
    if (best === undefined || isLess(limit, best)) nearest = band;
  }
  return nearest;
}
