import type { NodePath } from '../../base/document-node.js';
import { compare, isLess, type Rational, rational, ZERO } from '../../base/rational.js';
import type { Catalog } from '../schema/catalog.js';
import { writeNumber } from '../write-number.js';
import type { Objection } from './objection.js';

/** Urusan of basic services in law (UU 23/2014 art. 12 par. 1). */
const ALL_YANDAS = 6;
const HUNDRED = rational(100);

/** Numbers that the formula divides by or compares with must be possible ones. */
export function checkLimits(catalog: Catalog): Objection[] {
  return [
    ...checkFormula(catalog),
    ...checkPredikat(catalog),
    ...checkPeriod(catalog),
    ...checkSizes(catalog),
  ];
}

function checkFormula(catalog: Catalog): Objection[] {
  const { pembagi_minimal, jumlah_inovasi, yandas_minimal, maksimum } = catalog.rumus;
  const objections = [
    ...atLeast(1, pembagi_minimal.nilai, ['rumus', 'pembagi_minimal', 'nilai']),
    ...atLeast(1, jumlah_inovasi.nilai.maks_inovasi, ['rumus', 'jumlah_inovasi', 'nilai', 'maks_inovasi']),
    ...aboveZero(jumlah_inovasi.nilai.per_inovasi, ['rumus', 'jumlah_inovasi', 'nilai', 'per_inovasi']),
  ];
  for (const [key, value] of Object.entries(maksimum.nilai)) {
    objections.push(...aboveZero(value, ['rumus', 'maksimum', 'nilai', key]));
  }
  const wanted = yandas_minimal.nilai;
  if (wanted < 0 || wanted > ALL_YANDAS) {
    const path: NodePath = ['rumus', 'yandas_minimal', 'nilai'];
    objections.push({ path, code: 'yandas_mustahil', found: String(wanted), expected: `0-${ALL_YANDAS}` });
  }
  catalog.spd.baris.forEach((row, index) => {
    objections.push(...aboveZero(row.bobot.nilai, ['spd', 'baris', index, 'bobot', 'nilai']));
  });
  catalog.sid.forEach((indicator, index) => {
    objections.push(...aboveZero(indicator.bobot.nilai, ['sid', index, 'bobot', 'nilai']));
  });
  return objections;
}

/** From the highest down, each border within reach of an index. */
function checkPredikat(catalog: Catalog): Objection[] {
  const objections: Objection[] = [];
  let above: Rational | undefined;
  catalog.predikat.forEach(({ dari }, index) => {
    const path = ['predikat', index, 'dari', 'nilai'];
    const found = writeNumber(dari.nilai);
    if (isLess(HUNDRED, dari.nilai))
      objections.push({ path, code: 'angka_mustahil', found, expected: '<= 100' });
    objections.push(...aboveZero(dari.nilai, path));
    if (above !== undefined && compare(dari.nilai, above) >= 0) {
      objections.push({ path, code: 'urutan_predikat', found, expected: `< ${writeNumber(above)}` });
    }
    above = dari.nilai;
  });
  return objections;
}

function checkPeriod(catalog: Catalog): Objection[] {
  const objections: Objection[] = [];
  const { tahun } = catalog;
  if (tahun < 2000 || tahun > 2100) {
    objections.push({ path: ['tahun'], code: 'angka_mustahil', found: String(tahun), expected: '2000-2100' });
  }
  const { dari, sampai } = catalog.jendela_penerapan.nilai;
  if (dari > sampai) {
    const path = ['jendela_penerapan', 'nilai', 'dari'];
    objections.push({ path, code: 'jendela_terbalik', found: dari, expected: `<= ${sampai}` });
  }
  return objections;
}

function checkSizes(catalog: Catalog): Objection[] {
  const { profil, dokumen } = catalog;
  return [
    ...atLeast(0, profil.kata_rancang_bangun.nilai, ['profil', 'kata_rancang_bangun', 'nilai']),
    ...atLeast(1, profil.lampiran.nilai.megabita, ['profil', 'lampiran', 'nilai', 'megabita']),
    ...atLeast(1, dokumen.megabita.nilai, ['dokumen', 'megabita', 'nilai']),
  ];
}

function atLeast(least: number, value: number, path: NodePath): Objection[] {
  if (value >= least) return [];
  return [{ path, code: 'angka_mustahil', found: String(value), expected: `>= ${least}` }];
}

function aboveZero(value: Rational, path: NodePath): Objection[] {
  if (isLess(ZERO, value)) return [];
  return [{ path, code: 'angka_mustahil', found: writeNumber(value), expected: '> 0' }];
}
