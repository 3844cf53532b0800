import { mkdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { check, expectRefusal, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

const LIST = 'No;Nama Inovasi;OPD Pelaksana\n1;GEBRAKS;Dinas Kesehatan\n2;SAPA BUNDA;Dinas Kesehatan\n';

describe('the mapping that is kept', () => {
  it.each(['periksa', 'skor', 'konversi'])('is told once by %s', async (command) => {
    const list = await folder.write('daftar.csv', LIST);
    const mapping = folder.at('baru/peta.yaml');
    const rest = command === 'konversi' ? [list, folder.at('draf.yaml')] : [list];
    const args = [...rest, '--pemetaan', mapping];
    const { notes } = await runCommand(command, ...args);
    const told = notes.split('\n').filter((line) => line === `Hasil ditulis ke ${mapping}`);
    expect(told).toHaveLength(1);
    const again = await runCommand(command, ...args, ...(command === 'konversi' ? ['--timpa'] : []));
    expect(again.notes).not.toContain(`ditulis ke ${mapping}`);
  });

  it('is kept without a word where silence is wanted', async () => {
    const list = await folder.write('daftar.csv', LIST);
    const mapping = folder.at('peta.yaml');
    const { notes } = await runCommand(
      'konversi',
      list,
      folder.at('a.yaml'),
      '--pemetaan',
      mapping,
      '--senyap',
    );
    expect(notes).toBe('');
    expect(await readFile(mapping, 'utf8')).toContain('OPD Pelaksana');
  });

  it('has to be a file', async () => {
    const list = await folder.write('daftar.csv', LIST);
    await mkdir(folder.at('peta.yaml'));
    expectRefusal(await check(list, '--pemetaan', folder.at('peta.yaml')), /peta\.yaml: ini folder/);
    expectRefusal(await check(list, '--pemetaan', `${list}/peta.yaml`), /ternyata berkas/);
  });
});
