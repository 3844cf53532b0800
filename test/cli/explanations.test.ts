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
