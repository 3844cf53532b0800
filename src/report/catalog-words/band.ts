import type { Rational } from '../../base/rational.js';
import type { Band, MeasureUnit } from '../../edition/model.js';
import { writeNumber } from '../../edition/write-number.js';
import type { WrittenLimit } from '../../text/explanation-texts.js';
import type { Texts } from '../../text/language.js';

/** A band as a clerk says it: "11 sampai 30 orang", "lebih dari 50 sampai kurang dari 91 persen". */
export function bandInWords(band: Band, unit: MeasureUnit, { labels, ui }: Texts): string {
  const lower = limitOf(band.dari, band.di_atas);
  const upper = limitOf(band.sampai, band.di_bawah);
  const withUnit = (limit: WrittenLimit | undefined) =>
    limit === undefined ? undefined : { ...limit, text: labels.amount(limit.text, unit) };
  if (lower?.included === true && upper?.included === true && lower.text === upper.text) {
    return labels.amount(lower.text, unit);
  }
  if (upper === undefined) return ui.penjelasan.hitungan.pita(withUnit(lower), undefined);
  const bare = lower === undefined ? undefined : { ...lower, text: labels.number(lower.text) };
  return ui.penjelasan.hitungan.pita(bare, withUnit(upper));
}

/** One line per band, lowest level first. */
export function bandLines(bands: readonly Band[], unit: MeasureUnit, texts: Texts): string[] {
  const { pada_level } = texts.ui.penjelasan.hitungan;
  const byLevel = [...bands].sort((left, right) => left.level - right.level);
  return byLevel.map((band) => pada_level(band.level, bandInWords(band, unit, texts)));
}

function limitOf(included: Rational | undefined, excluded: Rational | undefined): WrittenLimit | undefined {
  if (included !== undefined) return { text: writeNumber(included), included: true };
  return excluded === undefined ? undefined : { text: writeNumber(excluded), included: false };
}
