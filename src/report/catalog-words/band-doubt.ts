import { readBands } from '../../assess/bands.js';
import { add, divide, type Rational, rational } from '../../base/rational.js';
import type { Band, MeasureUnit } from '../../edition/model.js';
import type { Texts } from '../../text/language.js';
import type { MeasurePart } from './measure-part.js';

/** Values in these units come with fractions, so a step of 0.01 between two bands is a gap; between 10 and 11 people is none. */
const WITH_FRACTIONS: readonly MeasureUnit[] = ['persen', 'poin', 'nilai'];

interface Limited {
  readonly satuan: MeasureUnit;
  readonly batas: readonly Band[];
}

/** Says that printed limits overlap or leave gaps, and what then holds; nothing where they meet neatly. */
export function doubtParts(limited: readonly Limited[], { ui }: Texts): MeasurePart[] {
  const words = ui.penjelasan.hitungan;
  const hasOverlap = limited.some(({ batas }) =>
    bordersOf(batas).some((value) => doubtAt(batas, value) === 'tumpang_tindih'),
  );
  const hasGap = limited.some(({ satuan, batas }) => WITH_FRACTIONS.includes(satuan) && leavesGap(batas));
  if (!hasOverlap && !hasGap) return [];
  // No field of a difference: it follows from the limits, which are told themselves.
  return [{ fields: [], label: words.rancu, lines: [words.aturan_rancu(hasOverlap, hasGap)] }];
}

function bordersOf(bands: readonly Band[]): Rational[] {
  return bands
    .flatMap(({ dari, di_atas, sampai, di_bawah }) => [dari, di_atas, sampai, di_bawah])
    .filter((value) => value !== undefined);
}

/** Half way between every two borders: a gap has no border within it. */
function leavesGap(bands: readonly Band[]): boolean {
  const borders = bordersOf(bands);
  return borders.some((left) =>
    borders.some((right) => doubtAt(bands, divide(add(left, right), rational(2))) === 'celah'),
  );
}

function doubtAt(bands: readonly Band[], value: Rational): 'tumpang_tindih' | 'celah' | undefined {
  return readBands(bands, value).doubt?.kind;
}
