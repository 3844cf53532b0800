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

describe('iga konversi of a file without innovations', () => {
  it.each([
    ['kosong', '', 'berkas ini kosong'],
    ['a byte order mark alone', '\ufeff\n\n', 'berkas ini kosong'],
    ['a heading alone', 'No;Nama Inovasi;OPD\n', 'di bawah judul kolom tidak ada baris inovasi'],
    ['something else', 'Catatan rapat;12 Januari 2026\n', 'tidak ada baris judul dengan kolom nama inovasi'],
  ])('(%s) writes nothing, says why, and fails', async (_, content, reason) => {
    const source = await folder.write('daftar.csv', content);
    const target = folder.at('draf.yaml');
    const { code, report, notes } = await runCommand('konversi', source, target);
    expect(code).toBe(1);
    expect(report.replace(/\s+/g, ' ')).toContain(reason);
    expect(notes).toContain(`${target} tidak ditulis`);
    await expect(readFile(target)).rejects.toThrow('ENOENT');
  });
});

describe('the closing words of iga konversi', () => {
  const DOUBTFUL = [
    'Nama Inovasi;OPD;Kematangan;Waktu Penerapan;Tahapan;Urusan',
    'SATU;Dinas Sosial;1.234;01/02/2025;Penerapan;Sosial',
    'DUA;Dinas Sosial;12 org;2024;Replikasi;Sosail',
    'TIGA;Dinas Sosial;70;2024;Penerapan;Sosial',
  ].join('\n');
  /** What `iga periksa` finds at these cells: an ambiguous number and date, no score, no stage, a misspelt urusan. */
  const CELLS = ['C2', 'D2', 'C3', 'E3', 'F3'];

  it('count what a check would ask about the same list, and name the first cells', async () => {
    const source = await folder.write('daftar.csv', DOUBTFUL);
    const checked = await checkAsData(source);
    const asked = checked.temuan.filter(({ kode }) => /rancu|salah|tak-dikenal|tegaskan/.test(kode));
    expect(asked.map(({ lokasi }) => lokasi.sel)).toEqual(CELLS);
    const { report, notes } = await runCommand('konversi', source, folder.at('draf.yaml'));
    expect(report).not.toContain('Tidak ada yang perlu ditegaskan');
    expect(report).toContain(`Yang perlu ditegaskan (${CELLS.length})`);
    for (const cell of CELLS) expect(report).toContain(`daftar!${cell} `);
    expect(notes.replace(/\s+/g, ' ')).toContain(
      `5 hal tentang ${source} masih perlu ditegaskan (lihat di atas), yang pertama di daftar!C2, daftar!D2, dan daftar!C3.`,
    );
    // The values stand in the draft as they were written, so it asks them again.
    expect(notes).not.toContain('tidak ditanyakan lagi');
  });

  it('are calm where nothing is in doubt', async () => {
    const source = await folder.write('daftar.csv', 'Nama Inovasi;OPD;Kematangan\nSATU;Dinas Sosial;70\n');
    const { code, report, notes } = await runCommand('konversi', source, folder.at('draf.yaml'));
    expect(code).toBe(0);
    expect(report).toContain('Tidak ada yang perlu ditegaskan.');
    expect(notes).not.toContain('perlu ditegaskan');
  });
});
