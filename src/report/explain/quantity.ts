import { compareEditions, type EditionDifference } from '../../edition/compare.js';
import type { Edition } from '../../edition/model.js';
import { differenceJson, EXPLANATION_FORMAT, nameEdition } from './explanation-json.js';
import { QUANTITY_NUMBER } from './known-numbers.js';
import { type Plain, toPlain } from './plain.js';

/** The facts of the formula that decide the score for the number of innovations, in the order of the catalog. */
export const QUANTITY_FACTS = [
  'jumlah_inovasi',
  'yandas_minimal',
  'urusan_dihitung',
  'inovasi_tidak_layak',
] as const;

/** The number of innovations as it is explained. */
export interface QuantityExplanation {
  readonly edition: Edition;
  readonly contrasts: readonly QuantityContrast[];
}

/** How another edition scores the number of innovations. */
export interface QuantityContrast {
  readonly edition: Edition;
  readonly differences: readonly EditionDifference[];
}

export function explainQuantity(edition: Edition, others: readonly Edition[]): QuantityExplanation {
  const keys: readonly string[] = QUANTITY_FACTS;
  const contrasts = others.map((other) => ({
    edition: other,
    differences: compareEditions(edition, other).filter(({ scope, key, field }) => {
      const isMost = key === 'maksimum' && field === 'jumlah_inovasi';
      return scope === 'rumus' && (keys.includes(key) || isMost);
    }),
  }));
  return { edition, contrasts };
}

/** The same as JSON, in the keys of the catalog. */
export function quantityExplanationJson({ edition, contrasts }: QuantityExplanation): Plain {
  const { rumus, sumber } = edition.catalog;
  const { jumlah_inovasi, yandas_minimal, maksimum, urusan_dihitung, inovasi_tidak_layak } = rumus;
  const facts = { jumlah_inovasi, yandas_minimal, maksimum, urusan_dihitung, inovasi_tidak_layak };
  return {
    ...EXPLANATION_FORMAT,
    apa: 'jumlah_inovasi',
    edisi: nameEdition(edition),
    nomor: QUANTITY_NUMBER,
    rumus: toPlain(facts),
    sumber,
    edisi_lain: contrasts.map(({ edition: other, differences }) => ({
      kode: other.catalog.kode,
      tahun: other.catalog.tahun,
      status: other.catalog.status,
      sama: differences.length === 0,
      perbedaan: differences.map(differenceJson),
    })),
  };
}
