import { describe, expect, it } from 'vitest';
import { writeReuse } from '../../src/report/reuse-words.js';
import { loadTexts } from '../../src/text/load-texts.js';
import { checkAsData } from '../cli/support/run-command.js';

describe('where one paper is used', () => {
  it('names rows of the SPD by their numbers, in the order of the form', async () => {
    const report = await checkAsData('fixtures/banjar-2026/inventaris.yaml');
    const reuse = {
      tanda: 'berkas',
      berkas: ['spd/rpjmd.pdf'],
      dipakai: [
        { indikator: 'apbd_tepat_waktu' },
        { indikator: 'visi_misi' },
        { inovasi: 'INV-001', indikator: 'sdm' },
        { inovasi: 'INV-001', indikator: 'regulasi' },
      ],
      wajar: false,
    } as const;
    const line = writeReuse(
      { ...reuse, berkas: [...reuse.berkas], dipakai: [...reuse.dipakai] },
      report,
      await loadTexts('id'),
    );
    expect(line).toContain('SPD (1, 2a); INV-001 (16, 17)');
  });
});
