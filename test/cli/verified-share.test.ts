import { describe, expect, it } from 'vitest';
import { check, checkAsData } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** Two innovations, of which one is sent, and the rows of the SPD given. */
async function inventory(spd: string): Promise<string> {
  return await folder.write(
    'inventaris.yaml',
    `pemda: {nama: Kabupaten Contoh, jenis: kabupaten}
spd: ${spd}
inovasi:
  - id: INV-1
    nama: MAWAR
    perangkat_daerah: Dinas Contoh
    indikator: {regulasi: {klaim: 2, verifikasi: {status: sesuai}}, sdm: {klaim: 1}}
  - id: INV-2
    nama: RAWA GAMBUT
    perangkat_daerah: Dinas Contoh
    kirim: tidak
    indikator: {regulasi: {klaim: 2, verifikasi: {status: sesuai}}}
`,
  );
}

describe('the share that a person has judged', () => {
  it.each([
    // One of the 20 slots sent, and two of the 20 rows; what is held back is in no score.
    [
      '{baris: {pad: {klaim: 2, verifikasi: {status: sesuai}}, tpt: {klaim: 1, verifikasi: {status: tidak_sesuai}}}}',
      3,
      40,
    ],
    ['{baris: {pad: {klaim: 2}}}', 1, 40],
    // A total has no rows that could be judged.
    ['{total: 40}', 1, 20],
  ])('with spd %s is %i of %i', async (spd, slot, dari) => {
    const file = await inventory(spd);
    const { skor } = await checkAsData(file);
    expect(skor.terverifikasi?.diverifikasi).toEqual({ slot, dari });
    const { report } = await check(file);
    expect(report).toContain(`${slot} dari ${dari} indikator dan baris SPD sudah diputuskan pemeriksa`);
  });
});
