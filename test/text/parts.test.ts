import { describe, expect, it } from 'vitest';
import { readCatalogLimit } from '../../src/text/catalog-limit.js';
import { isZero } from '../../src/text/is-zero.js';
import { loadTexts } from '../../src/text/load-texts.js';
import { writePath } from '../../src/text/write-path.js';
import { writePlace } from '../../src/text/write-place.js';

const { edisi } = (await loadTexts('id')).ui;

describe('writePlace', () => {
  it.each([
    [{ berkas: 'a.yaml' }, 'a.yaml'],
    [{ berkas: 'a.yaml', baris: 3 }, 'a.yaml:3'],
    [{ berkas: 'a.yaml', baris: 3, kolom: 7 }, 'a.yaml:3:7'],
    [{ berkas: 'a.xlsx', lembar: 'Data Dukung', sel: 'D17' }, 'a.xlsx, Data Dukung!D17'],
    [{ berkas: 'a.xlsx', lembar: 'Data Dukung' }, 'a.xlsx, Data Dukung'],
  ])('%j is %s', (place, written) => {
    expect(writePlace(place)).toBe(written);
  });
});

describe('writePath', () => {
  it('counts list positions from 1', () => {
    expect(writePath(['sid', 0, 'bobot', 'nilai'])).toBe('sid > 1 > bobot > nilai');
  });
});

describe('readCatalogLimit', () => {
  it.each([
    ['<= 100', 'at_most', '100', ''],
    ['>= 1', 'at_least', '1', ''],
    ['> 0', 'above', '0', ''],
    ['< 65.01', 'below', '65.01', ''],
    ['2000-2100', 'between', '2000', '2100'],
    ['<= -2', 'at_most', '-2', ''],
    ['3', 'exactly', '3', ''],
  ])('%s', (formula, kind, value, until) => {
    expect(readCatalogLimit(formula)).toEqual({ kind, value, until });
  });
});

describe('isZero', () => {
  it.each([
    ['0', true],
    ['0.00', true],
    ['-0.00', true],
    ['0.01', false],
    ['10', false],
    ['', false],
  ])('%s', (decimal, expected) => {
    expect(isZero(decimal)).toBe(expected);
  });
});

describe('fields in which editions differ', () => {
  it.each([
    ['bobot', 'bobot'],
    ['level.2', 'bunyi level 2'],
    ['ukur.cara', 'cara menilai'],
    ['ukur.batas.3', 'batas level 3'],
    ['bukti.foto', 'data dukung foto'],
    ['bukti.tolak.foto', 'tidak diterima: foto'],
    ['bukti.disarankan.foto, perda', 'disarankan: foto dan Peraturan Daerah (Perda)'],
    ['rancang_bangun', 'rancang bangun'],
    ['uji_coba', 'uji coba'],
    ['perkada', 'Peraturan Kepala Daerah (Perkada)'],
    ['entah.apa', 'entah.apa'],
    ['constructor', 'constructor'],
  ])('%s is "%s"', (field, name) => {
    expect(edisi.nama_isian(field)).toBe(name);
  });
});
