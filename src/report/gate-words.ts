import type { Texts } from '../text/language.js';
import type { GateCondition } from './schema.js';

/** One condition of the gate, with what there is and what was asked. */
export function writeCondition(condition: GateCondition, { ui }: Texts): string {
  const { gerbang, tingkat, skor } = ui;
  const { nilai, ambang, dasar, kurang } = condition;
  switch (condition.nama) {
    case 'gagal_pada':
      return gerbang.gagal_pada(nilai ?? '0', nameOf(dasar, tingkat));
    case 'minimal_indeks':
      return gerbang.indeks(nameOf(dasar, skor), nilai, ambang, kurang);
    case 'minimal_predikat':
      return gerbang.predikat(nameOf(dasar, skor), nilai, ambang, kurang);
    case 'maks_celah':
      return gerbang.celah(dasar, nilai, ambang, kurang);
  }
}

/** The name of a code in the user's language. */
function nameOf(code: string, names: Readonly<Record<string, string>>): string {
  return names[code] ?? code;
}
