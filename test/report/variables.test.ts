import { describe, expect, it } from 'vitest';
import { checkAsData } from '../cli/support/run-command.js';
import { useTemporaryFolder } from '../cli/support/temporary-folder.js';

const folder = useTemporaryFolder();
const HEAD = 'versi: 1\nedisi: iga-2026\npemda: {nama: Kabupaten Contoh}\n';

/** The variables called the weakest of an inventory. */
async function weakestOf(rest: string): Promise<string[]> {
  const report = await checkAsData(await folder.write('inventaris.yaml', HEAD + rest), '--tanpa-berkas');
  return report.variabel.filter(({ terlemah }) => terlemah).map(({ kunci }) => kunci);
}

describe('the weakest variable', () => {
  it('is named of none where there is no innovation: all are 0', async () => {
    expect(await weakestOf('inovasi: []\n')).toEqual([]);
  });

  it('is named of none where every innovation is held back', async () => {
    expect(await weakestOf('inovasi: [{id: A, nama: SAPA WARGA, kirim: tidak}]\n')).toEqual([]);
  });

  it('is one of the region itself where there is no innovation but an SPD', async () => {
    // Institusi has points, sumber daya manusia and ekosistem have none.
    const spd =
      'spd: {baris: {visi_misi: {pilihan: misi_visi, bukti: [{jenis: rpjmd, berkas: a.pdf, nomor: "3", tanggal: 2025-08-20, tentang: RPJMD}]}}}\n';
    expect(await weakestOf(`${spd}inovasi: []\n`)).toEqual(['sumber_daya_manusia', 'ekosistem']);
  });
});
