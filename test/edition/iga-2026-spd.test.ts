import { beforeAll, describe, expect, it } from 'vitest';
import { sum } from '../../src/base/rational.js';
import { loadEdition } from '../../src/edition/load.js';
import { type Edition, findSpdRow } from '../../src/edition/model.js';
import { limits, number } from './catalogs.js';

let edition: Edition;

beforeAll(async () => {
  edition = await loadEdition('iga-2026');
});

/** Number, key, weight, obligatory, variable. */
const ROWS = [
  ['1', 'visi_misi', '1', true, 'institusi'],
  ['2a', 'apbd_tepat_waktu', '1', false, 'institusi'],
  ['2b', 'mandatory_spending', '1', false, 'institusi'],
  ['3', 'perizinan', '1', true, 'institusi'],
  ['4', 'pendapatan_perkapita', '1', true, 'institusi'],
  ['5a', 'tpt_penurunan', '0.75', true, 'institusi'],
  ['5b', 'tpt', '0.75', true, 'institusi'],
  ['6', 'investasi', '1.5', true, 'institusi'],
  ['7', 'pad', '1.5', true, 'institusi'],
  ['8', 'opini_bpk', '1.5', true, 'institusi'],
  ['9', 'lakip', '1', true, 'institusi'],
  ['10a', 'kemiskinan_penurunan', '0.75', true, 'institusi'],
  ['10b', 'kemiskinan', '0.75', true, 'institusi'],
  ['11a', 'ipm_peningkatan', '0.75', true, 'sumber_daya_manusia'],
  ['11b', 'ipm', '0.75', true, 'sumber_daya_manusia'],
  ['12', 'penghargaan_inovator', '2', false, 'sumber_daya_manusia'],
  ['13a', 'rekomendasi_kebijakan', '1', false, 'ekosistem'],
  ['13b', 'ikk', '1', false, 'ekosistem'],
  ['14', 'ripj_pid', '1', false, 'ekosistem'],
  ['15', 'haki', '1', false, 'ekosistem'],
] as const;

describe('the SPD rows of 2026', () => {
  it('are twenty, in order, weighing 21', () => {
    const { baris } = edition.catalog.spd;
    expect(baris.map(({ kode }) => kode)).toEqual(ROWS.map(([code]) => code));
    expect(number(sum(baris.map(({ bobot }) => bobot.nilai)))).toBe('21');
  });

  it.each(ROWS)('%s %s weighs %s, obligatory: %s', (code, key, weight, obligatory, variable) => {
    const row = findSpdRow(edition, code);
    expect(row?.kunci).toBe(key);
    expect(row).toBe(findSpdRow(edition, key.toUpperCase()));
    expect(number(row?.bobot.nilai)).toBe(weight);
    expect(row?.bobot.keyakinan).toBe('A');
    expect(row?.wajib).toMatchObject({ nilai: obligatory, keyakinan: 'B' });
    expect(row?.variabel).toBe(variable);
    expect(row?.level.keyakinan).toBe('A');
  });

  it.each([
    ['apbd_tepat_waktu', 'nilai', ['1..1', '2..2', '3..']],
    ['mandatory_spending', 'nilai', ['2..2', '3..3', '4..']],
    ['perizinan', 'pertumbuhan', ['..-50.32', '-50.33..8.16', '8.17..']],
    ['pendapatan_perkapita', 'pertumbuhan', ['..2.04', '2.05..5.23', '5.23..']],
    ['tpt_penurunan', 'selisih', ['..0', '0.01..0.36', '0.36..']],
    ['tpt', 'nilai', ['5.91..', '2.34..5.92', '..2.35']],
    ['investasi', 'pertumbuhan', ['..-47.42', '-47.43..94.75', '94.76..']],
    ['pad', 'pertumbuhan', ['..-5.14', '-5.15..33.84', '33.85..']],
    ['kemiskinan_penurunan', 'selisih', ['..0.07', '0.08..1.15', '1.16..']],
    ['kemiskinan', 'nilai', ['13.1..', '4.81..13.11', '..4.82']],
    ['ipm_peningkatan', 'selisih', ['..0.55', '0.56..0.9', '0.9..']],
    ['ipm', 'nilai', ['..69.99', '70..79.99', '80..']],
    ['rekomendasi_kebijakan', 'nilai', ['1..3', '4..7', '8..']],
  ])('%s has the limits as printed, overlaps and gaps included', (key, cara, expected) => {
    const measure = findSpdRow(edition, key)?.level.ukur;
    expect(measure?.cara).toBe(cara);
    expect(measure !== undefined && 'batas' in measure ? limits(measure.batas) : []).toEqual(expected);
  });

  it.each([
    ['visi_misi', { misi: 1, visi: 2, misi_visi: 3 }],
    ['opini_bpk', { tmp: 1, tw: 1, wdp: 2, wtp: 3 }],
    ['lakip', { d: 1, c: 1, cc: 1, b: 2, bb: 2, a: 3, aa: 3 }],
    ['penghargaan_inovator', { piagam: 1, piagam_insentif: 2, piagam_insentif_kontrol: 3 }],
    ['ikk', { cukup: 1, kurang: 1, baik: 2, unggul: 3, sangat_baik: 3 }],
    ['ripj_pid', { rancangan: 1, disepakati: 2, perkada: 3 }],
    ['haki', { sosialisasi: 1, administrasi: 2, insentif: 3 }],
  ])('%s is judged by the choice %j', (key, pilihan) => {
    expect(findSpdRow(edition, key)?.level.ukur).toEqual({ cara: 'pilihan', pilihan });
  });

  it('reckons decreases as T-2 minus T-1 and the rise of IPM the other way, and says it assumes so', () => {
    for (const key of ['tpt_penurunan', 'kemiskinan_penurunan']) {
      expect(findSpdRow(edition, key)?.level).toMatchObject({ ukur: { arah: 'turun', satuan: 'poin' } });
      expect(findSpdRow(edition, key)?.level.catatan).toContain('asumsi');
    }
    expect(findSpdRow(edition, 'ipm_peningkatan')?.level).toMatchObject({ ukur: { arah: 'naik' } });
  });

  it('are proven by any PDF with number, date and subject', () => {
    expect(edition.catalog.spd.bukti).toMatchObject({
      keyakinan: 'B',
      terima: [{ jenis: ['*'], format: ['pdf'], identitas: ['nomor', 'tanggal', 'tentang'] }],
    });
  });
});
