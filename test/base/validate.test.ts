import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/base/parse-yaml.js';
import { PlaceIndex } from '../../src/base/places.js';
import { listOf, plainText } from '../../src/base/schema-leaf.js';
import type { ShapeProblem } from '../../src/base/shape-problem.js';
import { type FillMissing, validate, validateStrictly } from '../../src/base/validate.js';
import { choice, date, level, number, year } from '../../src/inventory/schema/leaves.js';

const schema = z.strictObject({
  nama: plainText('Nama').optional(),
  riwayat: z
    .array(
      z.strictObject({
        tahun: year('Tahun'),
        indeks: number('Indeks'),
        catatan: plainText('Catatan').optional(),
      }),
    )
    .optional(),
  slot: z
    .record(
      z.string(),
      z.strictObject({
        klaim: level('Klaim').optional(),
        bukti: z
          .array(
            z.strictObject({
              nilai: number('Nilai').optional(),
              tanggal: date('Tanggal').optional(),
              unsur: listOf(plainText('Satu'), 'Unsur').optional(),
              jenis: choice(['digital', 'non_digital'], 'Jenis').optional(),
            }),
          )
          .optional(),
      }),
    )
    .optional(),
});

function rootOf(source: string) {
  const root = parseYaml(source, 'f.yaml');
  if (root.kind !== 'map') throw new Error('not a map');
  return root;
}

/** A problem as `line:column path kind ...`. */
function write({ path, place, issue, accepted }: ShapeProblem): string {
  const about =
    issue.kind === 'wrong_type'
      ? `${issue.expected} "${issue.found}"`
      : issue.kind === 'unknown_key'
        ? (issue.nearest ?? '-')
        : issue.kind === 'ambiguous_number' || issue.kind === 'ambiguous_date'
          ? issue.readings.join('|')
          : issue.kind === 'not_in_list'
            ? `${issue.found}>${issue.nearest ?? '-'}`
            : '';
  return `${place.baris}:${place.kolom} ${path.join('.')} ${issue.kind} ${about}${accepted ? ' read' : ''}`.trim();
}

function read(source: string, fillMissing?: FillMissing) {
  const { value, problems } = validate(schema, rootOf(source), new PlaceIndex(), fillMissing);
  return { value, problems: problems.map(write).sort() };
}

describe('validate', () => {
  it('keeps what is sound', () => {
    const { value, problems } = read(
      'nama: A\nriwayat: [{tahun: 2023, indeks: "57,64"}]\nslot: {a: {klaim: 2}}\n',
    );
    expect(problems).toEqual([]);
    expect(value).toEqual({
      nama: 'A',
      riwayat: [{ tahun: 2023, indeks: { numerator: 1441n, denominator: 25n } }],
      slot: { a: { klaim: 2 } },
    });
  });

  it('takes blanks for nothing written', () => {
    expect(read('nama:\nriwayat: ~\nslot: {a: {klaim: "", bukti: null}}\n')).toEqual({
      value: { slot: { a: {} } },
      problems: [],
    });
  });

  it('names unknown keys with the nearest known one, at every depth', () => {
    const { value, problems } = read(
      'nma: A\nnama: B\nslot:\n  a: {klaimm: 2, bukti: [{nilay: 3, zzzzz: 4}]}\n',
    );
    expect(problems).toEqual([
      '1:1 nma unknown_key nama',
      '4:27 slot.a.bukti.0.nilay unknown_key nilai',
      '4:37 slot.a.bukti.0.zzzzz unknown_key -',
      '4:7 slot.a.klaimm unknown_key klaim',
    ]);
    expect(value).toEqual({ nama: 'B', slot: { a: { bukti: [{}] } } });
  });

  it('names unknown keys without a value too', () => {
    const { value, problems } = read('slot: {a: {bukti: [{nilai: 5, apa}]}}\nnamma:\n');
    expect(problems).toEqual(['1:31 slot.a.bukti.0.apa unknown_key -', '2:1 namma unknown_key nama']);
    expect(value).toMatchObject({ slot: { a: { bukti: [{ nilai: { numerator: 5n } }] } } });
  });

  it('allows any key, blank or not, where the schema names none', () => {
    expect(read('slot: {apa_saja: {klaim: 1}, lainnya: }')).toEqual({
      value: { slot: { apa_saja: { klaim: 1 } } },
      problems: [],
    });
  });

  it.each([
    ['slot: x', '1:7 slot wrong_type map "x"', {}],
    ['slot: [x]', '1:7 slot wrong_type map "[...]"', {}],
    ['nama: {a: b}', '1:7 nama wrong_type text "{...}"', {}],
    ['nama: [a]', '1:7 nama wrong_type text "[...]"', {}],
    ['riwayat: {a: b}', '1:10 riwayat wrong_type list "{...}"', {}],
    ['slot: {a: 3}', '1:11 slot.a wrong_type map "3"', { slot: {} }],
    ['slot: {a: {klaim: 4}}', '1:19 slot.a.klaim wrong_type level "4"', { slot: { a: {} } }],
    ['slot: {a: {klaim: {b: c}}}', '1:19 slot.a.klaim wrong_type text "{...}"', { slot: { a: {} } }],
    ['slot: {a: {bukti: [x]}}', '1:20 slot.a.bukti.0 wrong_type map "x"', { slot: { a: { bukti: [] } } }],
    [
      'slot: {a: {bukti: [{nilai: banyak}]}}',
      '1:28 slot.a.bukti.0.nilai wrong_type number "banyak"',
      { slot: { a: { bukti: [{}] } } },
    ],
    [
      'slot: {a: {bukti: [{tanggal: kemarin}]}}',
      '1:30 slot.a.bukti.0.tanggal wrong_type date "kemarin"',
      { slot: { a: { bukti: [{}] } } },
    ],
    [
      'slot: {a: {bukti: [{unsur: {a: b}}]}}',
      '1:28 slot.a.bukti.0.unsur wrong_type list "{...}"',
      { slot: { a: { bukti: [{}] } } },
    ],
    [
      'slot: {a: {bukti: [{unsur: [[a], b]}]}}',
      '1:29 slot.a.bukti.0.unsur.0 wrong_type text "[...]"',
      { slot: { a: { bukti: [{ unsur: ['b'] }] } } },
    ],
    [
      'slot: {a: {bukti: [{jenis: digitl}]}}',
      '1:28 slot.a.bukti.0.jenis not_in_list digitl>digital',
      { slot: { a: { bukti: [{}] } } },
    ],
  ])('%s: %s', (source, problem, value) => {
    expect(read(source)).toEqual({ value, problems: [problem] });
  });

  it('drops an ambiguous number and asks', () => {
    expect(read('slot: {a: {bukti: [{nilai: 1.234}]}}')).toEqual({
      value: { slot: { a: { bukti: [{}] } } },
      problems: ['1:28 slot.a.bukti.0.nilai ambiguous_number 1234|1.234'],
    });
  });

  it('reads an ambiguous date with the day first, and says so', () => {
    expect(read('slot: {a: {bukti: [{tanggal: 02/03/2024}]}}')).toEqual({
      value: { slot: { a: { bukti: [{ tanggal: { year: 2024, month: 3, day: 2 } }] } } },
      problems: ['1:30 slot.a.bukti.0.tanggal ambiguous_date 2024-03-02|2024-02-03 read'],
    });
  });
});

describe('validate and what is missing', () => {
  it('drops a record that lacks what it needs, and only that', () => {
    const source =
      'riwayat:\n  - {catatan: a}\n  - {tahun: 2023, indeks: 50}\n  - {tahun: 2024}\n  - {tahun: 2025, indeks: 60}\n';
    const { value, problems } = read(source);
    expect(value?.riwayat?.map(({ tahun }) => tahun)).toEqual([2023, 2025]);
    expect(problems).toEqual([
      '2:5 riwayat.0.indeks missing',
      '2:5 riwayat.0.tahun missing',
      '4:5 riwayat.2.indeks missing',
    ]);
  });

  it('puts in what stands for it, so that the record is kept', () => {
    const source = 'riwayat:\n  - {catatan: a}\n  - {tahun: 2023}\n';
    const { value, problems } = read(source, (path) => (path.at(-1) === 'tahun' ? '1999' : '0'));
    expect(value?.riwayat?.map(({ tahun }) => tahun)).toEqual([1999, 2023]);
    expect(problems).toHaveLength(3);
  });

  it.each(['tahun:', 'tahun: ~', 'tahun: ""'])('takes "%s" for missing, once', (field) => {
    const { value, problems } = read(`riwayat:\n  - indeks: 5\n    ${field}\n`, () => '1999');
    expect(value?.riwayat).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/^3:\d+ riwayat\.0\.tahun missing$/)]);
  });

  it('does not call what it could not read missing as well', () => {
    const { value, problems } = read('riwayat: [{tahun: dulu, indeks: 5}, {tahun: 2023, indeks: 6}]');
    expect(value?.riwayat?.map(({ tahun }) => tahun)).toEqual([2023]);
    expect(problems).toEqual(['1:19 riwayat.0.tahun wrong_type year "dulu"']);
  });
});

describe('validate and lists', () => {
  it('keeps the positions of the file when several items go', () => {
    const source = `riwayat:
  - salah
  - {tahun: 2020, indeks: 1, lain: x}
  - {catatan: kurang, lain: x}
  - salah juga
  - {tahun: 2021, indeks: 2, catatan: [x]}
  - {tahun: [x], indeks: 3}
  - {tahun: 2022, indeks: 4}
`;
    const { value, problems } = read(source);
    expect(value?.riwayat?.map(({ tahun }) => tahun)).toEqual([2020, 2021, 2022]);
    expect(problems).toEqual([
      '2:5 riwayat.0 wrong_type map "salah"',
      '3:30 riwayat.1.lain unknown_key -',
      '4:23 riwayat.2.lain unknown_key -',
      '4:5 riwayat.2.indeks missing',
      '4:5 riwayat.2.tahun missing',
      '5:5 riwayat.3 wrong_type map "salah juga"',
      '6:39 riwayat.4.catatan wrong_type text "[...]"',
      '7:13 riwayat.5.tahun wrong_type text "[...]"',
    ]);
  });

  it('tells what stands in for the missing by the position of the file', () => {
    const places: string[] = [];
    const source = 'riwayat: [salah, {tahun: [x], indeks: 5}, {tahun: 2023, indeks: 6}]';
    const { value } = read(source, (path) => {
      places.push(path.join('.'));
      return '1999';
    });
    expect(value?.riwayat?.map(({ tahun }) => tahun)).toEqual([1999, 2023]);
    expect(places).toEqual(['riwayat.1.tahun']);
  });

  it('repairs one use of a repeated value without touching the other', () => {
    const source =
      'slot:\n  a: {bukti: [&x {nilai: 1.234, unsur: [a]}, {nilai: 7}]}\n  b: {bukti: [*x, *x]}\n';
    const { value, problems } = read(source);
    expect(value).toEqual({
      slot: {
        a: { bukti: [{ unsur: ['a'] }, { nilai: { numerator: 7n, denominator: 1n } }] },
        b: { bukti: [{ unsur: ['a'] }, { unsur: ['a'] }] },
      },
    });
    expect(problems).toEqual([
      '2:26 slot.a.bukti.0.nilai ambiguous_number 1234|1.234',
      '2:26 slot.b.bukti.0.nilai ambiguous_number 1234|1.234',
      '2:26 slot.b.bukti.1.nilai ambiguous_number 1234|1.234',
    ]);
  });

  it('knows the place of every record it kept', () => {
    const places = new PlaceIndex();
    const { value } = validate(
      schema,
      rootOf('riwayat:\n  - salah\n  - tahun: 2023\n    indeks: 5\n'),
      places,
    );
    const [record] = value?.riwayat ?? [];
    if (record === undefined) throw new Error('nothing was kept');
    expect(places.of(record)).toEqual({ berkas: 'f.yaml', baris: 3, kolom: 5 });
    expect(places.of(record, 'indeks')).toEqual({ berkas: 'f.yaml', baris: 4, kolom: 13 });
  });
});

describe('validate and keys the language knows', () => {
  it.each([
    ['__proto__: {nama: X}\nnama: A\n', '1:1 __proto__ unknown_key -'],
    ['nama: A\nslot: {__proto__: {klaim: 2}}\n', '2:8 slot.__proto__ unknown_key -'],
    ['nama: A\nconstructor: x\n', '2:1 constructor unknown_key -'],
    ['nama: A\ntoString: x\n', '2:1 toString unknown_key -'],
  ])('%j', (source, problem) => {
    const { value, problems } = read(source);
    expect(problems).toEqual([problem]);
    expect(value?.nama).toBe('A');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe('validateStrictly', () => {
  const strictly = (source: string) => {
    const { value, problems } = validateStrictly(schema, rootOf(source), new PlaceIndex());
    return { value, problems: problems.map(write).sort() };
  };

  it('gives a value only when nothing is wrong', () => {
    expect(strictly('nama: A\n')).toEqual({ value: { nama: 'A' }, problems: [] });
  });

  it('tells all that is wrong at once', () => {
    expect(strictly('nma: A\nriwayat:\n  - {tahun: dulu}\n  - {indeks: 1.234, apa}\n__proto__: x\n')).toEqual(
      {
        value: undefined,
        problems: [
          '1:1 nma unknown_key nama',
          '3:13 riwayat.0.tahun wrong_type year "dulu"',
          '3:5 riwayat.0.indeks missing',
          '4:14 riwayat.1.indeks ambiguous_number 1234|1.234',
          '4:21 riwayat.1.apa unknown_key -',
          '4:5 riwayat.1.tahun missing',
          '5:1 __proto__ unknown_key -',
        ],
      },
    );
  });
});
