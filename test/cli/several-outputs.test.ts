import { existsSync } from 'node:fs';
import { readdir, readFile, symlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema.js';
import { FAULTLESS, SMALL, smallWith } from './support/inventories.js';
import { check, expectRefusal, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

describe('several outputs of one run', () => {
  it.each(['periksa', 'laporan'])(
    '%s: every file holds what it would alone, and so does stdout',
    async (name) => {
      const file = await folder.write('inventaris.yaml', FAULTLESS);
      const alone = await runCommand(name, file, ...ON_DAY, '--format', 'teks');
      const outputs = ['-o', folder.at('a.json'), '-o', folder.at('a.txt'), '-o', '-'];
      const { code, report, notes } = await runCommand(name, file, ...ON_DAY, ...outputs);
      expect([code, report]).toEqual([0, alone.report]);
      expect(notes).toContain(folder.at('a.json'));
      expect(notes).toContain(folder.at('a.txt'));
      expect(await readFile(folder.at('a.txt'), 'utf8')).toBe(alone.report);
      const parsed = reportSchema.parse(JSON.parse(await readFile(folder.at('a.json'), 'utf8')));
      // (45 + 96 + 12 × 0.38) / 2.5
      expect(parsed.skor.klaim?.indeks).toBe('58.22');
    },
  );

  it('takes the format named for stdout and for endings that tell nothing', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const outputs = ['-o', folder.at('a.txt'), '-o', folder.at('a.dat'), '-o', '-', '--format', 'json'];
    const { report } = await check(file, ...outputs);
    expect(JSON.parse(report)).toEqual(JSON.parse(await readFile(folder.at('a.dat'), 'utf8')));
    expect(await readFile(folder.at('a.txt'), 'utf8')).toMatch(/^Kabupaten Contoh\n/);
  });

  it('writes none where one is taken, and says so before anything is read', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await folder.write('ada.txt', 'milik orang');
    const outcome = await check(file, '-o', folder.at('baru.json'), '-o', folder.at('ada.txt'));
    expectRefusal(outcome, 'ada.txt');
    expect(existsSync(folder.at('baru.json'))).toBe(false);
    expect(await readFile(folder.at('ada.txt'), 'utf8')).toBe('milik orang');
  });

  it('refuses two outputs under one name', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    expectRefusal(await check(file, '-o', folder.at('a.json'), '-o', folder.at('a.json')), 'a.json');
    expectRefusal(await check(file, '-o', '-', '-o', '-'), '-o');
  });

  it.each([
    ['./a.md', []],
    ['lain/../a.md', []],
    ['tautan/a.md', []],
    ['./a.md', ['--timpa']],
    ['tautan/a.md', ['--timpa']],
    // A shared folder of an office may take both for one name, whatever this machine does.
    ['A.MD', []],
  ])('refuses two names of one place, a.md and %s %j, and writes neither', async (name, options) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await symlink(folder.at('.'), folder.at('tautan'));
    const other = `${dirname(file)}/${name}`;
    const outcome = await check(file, '-o', folder.at('a.md'), '-o', other, ...options);
    expectRefusal(outcome, 'ke tempat yang sama');
    expect((await readdir(dirname(file))).sort()).toEqual(['inventaris.yaml', 'tautan']);
  });

  it('refuses a marked copy in the place of a report', async () => {
    const file = folder.at('inventaris.xlsx');
    expect((await runCommand('templat', '-o', file)).code).toBe(0);
    const copy = folder.at('salinan.xlsx');
    for (const options of [[], ['--timpa']])
      expectRefusal(await check(file, '--tandai', copy, '-o', copy, ...options), 'ke tempat yang sama');
    expect(existsSync(copy)).toBe(false);
  });
});

describe('iga laporan', () => {
  it('asks where to write when nothing says it', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    expectRefusal(await runCommand('laporan', file), '-o laporan.html');
  });

  it('fails by the same gate as the check', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const checked = await check(file, '-o', folder.at('a.json'), '--minimal-indeks', '65,01');
    const written = await runCommand(
      'laporan',
      file,
      ...ON_DAY,
      '-o',
      folder.at('b.json'),
      '--minimal-indeks',
      '65,01',
    );
    expect([written.code, written.notes.replace('b.json', 'a.json')]).toEqual([1, checked.notes]);
    expect(await readFile(folder.at('b.json'), 'utf8')).toBe(await readFile(folder.at('a.json'), 'utf8'));
  });

  it('names initiators only when asked', async () => {
    const file = await folder.write('inventaris.yaml', smallWith('nama_inisiator: Siti Rekaan'));
    const quiet = await runCommand('laporan', file, ...ON_DAY, '--format', 'json');
    expect(quiet.report).not.toContain('Rekaan');
    const named = await runCommand('laporan', file, ...ON_DAY, '--format', 'json', '--dengan-nama');
    expect(reportSchema.parse(JSON.parse(named.report)).inovasi[0]?.nama_inisiator).toBe('Siti Rekaan');
  });
});

describe('the funnel of the innovation laboratory', () => {
  it('counts every stage, also of innovations held back, and stays away where none is given', async () => {
    const staged = await folder.write('a.yaml', smallWith('tahap_lab: display', 'kirim: tidak'));
    const funnel = reportSchema.parse(
      JSON.parse((await check(staged, '--format', 'json')).report),
    ).corong_lab;
    expect(funnel.map(({ tahap, inovasi }) => `${tahap} ${inovasi}`)).toEqual([
      'drum_up 0',
      'diagnose 0',
      'design 0',
      'deliver 0',
      'display 1',
    ]);
    const without = await folder.write('b.yaml', SMALL);
    expect(JSON.parse((await check(without, '--format', 'json')).report).corong_lab).toEqual([]);
  });
});
