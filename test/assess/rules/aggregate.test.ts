import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import type { Finding } from '../../../src/assess/findings/finding.js';
import { AGGREGATE_RULES } from '../../../src/assess/rules/aggregate/index.js';
import { runRules } from '../../../src/assess/run-rules.js';
import { NO_FILES_CHECKED } from '../../../src/evidence/file-facts.js';
import { NO_LINKS_CHECKED } from '../../../src/evidence/link-facts.js';
import { editionOf } from '../../support/editions.js';
import { inventoryOf, readInventoryTexts } from '../../support/inventories.js';

function findAll(text: string, year = 2026, alias: Readonly<Record<string, string>> = {}): Finding[] {
  const inventory = inventoryOf(text);
  const edition = editionOf(year);
  const files = NO_FILES_CHECKED;
  const assessment = assess(inventory, edition, files, { perangkat_daerah: alias, urusan: {} });
  return runRules(AGGREGATE_RULES, {
    inventory,
    edition,
    assessment,
    files,
    links: NO_LINKS_CHECKED,
    today: '2026-06-10',
  });
}

function codes(text: string, year?: number): string[] {
  return findAll(text, year).map(({ code }) => code);
}

function innovations(count: number, more = ''): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `  - {id: INV-${at}, nama: X, perangkat_daerah: Dinas Sosial${more}}`,
  );
  return ['pemda: {nama: Kabupaten Tapin}', 'inovasi:', ...rows, ''].join('\n');
}

describe('agregat/kosong', () => {
  it.each([
    ['nothing at all', 'pemda: {nama: Kabupaten Tapin}\n', true],
    ['only innovations held back', innovations(2, ', kirim: tidak'), true],
    ['an SPD total that cannot be', 'pemda: {nama: Kabupaten Tapin}\nspd: {total: 64}\n', true],
    ['an SPD total', 'pemda: {nama: Kabupaten Tapin}\nspd: {total: 45}\n', false],
    ['an SPD of zero', 'pemda: {nama: Kabupaten Tapin}\nspd: {total: 0}\n', false],
    ['one innovation', innovations(1), false],
  ])('%s: %s', (_, text, isFound) => {
    expect(codes(text).includes('agregat/kosong')).toBe(isFound);
  });
});

describe('agregat/di-bawah-pembagi', () => {
  it.each([
    [2026, 0, true],
    [2026, 1, true],
    [2026, 11, true],
    [2026, 12, false],
    [2023, 9, true],
    [2023, 10, false],
    [2027, 13, true],
    [2027, 14, false],
  ])('edition %i with %i innovations: %s', (year, count, isFound) => {
    expect(codes(innovations(count), year).includes('agregat/di-bawah-pembagi')).toBe(isFound);
  });

  it('says nothing of a cost where there is nothing to be divided', () => {
    const text = 'pemda: {nama: Kabupaten Tapin}\nspd: {total: 45}\ninovasi: []\n';
    const [finding] = findAll(text).filter(({ code }) => code === 'agregat/di-bawah-pembagi');
    expect(finding?.args).toEqual({ inovasi: 0, pembagi: 12 });
    expect(finding?.remedy).toEqual({ kind: 'tidak_ada' });
  });

  it('counts only what is sent, and asks what the divisor costs', () => {
    const text = `${innovations(11)}  - {id: HELD, nama: X, perangkat_daerah: Dinas Sosial, kirim: tidak}\n`;
    const [finding] = findAll(text).filter(({ code }) => code === 'agregat/di-bawah-pembagi');
    expect(finding?.args).toEqual({ inovasi: 11, pembagi: 12 });
    expect(finding?.remedy).toEqual({ kind: 'pembagi' });
    expect(finding?.place).toMatchObject({ berkas: 'inventaris.yaml', baris: 1 });
  });
});

describe('agregat/edisi-bukan-resmi', () => {
  it.each([
    [2023, false],
    [2024, false],
    [2025, true],
    [2026, false],
    [2027, true],
  ])('edition %i: %s', (year, isFound) => {
    const found = findAll(innovations(12), year).filter(({ code }) => code === 'agregat/edisi-bukan-resmi');
    expect(found.map(({ severity }) => severity)).toEqual(isFound ? ['peringatan'] : []);
  });

  it('points at the file where no region is named', () => {
    const inventory = readInventoryTexts({ 'b.yaml': 'spd: {total: 45}\n' });
    const edition = editionOf(2025);
    const files = NO_FILES_CHECKED;
    const context = {
      inventory,
      edition,
      assessment: assess(inventory, edition, files),
      files,
      links: NO_LINKS_CHECKED,
      today: '2026-06-10',
    };
    const [finding] = runRules(AGGREGATE_RULES, context);
    expect(finding?.place).toEqual({ berkas: 'b.yaml' });
  });
});

describe('agregat/perangkat-daerah-tanpa-inovasi', () => {
  function idle(register: readonly string[], departments: readonly string[], alias = {}): string[] {
    const rows = departments.map((name, at) => `  - {id: INV-${at}, nama: X, perangkat_daerah: ${name}}`);
    const text = [
      'pemda:',
      '  nama: Kabupaten Tapin',
      '  perangkat_daerah:',
      ...register.map((entry) => `    - {${entry}}`),
      'inovasi:',
      ...rows,
      '',
    ];
    const found = findAll(text.join('\n'), 2026, alias);
    return found.flatMap((finding) =>
      finding.code === 'agregat/perangkat-daerah-tanpa-inovasi' ? [finding.args.nama] : [],
    );
  }

  it.each([
    ['by name', ['nama: Dinas Sosial', 'nama: Dinas Kesehatan'], ['dinas sosial'], ['Dinas Kesehatan']],
    ['by abbreviation', ['nama: Dinas Sosial, singkatan: Dinsos'], ['Dinsos'], []],
    ['by alias', ['nama: Dinas Sosial, alias: [Dinas Kesos]'], ['Dinas Kesos'], []],
    [
      'through a unit',
      ['nama: Dinas Kesehatan', 'nama: Puskesmas Bitahan, induk: Dinas Kesehatan'],
      ['Puskesmas Bitahan'],
      [],
    ],
    [
      'not through the office above',
      ['nama: Dinas Kesehatan', 'nama: Puskesmas Bitahan, induk: Dinas Kesehatan'],
      ['Dinas Kesehatan'],
      ['Puskesmas Bitahan'],
    ],
    [
      'along the whole chain',
      ['nama: Dinas A', 'nama: UPTD B, induk: Dinas A', 'nama: Klinik C, induk: UPTD B'],
      ['Klinik C'],
      [],
    ],
    ['a circle ends', ['nama: UPTD B, induk: UPTD C', 'nama: UPTD C, induk: UPTD B'], ['UPTD B'], []],
    ['a unit that is not registered', ['nama: Dinas Perdagangan'], ['UPTD Pasar Dinas Perdagangan'], []],
    ['registered twice', ['nama: Dinas Sosial', 'nama: DINAS SOSIAL'], ['Dinas Lain'], ['Dinas Sosial']],
  ])('%s', (_, register, departments, expected) => {
    expect(idle(register, departments)).toEqual(expected);
  });

  it('knows the other names of the configuration', () => {
    expect(idle(['nama: Dinas Sosial'], ['Kantor Kesos'], { 'Kantor Kesos': 'Dinas Sosial' })).toEqual([]);
  });

  it('counts an innovation held back, and points at the entry', () => {
    const text = `pemda:
  nama: Kabupaten Tapin
  perangkat_daerah:
    - {nama: Dinas Sosial}
    - {nama: Dinas Kesehatan}
inovasi:
  - {id: INV-1, nama: X, perangkat_daerah: Dinas Sosial, kirim: tidak}
`;
    const found = findAll(text).filter(({ code }) => code === 'agregat/perangkat-daerah-tanpa-inovasi');
    expect(found.map(({ department, place }) => [department, place.baris])).toEqual([['Dinas Kesehatan', 5]]);
  });
});

describe('agregat/deklarasi-berbeda', () => {
  it('names each figure that differs, where it stands', () => {
    const text = `pemda: {nama: Kabupaten Tapin}
deklarasi:
  jumlah_inovasi: 3
  rincian:
    dinas: 1
    puskesmas: 1
inovasi:
  - {id: INV-1, nama: X, perangkat_daerah: Dinas Sosial, jenis_unit: dinas}
  - {id: INV-2, nama: Y, perangkat_daerah: Dinas Sosial, jenis_unit: dinas}
  - {id: INV-3, nama: Z, perangkat_daerah: Puskesmas Bitahan, jenis_unit: puskesmas}
`;
    const found = findAll(text).filter(({ code }) => code === 'agregat/deklarasi-berbeda');
    expect(found.map(({ args, place }) => [args, place.baris])).toEqual([
      [{ apa: 'jumlah_rincian', kelompok: undefined, dinyatakan: 3, terbaca: 2 }, 3],
      [{ apa: 'rincian', kelompok: 'dinas', dinyatakan: 1, terbaca: 2 }, 5],
    ]);
  });
});
