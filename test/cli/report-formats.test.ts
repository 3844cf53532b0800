import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listJunitErrors, listSarifErrors } from '../report/views/schemas.js';
import { FAULTLESS, SMALL, smallWith } from './support/inventories.js';
import { check, expectRefusal, ON_DAY, runCommand } from './support/run-command.js';
import { useTemporaryFolder } from './support/temporary-folder.js';

const folder = useTemporaryFolder();

/** How each begins; what they hold is tested with each view. */
const BEGINNINGS = [
  ['ndjson', /^\{"jenis":"laporan","format":"siap-iga\/laporan","versi":1,/],
  ['md', /^## Laporan celah Indeks Inovasi Daerah Kabupaten Contoh\n/],
  ['csv', /^\ufeffTingkat;/],
  ['sarif', /^\{\n {2}"\$schema": "[^"]+",\n {2}"version": "2\.1\.0",/],
  ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="Kabupaten Contoh, /],
  ['github', /^::notice file=.*inventaris\.yaml,line=1,title=Kabupaten Contoh%2C /],
] as const;

const ENDINGS = [
  ['a.ndjson', 'ndjson'],
  ['a.md', 'md'],
  ['A.CSV', 'csv'],
  ['a.sarif', 'sarif'],
  ['a.sarif.json', 'sarif'],
  ['a.xml', 'junit'],
] as const;

describe.each(BEGINNINGS)('--format %s', (format, beginning) => {
  it.each(['periksa', 'laporan'])('%s: shows it, and the gate decides the exit code', async (command) => {
    const failing = await folder.write('inventaris.yaml', SMALL);
    const failed = await runCommand(command, failing, ...ON_DAY, '--format', format);
    expect([failed.code, failed.notes]).toEqual([1, '']);
    expect(failed.report).toMatch(beginning);
    const faultless = await folder.write('inventaris.yaml', FAULTLESS);
    const passed = await runCommand(command, faultless, ...ON_DAY, '--format', format);
    expect([passed.code, passed.notes]).toEqual([0, '']);
    expect(passed.report).toMatch(beginning);
  });

  it('gives the same bytes for the same input, none of them a colour', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const { report } = await check(file, '--format', format);
    expect(await check(file, '--format', format)).toMatchObject({ report });
    expect(report).not.toContain('\u001b');
  });

  it('speaks English when asked', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const { code, report } = await check(file, '--format', format, '--bahasa', 'en');
    expect(code).toBe(1);
    expect(report).toContain('Claim without evidence');
    expect(report).not.toContain('Klaim tanpa data dukung');
  });

  it('names no initiator unless asked', async () => {
    const file = await folder.write('inventaris.yaml', smallWith('nama_inisiator: Siti Rekaan'));
    expect((await check(file, '--format', format)).report).not.toMatch(/siti|rekaan/i);
  });

  it('is nothing that another command than a report can give', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    for (const args of [['skor', file], ['edisi'], ['jelaskan', '16']]) {
      const outcome = await runCommand(...args, '--format', format);
      expectRefusal(outcome, `Bentuk ${format} hanya ada untuk laporan`, 'teks atau json', 'iga laporan');
    }
  });
});

describe('the ending of a file', () => {
  it.each(ENDINGS)('%s is %s', async (name, format) => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const { report } = await check(file, '--format', format);
    const written = await runCommand('laporan', file, ...ON_DAY, '-o', folder.at(name), '--senyap');
    expect([written.code, written.report]).toEqual([1, '']);
    expect(await readFile(folder.at(name), 'utf8')).toBe(report);
  });

  it('is nothing that another command than a report can give', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const outcome = await runCommand('skor', file, '-o', folder.at('a.md'));
    expectRefusal(outcome, 'Bentuk md hanya ada untuk laporan');
  });

  it('may be one that tells nothing, with the format beside it', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    await check(file, '--format', 'github', '-o', folder.at('anotasi'));
    expect(await readFile(folder.at('anotasi'), 'utf8')).toMatch(/^::notice /);
  });

  it('that is none of ours is refused with those there are', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    expectRefusal(
      await check(file, '-o', folder.at('a.pdf')),
      /"\.pdf" belum tersedia.*ndjson.*sarif.*junit/,
    );
    expectRefusal(await check(file, '--format', 'markdown'), /"markdown" belum tersedia.* md,/);
  });
});

describe('a run for a pipeline', () => {
  it('writes the files and shows the annotations, all of one check', async () => {
    const file = await folder.write('inventaris.yaml', SMALL);
    const outputs = ['iga.sarif', 'junit.xml', 'ringkasan.md', 'temuan.csv'].flatMap((name) => [
      '-o',
      folder.at(name),
    ]);
    const { code, report, notes } = await check(file, '--format', 'github', ...outputs, '-o', '-');
    expect(code).toBe(1);
    expect(report).toMatch(/^::notice /);
    expect(notes).toContain('ringkasan.md');
    expect(listSarifErrors(await readFile(folder.at('iga.sarif'), 'utf8'))).toEqual([]);
    expect(await listJunitErrors(await readFile(folder.at('junit.xml'), 'utf8'))).toEqual([]);
    expect(await readFile(folder.at('temuan.csv'), 'utf8')).toMatch(/^\ufeffTingkat;/);
  });
});

describe('the help', () => {
  it.each(['periksa', 'laporan'])('of %s lists every format', async (command) => {
    const { report } = await runCommand(command, '--help');
    const flat = report.replace(/\s+/g, ' ');
    for (const [format] of BEGINNINGS)
      expect(flat).toMatch(new RegExp(`--format <format> [^-]*\\b${format}\\b`));
  });
});
