import { describe, expect, it } from 'vitest';
import type { Eligibility } from '../../src/assess/assessment.js';
import { judgeEligibility } from '../../src/assess/eligibility.js';
import type { Catalog } from '../../src/edition/model.js';
import { editionOf } from '../support/editions.js';
import { inventoryOf, writeYears } from '../support/inventories.js';

const ALL_MET = 'kriteria: {pembaharuan: ya, manfaat: ya, tanpa_beban: ya, kewenangan: ya, replikasi: ya}';
const SOUND = `tahapan: penerapan, ${ALL_MET}`;

/** Judges an innovation given as YAML in flow style. */
function judge(catalog: Catalog, profile: string): Eligibility {
  const text = `inovasi: [{id: A, nama: A, perangkat_daerah: Dinas Sosial, ${profile}}]\npemda: {nama: Kabupaten Banjar}`;
  const [innovation] = inventoryOf(writeYears(text, catalog.tahun)).inovasi;
  if (innovation === undefined) throw new Error('no innovation');
  return judgeEligibility(innovation, catalog);
}

/** The verdict and the kinds of reasons. */
function verdict(catalog: Catalog, profile: string): string {
  const { layak, reasons } = judge(catalog, profile);
  return [layak, ...reasons.map(({ kind }) => kind)].join(' ');
}

describe.each([2023, 2024, 2025, 2026, 2027])('the window, edition %i', (year) => {
  const { catalog } = editionOf(year);

  it.each([
    ['the first day', 'T-2-01-01', 'ya'],
    ['the last day', 'T-1-12-31', 'ya'],
    ['a day between', 'T-1-06-01', 'ya'],
    ['the first month', 'T-2-01', 'ya'],
    ['the last month', 'T-1-12', 'ya'],
    ['the first year', 'T-2', 'ya'],
    ['the last year', 'T-1', 'ya'],
    ['the day before', 'T-3-12-31', 'tidak penerapan_di_luar_jendela'],
    ['the month before', 'T-3-12', 'tidak penerapan_di_luar_jendela'],
    ['the year before', 'T-3', 'tidak penerapan_di_luar_jendela'],
    ['the day after', 'T-0-01-01', 'tidak penerapan_terlalu_baru'],
    ['the month after', 'T-0-01', 'tidak penerapan_terlalu_baru'],
    ['the year after', 'T-0', 'tidak penerapan_terlalu_baru'],
  ])('applied on %s (%s): %s', (_, day, expected) => {
    expect(verdict(catalog, `${SOUND}, waktu_penerapan: ${day}`)).toBe(expected);
  });

  it.each([
    ['T-2-01-01', 'ya'],
    ['T-1-12-31', 'ya'],
    ['T-2', 'ya'],
    ['T-3-12-31', 'tidak penerapan_di_luar_jendela'],
    ['T-0-01-01', 'tidak penerapan_di_luar_jendela'],
    ['T-0', 'tidak penerapan_di_luar_jendela'],
  ])('applied long before and developed %s: %s', (day, expected) => {
    const profile = `${SOUND}, waktu_penerapan: 2015-03-01, waktu_pengembangan: ${day}`;
    expect(verdict(catalog, profile)).toBe(expected);
  });

  it('takes no development for an innovation applied after the window', () => {
    const profile = `${SOUND}, waktu_penerapan: T-0-01-01, waktu_pengembangan: T-1-06-01`;
    expect(verdict(catalog, profile)).toBe('tidak penerapan_terlalu_baru');
  });

  it('needs no development within the window', () => {
    const profile = `${SOUND}, waktu_penerapan: T-2-05-01, waktu_pengembangan: T-0-02-01`;
    expect(verdict(catalog, profile)).toBe('ya');
  });

  it('is in doubt while nobody says when the innovation was applied', () => {
    expect(verdict(catalog, SOUND)).toBe('ragu waktu_penerapan_kosong');
    expect(verdict(catalog, `${SOUND}, waktu_pengembangan: T-1-06-01`)).toBe('ragu waktu_penerapan_kosong');
  });
});

describe('the days of the windows', () => {
  it.each([
    [2023, '2021-01-01', '2022-12-31'],
    [2024, '2022-01-01', '2023-12-31'],
    [2025, '2023-01-01', '2024-12-31'],
    [2026, '2024-01-01', '2025-12-31'],
    [2027, '2025-01-01', '2026-12-31'],
  ])('of %i are %s to %s, and named in the reasons', (year, dari, sampai) => {
    const { catalog } = editionOf(year);
    expect(judge(catalog, `${SOUND}, waktu_penerapan: 2010`).reasons).toEqual([
      { kind: 'penerapan_di_luar_jendela', verdict: 'tidak', dari, sampai },
    ]);
    expect(judge(catalog, `${SOUND}, waktu_penerapan: 2035`).reasons).toEqual([
      { kind: 'penerapan_terlalu_baru', verdict: 'tidak', sampai },
    ]);
  });
});

describe('a window of an own catalog that begins and ends within a month', () => {
  const { catalog } = editionOf(2026);
  const jendela_penerapan = {
    ...catalog.jendela_penerapan,
    nilai: { dari: '2024-07-15', sampai: '2025-07-15' },
  };
  const own: Catalog = { ...catalog, jendela_penerapan };

  it.each([
    ['2024-07-14', 'tidak penerapan_di_luar_jendela'],
    ['2024-07-15', 'ya'],
    ['2025-07-15', 'ya'],
    ['2025-07-16', 'tidak penerapan_terlalu_baru'],
    ['2024-06', 'tidak penerapan_di_luar_jendela'],
    ['2024-07', 'ragu penerapan_di_luar_jendela'],
    ['2024-08', 'ya'],
    ['2025-07', 'ragu penerapan_terlalu_baru'],
    ['2025-08', 'tidak penerapan_terlalu_baru'],
    ['2024', 'ragu penerapan_di_luar_jendela'],
    ['2025', 'ragu penerapan_terlalu_baru'],
  ])('applied %s: %s', (day, expected) => {
    expect(verdict(own, `${SOUND}, waktu_penerapan: ${day}`)).toBe(expected);
  });

  it.each([
    ['2024', '2024-09-01', 'ya'],
    ['2023', '2024-07', 'ragu penerapan_di_luar_jendela'],
    ['2023', '2024-08', 'ya'],
    ['2023', '2025-07', 'ragu penerapan_di_luar_jendela'],
    ['2023', '2025-08', 'tidak penerapan_di_luar_jendela'],
  ])('applied %s and developed %s: %s', (applied, developed, expected) => {
    const profile = `${SOUND}, waktu_penerapan: ${applied}, waktu_pengembangan: ${developed}`;
    expect(verdict(own, profile)).toBe(expected);
  });
});

describe.each([2023, 2024, 2025, 2026, 2027])('stage and criteria, edition %i', (year) => {
  const { catalog } = editionOf(year);
  const APPLIED = 'waktu_penerapan: T-1-06-01';

  it.each([
    ['tahapan: penerapan, ', 'ya'],
    ['tahapan: uji_coba, ', 'ragu tahapan_belum_penerapan'],
    ['tahapan: Uji Coba, ', 'ragu tahapan_belum_penerapan'],
    ['tahapan: inisiatif, ', 'ragu tahapan_belum_penerapan'],
    ['', 'ragu tahapan_kosong'],
  ])('"%s": %s', (stage, expected) => {
    expect(verdict(catalog, `${stage}${APPLIED}, ${ALL_MET}`)).toBe(expected);
  });

  it.each(['pembaharuan', 'manfaat', 'tanpa_beban', 'kewenangan', 'replikasi'])('needs %s', (criterion) => {
    const failed = ALL_MET.replace(`${criterion}: ya`, `${criterion}: tidak`);
    expect(judge(catalog, `tahapan: penerapan, ${APPLIED}, ${failed}`)).toEqual({
      layak: 'tidak',
      reasons: [{ kind: 'kriteria_tidak_terpenuhi', verdict: 'tidak', kriteria: [criterion] }],
    });
    const open = ALL_MET.replace(`${criterion}: ya`, `${criterion}: ~`);
    expect(judge(catalog, `tahapan: penerapan, ${APPLIED}, ${open}`)).toEqual({
      layak: 'ragu',
      reasons: [{ kind: 'kriteria_kosong', verdict: 'ragu', kriteria: [criterion] }],
    });
  });

  it('names all criteria when none is stated', () => {
    const { layak, reasons } = judge(catalog, `tahapan: penerapan, ${APPLIED}`);
    expect(layak).toBe('ragu');
    expect(reasons).toMatchObject([
      { kriteria: ['pembaharuan', 'manfaat', 'tanpa_beban', 'kewenangan', 'replikasi'] },
    ]);
  });

  it('gives every reason, and the hardest verdict', () => {
    const profile = 'tahapan: inisiatif, waktu_penerapan: 2010, kriteria: {pembaharuan: tidak, manfaat: ya}';
    expect(judge(catalog, profile)).toMatchObject({
      layak: 'tidak',
      reasons: [
        { kind: 'penerapan_di_luar_jendela', verdict: 'tidak' },
        { kind: 'tahapan_belum_penerapan', verdict: 'ragu', tahapan: 'inisiatif' },
        { kind: 'kriteria_tidak_terpenuhi', verdict: 'tidak', kriteria: ['pembaharuan'] },
        { kind: 'kriteria_kosong', verdict: 'ragu', kriteria: ['tanpa_beban', 'kewenangan', 'replikasi'] },
      ],
    });
  });
});
