import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, rational } from '../../src/base/rational.js';
import { UNITS } from '../../src/edition/schema/measures.js';
import { ENGLISH_LABELS } from '../../src/text/en/labels.js';
import { INDONESIAN_LABELS } from '../../src/text/id/labels.js';

const id = INDONESIAN_LABELS;
const en = ENGLISH_LABELS;
const LANGUAGES = [
  ['id', id],
  ['en', en],
] as const;

function exact(decimal: string) {
  return parseDecimal(decimal) ?? rational(0);
}

describe('number', () => {
  it.each([
    ['0', '0', '0'],
    ['12.50', '12,50', '12.50'],
    ['-1234.50', '-1.234,50', '-1,234.50'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['123456', '123.456', '123,456'],
    ['1234567.8', '1.234.567,8', '1,234,567.8'],
    ['0.1234', '0,1234', '0.1234'],
    ['-0.05', '-0,05', '-0.05'],
  ])('%s', (decimal, indonesian, english) => {
    expect(id.number(decimal)).toBe(indonesian);
    expect(en.number(decimal)).toBe(english);
  });

  it.each(['', '-', '1,5', '1.2.3', 'dua', 'NaN', '1e9', ' 5', '5.'])('leaves %j as it is', (text) => {
    expect(id.number(text)).toBe(text);
  });

  it('loses no digit', () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(99))
      .map(([whole, cents]) => {
        return `${whole}.${String(cents).padStart(2, '0')}`;
      });
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(id.number(decimal).replaceAll('.', '').replace(',', '.')).toBe(decimal);
        expect(en.number(decimal).replaceAll(',', '')).toBe(decimal);
      }),
    );
  });
});

describe('exact', () => {
  it.each([
    ['65.006', '65,006'],
    ['40', '40'],
    ['-5.145', '-5,145'],
    ['1250.5', '1.250,5'],
  ])('%s has an end', (decimal, indonesian) => {
    expect(id.exact(exact(decimal))).toBe(indonesian);
  });

  it('rounds to four decimals what has none', () => {
    expect(id.exact(rational(2, 3))).toBe('0,6667');
    expect(en.exact(rational(2, 3))).toBe('0.6667');
  });
});

describe('day', () => {
  it.each([
    ['2024-03-01', '1 Maret 2024', '1 March 2024'],
    ['2026-08-31', '31 Agustus 2026', '31 August 2026'],
    ['2024-02-29', '29 Februari 2024', '29 February 2024'],
    ['2025-12', 'Desember 2025', 'December 2025'],
    ['2024', '2024', '2024'],
  ])('%s', (iso, indonesian, english) => {
    expect(id.day(iso)).toBe(indonesian);
    expect(en.day(iso)).toBe(english);
  });

  it.each(['2024-13', '2024-00-10', '2023-02-29', '2024-04-31', '01-02-2024', 'kemarin', ''])(
    'leaves %j as it is',
    (iso) => {
      expect(id.day(iso)).toBe(iso);
    },
  );
});

describe('range', () => {
  const dari = '2024-01-01';
  const sampai = '2026-12-31';

  it.each([
    [[{ dari, sampai }], '1 Januari 2024 sampai 31 Desember 2026'],
    [[{ dari: undefined, sampai }], 'paling lambat 31 Desember 2026'],
    [[{ dari, sampai: undefined }], 'paling awal 1 Januari 2024'],
    [[{ dari: undefined, sampai: undefined }], 'tanggal berapa pun'],
    [[], 'rentang yang belum dapat ditentukan'],
  ])('%j', (ranges, text) => {
    expect(id.range(ranges)).toBe(text);
  });

  it('joins several by "atau" and says equal ones once', () => {
    const years = [
      { dari: '2024-01-01', sampai: '2024-12-31' },
      { dari: '2025-01-01', sampai: '2025-12-31' },
      { dari: '2024-01-01', sampai: '2024-12-31' },
    ];
    expect(id.range(years)).toBe(
      '1 Januari 2024 sampai 31 Desember 2024 atau 1 Januari 2025 sampai 31 Desember 2025',
    );
    expect(en.range(years)).toBe('1 January 2024 to 31 December 2024 or 1 January 2025 to 31 December 2025');
  });
});

describe('list and either', () => {
  it.each([
    [[], 'tidak ada', 'tidak ada'],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a dan b', 'a atau b'],
    [['a', 'b', 'c'], 'a, b, dan c', 'a, b, atau c'],
  ])('%j', (items, all, any) => {
    expect(id.list(items)).toBe(all);
    expect(id.either(items)).toBe(any);
  });
});

describe('names', () => {
  it('of documents', () => {
    expect(id.kind('perda')).toBe('Peraturan Daerah (Perda)');
    expect(id.kind('sk_kpd_an_kdh')).toBe('SK Kepala PD atas nama Kepala Daerah');
    expect(en.kind('perda')).toBe('Peraturan Daerah (regional regulation)');
    expect(id.kind(undefined)).toBe('dokumen yang jenisnya belum disebut');
  });

  it('of keys, contents, codes, units and expectations', () => {
    expect(id.field('waktu_penerapan')).toBe('waktu penerapan');
    expect(id.content('sorotan')).toBe('sorotan pada baris inovasinya');
    expect(id.code('kpd_an_kdh')).toBe('kepala perangkat daerah atas nama kepala daerah');
    expect(id.code('D')).toBe('Kesehatan (klaster D)');
    expect(id.code('d')).toBe('D');
    expect(id.code('perangkat_daerah')).toBe('perangkat daerah');
    expect(id.code('persen')).toBe('persen');
    expect(id.expected('date')).toBe('tanggal');
    expect(en.expected('whole_number')).toBe('a whole number, zero or more');
  });

  it.each(LANGUAGES)('%s: what is unknown or hostile comes back as it is', (_, labels) => {
    for (const code of ['', 'entah', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '<b>x</b>']) {
      for (const name of [labels.kind, labels.field, labels.content, labels.code, labels.unit]) {
        expect(name(code)).toBe(code);
      }
      expect(labels.amount('2', code)).toBe(`2 ${code}`);
    }
  });
});

describe('amount', () => {
  it.each([
    ['45', 'orang', '45 orang', '45 people'],
    ['1', 'orang', '1 orang', '1 person'],
    ['1.00', 'hari', '1,00 hari', '1.00 day'],
    ['12.50', 'persen', '12,50 persen', '12.50 percent'],
    ['69.5', 'nilai', '69,5', '69.5'],
  ])('%s %s', (decimal, unit, indonesian, english) => {
    expect(id.amount(decimal, unit)).toBe(indonesian);
    expect(en.amount(decimal, unit)).toBe(english);
  });

  it('every unit of the editions has a name', () => {
    for (const unit of UNITS) expect(en.unit(unit)).not.toMatch(/_/);
  });
});

describe('found', () => {
  const rincian = ['Dinas A', 'Dinas B'];

  it.each([
    ['belum ada yang dapat dihitung', { kind: 'tidak_ada' }],
    [
      '2 perangkat daerah (Dinas A, Dinas B)',
      { kind: 'jumlah', satuan: 'perangkat_daerah', jumlah: 2, rincian },
    ],
    ['1 unsur aktor (LSM)', { kind: 'jumlah', satuan: 'aktor', jumlah: 1, rincian: ['lsm'] }],
    ['2 kegiatan', { kind: 'jumlah', satuan: 'kegiatan', jumlah: 2, rincian: [] }],
    ['belum ada daerah lain', { kind: 'jumlah', satuan: 'daerah', jumlah: 0, rincian: [] }],
    ['nilai 45 orang', { kind: 'nilai', satuan: 'orang', nilai: rational(45) }],
    ['nilai 0,3333 persen', { kind: 'nilai', satuan: 'persen', nilai: rational(1, 3) }],
    ['tahun 2024 dan 2026', { kind: 'tahun', tahun: [2024, 2026] }],
    ['belum ada tahun yang disebut', { kind: 'tahun', tahun: [] }],
    ['Peraturan Kepala Daerah (Perkada)', { kind: 'dokumen', jenis: 'perkada' }],
    ['pilihan media milik pemerintah daerah', { kind: 'pilihan', pilihan: 'media_pemda' }],
  ] as const)('%s', (text, found) => {
    expect(id.found(found)).toBe(text);
  });

  it('in English', () => {
    expect(en.found({ kind: 'tahun', tahun: [2025] })).toBe('year 2025');
    expect(en.found({ kind: 'nilai', satuan: 'bulan', nilai: rational(1) })).toBe('a value of 1 month');
  });
});

describe('doubt', () => {
  it('names both levels', () => {
    const overlap = { kind: 'tumpang_tindih', value: exact('5.23'), lower: 2, upper: 3 } as const;
    const gap = { kind: 'celah', value: exact('8.165'), lower: 2, upper: 3 } as const;
    expect(id.doubt(overlap)).toBe('5,23 termasuk level 2 dan level 3 sekaligus');
    expect(id.doubt(gap)).toBe('8,165 berada di antara batas level 2 dan level 3');
    expect(en.doubt(gap)).toBe('8.165 lies between the limits of level 2 and level 3');
  });
});

describe('unstated', () => {
  it.each([
    [{ dokumen: 1, jenis: 'perkada', isian: 'nomor', isi: [] }, 'nomor pada dokumen 1 (Perkada)'],
    [{ dokumen: 2, jenis: 'foto', isian: 'pilihan', isi: [] }, 'pilihan pada dokumen 2 (foto)'],
    [
      { dokumen: 3, jenis: undefined, isian: 'jenis', isi: [] },
      'jenis pada dokumen 3 (dokumen yang jenisnya belum disebut)',
    ],
    [
      { dokumen: 1, jenis: 'dpa', isian: 'memuat', isi: ['sorotan', 'tanda_tangan'] },
      'keterangan isi (sorotan pada baris inovasinya dan tanda tangan) pada dokumen 1 (DPA)',
    ],
    [{ dokumen: undefined, jenis: undefined, isian: 'basis', isi: [] }, 'dasar hitung kemanfaatan'],
    [{ dokumen: 1, jenis: 'rkas', isian: 'jenis_unit', isi: [] }, 'jenis unit pada profil'],
    [{ dokumen: undefined, jenis: undefined, isian: 'nilai', isi: [] }, 'nilai'],
  ] as const)('%j', (fact, text) => {
    expect(id.unstated(fact)).toBe(text);
  });

  it('in English', () => {
    const fact = { dokumen: 1, jenis: 'perkada', isian: 'nomor', isi: [] } as const;
    expect(en.unstated(fact)).toBe('document number of document 1 (regulation of the regional head)');
  });
});
