import { isZero } from '../../is-zero.js';
import type { Labels } from '../../labels.js';
import { lookUp } from '../../look-up.js';
import type { UiTexts } from '../../ui.js';
import { writeCount } from '../../write-count.js';
import { countNoun } from './count-noun.js';

/** The working of `iga score`: every line can be redone by hand. */
export function makeWorking(labels: Labels, scores: UiTexts['skor']): UiTexts['kerja'] {
  const { number } = labels;
  const count = (value: number) => writeCount(value, labels);
  return {
    judul: 'Working',
    dasar: (kind) => `Levels used: ${lookUp(scores, kind) ?? kind}`,
    tidak_layak: 'not eligible, counted as 0',
    kematangan_saja: 'maturity score only, without indicator levels',
    jumlah: 'Sum',
    spd: 'Regional unit (SPD)',
    spd_total: (points) => `SPD score = ${number(points)}, stated as a total without rows`,
    spd_kosong: 'The SPD is not filled in, so the total and the index are not known yet',
    sid: 'Innovation units (SID)',
    rata: (sum, divisor, sent, minimum, mean) =>
      `Maturity = sum of SID scores ${number(sum)} : divisor ${count(divisor)} (the larger of ${count(minimum)} and ${countNoun(sent, 'innovation', labels)}) = ${number(mean)}`,
    jumlah_inovasi: (counted, perInnovation, points, most) => {
      if (counted > 0 && isZero(points)) {
        return `Number of innovations = ${number(points)}: ${count(counted)} × ${number(perInnovation)} counts only once the basic service requirement is met`;
      }
      const limit =
        counted > most
          ? `at most ${count(most)} of ${countNoun(counted, 'innovation', labels)} count`
          : `at most ${count(most)} count`;
      return `Number of innovations = ${count(Math.min(counted, most))} × ${number(perInnovation)} = ${number(points)} (${limit})`;
    },
    gerbang_yandas: (present, wanted, met) =>
      `Basic service requirement ${met ? 'met' : 'not met'}: ${count(present)} fields represented, ${count(wanted)} required`,
    gerbang_tidak_ada: 'This edition requires no basic service fields',
    total: (spd, maturity, quantity, total) =>
      `Total score = SPD ${number(spd)} + maturity ${number(maturity)} + number of innovations ${number(quantity)} = ${number(total)}`,
    indeks: (total, maximum, exact, index) =>
      `Index = total score ${number(total)} : highest score ${number(maximum)} × 100 = ${number(exact)}, rounded ${number(index)}`,
    predikat: (predikat) => `Predikat = ${predikat}`,
    tidak_diketahui: 'not known yet',
  };
}
