import { describe, expect, it } from 'vitest';
import { FAULTLESS } from './support/inventories.js';
import { check, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

describe('marks of a document that somebody has open, caught by a pattern', () => {
  it('are passed over with one line, and none when silence is asked for', async () => {
    const file = await folder.write('dinkes.yaml', FAULTLESS);
    const excel = await folder.write('~$dinkes.xlsx', 'Petugas');
    const libre = await folder.write('.~lock.dinsos.xlsx#', ',petugas,komputer,10.06.2026 08:00,;');
    const plain = await check(file);
    const passed = await check(excel, file, libre);
    expect([passed.code, passed.report]).toEqual([plain.code, plain.report]);
    expect(passed.notes).toMatch(/^2 berkas dilewati[^\n]*~\$dinkes\.xlsx[^\n]*\n$/);
    expect((await check(excel, file, '--senyap')).notes).toBe('');
    const score = await runCommand('skor', excel, file, ...ON_DAY);
    expect([score.code, score.notes]).toEqual([0, expect.stringMatching(/^1 berkas dilewati/)]);
  });

  it.each(['periksa', 'skor'])('alone are no inventory for %s', async (command) => {
    const lock = await folder.write('~$dinkes.xlsx', 'Petugas');
    const { code, notes } = await runCommand(command, lock, ...ON_DAY);
    expect([code, notes]).toEqual([2, expect.stringMatching(/sedang dibuka[\s\S]*berkas aslinya/)]);
  });

  it('are no source of a conversion', async () => {
    const lock = await folder.write('~$dinkes.xlsx', 'Petugas');
    const { code, notes } = await runCommand('konversi', lock, folder.at('a.yaml'));
    expect([code, notes]).toEqual([2, expect.stringContaining('sedang dibuka')]);
  });
});
