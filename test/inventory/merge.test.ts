import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rational } from '../../src/base/rational.js';
import { readInventoryTexts } from '../support/inventories.js';

const innovation = (id: string): string => `{id: ${id}, nama: ${id}, perangkat_daerah: Dinas Sosial}`;
const BANJAR = 'pemda: {nama: Kabupaten Banjar, jenis: kabupaten}';

describe('mergeInventory', () => {
  it('puts the innovations of all files together, in order of the names of the files', () => {
    const inventory = readInventoryTexts({
      'b.yaml': `${BANJAR}\ninovasi: [${innovation('B1')}, ${innovation('B2')}]`,
      'a.yaml': `${BANJAR}\ninovasi: [${innovation('A1')}]`,
      'c.yaml': BANJAR,
    });
    expect(inventory.inovasi.map(({ id }) => id)).toEqual(['A1', 'B1', 'B2']);
    expect(inventory.files.map(({ berkas, inovasi }) => [berkas, inovasi])).toEqual([
      ['a.yaml', 1],
      ['b.yaml', 2],
      ['c.yaml', 0],
    ]);
    expect(inventory.conflicts).toEqual([]);
    expect(inventory.problems).toEqual([]);
  });

  it('gives the same inventory for files in any order', () => {
    const files = Object.entries({
      '1.yaml': `${BANJAR}\nspd: {total: 45}\ninovasi: [${innovation('A')}]\nedisi: iga-2026`,
      '2.yaml': `pemda: {nama: Kab. Banjar, perangkat_daerah: [{nama: Dinas Sosial}]}\nspd: {total: 44}\ninovasi: [{nama: X}]`,
      '3.yaml': `deklarasi: {jumlah_inovasi: 4}\nriwayat: [{tahun: 2023, indeks: 57}]\nedisi: iga-2027`,
      '4.yaml': `pemda: {nama: Kota Banjarbaru}\ndeklarasi: {jumlah_inovasi: 5}\ninovasi: [salah]`,
    });
    const { places: _, ...expected } = readInventoryTexts(Object.fromEntries(files));
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (order) => {
        const { places: __, ...inventory } = readInventoryTexts(Object.fromEntries(order));
        expect(inventory).toEqual(expected);
      }),
    );
  });

  it('knows where every record was written', () => {
    const inventory = readInventoryTexts({
      'b.yaml': `${BANJAR}\ninovasi:\n  - ${innovation('B')}`,
      'a.yaml': `${BANJAR}\ninovasi:\n\n  - ${innovation('A')}`,
    });
    const places = inventory.inovasi.map((item) => inventory.places.of(item));
    expect(places).toEqual([
      { berkas: 'a.yaml', baris: 4, kolom: 5 },
      { berkas: 'b.yaml', baris: 3, kolom: 5 },
    ]);
    expect(inventory.places.of(inventory.pemda).berkas).toBe('a.yaml');
  });

  it('lists the editions, each once', () => {
    const inventory = readInventoryTexts({
      'a.yaml': `${BANJAR}\nedisi: iga-2027`,
      'b.yaml': 'edisi: iga-2026',
      'c.yaml': 'edisi: iga-2027',
      'd.yaml': 'riwayat: []',
    });
    expect(inventory.editions).toEqual(['iga-2026', 'iga-2027']);
  });

  it('puts histories and benchmarks one after another', () => {
    const inventory = readInventoryTexts({
      'a.yaml': `${BANJAR}\nriwayat: [{tahun: 2022, indeks: 52}]\npembanding: [{nama: A, indeks: 49}]`,
      'b.yaml': 'riwayat: [{tahun: 2023, indeks: 57}]',
    });
    expect(inventory.riwayat.map(({ tahun }) => tahun)).toEqual([2022, 2023]);
    expect(inventory.pembanding).toHaveLength(1);
  });

  it('says that no file names the region, in the first of them', () => {
    const inventory = readInventoryTexts({ 'b.yaml': 'inovasi: []', 'a.yaml': 'inovasi: []' });
    expect(inventory.problems).toEqual([
      {
        path: ['pemda'],
        key: 'pemda',
        place: { berkas: 'a.yaml', baris: 1, kolom: 1 },
        issue: { kind: 'missing' },
        accepted: false,
      },
    ]);
    expect(inventory.pemda.nama).toBe('(tidak disebut)');
  });
});

describe('what can stand only once', () => {
  it.each([
    ['spd', 'spd: {total: 45}', 'spd: {total: 44}', 'spd: {total: "45,00"}'],
    [
      'deklarasi',
      'deklarasi: {jumlah_inovasi: 5}',
      'deklarasi: {jumlah_inovasi: 6}',
      'deklarasi: {jumlah_inovasi: "5"}',
    ],
  ])('%s: the first file counts, another that disagrees is told', (part, first, other, same) => {
    const differing = readInventoryTexts({ 'b.yaml': other, 'a.yaml': `${BANJAR}\n${first}` });
    expect(differing.conflicts).toMatchObject([{ part }]);
    const [conflict] = differing.conflicts;
    expect(conflict && differing.places.of(conflict.ignored).berkas).toBe('b.yaml');
    expect(conflict && differing.places.of(conflict.kept).berkas).toBe('a.yaml');
    expect(readInventoryTexts({ 'a.yaml': `${BANJAR}\n${first}`, 'b.yaml': same }).conflicts).toEqual([]);
  });

  it('takes the SPD from whichever file has it', () => {
    const inventory = readInventoryTexts({ 'a.yaml': BANJAR, 'b.yaml': 'spd: {total: 45}' });
    expect(inventory.spd).toEqual({ total: rational(45) });
  });

  it.each([
    ['Kabupaten Banjar', 'Kabupaten Banjar', []],
    ['Kabupaten Banjar', 'KABUPATEN  BANJAR', []],
    ['Kabupaten Banjar', 'Kab. Banjar', []],
    ['Kabupaten Banjar, jenis: kabupaten', 'Banjar, jenis: kabupaten', []],
    ['Kabupaten Banjar', 'Kabupaten Banjar, jenis: kabupaten', []],
    ['Kabupaten Banjar, jenis: kabupaten', 'Kabupaten Banjar', []],
    ['Kabupaten Banjar', 'Kabupaten Tapin', ['pemda']],
    ['Banjar, jenis: kabupaten', 'Banjar, jenis: kota', ['pemda']],
    ['Kabupaten Banjar', 'Kota Banjar', ['pemda']],
  ])('the region: {%s} and {%s}', (one, other, conflicts) => {
    const inventory = readInventoryTexts({
      'a.yaml': `pemda: {nama: ${one}}`,
      'b.yaml': `pemda: {nama: ${other}}`,
    });
    expect(inventory.conflicts.map(({ part }) => part)).toEqual(conflicts);
  });

  it('completes the region from all files that name it', () => {
    const inventory = readInventoryTexts({
      'a.yaml': 'pemda: {nama: Kabupaten Banjar, provinsi: Kalimantan Selatan}',
      'b.yaml': 'pemda: {nama: Kab. Banjar, jenis: kabupaten, provinsi: Kalsel, kode: 63.03}',
    });
    expect(inventory.pemda).toMatchObject({
      nama: 'Kabupaten Banjar',
      jenis: 'kabupaten',
      provinsi: 'Kalimantan Selatan',
      kode: '63.03',
    });
  });

  it('takes nothing from another region', () => {
    const inventory = readInventoryTexts({
      'a.yaml': 'pemda: {nama: Kabupaten Banjar}',
      'b.yaml': 'pemda: {nama: Kota Banjarbaru, jenis: kota, kode: 63.72}',
    });
    expect(inventory.pemda.jenis).toBeUndefined();
    expect(inventory.pemda.kode).toBeUndefined();
  });

  it('takes the region from the file that names it', () => {
    const inventory = readInventoryTexts({ 'a.yaml': 'pemda: {jenis: kabupaten}', 'b.yaml': BANJAR });
    expect(inventory.pemda.nama).toBe('Kabupaten Banjar');
    expect(inventory.conflicts).toEqual([]);
  });

  it('joins the registers, and what each says of one perangkat daerah', () => {
    const inventory = readInventoryTexts({
      'a.yaml':
        'pemda: {nama: Kabupaten Banjar, perangkat_daerah: [{nama: Dinas Kesehatan, alias: [Dinkes Banjar]}, {nama: Dinas Sosial}]}',
      'b.yaml':
        'pemda: {nama: Kabupaten Banjar, perangkat_daerah: [{nama: dinas kesehatan, singkatan: Dinkes, alias: [Kesehatan]}, {nama: Inspektorat}]}',
    });
    expect(inventory.pemda.perangkat_daerah).toEqual([
      { nama: 'Dinas Kesehatan', singkatan: 'Dinkes', alias: ['Dinkes Banjar', 'Kesehatan'] },
      { nama: 'Dinas Sosial' },
      { nama: 'Inspektorat' },
    ]);
  });
});
