import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildWorklist } from '../../src/report/repairs.js';
import { checkAsData, ON_DAY, runCommand } from '../cli/support/run-command.js';
import { useTemporaryFolder } from '../cli/support/temporary-folder.js';

/** Two innovations carry one id by mistake: only MELATI claims more than it shows, at one indicator. */
const DOUBLE = `versi: 1
edisi: iga-2026
pemda: {nama: Kabupaten Contoh, jenis: kabupaten}
spd: {total: 45.00}
inovasi:
  - id: INV-001
    nama: MELATI
    perangkat_daerah: Dinas Kesehatan
    urusan: Kesehatan
    indikator:
      regulasi: {klaim: 2}
      sdm: {klaim: 3}
  - id: INV-001
    nama: GUNUNG
    perangkat_daerah: Dinas Sosial
    urusan: Sosial
    indikator:
      regulasi: {klaim: 1}
`;

const folder = useTemporaryFolder();

describe('two innovations with one id', () => {
  it('each have their own repairs, with their own office', async () => {
    const report = await checkAsData(await folder.write('a.yaml', DOUBLE));
    const owners = buildWorklist(report)
      .filter(({ findings: [first] }) => first.indikator === 'regulasi')
      .map(({ findings: [first] }) => [first.nama_inovasi, first.perangkat_daerah]);
    expect(owners.sort()).toEqual([
      ['GUNUNG', 'Dinas Sosial'],
      ['MELATI', 'Dinas Kesehatan'],
    ]);
    for (const { findings } of buildWorklist(report))
      expect(new Set(findings.map(({ nama_inovasi }) => nama_inovasi)).size).toBe(1);
  });

  it('each have only their own findings on their copy sheet', async () => {
    const file = await folder.write('a.yaml', DOUBLE);
    await runCommand('salin', ...ON_DAY, file, '-o', folder.at('hasil'));
    const sheetOf = (name: string): string => {
      const place = readdirSync(folder.at('hasil')).find((entry) => entry.includes(name)) ?? '';
      return readFileSync(folder.at(`hasil/${place}/00-salin.html`), 'utf8');
    };
    const report = await checkAsData(file);
    const ofSdm = report.temuan.find(
      ({ indikator, kode }) => indikator === 'sdm' && kode === 'indikator/tanpa-bukti',
    );
    expect(ofSdm?.nama_inovasi).toBe('MELATI');
    expect(sheetOf('MELATI')).toContain(ofSdm?.pesan);
    expect(sheetOf('GUNUNG')).not.toContain(ofSdm?.pesan);
  });
});
