import { describe, expect, it } from 'vitest';
import { checkAsData, runCommand } from '../cli/support/run-command.js';
import { useTemporaryFolder } from '../cli/support/temporary-folder.js';

const folder = useTemporaryFolder();

/** The report on an inventory of these lines. */
async function reportOn(...lines: readonly string[]) {
  return await checkAsData(
    await folder.write('i.yaml', ['versi: 1', 'pemda: {nama: X}', ...lines, ''].join('\n')),
    '--edisi',
    'iga-2026',
  );
}

const INNOVATION = 'nama: B, perangkat_daerah: C';

describe('unknown is never zero', () => {
  it('an official score that cannot be read leaves every reading unknown', async () => {
    const { skor } = await reportOn(
      'spd: {total: 45}',
      `inovasi: [{id: A, ${INNOVATION}, kematangan: 99.525}]`,
    );
    expect(skor.klaim).toBeNull();
    expect(skor.terbukti).toBeNull();
  });

  it('an official score that cannot be read hides neither the urusan represented nor the SPD', async () => {
    const lines = [
      'spd: {total: 45}',
      'inovasi:',
      `  - {id: A, ${INNOVATION}, urusan: Kesehatan, kematangan: 99.525}`,
      '  - {id: D, nama: E, perangkat_daerah: F, urusan: Sosial, kematangan: 70}',
    ];
    const { skor, yandas } = await reportOn(...lines);
    expect(skor.klaim).toBeNull();
    expect(yandas.terpenuhi).toBe(2);
    expect(yandas.urusan.filter(({ inovasi }) => inovasi > 0).map(({ nama }) => nama)).toEqual([
      'Kesehatan',
      'Sosial',
    ]);
    const working = await runCommand(
      'skor',
      await folder.write('i.yaml', ['versi: 1', 'pemda: {nama: X}', ...lines, ''].join('\n')),
      '--edisi',
      'iga-2026',
    );
    expect(working.report).toContain('45,00');
    expect(working.report).not.toContain('SPD belum diisi');
  });

  it('an official score beside evidence without any claim is still all that is known', async () => {
    const report = await reportOn(
      'spd: {total: 45}',
      `inovasi: [{id: A, ${INNOVATION}, kematangan: 84, indikator: {video: {bukti: [{jenis: video}]}}}]`,
    );
    // 84 / 12 = 7 points of maturity; nothing can be proven.
    expect(report.skor.klaim?.kematangan).toBe('7.00');
    expect(report.skor.terbukti).toBeNull();
  });

  it('an SPD that cannot be read is not an empty office', async () => {
    const { skor } = await reportOn('spd: {total: 4x5}', 'inovasi: []');
    expect(skor.klaim).toMatchObject({ total: null, indeks: null, predikat: null });
  });

  it('a gap that is unknown fails a gate that asks for one', async () => {
    const file = await folder.write(
      'k.yaml',
      `versi: 1\npemda: {nama: X}\nspd: {total: 45}\ninovasi: [{id: A, ${INNOVATION}, kematangan: 84}]\n`,
    );
    const report = await checkAsData(file, '--maks-celah', '5', '--gagal-pada', 'tidak');
    expect(report.gerbang.lulus).toBe(false);
  });

  it('places inside a region are no region that has replicated', async () => {
    const report = await reportOn(
      `inovasi: [{id: A, ${INNOVATION}, indikator: {replikasi: {klaim: 3, bukti: [{jenis: dokumen_replikasi, tautan: "https://x.example/a", memuat: [tanda_tangan], unsur: [Kecamatan Astambul, Desa Tambak, Kabupaten Tapin]}]}}}]`,
    );
    expect(report.inovasi[0]?.slot.replikasi).toMatchObject({
      klaim: 3,
      terbukti: 1,
      status: 'tidak_sesuai',
    });
  });
});
