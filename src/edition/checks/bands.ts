import type { NodePath } from '../../base/document-node.js';
import { compare, type Rational } from '../../base/rational.js';
import type { Band } from '../schema/bands.js';
import { writeBand } from '../write-band.js';
import type { Objection } from './objection.js';

/**
 * Each level has one band, and from level to level the limits move in one direction. Overlaps and gaps are
 * left alone: they are printed so.
 */
export function checkBands(bands: readonly Band[], path: NodePath): Objection[] {
  const objections = bands.flatMap((band, index) => checkBand(band, [...path, index]));
  const seen = new Set<number>();
  bands.forEach((band, index) => {
    if (seen.has(band.level)) {
      const found = String(band.level);
      objections.push({ path: [...path, index, 'level'], code: 'urutan_level', found, expected: '' });
    }
    seen.add(band.level);
  });
  return objections.length > 0 ? objections : checkDirection(bands, path);
}

function checkBand(band: Band, path: NodePath): Objection[] {
  const twice =
    (band.dari !== undefined && band.di_atas !== undefined) ||
    (band.sampai !== undefined && band.di_bawah !== undefined);
  const lower = lowerLimit(band);
  const upper = upperLimit(band);
  const none = lower === undefined && upper === undefined;
  const reversed = lower !== undefined && upper !== undefined && isEmpty(band, compare(lower, upper));
  if (!twice && !none && !reversed) return [];
  return [{ path, code: 'urutan_batas', found: writeBand(band), expected: '' }];
}

function isEmpty(band: Band, order: number): boolean {
  const open = band.di_atas !== undefined || band.di_bawah !== undefined;
  return order > 0 || (order === 0 && open);
}

function checkDirection(bands: readonly Band[], path: NodePath): Objection[] {
  const sorted = bands
    .map((band, index) => ({ band, index }))
    .sort((left, right) => left.band.level - right.band.level);
  let common = 0;
  for (const [position, { band, index }] of sorted.entries()) {
    const before = sorted[position - 1]?.band;
    if (before === undefined) continue;
    const direction = directionOf(before, band);
    if (direction === 0 || (common !== 0 && direction !== common)) {
      const found = `${writeBand(before)}; ${writeBand(band)}`;
      return [{ path: [...path, index], code: 'urutan_batas', found, expected: '' }];
    }
    common = direction;
  }
  return [];
}

/** 1 upward, -1 downward, 0 neither: one band lies within the other or they are the same. */
function directionOf(from: Band, to: Band): -1 | 0 | 1 {
  const lower = compareLimits(lowerLimit(from), lowerLimit(to), -1);
  const upper = compareLimits(upperLimit(from), upperLimit(to), 1);
  if (lower <= 0 && upper <= 0 && lower + upper < 0) return 1;
  if (lower >= 0 && upper >= 0 && lower + upper > 0) return -1;
  return 0;
}

/** A limit that is not there lies beyond every number, on its side (-1 below, 1 above). */
function compareLimits(left: Rational | undefined, right: Rational | undefined, side: -1 | 1): number {
  if (left === undefined || right === undefined) {
    if (left === right) return 0;
    return left === undefined ? side : -side;
  }
  return Math.sign(compare(left, right));
}

function lowerLimit(band: Band): Rational | undefined {
  return band.dari ?? band.di_atas;
}

function upperLimit(band: Band): Rational | undefined {
  return band.sampai ?? band.di_bawah;
}
