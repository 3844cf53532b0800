import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkAsData, runCommand } from '../support/run-command.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';

const folder = useTemporaryFolder();

const LIST = [
  '\ufeffDAFTAR INOVASI DAERAH;;;;',
  ';;;;',
  'No;Nama Inovasi;OPD Pelaksana;Urusan;Waktu Penerapan',
  '1;GEBRAKS;Dinas Kesehatan;Kesehatan;13/06/2024',
  '2;SAPA BUNDA;Dinas Kesehatan;Kesehatan;01/02/2025',
  '3;KELAS TERAPUNG;Dinas Pendidikan;Pendidikan;2024',
  'Jumlah;4;;;',
  '',
].join('\n');

describe('iga konversi of a list that is not ours', () => {
  it('makes a draft, says how it was read, and asks about a wrong count', async () => {
    const source = await folder.write('daftar.csv', LIST);
    const { code, report } = await runCommand('konversi', source, folder.at('draf.yaml'));
    expect(code).toBe(0);
    expect(report).toMatch(/Nama Inovasi +nama/);
    expect(report).toMatch(/OPD Pelaksana +perangkat_daerah/);
    expect(report).toContain('6 baris berisi: 3 diterima');
    expect(report).toContain('tertulis 4, terbaca 3');
    const draft = await checkAsData(folder.at('draf.yaml'));
    expect(draft.inovasi.map(({ nama }) => nama)).toEqual(['GEBRAKS', 'SAPA BUNDA', 'KELAS TERAPUNG']);
  });

  it('takes the day first where another date of the column shows it', async () => {
    const source = await folder.write('daftar.csv', LIST);
    await runCommand('konversi', source, folder.at('draf.yaml'));
    const draft = await readFile(folder.at('draf.yaml'), 'utf8');
    expect(draft).toContain('waktu_penerapan: 2024-06-13');
    expect(draft).toContain('waktu_penerapan: 2025-02-01');
  });

  it('gives the same draft twice and leaves the source alone', async () => {
    const source = await folder.write('daftar.csv', LIST);
    await runCommand('konversi', source, folder.at('a.yaml'));
    await runCommand('konversi', source, folder.at('b.yaml'));
    expect(await readFile(folder.at('a.yaml'))).toEqual(await readFile(folder.at('b.yaml')));
    expect(await readFile(source, 'utf8')).toBe(LIST);
  });

  it('saves the mapping and uses it again', async () => {
    const source = await folder.write('daftar.csv', LIST);
    const mapping = folder.at('peta.yaml');
    await runCommand('konversi', source, folder.at('a.yaml'), '--pemetaan', mapping);
    const saved = await readFile(mapping, 'utf8');
    expect(saved).toContain('isian: perangkat_daerah');
    // The office says that the column means something else.
    const changed = saved.replace('{judul: "Urusan", isian: urusan}', '{judul: "Urusan", isian: tujuan}');
    await folder.write('peta.yaml', changed);
    await runCommand('konversi', source, folder.at('b.yaml'), '--pemetaan', mapping);
    expect(await readFile(folder.at('b.yaml'), 'utf8')).toContain('tujuan: Kesehatan');
    expect(await readFile(mapping, 'utf8')).toBe(changed);
  });

  it('becomes a workbook of ours just as well', async () => {
    const source = await folder.write('daftar.csv', LIST);
    await runCommand('konversi', source, folder.at('draf.xlsx'));
    const draft = await checkAsData(folder.at('draf.xlsx'));
    expect(draft.inovasi).toHaveLength(3);
  });
});
