import type { CopySheet, CopySheets } from './model.js';

/** The region's own part, if there is one, and then all innovations. */
export function allSheets({ spd, lembar }: CopySheets): readonly CopySheet[] {
  return spd === undefined ? lembar : [spd, ...lembar];
}
