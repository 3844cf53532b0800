import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FAULTLESS, SMALL } from './support/inventories.js';
import { check, expectRefusal, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();
const start = process.cwd();

/** A file that is wrongly called "-" would lie here. */
beforeEach(() => process.chdir(folder.at('.')));
afterEach(() => {
  process.chdir(start);
});

describe('-o -', () => {
  it.each([
    ['skor', ['inventaris.yaml', ...ON_DAY]],
    ['periksa', ['inventaris.yaml', ...ON_DAY]],
    ['jelaskan', ['16']],
    ['edisi', ['iga-2026']],
  ])('of %s is stdout, in either form', async (command, args) => {
    await folder.write('inventaris.yaml', FAULTLESS);
    for (const format of ['teks', 'json']) {
      const plain = await runCommand(command, ...args, '--format', format);
      const named = await runCommand(command, ...args, '--format', format, '-o', '-');
      expect(named).toEqual(plain);
      expect(named.report).not.toBe('');
    }
    expect(existsSync('-')).toBe(false);
  });

  it.each([
    ['templat', ['-o', '-']],
    ['pindai', ['bukti', '-o', '-']],
    ['konversi', ['inventaris.yaml', '-']],
  ])('of %s is refused: an inventory is written to a file', async (command, args) => {
    await folder.write('inventaris.yaml', FAULTLESS);
    await mkdir(folder.at('bukti'));
    expectRefusal(await runCommand(command, ...args), '.xlsx', '.yaml', 'nama berkas');
    expect(existsSync('-')).toBe(false);
  });

  it.each([
    ['laporan', '--per-opd'],
    ['periksa', '--tandai'],
  ])('is no place for what %s %s makes', async (command, option) => {
    await folder.write('inventaris.yaml', FAULTLESS);
    expectRefusal(await runCommand(command, 'inventaris.yaml', option, '-'), option);
    expect(existsSync('-')).toBe(false);
  });

  it('shows the report, so the failed gate is not said again', async () => {
    await folder.write('inventaris.yaml', SMALL);
    const limits = ['--minimal-indeks', '65,01'];
    expect(await check('inventaris.yaml', ...limits, '-o', '-')).toEqual(
      await check('inventaris.yaml', ...limits),
    );
    const both = await check('inventaris.yaml', ...limits, '-o', '-', '-o', 'hasil.json');
    expect(both).toMatchObject({ code: 1, notes: 'Hasil ditulis ke hasil.json\n' });
    const beside = await runCommand('laporan', 'inventaris.yaml', ...ON_DAY, '-o', '-', '--per-opd', 'opd');
    expect(beside.code).toBe(1);
    expect(beside.notes.trim().split('\n')).toHaveLength(1);
  });
});
