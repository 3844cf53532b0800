import { describe, expect, it } from 'vitest';
import { assess, type NameAliases } from '../../src/assess/assess.js';
import type { AssessedInnovation } from '../../src/assess/assessment.js';
import { toFixed } from '../../src/base/rational.js';
import { NO_FILES_CHECKED } from '../../src/evidence/file-facts.js';
import { editionOf } from '../support/editions.js';
import { inventoryOf } from '../support/inventories.js';

/** Assesses innovations under the edition 2026; each is given as YAML in flow style. */
function assessAll(
  innovations: readonly string[],
  register = '',
  aliases?: NameAliases,
): readonly AssessedInnovation[] {
  const rows = innovations.map((innovation, position) => `  - {id: "${position}", nama: X, ${innovation}}`);
  const text = `pemda: {nama: Kabupaten Banjar, perangkat_daerah: [${register}]}\ninovasi:\n${rows.join('\n')}\n`;
  return assess(inventoryOf(text), editionOf(2026), NO_FILES_CHECKED, aliases).innovations;
}

function assessOne(innovation: string): AssessedInnovation {
  const [assessed] = assessAll([`perangkat_daerah: Dinas Sosial, ${innovation}`]);
  if (assessed === undefined) throw new Error('nothing was assessed');
  return assessed;
}

/** The claims by indicator, without those that are not made. */
function claimsOf(innovation: string): Record<string, number> {
  const slots = assessOne(innovation).slots.filter(({ klaim }) => klaim > 0);
  return Object.fromEntries(slots.map(({ indicator, klaim }) => [indicator.kunci, klaim]));
}

describe('the indicators of an innovation', () => {
  it('are 20 slots in the order of the form, filled or not', () => {
    const { slots } = assessOne('indikator: {video: {klaim: 3}}');
    expect(slots.map(({ indicator }) => indicator.kode)).toEqual(
      Array.from({ length: 20 }, (_, position) => String(16 + position)),
    );
    expect(slots.every(({ status }) => status === 'tidak_terisi')).toBe(true);
  });

  it('are named by key or by number', () => {
    expect(claimsOf('indikator: {regulasi: {klaim: 2}, "17": {klaim: 3}, " 35 ": {klaim: 1}}')).toEqual({
      regulasi: 2,
      sdm: 3,
      video: 1,
    });
  });

  it.each([
    'indikator: {regulasi: {klaim: 2}, "16": {klaim: 3}}',
    'indikator: {"16": {klaim: 3}, regulasi: {klaim: 2}}',
  ])('%s: the key wins over the number', (innovation) => {
    expect(claimsOf(innovation)).toEqual({ regulasi: 2 });
    expect(assessOne(innovation).strayKeys).toEqual([{ key: '16', kind: 'ganda', other: 'regulasi' }]);
  });

  it('are not guessed from a slip of the pen, but the nearest is named', () => {
    const innovation = 'indikator: {regulasii: {klaim: 2}, "36": {klaim: 3}, constructor: {klaim: 1}}';
    expect(claimsOf(innovation)).toEqual({});
    expect(assessOne(innovation).strayKeys).toEqual(
      expect.arrayContaining([
        { key: 'regulasii', kind: 'tak_dikenal', other: 'regulasi' },
        { key: '36', kind: 'tak_dikenal', other: undefined },
        { key: 'constructor', kind: 'tak_dikenal', other: undefined },
      ]),
    );
  });
});

describe('the status of a slot', () => {
  const paper = (pilihan: string): string => `{jenis: foto, berkas: a.jpg${pilihan}}`;

  it.each([
    ['no claim, no document', '{}', 'tidak_terisi'],
    ['a claim without documents', '{klaim: 2}', 'tidak_terisi'],
    ['documents without a claim', `{bukti: [${paper(', pilihan: daring')}]}`, 'tidak_terisi'],
    ['a claim of 0', `{klaim: 0, bukti: [${paper(', pilihan: daring')}]}`, 'tidak_terisi'],
    ['documents that are enough', `{klaim: 2, bukti: [${paper(', pilihan: elektronik')}]}`, 'sesuai'],
    ['documents for more', `{klaim: 1, bukti: [${paper(', pilihan: daring')}]}`, 'sesuai'],
    ['documents for less', `{klaim: 3, bukti: [${paper(', pilihan: manual')}]}`, 'tidak_sesuai'],
    ['documents that may be enough', `{klaim: 3, bukti: [${paper('')}]}`, 'belum_dipastikan'],
    ['documents that do not count', '{klaim: 1, bukti: [{jenis: foto, pilihan: daring}]}', 'tidak_sesuai'],
  ])('%s: %s', (_, slot, status) => {
    const { slots } = assessOne(`indikator: {alat_kerja: ${slot}}`);
    expect(slots.find(({ indicator }) => indicator.kunci === 'alat_kerja')?.status).toBe(status);
  });
});

describe('an innovation', () => {
  it.each([
    ['kirim: ya', true],
    ['kirim: tidak', false],
    ['kirim: ~', true],
  ])('with %s is sent: %s', (kirim, sent) => {
    expect(assessOne(kirim).sent).toBe(sent);
  });

  it('of which only the score is known has that score and no slots', () => {
    for (const innovation of ['kematangan: 87', 'kematangan: "87,00", indikator: {}']) {
      const { kematangan, slots } = assessOne(innovation);
      expect(kematangan && toFixed(kematangan)).toBe('87.00');
      expect(slots).toEqual([]);
    }
  });

  it('is known by its indicators where there are any', () => {
    const { kematangan, slots } = assessOne('kematangan: 87, indikator: {sdm: {klaim: 1}}');
    expect(kematangan).toBeUndefined();
    expect(slots).toHaveLength(20);
  });

  it('is known by its score where none of its indicators is one', () => {
    const { kematangan, strayKeys } = assessOne('kematangan: 87, indikator: {sdmm: {klaim: 1}}');
    expect(kematangan && toFixed(kematangan)).toBe('87.00');
    expect(strayKeys).toMatchObject([{ key: 'sdmm', other: 'sdm' }]);
  });

  it('has its urusan looked up, and none when it states none', () => {
    expect(assessOne('urusan: kesehatan').urusan).toMatchObject({ urusan: { nama: 'Kesehatan' } });
    expect(assessOne('urusan_beririsan: [Sosial]').urusan).toBeUndefined();
  });
});

describe('the names of perangkat daerah', () => {
  const namesOf = (names: readonly string[], register = '', aliases?: NameAliases): readonly string[] =>
    assessAll(
      names.map((name) => `perangkat_daerah: ${name}`),
      register,
      aliases,
    ).map(({ department }) => department);

  it('are one spelling for one office, whichever innovation comes first', () => {
    const names = ['Dinas Kesehatan', 'DINAS KESEHATAN', 'Dinas  Kesehatan Kabupaten Banjar'];
    for (const order of [names, names.toReversed()]) {
      expect(new Set(namesOf(order)).size).toBe(1);
      expect(namesOf(order)[0]).toBe(namesOf(names)[0]);
    }
  });

  it('are those of the register', () => {
    const register = '{nama: Dinas Kesehatan, singkatan: Dinkes, alias: [Kesehatan Banjar]}';
    expect(namesOf(['Dinkes', 'dinas kesehatan', 'Kesehatan Banjar', 'Dinas Sosial'], register)).toEqual([
      'Dinas Kesehatan',
      'Dinas Kesehatan',
      'Dinas Kesehatan',
      'Dinas Sosial',
    ]);
  });

  it('may be given by the configuration', () => {
    const aliases = { perangkat_daerah: { 'Dinas Sehat': 'Dinas Kesehatan' }, urusan: {} };
    expect(namesOf(['Dinas Sehat', 'Dinas Kesehatan'], '', aliases)).toEqual([
      'Dinas Kesehatan',
      'Dinas Kesehatan',
    ]);
  });

  it('keep offices apart that are not one', () => {
    expect(namesOf(['Dinas Sosial', 'Dinas Kesehatan', 'SMPN 1 Martapura', 'SMPN 2 Martapura'])).toEqual([
      'Dinas Sosial',
      'Dinas Kesehatan',
      'SMPN 1 Martapura',
      'SMPN 2 Martapura',
    ]);
  });
});
