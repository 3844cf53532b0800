import { beforeAll, describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition/load.js';
import { type Edition, windowDays } from '../../src/edition/model.js';
import { number } from './catalogs.js';

let edition: Edition;

beforeAll(async () => {
  edition = await loadEdition('iga-2026');
});

describe('the formula of 2026', () => {
  it('divides by at least 12 and wants 5 of 6 urusan, both sure', () => {
    const { pembagi_minimal, yandas_minimal, jumlah_inovasi, maksimum } = edition.catalog.rumus;
    expect([pembagi_minimal.nilai, yandas_minimal.nilai]).toEqual([12, 5]);
    const facts = [pembagi_minimal, yandas_minimal, jumlah_inovasi, maksimum];
    expect(facts.map(({ keyakinan }) => keyakinan)).toEqual(['A', 'A', 'A', 'A']);
    expect(pembagi_minimal.sumber).toBe('transkripsi');
  });

  it('marks rounding, urusan counted and rejected innovations as assumptions', () => {
    const { pembulatan, urusan_dihitung, inovasi_tidak_layak } = edition.catalog.rumus;
    expect([pembulatan.nilai, urusan_dihitung.nilai, inovasi_tidak_layak.nilai]).toEqual([
      'setengah_ke_atas',
      'utama',
      'tetap_di_pembagi',
    ]);
    expect([pembulatan.keyakinan, urusan_dihitung.keyakinan, inovasi_tidak_layak.keyakinan]).toEqual([
      'C',
      'C',
      'C',
    ]);
    expect(inovasi_tidak_layak.sumber).toBe('pernyataan_bskdn_2022');
  });

  it('has the predikat borders 65.01, 40.01 and 0.01', () => {
    const { predikat, tanpa_nilai } = edition.catalog;
    expect(predikat.map(({ nama, dari }) => [nama, number(dari.nilai), dari.keyakinan])).toEqual([
      ['Sangat Inovatif', '65.01', 'A'],
      ['Inovatif', '40.01', 'A'],
      ['Kurang Inovatif', '0.01', 'A'],
    ]);
    expect(tanpa_nilai).toMatchObject({ nilai: 'Tidak Dapat Dinilai', keyakinan: 'A' });
  });

  it('takes innovations applied in 2024 and 2025', () => {
    const { jendela_penerapan } = edition.catalog;
    expect(jendela_penerapan).toMatchObject({
      nilai: { dari: '2024-01-01', sampai: '2025-12-31' },
      keyakinan: 'A',
    });
  });
});

describe('the profile of 2026', () => {
  it('asks for 300 words and for PKPN', () => {
    const { kata_rancang_bangun, isian_wajib } = edition.catalog.profil;
    expect(kata_rancang_bangun).toMatchObject({ nilai: 300, keyakinan: 'A' });
    expect(isian_wajib.nilai).toContain('pkpn');
    expect(isian_wajib.nilai).toContain('asta_cita');
    expect(isian_wajib.nilai).not.toContain('waktu_pengembangan');
  });

  it('doubts other stages than penerapan, by assumption only', () => {
    const { tahapan_diterima, urutan_waktu, kriteria, lampiran } = edition.catalog.profil;
    expect(tahapan_diterima).toMatchObject({ nilai: ['penerapan'], keyakinan: 'C' });
    expect(urutan_waktu).toMatchObject({ nilai: true, keyakinan: 'C' });
    expect(kriteria).toMatchObject({ nilai: true, keyakinan: 'A', sumber: 'pp_38_2017' });
    expect(lampiran).toMatchObject({ nilai: { format: ['pdf'], megabita: 2 }, keyakinan: 'B' });
  });

  it('has assumptions about documents, marked so', () => {
    const { tahun_terakhir, megabita, milik_bersama } = edition.catalog.dokumen;
    expect([tahun_terakhir.nilai, megabita.nilai]).toEqual([0, 10]);
    expect([tahun_terakhir.keyakinan, megabita.keyakinan, milik_bersama.keyakinan]).toEqual(['C', 'C', 'C']);
    expect(milik_bersama.nilai).toEqual(
      expect.arrayContaining(['perda', 'perkada', 'rkpd', 'dpa', 'rkas', 'jkn']),
    );
  });
});

describe('the variables of 2026', () => {
  it('have the published maxima', () => {
    const maxima = edition.catalog.variabel.map(({ kunci, aspek, maks }) => [kunci, aspek, number(maks)]);
    expect(maxima).toEqual([
      ['institusi', 'spd', '40.5'],
      ['sumber_daya_manusia', 'spd', '10.5'],
      ['ekosistem', 'spd', '12'],
      ['infrastruktur', 'sid', '30'],
      ['output', 'sid', '12'],
      ['kecepatan', 'sid', '21'],
      ['kecanggihan', 'sid', '21'],
      ['hasil_kreatif', 'sid', '27'],
    ]);
  });

  it.each([
    ['infrastruktur', ['16', '17', '18', '20', '21']],
    ['output', ['22', '23', '24', '25']],
    ['kecepatan', ['26', '27', '28', '29', '32']],
    ['kecanggihan', ['19', '30', '31']],
    ['hasil_kreatif', ['33', '34', '35']],
  ])('%s holds the indicators %j', (variabel, codes) => {
    const own = edition.catalog.sid.filter((indicator) => indicator.variabel === variabel);
    expect(own.map(({ kode }) => kode)).toEqual(codes);
  });
});

describe('years counted from T-0', () => {
  it('become days', () => {
    expect(windowDays(edition, { dari: -2, sampai: 0 })).toEqual({ from: '2024-01-01', to: '2026-12-31' });
    expect(windowDays(edition, { sampai: -1 })).toEqual({ from: undefined, to: '2025-12-31' });
  });
});
