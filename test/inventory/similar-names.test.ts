import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSimilarNames } from '../../src/inventory/similar-names.js';

function findReason(left: string, right: string): string | undefined {
  return findSimilarNames([left, right])[0]?.reason;
}

describe('findSimilarNames: what is a pair', () => {
  it.each([
    ['SIKLAP', 'SIklap', 'sama'],
    ['Si Girang', 'SI-GIRANG', 'sama'],
    ['S.A.T.R.I.A', 'Satria', 'sama'],
    ['Cepat & Tepat Banua', 'Cepat dan Tepat Banua', 'sama'],
    ['SATRIA (Saluran Air Tertib)', 'SATRIA - Saluran Air Tertib', 'sama'],
    ['SATRIA', 'SATRIA (Saluran Air Tertib dan Riang)', 'singkatan'],
    ['SATRIA', 'SATRIA: Saluran Air Tertib dan Riang', 'singkatan'],
    ['SATRIA', 'SATRIA – Saluran Air Tertib dan Riang', 'singkatan'],
    ['SATRIA', 'Saluran Air Tertib dan Riang (SATRIA)', 'singkatan'],
    ['Saluran Air Tertib dan Riang', 'SATRIA (Saluran Air Tertib Dan Riang)', 'singkatan'],
    ['BIBITKU (Bina Bibit Kebun Unggul)', 'BIBITKU (Bina Bibit Kebun Unggul Banua)', 'singkatan'],
    ['RAPAT KILAT (Bagian Umum)', 'RAPAT KILAT (Rapat Kerja Ringkas, Lugas)', 'singkatan'],
    ['SIRAMAH ( Sistem rawat Masyarakat hulu', 'Siramah', 'singkatan'],
    ['Tanah Berkah', 'Tanah Berkah 2.0', 'versi'],
    ['Tanah Berkah', 'Tanah Berkah v2', 'versi'],
    ['Tanah Berkah', 'TANAH BERKAH Versi II', 'versi'],
    ['Tanah Berkah', 'Tanah Berkah II', 'versi'],
    ['Tanah Berkah', 'Tanah Berkah Plus', 'versi'],
    ['Tanah Berkah', 'Tanah Berkah+', 'versi'],
    ['Tanah Berkah 2.0', 'Tanah Berkah 3.0', 'versi'],
    ['Tanah Berkah', 'Tanah Berkah (Versi 2)', 'versi'],
    ['Satria 20', 'Satria 2.0', 'versi'],
    ['Festival Banua 2024', 'Festival Banua 2025', 'versi'],
    ['Desa Digital', 'Desa Digital 2.0', 'versi'],
    ['SATRIA (Saluran Air)', 'SATRIA 2.0 (Saluran Air Tertib)', 'versi'],
    ['GEBRAKS Banua', 'GEBRASK Banua', 'salah_tik'],
    ['SIRANGIN', 'SIRANGIM', 'salah_tik'],
    ['SIPAJAK', 'SIPAJAG', 'salah_tik'],
    ['Kampung KB Sejahtera', 'Kampung KB Sejahtra', 'salah_tik'],
    ['SI GIRANG (Sistem Gerakan Bersih)', 'SIAP GIRANG (Sistem Informasi Gerakan Bebas)', 'salah_tik'],
    ['Peningkatan Kapasitas Petani Karet Rakyat', 'Peningkatan Kapasitas Petni Karet Rakyat', 'salah_tik'],
  ])('%j and %j: %s', (left, right, reason) => {
    expect(findReason(left, right)).toBe(reason);
    expect(findReason(right, left)).toBe(reason);
  });
});

describe('findSimilarNames: what is none', () => {
  it.each([
    ['Kampung KB Sejahtera', 'Kampung KB Mandiri'],
    ['Kampung KB Melati', 'Kampung KB Melayu'],
    ['Posyandu Mawar 1', 'Posyandu Mawar 2'],
    ['Kampung Tangguh RW 01', 'Kampung Tangguh RW 02'],
    ['Bank Sampah (Kelurahan Keraton)', 'Bank Sampah (Kelurahan Jawa)'],
    ['Bank Sampah', 'Bank Sampah Induk'],
    ['Sungai Raya Bersih', 'Sungai Jaya Bersih'],
    ['Rumah Teduh (ODGJ)', 'Layanan Jemput Bola (ODGJ)'],
    ['RINTIK (Kota Banjarbaru)', 'GERIMIS (Kota Banjarbaru)'],
    ['Sistem Informasi Pajak', 'Sistem Informasi Panen'],
    ['RINAI', 'RINTI'],
    ['SIMAK', 'SIMPU'],
    ['🚀', '🎉'],
    ['', ''],
    ['---', '???'],
  ])('%j and %j', (left, right) => {
    expect(findSimilarNames([left, right])).toEqual([]);
  });
});

describe('findSimilarNames: similarity', () => {
  it('is 100 for equal names only', () => {
    expect(findSimilarNames(['Satria', ' SATRIA '])).toEqual([
      { first: 0, second: 1, similarity: 100, reason: 'sama' },
    ]);
    expect(findSimilarNames(['Satria', 'Satria 2.0'])[0]?.similarity).toBe(99);
  });

  it('counts the letters that differ: one of eight is 87 percent', () => {
    expect(findSimilarNames(['SIRANGIN', 'SIRANGIM'])[0]?.similarity).toBe(87);
  });

  it('weighs both the short and the long names when both are given', () => {
    // "abcdef" against "abcxyz" has three of six letters in common: (100 + 50) / 2.
    const [pair] = findSimilarNames(['SATRIA (abc d efghij)', 'SATRIA (abc d vwxyzj)']);
    expect(pair).toMatchObject({ similarity: 75, reason: 'singkatan' });
  });
});

describe('findSimilarNames: the list', () => {
  it('gives each pair once, by first and second', () => {
    const names = ['Sirangin', 'Satria', 'SIRANGIN', 'Satria 2.0', 'Sirangim'];
    expect(findSimilarNames(names).map(({ first, second, reason }) => [first, second, reason])).toEqual([
      [0, 2, 'sama'],
      [0, 4, 'salah_tik'],
      [1, 3, 'versi'],
      [2, 4, 'salah_tik'],
    ]);
  });

  it('does not depend on the order of the names', () => {
    const words = [
      'SATRIA',
      'Satriya',
      'SIRANGIN',
      'Sirangim',
      'Kampung KB',
      'KampungKB Sejahtera',
      'SI GIRANG',
    ];
    const tails = [
      '',
      ' 2.0',
      ' 2',
      ' II',
      ' (Saluran Air Tertib)',
      ' - Saluran Air Tertib',
      ' Sejahtera',
      ' (Desa A)',
    ];
    const name = fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(...tails))
      .map((parts) => parts.join(''));
    const shuffled = fc
      .array(name, { maxLength: 14 })
      .chain((names) =>
        fc.tuple(fc.constant(names), fc.shuffledSubarray([...names.keys()], { minLength: names.length })),
      );
    fc.assert(
      fc.property(shuffled, ([names, order]) => {
        const expected = findSimilarNames(names);
        const found = findSimilarNames(order.map((position) => names[position] ?? ''));
        const renamed = found.map(({ first, second, ...rest }) => {
          const ends = [order[first] ?? -1, order[second] ?? -1].sort((left, right) => left - right);
          return { first: ends[0], second: ends[1], ...rest };
        });
        expect(renamed).toHaveLength(expected.length);
        expect(renamed).toEqual(expect.arrayContaining([...expected]));
      }),
    );
  });

  it('keeps its promises for any names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 20 }), (names) => {
        for (const { first, second, similarity } of findSimilarNames(names)) {
          expect(first).toBeLessThan(second);
          expect(Number.isInteger(similarity) && similarity >= 0 && similarity <= 100).toBe(true);
        }
      }),
    );
  });
});

describe('findSimilarNames: size', () => {
  it('finds the few pairs among two thousand names that begin alike', () => {
    const names: string[] = [];
    for (let number = 0; number < 2000; number += 1) {
      const letters = [...String(number).padStart(4, '0')]
        .map((digit) => 'bcdfghjklm'[Number(digit)])
        .join('a');
      names.push(`Sistem Informasi Pelayanan ${letters.repeat(3)} Banua`);
    }
    names[1999] = `${names[0]} 2.0`;
    expect(findSimilarNames(names)).toEqual([{ first: 0, second: 1999, similarity: 99, reason: 'versi' }]);
  });

  it('is not flooded by two thousand names of generic words', () => {
    const names = Array.from({ length: 2000 }, (_, number) => `Kampung KB (Desa ${number})`);
    expect(findSimilarNames(names)).toEqual([]);
  });

  it.each([
    'x'.repeat(10_000),
    '('.repeat(10_000),
    '1'.repeat(10_000),
    'v '.repeat(5000),
    'a. '.repeat(3333),
    'i'.repeat(10_000),
  ])('survives ten thousand characters', (name) => {
    expect(findSimilarNames([name, 'Satria', 'Satria'])).toEqual([
      { first: 1, second: 2, similarity: 100, reason: 'sama' },
    ]);
  });
});
