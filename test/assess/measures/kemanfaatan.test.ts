import { describe, expect, it } from 'vitest';
import { paperLike, papers } from '../../support/papers.js';
import { levelsOf, slotOf } from '../../support/slots.js';

const paper = paperLike({ berkas: 'bukti.pdf', memuat: '[tanda_tangan]' });

/** The kind of document that belongs to each basis. */
const KIND_OF: Readonly<Record<string, string>> = {
  orang: 'daftar_penerima',
  unit: 'rekap_unit',
  belanja: 'laporan_belanja',
  pendapatan: 'laporan_keuangan',
  produk: 'rekap_produk',
  tren: 'kajian',
};

const OF_2026 = {
  orang: '0=0 1=1 200=1 201=2 500=2 501=3 90000=3',
  unit: '4,99=0 5=1 20=1 20,01=2 50=2 50,01=3 100=3',
  belanja: '0=0 0,01=1 10=1 10,01=2 20=2 20,01=3 30=3 30,01=3 60=3',
  pendapatan: '0=0 0,01=1 9,99=1 10=2 19,99=2 20=3 150=3',
  produk: '0=0 1=1 100=1 101=2 200=2 201=3',
  tren: '0=0 1=1 2=2 3=3 4=3',
};

const OF_2024 = {
  orang: '0=0 1=1 100=1 101=2 200=2 201=3 501=3',
  unit: '4,99=0 5=1 20=1 20,01=2 50=2 50,01=3',
  belanja: '0=0 0,01=1 10=1 10,01=2 20=2 20,01=3 30=3 30,01=3',
  pendapatan: '0=0 0,01=1 20=1 49,99=1 50=2 99,99=2 100=3',
  produk: '0=0 1=1 100=1 101=2 200=2 201=3',
  tren: '1=0 3=0',
};

describe.each([
  [2023, { orang: OF_2024.orang, unit: '60=0', produk: '300=0', tren: '3=0' }],
  [2024, OF_2024],
  [2025, OF_2026],
  [2026, OF_2026],
  [2027, OF_2026],
])('kemanfaatan, edition %i', (year, limits) => {
  const rows = Object.entries(limits).flatMap(([basis, line]) =>
    line.split(' ').map((pair) => {
      const [nilai = '', level = ''] = pair.split('=');
      return [basis, nilai, Number(level)] as const;
    }),
  );

  it.each(rows)('%s: %s is level %i', (basis, nilai, level) => {
    const documents = paper({ jenis: KIND_OF[basis] ?? '', nilai: `"${nilai}"` });
    expect(levelsOf(year, 'kemanfaatan', documents, { slot: `basis: ${basis}` })).toEqual({
      pasti: level,
      mungkin: level,
    });
  });

  it('takes nothing from a negative number', () => {
    const documents = paper({ jenis: 'daftar_penerima', nilai: '-5' });
    expect(levelsOf(year, 'kemanfaatan', documents, { slot: 'basis: orang' })).toEqual({
      pasti: 0,
      mungkin: 0,
    });
  });

  it('takes the largest number, and adds none up', () => {
    const documents = papers(
      paper({ jenis: 'daftar_penerima', nilai: '90' }),
      paper({ jenis: 'tangkapan_layar', nilai: '100' }),
    );
    expect(levelsOf(year, 'kemanfaatan', documents, { slot: 'basis: orang' })).toEqual({
      pasti: 1,
      mungkin: 1,
    });
  });

  it.each(['data_makro', 'laporan_belanja', 'rekap_produk', 'foto'])(
    'does not take %s for people',
    (jenis) => {
      const documents = paper({ jenis, nilai: '900' });
      expect(levelsOf(year, 'kemanfaatan', documents, { slot: 'basis: orang' })).toEqual({
        pasti: 0,
        mungkin: 0,
      });
    },
  );

  it.each(['hewan', 'constructor'])('knows no basis "%s"', (basis) => {
    const documents = paper({ jenis: 'daftar_penerima', nilai: '900' });
    expect(levelsOf(year, 'kemanfaatan', documents, { slot: `basis: ${basis}` })).toEqual({
      pasti: 0,
      mungkin: 0,
    });
  });

  it.each([
    ['the number', { nilai: '' }, 3],
    ['the kind', { jenis: '' }, 3],
  ])('is not sure while %s is not stated', (_, change, mungkin) => {
    const documents = paper({ jenis: 'daftar_penerima', nilai: '900', ...change });
    expect(levelsOf(year, 'kemanfaatan', documents, { slot: 'basis: orang' })).toEqual({ pasti: 0, mungkin });
  });

  it.each([
    ['a spreadsheet', { berkas: 'bukti.xlsx' }],
    ['neither file nor link', { berkas: '' }],
  ])('does not take %s', (_, change) => {
    const documents = paper({ jenis: 'daftar_penerima', nilai: '900', ...change });
    expect(levelsOf(year, 'kemanfaatan', documents, { slot: 'basis: orang' })).toEqual({
      pasti: 0,
      mungkin: 0,
    });
  });
});

describe.each([2023, 2024, 2025, 2026, 2027])('kemanfaatan, edition %i: the signature', (year) => {
  const list = (memuat: string): string => paper({ jenis: 'daftar_penerima', nilai: '900', memuat });
  const levelIn = (jenis: string, memuat: string) =>
    levelsOf(year, 'kemanfaatan', list(memuat), {
      slot: 'basis: orang',
      innovation: `${jenis}, waktu_penerapan: T-1-06-01`,
    });

  it('is asked of an innovation that is not digital', () => {
    expect(levelIn('jenis: non_digital', '[tanda_tangan]')).toEqual({ pasti: 3, mungkin: 3 });
    expect(levelIn('jenis: non_digital', '[]')).toEqual({ pasti: 0, mungkin: 0 });
    expect(levelIn('jenis: non_digital', '')).toEqual({ pasti: 0, mungkin: 3 });
  });

  it('is not asked of a digital one', () => {
    expect(levelIn('jenis: digital', '[]')).toEqual({ pasti: 3, mungkin: 3 });
    expect(levelIn('jenis: digital', '')).toEqual({ pasti: 3, mungkin: 3 });
  });

  it('leaves the matter open while nobody says which it is', () => {
    expect(levelIn('inisiator: asn', '[]')).toEqual({ pasti: 0, mungkin: 3 });
  });
});

describe.each([2024, 2025, 2026, 2027])('kemanfaatan, edition %i: the basis', (year) => {
  it('is asked for units as for people, but not for figures', () => {
    const innovation = 'jenis: non_digital, waktu_penerapan: T-1-06-01';
    const unsigned = (jenis: string): string => paper({ jenis, nilai: '25', memuat: '[]' });
    const level = (jenis: string, basis: string): number =>
      levelsOf(year, 'kemanfaatan', unsigned(jenis), { slot: `basis: ${basis}`, innovation }).mungkin;
    expect(level('rekap_unit', 'unit')).toBe(0);
    expect(level('laporan_belanja', 'belanja')).toBe(3);
    expect(level('rekap_produk', 'produk')).toBe(1);
  });

  it.each([
    ['orang', 'rekap_unit'],
    ['unit', 'daftar_penerima'],
    ['belanja', 'laporan_keuangan'],
    ['pendapatan', 'laporan_belanja'],
    ['produk', 'rekap_unit'],
  ])('%s is not shown by a %s', (basis, jenis) => {
    const documents = paper({ jenis, nilai: '25' });
    expect(levelsOf(year, 'kemanfaatan', documents, { slot: `basis: ${basis}` })).toEqual({
      pasti: 0,
      mungkin: 0,
    });
  });

  it('is not taken from the documents: while it is not stated, nothing is sure', () => {
    // By its kind the document can only speak for units, and 25 % of them is level 2.
    expect(levelsOf(year, 'kemanfaatan', paper({ jenis: 'rekap_unit', nilai: '25' }))).toEqual({
      pasti: 0,
      mungkin: 2,
    });
  });

  it.each([
    ['unit', '20,0050', 1, 2],
    ['belanja', '10,0050', 1, 2],
    ['belanja', '20,0050', 2, 3],
  ])('%s: %s lies between two printed bands', (basis, nilai, lower, upper) => {
    const documents = paper({ jenis: KIND_OF[basis] ?? '', nilai: `"${nilai}"` });
    const slot = slotOf(year, 'kemanfaatan', documents, { slot: `basis: ${basis}` });
    expect(slot).toMatchObject({ pasti: lower, mungkin: lower, doubts: [{ kind: 'celah', lower, upper }] });
  });
});

describe('kemanfaatan, edition 2023: people are the only basis', () => {
  it('needs no basis to be stated', () => {
    const documents = paper({ jenis: 'daftar_penerima', nilai: '150' });
    expect(levelsOf(2023, 'kemanfaatan', documents)).toEqual({ pasti: 2, mungkin: 2 });
  });
});
