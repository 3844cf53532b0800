import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { regionKey, sameRegion } from '../../src/inventory/match-region.js';
import { checkFiles, scoreOf } from '../support/check-inventory.js';
import { runGenerator } from '../support/run-generator.js';

const FILE = 'fixtures/banjar-2023/inventaris.yaml';
const report = await checkFiles([FILE]);

describe('the synthetic inventory calibrated to the published figures of 2023', () => {
  it('says in its first line that it is made up', () => {
    const [first = ''] = readFileSync(FILE, 'utf8').split('\n');
    expect(first).toMatch(/^# Data buatan \(sintetis\), bukan inventaris daerah mana pun\./);
  });

  it('says so in its report as well, and is still the region it stands for', async () => {
    expect(report.pemda.nama).toBe('Kabupaten Banjar (data sintetis)');
    expect(regionKey(report.pemda.nama)).toBe('kabupaten banjar');
    expect(sameRegion(report.pemda.nama, 'Kab. Banjar')).toBe('yes');
  });

  it('is written by its generator, byte for byte', () => {
    const written = runGenerator('fixtures/banjar-2023');
    expect([...written.keys()]).toEqual(['inventaris.yaml']);
    expect(written.get('inventaris.yaml')?.toString('utf8')).toBe(readFileSync(FILE, 'utf8'));
  });

  it('has 68 innovations under iga-2023: 44 + 5050/68 + 68 x 0.38 = 144.1047, / 2.5 = 57.64', () => {
    expect(report.edisi.kode).toBe('iga-2023');
    expect(scoreOf(report, 'terbukti')).toMatchObject({
      n: 68,
      pembagi: 68,
      spd: '44.00',
      jumlah_sid: '5050.00',
      kematangan: '74.26',
      jumlah_inovasi: '25.84',
      total: '144.10',
      indeks: '57.64',
      predikat: 'Inovatif',
    });
    // 60.01 - 57.64
    expect(report.ambang[0]).toMatchObject({ predikat: 'Sangat Inovatif', kurang: { terbukti: '2.37' } });
  });

  it('has the gap 58/1360 = 4.26 %: of 68 x 20 slots 36 are empty and 22 mismatched', () => {
    expect(report.celah).toEqual({
      dasar: 'sid',
      slot: 1360,
      sesuai: 1360 - 36 - 22 - 40,
      tidak_terisi: 36,
      tidak_sesuai: 22,
      belum_dipastikan: 40,
      persen: '4.26',
    });
    const perIndicator = report.indikator.map((row) => row.tidak_terisi + row.tidak_sesuai);
    expect(perIndicator.reduce((total, count) => total + count, 0)).toBe(58);
  });

  it('names hasil kreatif as the weakest variable, as was published', () => {
    expect(report.variabel.filter(({ terlemah }) => terlemah).map(({ kunci }) => kunci)).toEqual([
      'hasil_kreatif',
    ]);
  });

  it('proves less than is claimed, and more once 40 open facts are stated', () => {
    const [claimed, possible, proven] = (['klaim', 'jika_dipastikan', 'terbukti'] as const).map((kind) =>
      Number(scoreOf(report, kind).jumlah_sid),
    );
    expect(claimed).toBeGreaterThan(possible ?? 0);
    expect(possible).toBeGreaterThan(proven ?? 0);
  });
});
