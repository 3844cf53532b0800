import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../src/edition/load.js';
import { type Edition, findIndicator, type Indicator } from '../../src/edition/model.js';
import { limits, number } from './catalogs.js';

function indicatorOf(edition: Edition, key: string): Indicator {
  const indicator = findIndicator(edition, key);
  if (indicator === undefined) throw new Error(`no indicator ${key}`);
  return indicator;
}

function limitsOf(edition: Edition, key: string): string[] {
  const { ukur } = indicatorOf(edition, key).level;
  return 'batas' in ukur ? limits(ukur.batas) : [];
}

/** Value and certainty of: divisor, gate, the three borders, first and last day of application. */
const TABLE = [
  [
    'iga-2023',
    [10, 'A'],
    [0, 'C'],
    ['60.01', 'A'],
    ['35', 'A'],
    ['0.01', 'A'],
    ['2021-01-01', '2022-12-31', 'C'],
  ],
  [
    'iga-2024',
    [10, 'C'],
    [0, 'C'],
    ['60.01', 'A'],
    ['35', 'B'],
    ['0.01', 'B'],
    ['2022-01-01', '2023-12-31', 'C'],
  ],
  [
    'iga-2025',
    [12, 'C'],
    [0, 'C'],
    ['65.01', 'A'],
    ['40.01', 'C'],
    ['0.01', 'C'],
    ['2023-01-01', '2024-12-31', 'C'],
  ],
  [
    'iga-2027',
    [14, 'B'],
    [6, 'B'],
    ['65.01', 'C'],
    ['40.01', 'C'],
    ['0.01', 'C'],
    ['2025-01-01', '2026-12-31', 'C'],
  ],
] as const;

describe.each(TABLE)('%s', (code, divisor, gate, very, innovative, less, window) => {
  it('has the formula, borders and window of the table, each as sure as it says', async () => {
    const { rumus, predikat, jendela_penerapan } = (await loadEdition(code)).catalog;
    expect([rumus.pembagi_minimal.nilai, rumus.pembagi_minimal.keyakinan]).toEqual(divisor);
    expect([rumus.yandas_minimal.nilai, rumus.yandas_minimal.keyakinan]).toEqual(gate);
    expect(predikat.map(({ dari }) => [number(dari.nilai), dari.keyakinan])).toEqual([
      very,
      innovative,
      less,
    ]);
    const { dari, sampai } = jendela_penerapan.nilai;
    expect([dari, sampai, jendela_penerapan.keyakinan]).toEqual(window);
    expect(rumus.jumlah_inovasi.keyakinan).toBe('C');
  });
});

describe('the frame of the editions', () => {
  it.each([
    ['iga-2023', 'A', 'A'],
    ['iga-2024', 'C', 'C'],
    ['iga-2025', 'C', 'C'],
    ['iga-2026', 'A', 'A'],
    ['iga-2027', 'C', 'C'],
  ])('%s: maxima are %s, weights are %s', async (code, maxima, weights) => {
    const { rumus, sid } = (await loadEdition(code)).catalog;
    expect(rumus.maksimum.keyakinan).toBe(maxima);
    expect(new Set(sid.map(({ bobot }) => bobot.keyakinan))).toEqual(new Set([weights]));
  });

  it.each(['iga-2023', 'iga-2024', 'iga-2025'])('%s has no SPD rows and no SPD variables', async (code) => {
    const { spd, variabel } = (await loadEdition(code)).catalog;
    expect(spd).toEqual({ baris: [] });
    expect(variabel.map(({ aspek }) => aspek)).toEqual(['sid', 'sid', 'sid', 'sid', 'sid']);
  });

  it('2027 has the SPD rows of 2026, all of them assumed', async () => {
    const [current, next] = await Promise.all([loadEdition('iga-2026'), loadEdition('iga-2027')]);
    expect(next.catalog.spd.baris.map(({ kunci }) => kunci)).toEqual(
      current.catalog.spd.baris.map(({ kunci }) => kunci),
    );
    for (const { bobot, wajib, level } of next.catalog.spd.baris) {
      expect([bobot.keyakinan, wajib.keyakinan, level.keyakinan]).toEqual(['C', 'C', 'C']);
    }
  });

  it.each(['iga-2025', 'iga-2027'])('%s has the indicators of 2026, all of them assumed', async (code) => {
    const [current, other] = await Promise.all([loadEdition('iga-2026'), loadEdition(code)]);
    for (const indicator of other.catalog.sid) {
      expect(indicator.level.ukur).toEqual(indicatorOf(current, indicator.kunci).level.ukur);
      expect([indicator.level.keyakinan, indicator.bukti.keyakinan, indicator.bukti.sumber]).toEqual([
        'C',
        'C',
        'asumsi',
      ]);
    }
  });

  it('asks for PKPN from 2026 on only', async () => {
    for (const [code, asks] of [
      ['iga-2024', false],
      ['iga-2025', false],
      ['iga-2026', true],
      ['iga-2027', true],
    ] as const) {
      const { isian_wajib } = (await loadEdition(code)).catalog.profil;
      expect(isian_wajib.nilai.includes('pkpn'), code).toBe(asks);
    }
  });

  it('is sure of the size of attachments in 2024 and 2025, less so in 2026', async () => {
    const certainties = [];
    for (const code of ['iga-2024', 'iga-2025', 'iga-2026']) {
      certainties.push((await loadEdition(code)).catalog.profil.lampiran.keyakinan);
    }
    expect(certainties).toEqual(['A', 'A', 'B']);
  });
});

describe('the indicators of 2023', () => {
  it.each(['alat_kerja', 'rkpd', 'aktor', 'pedoman_teknis', 'proses_layanan', 'replikasi', 'monev', 'video'])(
    '%s is as in 2026, and so is sure',
    async (key) => {
      const [then, now] = await Promise.all([loadEdition('iga-2023'), loadEdition('iga-2026')]);
      expect(indicatorOf(then, key).level.keyakinan).toBe('A');
      expect(indicatorOf(then, key).level.ukur).toEqual(indicatorOf(now, key).level.ukur);
      expect(indicatorOf(then, key).level.teks).toEqual(indicatorOf(now, key).level.teks);
    },
  );

  it.each([
    ['sdm', ['1..10', '11..30', '31..']],
    ['bimtek', ['1..1', '2..2', '3..']],
    ['jejaring', ['1..2', '3..4', '5..']],
    ['pengaduan', ['0..40', '40.01..70.99', '71..']],
  ])('%s has the limits %j by one transcription', async (key, expected) => {
    const then = await loadEdition('iga-2023');
    expect(limitsOf(then, key)).toEqual(expected);
    expect(indicatorOf(then, key).level.keyakinan).toBe('B');
  });

  it.each([
    [
      'regulasi',
      {
        tingkat: [
          { level: 3, jenis: ['perda', 'perkada'] },
          { level: 2, jenis: ['sk_kdh', 'sk_kpd_an_kdh'] },
          { level: 1, jenis: ['sk_kpd'] },
        ],
      },
    ],
    [
      'anggaran',
      {
        tingkat: [
          { level: 3, salah_satu: [[0, -1, -2]] },
          { level: 2, salah_satu: [[-1], [-2]] },
          { level: 1, salah_satu: [[0]] },
        ],
      },
    ],
    ['sosialisasi', { pilihan: { spanduk: 1, medsos: 2, media_pemda: 3, media_luar: 3 } }],
    [
      'informasi_layanan',
      {
        cara: 'pilihan_terbaik',
        pilihan: { tatap_muka: 1, hotline: 1, surel: 2, media_sosial: 2, daring: 3 },
      },
    ],
    ['layanan_terintegrasi', { pilihan: { laman_informasi: 1, aplikasi_web: 2, web_dan_seluler: 3 } }],
  ])('%s is measured as then', async (key, expected) => {
    expect(indicatorOf(await loadEdition('iga-2023'), key).level.ukur).toMatchObject(expected);
  });

  it('did not ask for roles, highlights, certificates or companions yet', async () => {
    const then = await loadEdition('iga-2023');
    expect(indicatorOf(then, 'sdm').level.ukur).not.toHaveProperty('beserta');
    expect(indicatorOf(then, 'anggaran').bukti.terima.every(({ memuat }) => memuat === undefined)).toBe(true);
    expect(indicatorOf(then, 'bimtek').level.ukur).not.toHaveProperty('sertifikat');
    expect(indicatorOf(then, 'bimtek').bukti.terima[0]?.jendela).toEqual({ dari: -1, sampai: 0 });
    expect(JSON.stringify(indicatorOf(then, 'regulasi').level.ukur)).not.toContain('pendamping');
  });

  it('knew people as the only basis, and it need not be named', async () => {
    const { ukur } = indicatorOf(await loadEdition('iga-2023'), 'kemanfaatan').level;
    if (ukur.cara !== 'manfaat') throw new Error('another measure');
    expect([ukur.bawaan, Object.keys(ukur.basis)]).toEqual(['orang', ['orang']]);
    expect(limits(ukur.basis.orang?.batas ?? [])).toEqual(['1..100', '101..200', '201..']);
  });

  it('had other names', async () => {
    const then = await loadEdition('iga-2023');
    expect(indicatorOf(then, 'alat_kerja').nama).toBe('Penggunaan IT');
    expect(indicatorOf(then, 'layanan_terintegrasi').nama).toBe('Online sistem');
  });
});

describe('the indicators of 2024', () => {
  it('are all by one transcription', async () => {
    const { sid } = (await loadEdition('iga-2024')).catalog;
    expect(new Set(sid.map(({ level }) => `${level.keyakinan} ${level.sumber}`))).toEqual(
      new Set(['B transkripsi_tunggal']),
    );
  });

  it('differ from 2023 where the table says so', async () => {
    const then = await loadEdition('iga-2024');
    expect(indicatorOf(then, 'alat_kerja').nama).toBe('Alat Kerja');
    expect(indicatorOf(then, 'informasi_layanan').level.ukur.cara).toBe('pilihan_berbeda');
    expect(limitsOf(then, 'informasi_layanan')).toEqual(['1..1', '2..2', '3..']);
    expect(limitsOf(then, 'pengaduan')).toEqual(['0..50', '51..85', '86..']);
    expect(indicatorOf(then, 'layanan_terintegrasi')).toMatchObject({
      nama: 'Layanan Terintegrasi',
      level: { ukur: { pilihan: { terpisah: 1, satu_unit: 2, lintas_unit: 3 } } },
    });
    expect(indicatorOf(then, 'sosialisasi').level.ukur).toMatchObject({
      pilihan: { tatap_muka: 1, media_fisik: 1 },
    });
    expect(JSON.stringify(indicatorOf(then, 'pedoman_teknis').level.ukur)).toContain(
      '{"level":3,"jenis":["video_tutorial"]}',
    );
  });

  it.each(['regulasi', 'sdm', 'anggaran', 'bimtek', 'pelaksana', 'jejaring', 'video'])(
    '%s is as in 2023',
    async (key) => {
      const [before, then] = await Promise.all([loadEdition('iga-2023'), loadEdition('iga-2024')]);
      expect(indicatorOf(then, key).level.ukur).toEqual(indicatorOf(before, key).level.ukur);
    },
  );

  it.each([
    ['orang', ['1..100', '101..200', '201..']],
    ['unit', ['5..20', '20.01..50', '(50)..']],
    ['belanja', ['0.01..10', '10.01..20', '20.01..30']],
    ['pendapatan', ['0.01..49.99', '50..99.99', '100..']],
    ['produk', ['1..100', '101..200', '201..']],
  ])('kemanfaatan by %s has the limits %j', async (basis, expected) => {
    const { ukur } = indicatorOf(await loadEdition('iga-2024'), 'kemanfaatan').level;
    if (ukur.cara !== 'manfaat') throw new Error('another measure');
    expect(limits(ukur.basis[basis]?.batas ?? [])).toEqual(expected);
    expect(Object.keys(ukur.basis)).toHaveLength(5);
  });
});
