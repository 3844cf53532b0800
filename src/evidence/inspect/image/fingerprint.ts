import { type GreyGrid, resample } from './grey-grid.js';

/** Fields across and down. Fewer would not tell two screenshots of one application apart. */
const EDGE = 16;

/** A smaller picture has too few blocks of its own to fill the fields. */
const SMALLEST = EDGE;

/** A character per field, 64 steps. */
const STEPS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const LEVELS = Int8Array.from({ length: 128 }, (_, code) => STEPS.indexOf(String.fromCharCode(code)));

/** Width of a step, in standard deviations of the picture: 64 of them reach from -2.56 to +2.56. */
const STEP = 0.08;

/** Pictures whose brightness varies less than this (of 255) have nothing to compare. */
const LEAST_CONTRAST = 2;

/** @see areSamePicture */
const LARGEST_MEAN = 0.12;
const LARGEST_SINGLE = 0.45;

/**
 * A fingerprint of what a picture shows: its brightness in 16 x 16 fields, counted from its mean in steps of its own
 * spread, so that a copy brightened, resized or compressed anew has nearly the same. 256 characters. Undefined for
 * pictures under 128 pixels and for plain ones, which all look alike.
 */
export function fingerprint(grid: GreyGrid): string | undefined {
  if (grid.width < SMALLEST || grid.height < SMALLEST) return undefined;
  const fields = resample(grid, EDGE, EDGE);
  const mean = fields.reduce((sum, field) => sum + field, 0) / fields.length;
  const spread = Math.sqrt(fields.reduce((sum, field) => sum + (field - mean) ** 2, 0) / fields.length);
  if (spread < LEAST_CONTRAST) return undefined;
  const middle = STEPS.length / 2;
  return Array.from(fields, (field) => {
    const level = Math.floor((field - mean) / (spread * STEP)) + middle;
    return STEPS[Math.min(STEPS.length - 1, Math.max(0, level))];
  }).join('');
}

/**
 * True when two fingerprints are of one picture, saved anew in whatever size and quality.
 *
 * Two distances count, both in spreads of the picture: the root of mean squares, and the largest of a single field. Measured:
 * copies down to a quarter of the edge and a quality of 40 stay below 0.09 and 0.35; a person who moved by his own width
 * makes 0.30 and 1.8, one who left 0.17 and 1.1; a screen of the same application with one line more makes 0.13 and 0.56.
 * Two photos taken within a moment of each other count as one.
 */
export function areSamePicture(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  if (one === other) return true;
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) {
    const difference = (levelAt(one, at) - levelAt(other, at)) * STEP;
    if (Math.abs(difference) > LARGEST_SINGLE) return false;
    sum += difference ** 2;
  }
  return Math.sqrt(sum / one.length) <= LARGEST_MEAN;
}

function levelAt(fingerprint: string, at: number): number {
  return LEVELS[fingerprint.charCodeAt(at)] ?? 0;
}
