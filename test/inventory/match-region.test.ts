import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionKey, sameRegion } from '../../src/inventory/match-region.js';

describe('regionKey', () => {
  it.each([
    'Kab. Tapin',
    'Kab.Tapin',
    'KAB TAPIN',
    'Kabupaten Tapin',
    'kabupaten  tapin',
    'Pemkab Tapin',
    'Pemerintah Kabupaten Tapin',
    'Pemerintah Daerah Kabupaten Tapin',
    'Pemda Kab. Tapin',
    'kabupaten Pemerintah Kabupaten Tapin',
    'Bupati Tapin',
    'Tapin, Kab.',
    'Tapin (Kabupaten)',
    'Kabupaten Tapin, Provinsi Kalimantan Selatan',
    'Kab. Tapin Prov. Kalimantan Selatan',
    'Kabupaten Tapin (Kalimantan Selatan)',
    'Kab. Tapin - Kalimantan Selatan',
    'Dinas Kesehatan Kabupaten Tapin',
    'Dinas Kesehatan, Kab. Tapin',
    'Kabupaten\u00a0Tapin\u200b',
  ])('reads %j as the kabupaten Tapin', (text) => {
    expect(regionKey(text)).toBe('kabupaten tapin');
  });

  it.each([
    'Kota Banjarbaru',
    'Pemko Banjarbaru',
    'Pemkot Banjarbaru',
    'KOTA BANJARBARU',
    'Wali Kota Banjarbaru',
  ])('reads %j as the kota Banjarbaru', (text) => {
    expect(regionKey(text)).toBe('kota banjarbaru');
  });

  it.each([
    ['Kabupaten Banjar', 'kabupaten banjar'],
    ['Kota Banjar', 'kota banjar'],
    ['Tapin', 'tapin'],
    ['Pemda Tapin', 'tapin'],
    ['Tapin, Kalimantan Selatan', 'tapin'],
    ['Kab. Tanah Bumbu', 'kabupaten tanahbumbu'],
    ['Kabupaten Tanahbumbu', 'kabupaten tanahbumbu'],
    ['Kab. Kep. Sangihe', 'kabupaten kepulauansangihe'],
    ['Kabupaten Kotabaru', 'kabupaten kotabaru'],
    ['Kotabaru', 'kotabaru'],
    ['Kabupaten Administrasi Kepulauan Seribu', 'kabupaten kepulauanseribu'],
    ['Kota Adm. Jakarta Selatan', 'kota jakartaselatan'],
    ['Kabupaten Lima Puluh Kota', 'kabupaten limapuluhkota'],
    ['Kab. 50 Kota', 'kabupaten limapuluhkota'],
    ['Lima Puluh Kota', 'kabupaten limapuluhkota'],
    ['Prov. Kalimantan Selatan', 'provinsi kalimantanselatan'],
    ['Pemprov Kalimantan Selatan', 'provinsi kalimantanselatan'],
    ['D.I. Yogyakarta', 'provinsi diyogyakarta'],
    ['Provinsi Daerah Istimewa Yogyakarta', 'provinsi diyogyakarta'],
    ['DIY', 'provinsi diyogyakarta'],
    ['Kota Yogyakarta', 'kota yogyakarta'],
    ['DKI Jakarta', 'provinsi jakarta'],
    ['Daerah Khusus Ibu Kota Jakarta', 'provinsi jakarta'],
    ['Provinsi Jakarta', 'provinsi jakarta'],
    ['', ''],
    ['Kabupaten', ''],
    ['Pemerintah Daerah', ''],
    ['🚀', ''],
    ['\u0000', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(regionKey(text)).toBe(expected);
  });

  it('is the key of its own keys', () => {
    const name = fc.constantFrom(
      'Tapin',
      'Tanah Bumbu',
      'Kotabaru',
      'Kep. Sangihe',
      'Hulu Sungai Selatan',
      'Banjar',
    );
    const kind = fc.constantFrom(
      '',
      'Kab. ',
      'Kota ',
      'Pemkab ',
      'Provinsi ',
      'Pemerintah Daerah Kabupaten ',
    );
    fc.assert(
      fc.property(kind, name, (prefix, bare) => {
        const key = regionKey(prefix + bare);
        expect(regionKey(key)).toBe(key);
      }),
    );
  });

  it('survives ten thousand characters', () => {
    expect(regionKey(`Kab. ${'x'.repeat(10_000)}`)).toBe(`kabupaten ${'x'.repeat(10_000)}`);
    expect(regionKey('Kota '.repeat(2000))).toBe('');
  });
});

describe('sameRegion', () => {
  it.each([
    ['Kab. Tapin', 'Pemerintah Kabupaten Tapin', 'yes'],
    ['kabupaten tapin', 'Kab. Tapin', 'yes'],
    ['Kabupaten Banjar', 'Kota Banjar', 'no'],
    ['Kabupaten Tapin', 'Kabupaten Banjar', 'no'],
    ['Kabupaten Banjar', 'Kota Banjarbaru', 'no'],
    ['Tapin', 'Kabupaten Tapin', 'unknown'],
    ['Banjar', 'Kota Banjar', 'unknown'],
    ['Tapin', 'Tapin', 'unknown'],
    ['Tapin', 'Kabupaten Banjar', 'no'],
    ['Tapin', 'Banjar', 'no'],
    ['Kota Baru', 'Kabupaten Kotabaru', 'unknown'],
    ['', 'Kabupaten Tapin', 'unknown'],
    ['Kabupaten', 'Kabupaten Tapin', 'unknown'],
  ])('compares %j with %j: %s', (left, right, expected) => {
    expect(sameRegion(left, right)).toBe(expected);
    expect(sameRegion(right, left)).toBe(expected);
  });
});
