import { existsSync } from 'node:fs';
import { link, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../src/report/schema.js';
import { FAULTLESS, SMALL } from './support/inventories.js';
import { check, expectRefusal, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** Nothing but these names may be left behind: no half-written file, no temporary one. */
async function expectNames(path: string, ...names: readonly string[]): Promise<void> {
  expect((await readdir(path)).sort()).toEqual([...names].sort());
}

describe('a report written to a file', () => {
  it.each([
    ['hasil.json', []],
    ['HASIL.JSON', []],
    ['hasil.txt', ['--format', 'json']],
    ['hasil', ['--format', 'json']],
    [`${'x'.repeat(250)}.json`, []],
  ])('%s %j holds JSON', async (name, options) => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const { code, report, notes } = await check(file, '-o', folder.at(name), ...options);
    expect([code, report, notes]).toEqual([0, '', `Hasil ditulis ke ${folder.at(name)}\n`]);
    const { skor } = reportSchema.parse(JSON.parse(await readFile(folder.at(name), 'utf8')));
    // (45 + 96 + 12 × 0.38) / 2.5
    expect(skor.klaim?.indeks).toBe('58.22');
    await expectNames(dirname(file), 'inventaris.yaml', name);
  });

  it('holds what stdout would', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const { code, report } = await check(file, '--semua');
    await check(file, '--semua', '--keluaran', folder.at('hasil.txt'));
    expect(code).toBe(1);
    expect(await readFile(folder.at('hasil.txt'), 'utf8')).toBe(report);
  });

  it('is written although the check fails, with its exit code', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    expect((await check(file, '-o', folder.at('hasil.json'))).code).toBe(1);
    expect(existsSync(folder.at('hasil.json'))).toBe(true);
  });

  it('is written for the working too', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const outcome = await runCommand('skor', file, '-o', folder.at('hasil.txt'), '--senyap', ...ON_DAY);
    expect(outcome).toEqual({ code: 0, report: '', notes: '' });
    expect(await readFile(folder.at('hasil.txt'), 'utf8')).toContain('45,00 : skor tertinggi 250,00');
  });
});

describe('a file that is there already', () => {
  it('is kept', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const earlier = await folder.write('hasil.json', 'lama');
    expectRefusal(await check(file, '-o', earlier), /hasil\.json: berkas ini sudah ada/, /--timpa/);
    expect(await readFile(earlier, 'utf8')).toBe('lama');
    await expectNames(dirname(file), 'hasil.json', 'inventaris.yaml');
  });

  it('is replaced as a whole when that is allowed', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const earlier = await folder.write('hasil.json', 'lama '.repeat(100_000));
    const before = (await stat(earlier)).ino;
    expect((await check(file, '-o', earlier, '--timpa')).code).toBe(0);
    reportSchema.parse(JSON.parse(await readFile(earlier, 'utf8')));
    // Another file under the same name: it was written beside the old one and put in its place.
    expect((await stat(earlier)).ino).not.toBe(before);
    await expectNames(dirname(file), 'hasil.json', 'inventaris.yaml');
  });

  it('is kept when it is a folder', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    await mkdir(folder.at('hasil.json'));
    expectRefusal(await check(file, '-o', folder.at('hasil.json')), /sudah ada/);
    expectRefusal(await check(file, '-o', folder.at('hasil.json'), '--timpa'), /ternyata folder/);
    await expectNames(dirname(file), 'hasil.json', 'inventaris.yaml');
  });
});

describe('a file that was read', () => {
  it('is never overwritten', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const other = await folder.write('lain/inventaris.yaml', FAULTLESS);
    for (const target of [file, `${dirname(file)}/./lain/../inventaris.yaml`, other]) {
      const options = ['--format', 'json', '--timpa', '-o', target];
      expectRefusal(await check(file, other, ...options), /tidak ditimpa/, /tidak pernah ditimpa/);
      expect(await readFile(target, 'utf8')).toBe(FAULTLESS);
    }
  });

  it('is never overwritten under another name', async () => {
    const file = await folder.write('asli/inventaris.yaml', FAULTLESS);
    await symlink(folder.at('asli'), folder.at('folder'));
    await symlink(file, folder.at('tautan.json'));
    await link(file, folder.at('kembar.json'));
    for (const name of ['folder/inventaris.yaml', 'tautan.json', 'kembar.json']) {
      const options = ['--format', 'json', '--timpa', '-o', folder.at(name)];
      expectRefusal(await check(file, ...options), /tidak ditimpa/);
      expect(await readFile(folder.at(name), 'utf8')).toBe(FAULTLESS);
    }
  });

  it('is never overwritten when it is a configuration or a catalog', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const settings = await folder.write('aturan.yaml', 'gerbang: {gagal_pada: tidak}\n');
    const catalog = await folder.write('katalog.yaml', 'mewarisi: iga-2026\nkode: kami\nnama: Kami\n');
    const found = await folder.write('iga.config.yaml', 'gerbang: {gagal_pada: tidak}\n');
    for (const target of [settings, catalog, found]) {
      const named = target === found ? [] : ['--konfigurasi', settings];
      const options = ['--edisi', catalog, '--format', 'json', '--timpa', '-o', target, ...named];
      const before = await readFile(target, 'utf8');
      expectRefusal(await check(file, ...options), new RegExp(`${basename(target)}: .*tidak ditimpa`));
      expect(await readFile(target, 'utf8')).toBe(before);
    }
  });
});

describe('a folder that is not there', () => {
  it.each([
    ['periksa', ['-o', 'baru/lagi/hasil.json']],
    ['laporan', ['-o', 'baru/lagi/hasil.html']],
    ['skor', ['-o', 'baru/lagi/hasil.txt']],
    ['konversi', ['baru/lagi/hasil.xlsx']],
  ])('is made for %s %j', async (command, options) => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const named = options.map((option) => (option.startsWith('-') ? option : folder.at(option)));
    const { code, notes } = await runCommand(command, file, ...named);
    const written = named.at(-1) ?? '';
    expect([code, notes]).toEqual([0, `Hasil ditulis ke ${written}\n`]);
    expect(existsSync(written)).toBe(true);
  });

  it.each([
    ['templat', ['-o', 'baru/hasil.yaml']],
    ['jelaskan', ['16', '-o', 'baru/hasil.txt']],
    ['edisi', ['-o', 'baru/hasil.json']],
    ['pindai', ['bukti', '-o', 'baru/draf.yaml']],
  ])('is made for %s %j', async (command, options) => {
    await mkdir(folder.at('bukti'));
    const named = options.map((option) => (/[/]|bukti/.test(option) ? folder.at(option) : option));
    expect((await runCommand(command, ...named)).code).toBe(0);
    expect(existsSync(named.at(-1) ?? '')).toBe(true);
  });

  it('is not made for a result that is refused', async () => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    await folder.write('ada.json', 'milik orang');
    const outputs = ['-o', folder.at('baru/hasil.json'), '-o', folder.at('ada.json')];
    expectRefusal(await check(file, ...outputs), /ada\.json: berkas ini sudah ada/);
    await expectNames(dirname(file), 'ada.json', 'inventaris.yaml');
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['inventaris.yaml/hasil.json', /ternyata berkas/],
    [`${'x'.repeat(300)}.json`, /nama berkasnya terlalu panjang/],
    ['a\0b.json', /hasil tidak dapat ditulis/],
  ])('%j', async (name, words) => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    const outcome = await check(file, '-o', folder.at(name));
    expectRefusal(outcome, words);
    await expectNames(dirname(file), 'inventaris.yaml');
  });

  it('is refused before the lists are read', async () => {
    await mkdir(folder.at('hasil.json'));
    const outcome = await check(folder.at('belum-ada.yaml'), '-o', folder.at('hasil.json'), '--timpa');
    expectRefusal(outcome, /hasil\.json: .*ternyata folder/);
  });

  it.each([
    ['skor', ['-o', 'hasil.json']],
    ['periksa', ['-o', 'hasil.json']],
    ['laporan', ['-o', 'hasil.html', '-o', 'hasil.json']],
  ])('is refused before %s %j looks for the evidence', async (command, options) => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    await mkdir(folder.at('hasil.json'));
    const named = options.map((option) => (option.startsWith('-') ? option : folder.at(option)));
    // A folder of evidence that is not there would stop the check.
    const outcome = await runCommand(command, file, ...named, '--timpa', '--bukti', folder.at('tiada'));
    expectRefusal(outcome, /hasil\.json: .*ternyata folder/);
    await expectNames(dirname(file), 'hasil.json', 'inventaris.yaml');
  });

  it.each(['hasil', 'hasil.pdf', 'hasil.', '.json'])('%s has no known format', async (name) => {
    const file = await folder.write('inventaris.yaml', FAULTLESS);
    expectRefusal(await check(file, '-o', folder.at(name)), /belum tersedia; yang tersedia: teks, json/);
    await expectNames(dirname(file), 'inventaris.yaml');
  });
});
