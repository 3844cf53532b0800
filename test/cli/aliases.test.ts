import { describe, expect, it } from 'vitest';
import { smallWith } from './support/inventories.js';
import { checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** The inventory given, under the configuration given. */
async function inventory(configuration: string, content: string): Promise<string> {
  await folder.write('iga.config.yaml', configuration);
  return await folder.write('inventaris.yaml', content);
}

describe('other names in the configuration', () => {
  const TWO = `${smallWith('urusan: Obat Desa')}  - {id: INV-002, nama: LAIN SEKALI, perangkat_daerah: Dinkes Kita, urusan: Kesehatan}
`;

  it('join a perangkat daerah', async () => {
    const names = async (configuration: string) =>
      (await checkAsData(await inventory(configuration, TWO))).perangkat_daerah.map(
        ({ nama, inovasi }) => `${nama}: ${inovasi}`,
      );
    expect(await names('alias: {}\n')).toEqual(['Dinas Kesehatan: 1', 'Dinkes Kita: 1']);
    expect(await names('alias: {perangkat_daerah: {Dinkes Kita: Dinas Kesehatan}}\n')).toEqual([
      'Dinas Kesehatan: 2',
    ]);
    expect(await names('alias: {perangkat_daerah: {DINKES  KITA: Dinas Kesehatan}}\n')).toEqual([
      'Dinas Kesehatan: 2',
    ]);
  });

  const REGISTERED = TWO.replace('pemda: {', 'pemda: {perangkat_daerah: [{nama: Dinas Kesehatan}], ');

  it('are asked about where their target is not in the register', async () => {
    const found = async (configuration: string, content = REGISTERED) =>
      (await checkAsData(await inventory(configuration, content))).temuan
        .filter(({ kode }) => kode === 'masukan/alias-tak-terdaftar')
        .map(({ tingkat, lokasi, pesan, saran }) => ({ tingkat, lokasi, words: `${pesan} ${saran}` }));
    const misspelt = 'alias:\n  perangkat_daerah:\n    Dinkes Kita: Dinas Kesehatann\n';
    const [first, ...others] = await found(misspelt);
    expect(others).toEqual([]);
    expect(first?.tingkat).toBe('peringatan');
    expect(first?.lokasi).toMatchObject({ berkas: folder.at('iga.config.yaml'), baris: 3, kolom: 18 });
    expect(first?.words).toMatch(/"Dinkes Kita".*"Dinas Kesehatann".*"Dinas Kesehatan"/);
    expect(await found('alias: {perangkat_daerah: {Dinkes Kita: dinas  kesehatan}}\n')).toEqual([]);
    // Without a register nobody can tell.
    expect(await found(misspelt, TWO)).toEqual([]);
    expect(await found(`${misspelt}aturan: {masukan/alias-tak-terdaftar: mati}\n`)).toEqual([]);
  });

  it('make an urusan known', async () => {
    const plain = await checkAsData(await inventory('alias: {}\n', TWO));
    expect(plain.temuan.map(({ kode }) => kode)).toContain('profil/urusan-tak-dikenal');
    expect(plain.inovasi.map(({ urusan }) => urusan)).toEqual([null, 'Kesehatan']);
    const report = await checkAsData(await inventory('alias: {urusan: {obat desa: Kesehatan}}\n', TWO));
    expect(report.temuan.map(({ kode }) => kode)).not.toContain('profil/urusan-tak-dikenal');
    expect(report.inovasi.map(({ urusan }) => urusan)).toEqual(['Kesehatan', 'Kesehatan']);
  });
});
