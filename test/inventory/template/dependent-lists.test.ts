import { describe, expect, it } from 'vitest';
import { dependentLists } from '../../../src/inventory/template/dependent-lists.js';
import { guideOf } from '../../support/template-guides.js';

/** The entries a drop-down offers: those from the offset on, as many as the part has. */
async function offered(edition: string, name: string, code: string): Promise<(string | undefined)[]> {
  const list = dependentLists(await guideOf(edition)).find((candidate) => candidate.name === name);
  const part = list?.parts.find((candidate) => candidate.code === code);
  if (list === undefined || part === undefined) throw new Error(`no ${name} for ${code}`);
  return Array.from({ length: part.count }, (_, index) => list.entries[part.before + index]);
}

describe('a drop-down that depends on the indicator', () => {
  it.each([
    ['iga-2026', 'dokumen', '16', ['perda', 'perkada', 'sk_kdh', 'sk_kpd_an_kdh']],
    ['iga-2026', 'dokumen', '19', ['foto', 'tangkapan_layar']],
    ['iga-2026', 'pilihan', '19', ['manual', 'elektronik', 'daring']],
    ['iga-2026', 'pilihan_spd', '1', ['misi', 'visi', 'misi_visi']],
    ['iga-2026', 'pilihan_spd', '8', ['tmp', 'tw', 'wdp', 'wtp']],
    ['iga-2026', 'unsur', '22', ['pemerintah', 'akademisi', 'bisnis', 'komunitas', 'media', 'lsm']],
    ['iga-2026', 'memuat', '18', ['sorotan']],
  ])('offers in %s for %s of %s what the catalog names', async (edition, name, code, expected) => {
    expect((await offered(edition, name, code)).toSorted()).toEqual(expected.toSorted());
  });

  it('offers an empty cell where the indicator asks for no choice', async () => {
    expect(await offered('iga-2026', 'pilihan', '16')).toEqual([undefined]);
    expect(await offered('iga-2026', 'pilihan_spd', '4')).toEqual([undefined]);
  });

  it.each(['iga-2023', 'iga-2024', 'iga-2025', 'iga-2026', 'iga-2027'])(
    'offers in %s the whole list, each entry once, where no indicator is chosen',
    async (edition) => {
      const guide = await guideOf(edition);
      const whole = await offered(edition, 'dokumen', '');
      expect(whole).toEqual([...new Set(whole)]);
      const named = new Set(guide.indicators.flatMap(({ kinds }) => kinds));
      expect(new Set(whole)).toEqual(named);
      for (const { code, kinds } of guide.indicators) {
        expect(await offered(edition, 'dokumen', code)).toEqual(kinds);
      }
    },
  );
});
