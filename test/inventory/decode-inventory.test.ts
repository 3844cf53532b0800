import { describe, expect, it } from 'vitest';
import { type Failure, KnownFailure } from '../../src/base/known-failure.js';
import { parseYaml } from '../../src/base/parse-yaml.js';
import { PlaceIndex } from '../../src/base/places.js';
import { rational } from '../../src/base/rational.js';
import { type DecodedFile, decodeInventory } from '../../src/inventory/decode-inventory.js';

function decode(source: string): DecodedFile {
  const root = parseYaml(source, 'f.yaml');
  if (root.kind !== 'map') throw new Error('not a map');
  return decodeInventory(root, new PlaceIndex());
}

/** The problems as `line path kind`. */
const problemsOf = (source: string): readonly string[] =>
  decode(source)
    .problems.map(({ place, path, issue }) => `${place.baris} ${path.join('.')} ${issue.kind}`)
    .sort();

/** As a value of a flow map: commas would end a plain one. */
const quoted = (text: string) => (/^[["]/.test(text) ? text : `"${text}"`);

/** Decodes one innovation, given as lines of YAML below its id. */
function innovationOf(...lines: readonly string[]) {
  const source = `inovasi:\n  - id: A\n    nama: A\n    perangkat_daerah: Dinas Sosial\n${lines.map((line) => `    ${line}\n`).join('')}`;
  const { content, problems } = decode(source);
  return { innovation: content.inovasi?.[0], problems };
}

describe('the contents of a document', () => {
  it.each([
    ['nama_inovasi, Tanda Tangan'],
    ['nama_inovasi; Tanda Tangan'],
    ['"nama_inovasi\\nTanda Tangan"'],
    ['["nama_inovasi, Tanda Tangan"]'],
  ])('are two codes in %s', (written) => {
    const { innovation, problems } = innovationOf(
      `indikator: {sdm: {bukti: [{memuat: ${quoted(written)}}]}}`,
    );
    expect(problems).toEqual([]);
    expect(innovation?.indikator?.sdm?.bukti?.[0]?.memuat).toEqual(['nama_inovasi', 'tanda_tangan']);
  });

  it('are not parted at a comma where an entry is a name', () => {
    const urusan = 'Ketenteraman, Ketertiban Umum, dan Pelindungan Masyarakat';
    expect(innovationOf(`urusan_beririsan: "${urusan}"`).innovation?.urusan_beririsan).toEqual([urusan]);
  });
});

describe('the kind of the region', () => {
  it.each([
    ['Kab', 'kabupaten'],
    ['Kab.', 'kabupaten'],
    ['PROV', 'provinsi'],
  ])('may be shortened to %s', (written, jenis) => {
    expect(decode(`pemda: {nama: Banjar, jenis: ${written}}`).content.pemda?.jenis).toBe(jenis);
  });
});

describe('decodeInventory', () => {
  it('reads what the format describes', () => {
    const { content, problems } = decode(`
versi: 1
edisi: iga-2026
pemda: {nama: Kabupaten Banjar, jenis: Kabupaten, kode: 63.03, perangkat_daerah: [{nama: Dinas Kesehatan, alias: Dinkes; Kesehatan}]}
deklarasi: {jumlah_inovasi: 54, rincian: {perangkat_daerah: 32}}
riwayat: [{tahun: 2023, indeks: "57,64", predikat: Inovatif}]
spd: {baris: {pad: {t1: 315.000.000.000, t2: 280000000000}}}
inovasi:
  - id: INV-001
    nama: GEBRAKS
    perangkat_daerah: Dinas Kesehatan
    jenis: Non Digital
    tahapan: Penerapan
    waktu_penerapan: 1 Juni 2024
    urusan_beririsan: [Sosial, Pangan]
    kirim: tidak
    indikator:
      "16": {klaim: 2, bukti: [{jenis: Perkada, berkas: a.pdf, memuat: nama_inovasi; Tanda Tangan}]}
`);
    expect(problems).toEqual([]);
    expect(content).toMatchObject({
      versi: '1',
      edisi: 'iga-2026',
      pemda: { jenis: 'kabupaten', kode: '63.03', perangkat_daerah: [{ alias: ['Dinkes', 'Kesehatan'] }] },
      deklarasi: { jumlah_inovasi: 54, rincian: { perangkat_daerah: 32 } },
      riwayat: [{ tahun: 2023, indeks: rational(5764, 100) }],
      spd: { baris: { pad: { t1: rational(315_000_000_000), t2: rational(280_000_000_000) } } },
    });
    expect(content.inovasi?.[0]).toMatchObject({
      jenis: 'non_digital',
      tahapan: 'penerapan',
      waktu_penerapan: { year: 2024, month: 6, day: 1 },
      urusan_beririsan: ['Sosial', 'Pangan'],
      kirim: false,
      indikator: {
        '16': { klaim: 2, bukti: [{ jenis: 'perkada', memuat: ['nama_inovasi', 'tanda_tangan'] }] },
      },
    });
  });

  it.each([
    ['57,64', rational(5764, 100)],
    ['57.64', rational(5764, 100)],
    ['1.234.567', rational(1_234_567)],
    ['1.234,5', rational(12_345, 10)],
    ['812 orang', rational(812)],
    ['91 %', rational(91)],
  ])('reads the number %s', (nilai, value) => {
    const { innovation, problems } = innovationOf(`indikator: {sdm: {bukti: [{nilai: "${nilai}"}]}}`);
    expect(problems).toEqual([]);
    expect(innovation?.indikator?.sdm?.bukti?.[0]?.nilai).toEqual(value);
  });

  it.each([
    ['indikator: {sdm: {klaim: 4}}', 'wrong_type'],
    ['indikator: {sdm: {klaim: -1}}', 'wrong_type'],
    ['indikator: {sdm: {klaim: "2,5"}}', 'wrong_type'],
    ['indikator: {sdm: {klaim: tinggi}}', 'wrong_type'],
    ['indikator: {sdm: {bukti: [{nilai: 1.234}]}}', 'ambiguous_number'],
    ['indikator: {sdm: {bukti: [{penandatangan: bupati}]}}', 'not_in_list'],
    ['waktu_penerapan: 2204-02-01', 'wrong_type'],
    ['waktu_penerapan: 2024-02-30', 'wrong_type'],
    ['waktu_penerapan: segera', 'wrong_type'],
    ['kirim: mungkin', 'wrong_type'],
    ['jenis: setengah digital', 'not_in_list'],
    ['asta_cita: empat', 'wrong_type'],
    ['kematangan: 1.234', 'ambiguous_number'],
  ])('leaves out %s, and keeps the innovation', (line, kind) => {
    const { innovation, problems } = innovationOf(line, 'tujuan: tetap ada');
    expect(problems).toMatchObject([{ issue: { kind }, place: { baris: 5 } }]);
    expect(innovation).toMatchObject({ id: 'A', tujuan: 'tetap ada' });
    const [field = ''] = line.split(':');
    if (field !== 'indikator') expect(innovation).not.toHaveProperty(field);
    expect(innovation?.indikator?.sdm?.klaim).toBeUndefined();
    expect(innovation?.indikator?.sdm?.bukti?.[0] ?? {}).toEqual({});
  });

  it('reads a claim of 0 and the ways to write a level', () => {
    const { innovation, problems } = innovationOf(
      'indikator: {a: {klaim: 0}, b: {klaim: "2,0"}, c: {klaim: Parameter 3}}',
    );
    expect(problems).toEqual([]);
    expect(innovation?.indikator).toEqual({ a: { klaim: 0 }, b: { klaim: 2 }, c: { klaim: 3 } });
  });
});

describe('decodeInventory and records that lack what they need', () => {
  it('loses no innovation', () => {
    const { content } = decode(`
inovasi:
  - {nama: A, perangkat_daerah: Dinas Sosial}
  - {id: B}
  - {id: ~, nama: "", perangkat_daerah:   }
  - {id: [D], nama: D, perangkat_daerah: Dinas Sosial}
  - {}
`);
    expect(content.inovasi).toEqual([
      { id: '(tanpa id, urutan 1)', nama: 'A', perangkat_daerah: 'Dinas Sosial' },
      { id: 'B', nama: '(tidak disebut)', perangkat_daerah: '(tidak disebut)' },
      { id: '(tanpa id, urutan 3)', nama: '(tidak disebut)', perangkat_daerah: '(tidak disebut)' },
      { id: '(tanpa id, urutan 4)', nama: 'D', perangkat_daerah: 'Dinas Sosial' },
      { id: '(tanpa id, urutan 5)', nama: '(tidak disebut)', perangkat_daerah: '(tidak disebut)' },
    ]);
  });

  it('tells each lack once, where it is', () => {
    const source =
      'inovasi:\n  - {nama: A, perangkat_daerah: B}\n  - id: ~\n    nama: C\n    perangkat_daerah: D\n  - {id: [E], nama: E, perangkat_daerah: F}\n';
    expect(problemsOf(source)).toEqual([
      '2 inovasi.0.id missing',
      '3 inovasi.1.id missing',
      '6 inovasi.2.id wrong_type',
    ]);
  });

  it('counts positions by the file, also behind what is no innovation at all', () => {
    const { content } = decode(
      'inovasi: [lupa, {id: [A], nama: A, perangkat_daerah: B}, {nama: C, perangkat_daerah: D}]',
    );
    expect(content.inovasi?.map(({ id }) => id)).toEqual(['(tanpa id, urutan 2)', '(tanpa id, urutan 3)']);
  });

  it('drops only the record that cannot stand', () => {
    const { content } = decode(`
pemda: {nama: Kabupaten Banjar, perangkat_daerah: [{singkatan: Dinkes}, {nama: Dinas Sosial}]}
pembanding: [{nama: A}, {nama: B, indeks: 5}, {}]
inovasi:
  - {id: A, nama: A, perangkat_daerah: B, indikator: {sdm: {klaim: 2, verifikasi: {level: 1}}}}
`);
    expect(content.pemda?.perangkat_daerah).toEqual([{ nama: 'Dinas Sosial' }]);
    expect(content.pembanding).toEqual([{ nama: 'B', indeks: rational(5) }]);
    expect(content.inovasi?.[0]?.indikator).toEqual({ sdm: { klaim: 2 } });
  });

  it('puts a name in for a region without one', () => {
    expect(decode('pemda: {jenis: kota}').content.pemda).toEqual({ nama: '(tidak disebut)', jenis: 'kota' });
    expect(problemsOf('pemda: {jenis: kota}')).toEqual(['1 pemda.nama missing']);
  });

  it('takes an empty file of keys for an empty inventory', () => {
    expect(decode('inovasi:\npemda: ~\nspd: {}\n')).toEqual({ content: { spd: {} }, problems: [] });
  });
});

describe('decodeInventory and the version', () => {
  const failureOf = (source: string): Failure | undefined => {
    try {
      decode(source);
      return undefined;
    } catch (error) {
      if (error instanceof KnownFailure) return error.failure;
      throw error;
    }
  };

  it.each(['versi: 1', 'versi: "1"', 'versi: " 1 "', 'versi:', 'versi: ~', 'edisi: iga-2026'])(
    'reads "%s"',
    (source) => {
      expect(failureOf(source)).toBeUndefined();
    },
  );

  it.each([
    ['versi: 2', '2'],
    ['versi: satu', 'satu'],
    ['versi: [1]', '...'],
  ])('refuses "%s"', (line, versi) => {
    expect(failureOf(`edisi: iga-2026\n${line}\n`)).toEqual({
      code: 'versi-tak-didukung',
      args: { place: { berkas: 'f.yaml', baris: 2, kolom: 8 }, versi },
    });
  });
});
