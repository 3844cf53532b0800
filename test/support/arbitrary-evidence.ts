import fc from 'fast-check';
import { type Rational, rational } from '../../src/base/rational.js';
import { SIGNATORIES } from '../../src/base/vocabulary.js';
import type { Indicator, Measure } from '../../src/edition/model.js';
import type { Evidence } from '../../src/inventory/model.js';

/** Years around the windows of an edition, and days at their limits. */
function dates(tZero: number) {
  const year = fc.integer({ min: tZero - 4, max: tZero + 1 });
  return fc.oneof(
    year.map((value) => ({ year: value })),
    year.map((value) => ({ year: value, month: 12 })),
    year.map((value) => ({ year: value, month: 1, day: 1 })),
    year.map((value) => ({ year: value, month: 12, day: 31 })),
  );
}

/** Numbers at and beside the limits of all indicators. */
const numbers: fc.Arbitrary<Rational> = fc
  .constantFrom('-1 0 1 2 3 4 5 6 8 9 10 11 15 20 30 31 40 50 51 71 86 91 100 101 200 201 500 501'.split(' '))
  .chain((list) => fc.tuple(fc.constantFrom(...list), fc.constantFrom(-1, 0, 0, 0, 1)))
  .map(([whole, cents]) => rational(Number(whole) * 100 + cents, 100));

/** The words a measure reads out of `pilihan` or `unsur`, and some it does not know. */
function wordsOf(measure: Measure): readonly string[] {
  switch (measure.cara) {
    case 'pilihan_terbaik':
      return [...Object.keys(measure.pilihan), 'lainnya'];
    case 'pilihan_berbeda':
      return [...measure.pilihan, 'lainnya'];
    case 'unsur_berbeda':
      if (measure.sebagai === 'daerah_lain')
        return ['Kabupaten Tapin', 'Tapin', 'Kota Banjarbaru', 'Kab. Banjar', '-'];
      if (measure.sebagai === 'perangkat_daerah') {
        return [
          'Dinas Sosial',
          'Dinsos',
          'Bidang A Dinas Sosial',
          'Dinas Pangan',
          'Inspektorat',
          'Dinas Perhubungan',
        ];
      }
      return [...(measure.daftar ?? []), ...Object.keys(measure.sinonim ?? {}), 'lainnya'];
    default:
      return ['lainnya'];
  }
}

/**
 * Evidence as it may stand in a slot of the indicator: mostly of kinds and forms it accepts, with every fact
 * stated, contradicting, or left out.
 */
export function evidenceFor(indicator: Indicator, tZero: number): fc.Arbitrary<Evidence> {
  const { terima } = indicator.bukti;
  const kinds = [...terima.flatMap(({ jenis }) => jenis), 'jenis_lain'];
  const endings = [...new Set(terima.flatMap(({ format }) => format)), 'xyz'];
  const asked = terima.flatMap(({ memuat = [], memuat_bila_disebut = [] }) => [
    ...memuat,
    ...memuat_bila_disebut,
  ]);
  const contents = [...new Set([...asked, 'peran', 'tanda_tangan'])];
  const words = wordsOf(indicator.level.ukur);
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });
  const file = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...endings));
  return fc.record({
    jenis: maybe(fc.constantFrom(...kinds)),
    berkas: maybe(file.map(([name, ending]) => `${name}.${ending}`)),
    tautan: fc.option(fc.constantFrom('https://a.example', 'https://b.example'), { nil: undefined, freq: 1 }),
    nomor: maybe(fc.constant('1')),
    tanggal: maybe(dates(tZero)),
    tentang: maybe(fc.constant('Inovasi')),
    tahun: maybe(fc.integer({ min: tZero - 3, max: tZero + 1 })),
    penandatangan: maybe(fc.constantFrom(...SIGNATORIES)),
    nilai: maybe(numbers),
    pilihan: maybe(fc.constantFrom(...words)),
    unsur: maybe(fc.subarray([...words])),
    memuat: maybe(fc.oneof(fc.constant(contents), fc.subarray(contents))),
    kegiatan: maybe(fc.constantFrom('A', 'a', 'B', 'C')),
  });
}
