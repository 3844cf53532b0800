import { z } from 'zod';
import type { Rational } from '../../base/rational.js';
import type { ReachableLevel } from '../../base/vocabulary.js';
import { decimal, reachableLevel } from './leaves.js';

/**
 * One band of values that gives a level, with the limits exactly as printed. Printed bands may overlap or
 * leave gaps; what then holds is decided where they are read, never by mending the data.
 */
export const bandSchema = z.strictObject({
  level: reachableLevel,
  dari: decimal('Batas bawah, termasuk').optional(),
  di_atas: decimal('Batas bawah, tidak termasuk').optional(),
  sampai: decimal('Batas atas, termasuk').optional(),
  di_bawah: decimal('Batas atas, tidak termasuk').optional(),
});

export interface Band {
  readonly level: ReachableLevel;
  /** Lower limit, included. */
  readonly dari?: Rational | undefined;
  /** Lower limit, excluded. */
  readonly di_atas?: Rational | undefined;
  /** Upper limit, included. */
  readonly sampai?: Rational | undefined;
  /** Upper limit, excluded. */
  readonly di_bawah?: Rational | undefined;
}

export const bandsSchema = z.array(bandSchema).min(1);
