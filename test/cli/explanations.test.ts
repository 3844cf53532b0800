import { describe, expect, it } from 'vitest';
import { expectRefusal, runCommand } from './support/run-command.js';

describe('explanations', () => {
  it.each([
    ['jelaskan', '16', /Regulasi Inovasi Daerah/],
    ['explain', 'regulasi', /Regulasi Inovasi Daerah/],
    ['jelaskan', 'pad', /Jumlah peningkatan PAD/],
    ['jelaskan', 'bukti/berkas-hilang', /berkas/i],
    ['edisi', 'iga-2026', /iga-2026/],
    ['editions', 'iga-2025', /iga-2025/],
  ])('%s %s', async (command, subject, words) => {
    const { code, report, notes } = await runCommand(command, subject);
    expect([code, notes]).toEqual([0, '']);
    expect(report).toMatch(words);
  });

  it('tell how the number of innovations (36) is scored', async () => {
    // Domain: 0.38 each, at most 200, so 76; none of it with fewer than 5 of 6 yandas. In 2023 no yandas are asked.
    const { code, report } = await runCommand('jelaskan', '36');
    const flat = report.replace(/\s+/g, ' ');
    expect(code).toBe(0);
    expect(flat).toMatch(/^36 Jumlah Inovasi Indeks Inovasi Daerah, IGA 2026/);
    expect(flat).toContain('0,38 tiap inovasi, paling banyak 200 inovasi (dua transkripsi sepakat [1])');
    expect(flat).toContain('Skor tertinggi 76');
    expect(flat).toContain('5 dari 6 urusan');
    expect(flat).toMatch(
      /Edisi lain iga-2023 \(sebagian resmi\), iga-2024 \(sebagian resmi\), iga-2025 \(sementara\).*tidak disyaratkan/,
    );
    expect(flat).toMatch(/iga-2027 \(prognosis\) .*6 dari 6 urusan/);
    const english = await runCommand('explain', '36', '--bahasa', 'en');
    expect(english.report).toMatch(/0\.38 .*innovation/);
  });

  it('tell the number of innovations as data', async () => {
    const { report } = await runCommand('jelaskan', '36', '--format', 'json', '--edisi', 'iga-2027');
    const explanation: unknown = JSON.parse(report);
    expect(explanation).toMatchObject({
      apa: 'jumlah_inovasi',
      edisi: { kode: 'iga-2027' },
      nomor: '36',
      rumus: {
        jumlah_inovasi: { nilai: { per_inovasi: '0.38', maks_inovasi: 200 } },
        yandas_minimal: { nilai: 6, keyakinan: 'B' },
        maksimum: { nilai: { jumlah_inovasi: '76' } },
      },
    });
  });

  it('of a divided number tell all its parts', async () => {
    const { code, report } = await runCommand('jelaskan', '10');
    expect(code).toBe(0);
    expect(report).toMatch(/^Nomor 10 terbagi menjadi 10a dan 10b\./);
    expect(report).toMatch(/^10a Progres penurunan angka kemiskinan$/m);
    expect(report).toMatch(/^10b Persentase penduduk miskin/m);
    const data: unknown = JSON.parse((await runCommand('jelaskan', '10', '--format', 'json')).report);
    expect(data).toMatchObject({
      apa: 'nomor_terbagi',
      nomor: '10',
      bagian: [{ indikator: { kode: '10a' } }, { indikator: { kode: '10b' } }],
    });
  });

  it.each(['37', '0', '2c', '999'])('of %s say which numbers there are', async (word) => {
    expectRefusal(
      await runCommand('jelaskan', word),
      new RegExp(`"${word}" tidak dikenal`),
      /Nomor yang ada: 1-36, 2a, 2b, 5a, 5b, 10a, 10b, 11a, 11b, 13a, dan 13b\./,
    );
  });

  it.each(['jelaskan regulsi', 'jelaskan bukti/berkashilang', 'edisi iga-2062', 'edisi tidak-ada.yaml'])(
    '%s is refused',
    async (line) => {
      expectRefusal(await runCommand(...line.split(' ')));
    },
  );

  it('list every edition', async () => {
    const { code, report } = await runCommand('edisi');
    expect(code).toBe(0);
    for (const year of [2023, 2024, 2025, 2026, 2027]) expect(report).toContain(`iga-${year}`);
  });
});
