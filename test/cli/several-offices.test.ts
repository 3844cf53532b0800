import { describe, expect, it } from 'vitest';
import { check, checkAsData, expectRefusal } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** One office's file: one innovation with a guide beside it in `bukti/`. */
async function writeOffice(name: string, id: string, innovation: string): Promise<string> {
  await folder.write(`${name}/bukti/pedoman.pdf`, `%PDF-1.4\n% ${name}\n`);
  return await folder.write(
    `${name}/inventaris.yaml`,
    [
      'versi: 1',
      'pemda: {nama: Kabupaten Banjar, jenis: kabupaten}',
      'inovasi:',
      `  - {id: ${id}, nama: ${innovation}, perangkat_daerah: Dinas ${name}, indikator: {pedoman_teknis: {klaim: 1, bukti: [{jenis: buku_manual, berkas: bukti/pedoman.pdf}]}}}`,
      '',
    ].join('\n'),
  );
}

describe('files of several offices, each with its evidence beside it', () => {
  it('looks for evidence beside the file that names it, whatever the order', async () => {
    const first = await writeOffice('dinkes', 'A-1', 'GEBRAKS');
    const second = await writeOffice('disdik', 'B-1', 'KELAS TERAPUNG');
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      const report = await checkAsData(...files);
      expect(report.temuan.filter(({ kode }) => kode === 'bukti/berkas-hilang')).toEqual([]);
      expect(report.inovasi.map(({ slot }) => slot.pedoman_teknis?.status)).toEqual(['sesuai', 'sesuai']);
    }
  });

  it('does not take two offices files of one name for one file', async () => {
    const first = await writeOffice('dinkes', 'A-1', 'GEBRAKS');
    const second = await writeOffice('disdik', 'B-1', 'KELAS TERAPUNG');
    const report = await checkAsData(first, second);
    expect(report.temuan.map(({ kode }) => kode)).not.toContain('bukti/berkas-dipakai-ulang');
  });

  it('names the innovation of a finding even when two share an id', async () => {
    const first = await writeOffice('dinkes', 'INV-001', 'GEBRAKS');
    const second = await writeOffice('disdik', 'INV-001', 'KELAS TERAPUNG');
    const { report } = await check(first, second, '--semua');
    expect(report).toContain('INV-001 GEBRAKS');
    expect(report).toContain('INV-001 KELAS TERAPUNG');
  });
});

describe('what could not be read', () => {
  it('is said before what follows from it', async () => {
    const file = await folder.write(
      'i.yaml',
      'versi: 1\nPemda: {nama: X}\ninovasi:\n  - {id: A, nama: B, perangkat_daerah: C, indikator: {video: {klaim: 3}}}\n',
    );
    const { report } = await check(file);
    expect(report.indexOf('masukan/kunci-tak-dikenal')).toBeGreaterThan(0);
    expect(report.indexOf('masukan/kunci-tak-dikenal')).toBeLessThan(report.indexOf('indikator/'));
  });

  it('refuses a number that a comma inside braces has cut', async () => {
    const file = await folder.write('i.yaml', 'versi: 1\nriwayat: [{tahun: 2023, indeks: 57,64}]\n');
    expectRefusal(await check(file), /i\.yaml:2:\d+/, '57,64', '57.64');
  });

  it('keeps a list of two whole numbers and an indicator named by its number', async () => {
    const file = await folder.write(
      'i.yaml',
      'versi: 1\npemda: {nama: X}\ninovasi: [{id: A, nama: B, perangkat_daerah: C, kirim: ya, indikator: {16: {klaim: 1}, 17: {klaim: 2}}}]\n',
    );
    const report = await checkAsData(file);
    expect(report.inovasi[0]?.slot.sdm?.klaim).toBe(2);
  });

  it('fails an empty inventory: a wrong file must not pass a pipeline', async () => {
    const file = await folder.write('i.yaml', 'versi: 1\npemda: {nama: X}\n');
    const { code, report } = await check(file);
    expect(code).toBe(1);
    expect(report).toContain('Tidak Dapat Dinilai');
  });
});
