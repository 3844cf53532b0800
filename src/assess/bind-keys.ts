import { findNearest } from '../base/nearest.js';
import type { StrayKey } from './assessment.js';

/** What was written below the keys of a form, by the form's own key. */
export interface BoundKeys<Claim> {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly strayKeys: readonly StrayKey[];
}

/** A line of the form. */
interface FormLine {
  readonly kunci: string;
}

/**
 * Finds the line of the form behind every key written, which may be its key or its number. A key wins over a
 * number for the same line, whatever their order.
 */
export function bindKeys<Claim>(
  written: Readonly<Record<string, Claim>>,
  byKey: ReadonlyMap<string, FormLine>,
  byCode: ReadonlyMap<string, FormLine>,
): BoundKeys<Claim> {
  const claims = new Map<string, Claim>();
  const strayKeys: StrayKey[] = [];
  for (const [key, claim] of Object.entries(written)) if (byKey.has(key)) claims.set(key, claim);
  for (const [key, claim] of Object.entries(written)) {
    if (byKey.has(key)) continue;
    const line = byCode.get(key.trim());
    if (line === undefined) {
      strayKeys.push({ key, kind: 'tak_dikenal', other: findNearest(key, [...byKey.keys()]) });
    } else if (claims.has(line.kunci)) {
      strayKeys.push({ key, kind: 'ganda', other: line.kunci });
    } else {
      claims.set(line.kunci, claim);
    }
  }
  return { claims, strayKeys };
}
