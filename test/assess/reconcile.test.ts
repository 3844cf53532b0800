import { describe, expect, it } from 'vitest';
import { reconcile } from '../../src/assess/reconcile.js';
import { inventoryOf } from '../support/inventories.js';

/** Innovations given by the kind of unit and, behind a slash, the klasifikasi. */
function inventory(deklarasi: string, units: readonly string[]) {
  const rows = units.map((unit, index) => {
    const [jenis_unit = '', klasifikasi] = unit.split('/');
    const keys = [`id: INV-${index}`, 'nama: X', 'perangkat_daerah: Dinas Sosial'];
    if (jenis_unit !== '') keys.push(`jenis_unit: ${jenis_unit}`);
    if (klasifikasi !== undefined) keys.push(`klasifikasi: ${klasifikasi}`);
    return `  - {${keys.join(', ')}}`;
  });
  return inventoryOf(
    `pemda: {nama: Kabupaten Tapin}\ndeklarasi: ${deklarasi}\ninovasi:\n${rows.join('\n')}\n`,
  );
}

describe('reconcile', () => {
  it('compares nothing where nothing was announced', () => {
    expect(reconcile(inventoryOf('pemda: {nama: Kabupaten Tapin}\n'))).toEqual([]);
  });

  it('lists equal figures too', () => {
    expect(reconcile(inventory('{jumlah_inovasi: 2}', ['dinas', '']))).toEqual([
      { apa: 'jumlah_inovasi', dinyatakan: 2, terbaca: 2 },
    ]);
  });

  it('finds that 32 + 4 + 7 + 10 are not 54, as announced by Kabupaten Banjar in 2025', () => {
    const deklarasi =
      '{jumlah_inovasi: 54, rincian: {perangkat_daerah: 32, kecamatan: 4, puskesmas: 7, masyarakat: 10}}';
    const units = [
      ...Array.from({ length: 30 }, () => 'dinas'),
      ...Array.from({ length: 2 }, () => 'bagian_setda'),
      ...Array.from({ length: 4 }, () => 'kecamatan'),
      ...Array.from({ length: 7 }, () => 'puskesmas'),
      ...Array.from({ length: 10 }, () => 'masyarakat'),
    ];
    expect(reconcile(inventory(deklarasi, units))).toEqual([
      { apa: 'jumlah_inovasi', dinyatakan: 54, terbaca: 53 },
      { apa: 'jumlah_rincian', dinyatakan: 54, terbaca: 53 },
      { apa: 'rincian', kelompok: 'perangkat_daerah', dinyatakan: 32, terbaca: 32 },
      { apa: 'rincian', kelompok: 'kecamatan', dinyatakan: 4, terbaca: 4 },
      { apa: 'rincian', kelompok: 'puskesmas', dinyatakan: 7, terbaca: 7 },
      { apa: 'rincian', kelompok: 'masyarakat', dinyatakan: 10, terbaca: 10 },
    ]);
  });

  it('counts innovations held back', () => {
    const text =
      'pemda: {nama: Kabupaten Tapin}\ndeklarasi: {jumlah_inovasi: 1}\ninovasi:\n  - {id: A, nama: X, perangkat_daerah: Y, kirim: tidak}\n';
    expect(reconcile(inventoryOf(text))).toEqual([{ apa: 'jumlah_inovasi', dinyatakan: 1, terbaca: 1 }]);
  });

  it.each([
    ['one innovation does not say its kind of unit', '{rincian: {dinas: 1}}', ['dinas', ''], []],
    ['a group has no kind of unit', '{rincian: {relawan: 1}}', ['dinas'], []],
    [
      'a kind without a group of its own',
      '{rincian: {perangkat_daerah: 2, puskesmas: 1}}',
      ['dinas', 'rsud', 'puskesmas'],
      [2, 1],
    ],
    ['citizens are no office', '{rincian: {perangkat_daerah: 2}}', ['dinas', 'masyarakat'], [1]],
    [
      'citizens by klasifikasi',
      '{rincian: {masyarakat: 2, dinas: 1}}',
      ['masyarakat', 'dinas/masyarakat', 'dinas'],
      [2, 1],
    ],
    [
      'the kind of unit where citizens have no group',
      '{rincian: {puskesmas: 1}}',
      ['puskesmas/masyarakat'],
      [1],
    ],
    ['nobody is in the group', '{rincian: {desa: 3}}', ['dinas'], [0]],
  ])('groups: %s', (_, deklarasi, units, counts) => {
    expect(reconcile(inventory(deklarasi, units)).map(({ terbaca }) => terbaca)).toEqual(counts);
  });

  it('reads groups as they are typed and names them so', () => {
    expect(
      reconcile(inventory('{rincian: {Bagian Setda: 1, Perangkat-Daerah: 1}}', ['bagian_setda', 'badan'])),
    ).toEqual([
      { apa: 'rincian', kelompok: 'Bagian Setda', dinyatakan: 1, terbaca: 1 },
      { apa: 'rincian', kelompok: 'Perangkat-Daerah', dinyatakan: 1, terbaca: 1 },
    ]);
  });
});
